#include "extract/spelled_numbers.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

struct Case {
    const char* text;
    double value;
    std::size_t end;
    bool scaled;
};

std::optional<SpelledNumber> read(const std::string& text, std::size_t limit = 12) {
    const std::vector<Token> tokens = find_tokens(text);
    return read_spelled(Words(text, tokens), 0, limit);
}

} // namespace

TEST_CASE("spelled numbers add and multiply") {
    const Case cases[] = {
        {"seven boats", 7, 1, false},
        {"twenty five", 25, 2, false},
        {"twenty-five boats", 25, 1, false},
        {"two hundred and fifty thousand", 250000, 5, true},
        {"two million five hundred", 2000500, 4, true},
        {"five hundred thousand million", 5e11, 4, true},
        {"three dozen eggs", 36, 2, true},
        {"ten and two", 10, 1, false},
        {"two hundred and a dog", 200, 2, true},
        {"forty fifty", 40, 1, false},
        {"six seven", 6, 1, false},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        const auto number = read(one.text);
        REQUIRE(number.has_value());
        CHECK(number->value == one.value);
        CHECK(number->end == one.end);
        CHECK(number->scaled == one.scaled);
    }
}

TEST_CASE("what multiplies begins no spelled number") {
    for (const char* text : {"hundred", "million boats", "dozen", "half", "boats", "and five"}) {
        CAPTURE(text);
        CHECK_FALSE(read(text).has_value());
    }
}

TEST_CASE("a spelled number ends at its limit") {
    const auto number = read("two million five hundred", 2);
    REQUIRE(number.has_value());
    CHECK(number->value == 2000000);
    CHECK(number->end == 2);
}
