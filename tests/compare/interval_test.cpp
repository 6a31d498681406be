#include "compare/interval.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace crossread;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Figure figure(double value, std::string shown, Bound bound = Bound::exact, std::string hedge = {}) {
    Figure out;
    out.value = Value{value, value};
    out.shown = std::move(shown);
    out.bound = bound;
    out.hedge = std::move(hedge);
    return out;
}

Figure range(double low, double high, Bound bound = Bound::exact) {
    Figure out = figure(low, "10 to 12");
    out.value = Value{low, high};
    out.bound = bound;
    return out;
}

void check_ends(const Figure& figure, double low, double high) {
    const Interval interval = claimed(figure);
    INFO(figure.hedge << " " << figure.shown << ": " << interval.low << " to " << interval.high);
    CHECK(interval.low == doctest::Approx(low).epsilon(1e-9));
    CHECK(interval.high == doctest::Approx(high).epsilon(1e-9));
}

} // namespace

TEST_CASE("a count written out is a point") {
    CHECK(claimed(figure(2194, "2,194")) == Interval{2194, 2194, false, false});
    CHECK(claimed(figure(85, "85")) == Interval{85, 85, false, false});
    CHECK(claimed(figure(10, "10")) == Interval{10, 10, false, false});
    CHECK(claimed(figure(6747, "6\xE2\x80\xAF" "747")) == Interval{6747, 6747, false, false});
    CHECK(claimed(figure(7, "seven")) == Interval{7, 7, false, false});
    CHECK(claimed(figure(0, "0")) == Interval{0, 0, false, false});
    Figure with_noun = figure(2196, "2,196 control servers");
    with_noun.noun = "control servers";
    CHECK(claimed(with_noun) == Interval{2196, 2196, false, false});
}

TEST_CASE("decimals, scale words and units claim what rounds to the digits written") {
    check_ends(figure(1290000, "1.29 million"), 1285000, 1295000);
    check_ends(figure(1287000, "1.287 million"), 1286500, 1287500);
    check_ends(figure(1900000, "1.9 million"), 1850000, 1950000);
    check_ends(figure(1900000, "1,9 million"), 1850000, 1950000);
    check_ends(figure(2000000, "2 million"), 1500000, 2500000);
    check_ends(figure(2000000, "2.0 million"), 1950000, 2050000);
    check_ends(figure(300e9, "$300 billion"), 295e9, 305e9);
    check_ends(figure(73.1, "73.1 %"), 73.05, 73.15);
    check_ends(figure(0.731, "73.1 percent"), 0.7305, 0.7315);
    check_ends(figure(96, "96 %"), 95.5, 96.5);
    check_ends(figure(100, "100 per cent"), 99.5, 100.5);
    check_ends(figure(63, "63 km"), 62.5, 63.5);
    CHECK(claimed(figure(96, "96 %")).open_high);
    CHECK_FALSE(claimed(figure(96, "96 %")).open_low);
    // Half is rounded away from zero on either side of it.
    CHECK(claimed(figure(-96, "-96 %")).open_low);
    CHECK_FALSE(claimed(figure(-96, "-96 %")).open_high);
}

TEST_CASE("trailing zeros of a count are read as rounding from two on, two digits always hold") {
    check_ends(figure(11000, "11,000"), 10500, 11500);
    check_ends(figure(3500, "3,500"), 3450, 3550);
    check_ends(figure(144000, "144,000"), 143500, 144500);
    check_ends(figure(300, "300"), 295, 305);
    CHECK(claimed(figure(2190, "2,190")) == Interval{2190, 2190, false, false});
}

TEST_CASE("about widens to a coarser digit, at most a tenth, never to less than the digits say") {
    check_ends(figure(1290000, "1.29 million", Bound::about, "about"), 1240000, 1340000);
    check_ends(figure(144000, "144,000", Bound::about, "about"), 139000, 149000);
    check_ends(figure(1900000, "1.9 million", Bound::about, "some"), 1710000, 2090000);
    check_ends(figure(2194, "2,194", Bound::about, "about"), 2189, 2199);
    check_ends(figure(2000000, "2 million", Bound::about, "about"), 1500000, 2500000);
    check_ends(figure(50, "half", Bound::about, "about"), 45, 55);
}

TEST_CASE("hedges that lean take one side only and leave the value out") {
    for (const char* hedge : {"nearly", "Almost", "just under"}) {
        const Figure leaning = figure(1900000, "1.9 million", Bound::about, hedge);
        check_ends(leaning, 1710000, 1900000);
        CHECK(claimed(leaning).open_high);
    }
    const Figure over = figure(85, "85", Bound::about, "just over");
    check_ends(over, 85, 90);
    CHECK(claimed(over).open_low);
}

TEST_CASE("bounds reach to infinity, with or without the value") {
    const auto of = [](Bound bound) { return claimed(figure(85, "85", bound)); };
    CHECK(of(Bound::more) == Interval{85, infinity, true, true});
    CHECK(of(Bound::at_least) == Interval{85, infinity, false, true});
    CHECK(of(Bound::less) == Interval{-infinity, 85, true, true});
    CHECK(of(Bound::at_most) == Interval{-infinity, 85, true, false});
}

TEST_CASE("a range claims what it spans") {
    CHECK(claimed(range(10, 12)) == Interval{10, 12, false, false});
    CHECK(claimed(range(12, 10)) == Interval{10, 12, false, false});
    CHECK(claimed(range(10, 12, Bound::more)) == Interval{10, infinity, true, true});
    check_ends(range(10, 12, Bound::about), 9, 13.2);
}

TEST_CASE("the relations of the story's figures") {
    const Figure exact = figure(2194, "2,194"), other = figure(2196, "2,196 control servers");
    CHECK(relate(exact, exact) == Relation::same);
    CHECK(relate(exact, other) == Relation::differs);

    const Figure rounded = figure(1290000, "1.29 million"), fine = figure(1287000, "1.287 million");
    const Figure about = figure(1290000, "1.29 million", Bound::about, "about");
    const Figure more = figure(1290000, "1.29 million", Bound::more, "more than");
    CHECK(relate(rounded, fine) == Relation::compatible);
    CHECK(relate(rounded, about) == Relation::compatible);
    CHECK(relate(rounded, more) == Relation::compatible);
    CHECK(relate(more, fine) == Relation::differs);
    CHECK(relate(more, about) == Relation::compatible);

    const Figure nearly = figure(1900000, "1.9 million", Bound::about, "nearly");
    CHECK(relate(nearly, figure(1900000, "1.9 million", Bound::more, "over")) == Relation::differs);
    CHECK(relate(nearly, figure(1900000, "1.9 million")) == Relation::compatible);
    CHECK(relate(nearly, figure(1900000, "1.9 million", Bound::about, "about")) ==
          Relation::compatible);
    CHECK(relate(nearly, figure(1900000, "1.9 million", Bound::about, "almost")) == Relation::same);

    CHECK(relate(figure(85, "85"), figure(85, "85", Bound::more)) == Relation::differs);
    CHECK(relate(figure(1280000, "1.28 million"), rounded) == Relation::differs);

    Figure words;
    words.shown = "the largest point of origin";
    CHECK(relate(exact, words) == Relation::not_compared);
    CHECK(relate(words, words) == Relation::not_compared);
    CHECK(claimed(words) == Interval{-infinity, infinity, true, true});
}

TEST_CASE("intervals that only touch meet when both claim the value") {
    CHECK(meet({1, 2, false, false}, {2, 3, false, false}));
    CHECK_FALSE(meet({1, 2, false, true}, {2, 3, false, false}));
    CHECK_FALSE(meet({1, 2, false, false}, {2, 3, true, false}));
    CHECK_FALSE(meet({1, 2, false, false}, {3, 4, false, false}));
    CHECK(meet({1, 4, true, true}, {2, 2, false, false}));
}

TEST_CASE("meeting agrees with trying values, and relations do not depend on the order") {
    std::mt19937 random(1287);
    for (int round = 0; round < 20000; ++round) {
        const auto make = [&] {
            const double low = static_cast<double>(random() % 6);
            const double high = low + static_cast<double>(random() % 3);
            const bool point = low == high;
            return Interval{low, high, !point && random() % 2 == 0, !point && random() % 2 == 0};
        };
        const Interval a = make(), b = make();
        const auto in = [](const Interval& i, double x) {
            return (x > i.low || (x == i.low && !i.open_low)) &&
                   (x < i.high || (x == i.high && !i.open_high));
        };
        bool expected = false;
        for (double x = 0; x <= 8; x += 0.25) expected = expected || (in(a, x) && in(b, x));
        INFO("round " << round);
        REQUIRE(meet(a, b) == expected);
        REQUIRE(meet(b, a) == expected);
    }
    const std::vector<Figure> all{
        figure(1290000, "1.29 million"), figure(1287000, "1.287 million"), range(10, 12),
        figure(1290000, "1.29 million", Bound::more), figure(11, "11", Bound::about, "nearly"),
        figure(11, "11"), figure(12, "12", Bound::less), Figure{}};
    for (const Figure& a : all)
        for (const Figure& b : all) CHECK(relate(a, b) == relate(b, a));
}

TEST_CASE("every exact figure claims its own value") {
    std::mt19937 random(96);
    for (int round = 0; round < 5000; ++round) {
        const double value = static_cast<double>(random() % 2000000);
        const Interval interval = claimed(figure(value, group_digits(value)));
        INFO("value " << value);
        REQUIRE(interval.low <= value);
        REQUIRE(interval.high >= value);
        REQUIRE(meet(interval, {value, value, false, false}));
    }
}

TEST_CASE("cells that hold anything at all do no harm") {
    for (const char* shown :
         {"", "$", ".", "1.", "1,", ",5", "1,23", "0.0", "000", "1,234,56", "%"}) {
        const Interval interval = claimed(figure(1234, shown));
        INFO(shown);
        CHECK(interval.low <= interval.high);
        CHECK(meet(interval, {1234, 1234, false, false}));
    }
    const Interval huge = claimed(figure(1e300, std::string(400, '9')));
    CHECK_FALSE(std::isnan(huge.low));
    CHECK_FALSE(std::isnan(huge.high));
}

TEST_CASE("digits are grouped in threes") {
    CHECK(group_digits(0) == "0");
    CHECK(group_digits(999) == "999");
    CHECK(group_digits(2194) == "2,194");
    CHECK(group_digits(1290000) == "1,290,000");
    CHECK(group_digits(-1290000) == "-1,290,000");
    CHECK(group_digits(73.1) == "73.1");
    CHECK(group_digits(1234.5) == "1,234.5");
    CHECK(group_digits(73.1 - 72.9) == "0.2");
    CHECK(group_digits(999999999999999) == "999,999,999,999,999");
    CHECK(group_digits(1e15) == "1e+15");
    CHECK(group_digits(-1.23456e16) == "-1.235e+16");
    CHECK(group_digits(9.9996e20) == "1e+21");
    CHECK(group_digits(0.05) == "0.05");
    CHECK(group_digits(1.00000000005) == "1.00000000005");
    CHECK(group_digits(999.9999999996) == "1,000");
    CHECK(group_digits(123456789012.5) == "123,456,789,013");
    CHECK(group_digits(-1e-20) == "0");
    CHECK(group_digits(-infinity) == "-infinity");
}

TEST_CASE("a difference is told as a number and a share") {
    CHECK(difference_in_words(2194, 2196) == "differs by 2 (0.09 %)");
    CHECK(difference_in_words(2196, 2194) == "differs by 2 (0.09 %)");
    CHECK(difference_in_words(1290000, 1287000) == "differs by 3,000 (0.23 %)");
    CHECK(difference_in_words(100, 95) == "differs by 5 (5 %)");
    CHECK(difference_in_words(1900000, 1290000) == "differs by 610,000 (32 %)");
    CHECK(difference_in_words(0, 5) == "differs by 5 (100 %)");
    CHECK(difference_in_words(1000000, 1000001) == "differs by 1 (less than 0.01 %)");
    CHECK(difference_in_words(5, 5) == "no difference");
}
