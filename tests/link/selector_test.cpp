#include "link/selector.h"

#include "base/utf8.h"
#include "text/paragraphs.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace crossread;

namespace {

Article article(const std::string& text) {
    Article out;
    out.id = "a";
    out.text = text;
    out.paragraphs = find_paragraphs(out.text);
    return out;
}

Range range(const Article& in, const std::string& words) {
    const std::size_t at = in.text.find(words);
    REQUIRE(at != std::string::npos);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

} // namespace

TEST_CASE("a place is kept with its words, whole words around them, and code points") {
    const Article in = article("“Čtyři” boats – of all that the harbour counted in that long winter – "
                               "carried 312 crates of lamps across to the islands before the frost came.");
    const Selector kept = select(in, range(in, "312 crates"));
    CHECK(kept.article == "a");
    CHECK(kept.exact == "312 crates");
    CHECK(kept.prefix == " harbour counted in that long winter – carried ");
    CHECK(kept.suffix == " of lamps across to the islands before the frost");
    CHECK(kept.start == count_code_points(in.text.substr(0, in.text.find("312"))));
    CHECK(kept.end == kept.start + 10);
}

TEST_CASE("at the text's ends there is no context") {
    const Article in = article("312 crates");
    const Selector kept = select(in, {0, 10});
    CHECK(kept.prefix.empty());
    CHECK(kept.suffix.empty());
    CHECK(kept.start == 0);
    CHECK(kept.end == 10);
}

TEST_CASE("long evidence is kept by its beginning, cut after a word") {
    std::string words;
    while (words.size() < 400) words += "lamp ";
    const Article in = article(words + "end.");
    const Range all{0, static_cast<std::uint32_t>(words.size() - 1)};
    const Selector kept = select(in, all);
    CHECK(kept.exact.size() == 299);
    CHECK(kept.exact.ends_with("lamp"));
    CHECK(kept.end == 299);
    CHECK(kept.suffix.starts_with(" lamp"));
    const Selector whole = select_whole(in, all);
    CHECK(whole.exact.size() == words.size() - 1);
    CHECK(whole.suffix == " end.");
}

TEST_CASE("a word longer than the context is cut, or there would be none") {
    const Article in = article(std::string(100, 'x') + "312" + std::string(100, 'y'));
    const Selector kept = select(in, {100, 103});
    CHECK(kept.prefix == std::string(max_context, 'x'));
    CHECK(kept.suffix == std::string(max_context, 'y'));
}

TEST_CASE("the parts stand side by side in the text, within their limits, wherever the place is") {
    std::mt19937 random(3);
    const std::string letters[] = {"a", "b ", "č", "…", " ", "\n\n", "😀", "3"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (auto left = 1 + random() % 300; left > 0; --left) text += letters[random() % 8];
        const std::size_t a = to_byte_offset(text, random() % (count_code_points(text)));
        const std::size_t b = std::max(next_boundary(text, a),
                                       to_byte_offset(text, random() % (count_code_points(text) + 1)));
        const Article in = article(text);
        const Selector kept = select_whole(in, {static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b)});
        REQUIRE(text.find(kept.prefix + kept.exact + kept.suffix) != std::string::npos);
        REQUIRE(to_byte_offset(text, kept.start) == a);
        REQUIRE(to_byte_offset(text, kept.end) == b);
        REQUIRE(count_code_points(kept.prefix) <= max_context);
        REQUIRE(count_code_points(kept.suffix) <= max_context);
        REQUIRE_FALSE(find_invalid_utf8(kept.prefix));
        REQUIRE_FALSE(find_invalid_utf8(kept.suffix));
    }
}
