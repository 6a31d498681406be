#include "extract/amounts.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

Amount read(const std::string& text, std::size_t at = 0) {
    const std::vector<Token> tokens = find_tokens(text);
    const auto amount = read_amount(Words(text, tokens), at);
    return amount ? *amount : Amount{};
}

// Low and high of the range that the text begins with; nothing when it is none.
struct Ends {
    double low = 0;
    double high = 0;
    [[nodiscard]] bool operator==(const Ends&) const = default;
};

Ends range(const std::string& text) {
    const Amount amount = read(text);
    return amount.range ? Ends{amount.low, amount.high} : Ends{};
}

} // namespace

TEST_CASE("ranges hold both ends, and share sign, multiplier and unit") {
    CHECK(range("3 to 5 years") == Ends{3, 5});
    CHECK(range("between 10 and 20 percent") == Ends{10, 20});
    CHECK(range("$2-3 million") == Ends{2000000, 3000000});
    CHECK(range("$2 to $3 million") == Ends{2000000, 3000000});
    CHECK(range("$200 to $4 million") == Ends{200, 4000000});
    CHECK(range("from 0 to 50 mph") == Ends{0, 50});
    CHECK(range("three or four years") == Ends{3, 4});
    CHECK(range("15\xE2\x80\x93"
                "22 miles per hour") == Ends{15, 22});
    CHECK(range("40 - 100 microns") == Ends{40, 100});
    CHECK(range("three per cent to 12 per cent") == Ends{3, 12});
    CHECK(range("0-to-70-mph time") == Ends{0, 70});
    REQUIRE(read("between 10 and 20 percent").unit.has_value());
    CHECK(read("between 10 and 20 percent").unit->name == "percentage");
    CHECK(read("$2-3 million").unit->name == "dollar");
}

TEST_CASE("the ends stay in the order of the text") {
    CHECK(range("from $3,120 to $3,020") == Ends{3120, 3020});
}

TEST_CASE("two numbers beside each other are not always a range") {
    CHECK(range("7.5% to 2.25") == Ends{});
    CHECK(range("2012 to 2013") == Ends{});
    CHECK(range("555-1234-99") == Ends{});
    CHECK(read("rose $2 to $30", 1).high == 2);
}

TEST_CASE("signs, negative amounts and letters behind the digits") {
    CHECK(read("$-50.8bn").low == -50.8e9);
    CHECK(read("minus 387 Fahrenheit").low == -387);
    CHECK(read("(-70 Celsius)", 1).low == -70);
    CHECK(read("minus-5 yards").low == -5);
    CHECK(read("$5K").low == 5000);
    CHECK(read("35m of its devices").low == 35e6);
    CHECK(read("37m tall").low == 37);
    CHECK(read("37m tall").unit->name == "metre");
    CHECK(read("400 million-year-old rock").low == 4e8);
    CHECK(read("20+ years").plus);
    CHECK(read("61398b").low == 0); // Letters that are no unit make a name.
}
