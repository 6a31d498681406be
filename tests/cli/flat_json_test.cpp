#include "cli/flat_json.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace crossread;

namespace {

using Members = std::vector<FlatMember>;

// What the parser of all JSON reads, in the order of the names; nothing when it refuses.
std::optional<Members> slowly(const std::string& line) {
    const auto root = nlohmann::json::parse(line, nullptr, false);
    if (!root.is_object()) return std::nullopt;
    Members out;
    for (const auto& [name, value] : root.items()) {
        if (!value.is_string()) return std::nullopt;
        out.push_back({name, value.get<std::string>()});
    }
    return out;
}

} // namespace

TEST_CASE("an object of strings is read with its escapes undone") {
    CHECK(read_flat_json(R"( {"id" : "7", "text":"a\n\"b\" \u00e9\u2019\ud83d\ude00\/"} )") ==
          Members{{"id", "7"}, {"text", "a\n\"b\" é’😀/"}});
    CHECK(read_flat_json(R"({"text":"“Nine ferries,” she said.","text":""})") ==
          Members{{"text", "“Nine ferries,” she said."}, {"text", ""}});
}

TEST_CASE("what is not an object of strings is left alone") {
    for (const char* line :
         {"", "{", "{}", "[]", R"({"id":7})", R"({"id":"7","articles":[]})", R"({"id":"7"} x)",
          R"({"id":"7",})", R"({"id":"7)", R"({"id":"\)", R"({"id":"\x"})", R"({"id":"\ud83d"})",
          R"({"id":"\ud83dx\ude00"})", R"({"id":"\udc00\ud83d"})", R"({"id":"\u12"})",
          "{\"id\":\"a\tb\"}", "{\"id\":\"a\xFFz\"}", "{\"id\":\"\xE2\x80\"}"})
        CHECK_FALSE(read_flat_json(line));
}

TEST_CASE("whatever is taken is what the parser of all JSON reads") {
    // Every line of four pieces, each of which begins, ends or breaks something.
    const std::vector<std::string> pieces = {"\"", "\\", "u0041", "\xE2\x80\x9C", "\xE2", "n",
                                             "12345678", "\x1F", "\x7F", ",\"b\":\"", "\\ud83d",
                                             "\\ude00"};
    std::size_t taken = 0;
    for (const auto& a : pieces)
        for (const auto& b : pieces)
            for (const auto& c : pieces)
                for (const auto& d : pieces) {
                    const std::string line = "{\"a\":\"" + a + b + c + d + "\"}";
                    const auto fast = read_flat_json(line);
                    if (!fast) continue;
                    ++taken;
                    if (fast->size() == 1 || (fast->size() == 2 && (*fast)[1].name == "b"))
                        CHECK_MESSAGE(fast == slowly(line), line);
                }
    CHECK(taken > 1000);
}

TEST_CASE("members past the limit are left alone") {
    const auto line_of = [](std::size_t members) {
        std::string line = "{";
        for (std::size_t i = 0; i < members; ++i)
            line += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\":\"\"";
        return line + "}";
    };
    CHECK(read_flat_json(line_of(most_flat_members)));
    CHECK_FALSE(read_flat_json(line_of(most_flat_members + 1)));
}
