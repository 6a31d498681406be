#include "base/utf8.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// Every boundary of a text, walking forward.
std::vector<std::size_t> boundaries(std::string_view text) {
    std::vector<std::size_t> out{0};
    for (std::size_t at = 0; at < text.size();) out.push_back(at += decode(text, at).size);
    return out;
}

} // namespace

TEST_CASE("code points of one to four bytes are decoded") {
    const std::string text = "aé€😀";
    CHECK(decode(text, 0) == CodePoint{U'a', 1});
    CHECK(decode(text, 1) == CodePoint{U'é', 2});
    CHECK(decode(text, 3) == CodePoint{U'€', 3});
    CHECK(decode(text, 6) == CodePoint{U'😀', 4});
    CHECK(decode(text, 10) == CodePoint{0, 0});
    CHECK(count_code_points(text) == 4);
    CHECK_FALSE(find_invalid_utf8(text).has_value());
}

TEST_CASE("the edges of each length are valid, one past them is not") {
    for (const char* good : {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
                             "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80",
                             "\xF4\x8F\xBF\xBF"}) {
        CAPTURE(good);
        CHECK_FALSE(find_invalid_utf8(good).has_value());
        CHECK(count_code_points(good) == 1);
    }
    for (const char* bad : {"\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                            "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3", "\xE2\x82"}) {
        CAPTURE(bad);
        CHECK(find_invalid_utf8(bad) == std::size_t{0});
        CHECK(decode(bad, 0) == CodePoint{replacement_character, 1});
    }
    CHECK(find_invalid_utf8("ab\xFF") == std::size_t{2});
}

TEST_CASE("offsets go from bytes to code points and back") {
    const std::string text = "aé€x";
    CHECK(to_code_point_offset(text, 0) == 0);
    CHECK(to_code_point_offset(text, 3) == 2);
    CHECK(to_code_point_offset(text, 4) == 2); // inside the euro sign
    CHECK(to_code_point_offset(text, 6) == 3);
    CHECK(to_code_point_offset(text, 99) == 4);
    CHECK(to_byte_offset(text, 0) == 0);
    CHECK(to_byte_offset(text, 3) == 6);
    CHECK(to_byte_offset(text, 99) == 7);
}

TEST_CASE("boundaries are found from inside a code point") {
    const std::string text = "aé€x";
    CHECK(previous_boundary(text, 7) == 6);
    CHECK(previous_boundary(text, 6) == 3);
    CHECK(previous_boundary(text, 5) == 3);
    CHECK(previous_boundary(text, 0) == 0);
    CHECK(next_boundary(text, 3) == 6);
    CHECK(next_boundary(text, 4) == 6);
    CHECK(next_boundary(text, 7) == 7);
    CHECK(is_boundary(text, 3));
    CHECK_FALSE(is_boundary(text, 4));
    CHECK_FALSE(is_boundary(text, 8));
}

TEST_CASE("walking back finds what walking forward found, for all texts of four chosen bytes") {
    const std::string bytes = "a\x80\xBF\xC3\xE2\xED\xF0\x9F";
    std::string text(4, '\0');
    for (const char a : bytes)
        for (const char b : bytes)
            for (const char c : bytes)
                for (const char d : bytes) {
                    text = {a, b, c, d};
                    const auto found = boundaries(text);
                    for (std::size_t i = found.size(); i-- > 1;)
                        REQUIRE(previous_boundary(text, found[i]) == found[i - 1]);
                    for (std::size_t at = 0; at <= text.size(); ++at) {
                        bool expected = false;
                        for (const std::size_t boundary : found) expected |= boundary == at;
                        REQUIRE(is_boundary(text, at) == expected);
                    }
                }
}
