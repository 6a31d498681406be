#include "extract/compound_amount.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// "90 month", of the amount that the tokens from `at` on begin with.
std::string read(const std::string& text, std::size_t at = 0) {
    const std::vector<Token> tokens = find_tokens(text);
    const auto amount = read_amount(Words(text, tokens), at);
    if (!amount) return "none";
    std::string value = std::to_string(amount->low);
    value.erase(value.find_last_not_of("0.") + 1);
    if (amount->low >= 10 && std::stod(value) != amount->low)
        value = std::to_string(static_cast<long>(amount->low));
    return value + " " + (amount->unit ? amount->unit->name : "-") +
           (amount->range ? " range" : "");
}

} // namespace

TEST_CASE("two units of one amount, in the smaller") {
    CHECK(read("seven years and six months") == "90 month");
    CHECK(read("two hours and 15 minutes") == "135 minute");
    CHECK(read("2 hours 15 minutes and 31 seconds") == "8131 second");
    CHECK(read("5 feet 11 inches") == "71 inch");
    CHECK(read("5ft 11in") == "71 inch");
    CHECK(read("5-foot-11 guard") == "71 inch");
    CHECK(read("11 stone 4 pounds") == "158 pound-mass");
    CHECK(read("three weeks and two days") == "23 day");
}

TEST_CASE("an article is one of the larger") {
    CHECK(read("a year and six months", 3) == "18 month");
    CHECK(read("an hour and 21 minutes", 3) == "81 minute");
    CHECK(read("half an hour and 21 minutes", 4) == "21 minute");
}

TEST_CASE("what is no part of the unit above stays apart") {
    CHECK(read("two years and 18 months") == "2 year");
    CHECK(read("two years and 12 months") == "2 year");
    CHECK(read("two years and 11 months") == "35 month");
    CHECK(read("two years and three people") == "2 year");
    CHECK(read("two months and three days") == "2 month");
    CHECK(read("24 hours, 39 minutes") == "24 hour");
    CHECK(read("1.5 hours and 15 minutes") == "1.5 hour");
    CHECK(read("six months and two years") == "6 month");
    CHECK(read("two to three years and six months") == "2 year range");
    CHECK(read("two years\n\nand six months") == "2 year");
}
