#include "extract/powers.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The exponent behind the text's first number; 1000 when none is found.
int exponent(const std::string& text, std::size_t& end) {
    const std::vector<Token> tokens = find_tokens(text);
    const auto power = read_power(Words(text, tokens), 1);
    end = power ? power->end : 0;
    return power ? power->exponent : 1000;
}

} // namespace

TEST_CASE("a power of ten is written in three ways") {
    std::size_t end = 0;
    CHECK(exponent("3 x 10^6 m", end) == 6);
    CHECK(end == 5);
    CHECK(exponent("3 x 10^-6 m", end) == -6);
    CHECK(exponent("3\xC3\x97"
                   "10-8 m",
                   end) == -8);
    CHECK(end == 5);
    CHECK(exponent("3 \xC3\x97 10\xE2\x81\xBB\xE2\x81\xB8 m", end) == -8);
    CHECK(exponent("3 \xC3\x97 10\xC2\xB2\xC2\xB3 m", end) == 23);
    CHECK(end == 5); // 3, the sign, 10, and two raised digits that are marks
}

TEST_CASE("ten alone is no power") {
    std::size_t end = 0;
    CHECK(exponent("3 x 10 metres", end) == 1000);
    CHECK(exponent("3 x 100^2", end) == 1000);
    CHECK(exponent("3 + 10^2", end) == 1000);
    CHECK(exponent("3 x 10 ^2", end) == 1000);
    CHECK(exponent("3 x", end) == 1000);
}

TEST_CASE("an exponent ends at the limit") {
    std::size_t end = 0;
    CHECK(exponent("3 x 10^99", end) == max_exponent);
    CHECK(exponent("3 x 10^100", end) == max_exponent);
    CHECK(exponent("3 x 10^99999999999999999999", end) == max_exponent);
    CHECK(times_power_of_ten(3.5, 4) == 35000);
    CHECK(times_power_of_ten(35, -1) == 3.5);
}
