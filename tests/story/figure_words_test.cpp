#include "story/figure_words.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace crossread;

namespace {

Figure figure(double value, const std::string& shown, Bound bound = Bound::exact,
              const std::string& hedge = "") {
    Figure out;
    out.value = Value{value, value};
    out.shown = shown;
    out.bound = bound;
    out.hedge = hedge;
    return out;
}

// The field that is wrong; empty when none is.
std::string_view wrong(const Figure& figure, std::string_view exact) {
    const auto problem = find_figure_problem(figure, exact);
    return problem ? problem->field : std::string_view{};
}

std::string_view wrong_value(double value, std::string_view exact) {
    return wrong(figure(value, "words"), exact);
}

std::string_view wrong_bound(const std::string& hedge, Bound bound) {
    return wrong(figure(7, "7", bound, hedge), "7");
}

} // namespace

TEST_CASE("the value is a number that the words say") {
    CHECK(wrong_value(2196, "2,196 “control servers”").empty());
    CHECK(wrong_value(2916, "2,196 “control servers”") == "value");
    CHECK(wrong_value(1287000, "1.287 million mainframes").empty());
    CHECK(wrong_value(1.287, "1.287 million mainframes") == "value");
    CHECK(wrong_value(1287000000, "1.287 million mainframes") == "value");
    CHECK(wrong_value(4000, "4 thousand").empty());
    CHECK(wrong_value(3e11, "$300 billion (£200 billion)").empty());
    CHECK(wrong_value(2e11, "$300 billion (£200 billion)").empty());
    CHECK(wrong_value(2e12, "A 2-Trillion plan").empty());
    CHECK(wrong_value(73.1, "73.1 percent.").empty());
    CHECK(wrong_value(73, "73.1 percent") == "value");
    CHECK(wrong_value(12345678, "12,345,678").empty());
    CHECK(wrong_value(-3, "fell by 3 percent").empty());
    CHECK(wrong_value(5e6, "5\xC2\xA0million").empty());
}

TEST_CASE("a comma that groups no three digits ends the number") {
    CHECK(wrong_value(2, "2,19 of them").empty());
    CHECK(wrong_value(21945, "2,1945") == "value");
    CHECK(wrong_value(39, "39, they say").empty());
    CHECK(wrong_value(39, "of 39,").empty());
    CHECK(wrong_value(39, "of 39.").empty());
}

TEST_CASE("short scales may be units, and a range lends its scale to its first number") {
    CHECK(wrong_value(300e9, "$300bn").empty());
    CHECK(wrong_value(5, "5 m wide").empty());
    CHECK(wrong_value(5e3, "5 m wide") == "value");
    Figure range = figure(0, "1.9 to 2.1 million");
    range.value = Value{1.9e6, 2.1e6};
    for (const std::string_view words : {"1.9 to 2.1 million", "1.9-2.1 million",
                                         "1.9 – 2.1 million", "between 1.9 and 2.1 million"}) {
        CAPTURE(words);
        CHECK(wrong(range, words).empty());
    }
    CHECK(wrong(range, "1.8 to 2.2 million") == "low");
    CHECK(wrong_value(1.9e6, "1.9 to 2.1 million").empty());
    CHECK(wrong_value(9e6, "9 of 2.1 million") == "value");
}

TEST_CASE("what is shown is the value, or a number of the words when there is no value") {
    CHECK(wrong(figure(2194, "2,194"), "2,194").empty());
    CHECK(wrong(figure(2194, "9,999"), "2,194") == "shown");
    CHECK(wrong(figure(1900000, "1.9 million"), "1.9 million").empty());
    CHECK(wrong(figure(1900000, "1.9"), "1.9 million") == "shown");
    CHECK(wrong(figure(9, "9 times"), "nearly nine times").empty());
    CHECK(wrong(figure(9, "8 times"), "nearly nine times") == "shown");
    CHECK(wrong(figure(9, "nine times"), "nearly nine times").empty());
    Figure words = figure(0, "85");
    words.value.reset();
    CHECK(wrong(words, "85 sites").empty());
    CHECK(wrong(words, "39 sites") == "shown");
    CHECK(wrong(words, "dozens of sites").empty());
}

TEST_CASE("a hedge of the table goes with one bound") {
    CHECK(wrong_bound("nearly", Bound::about).empty());
    CHECK(wrong_bound("More than", Bound::more).empty());
    CHECK(wrong_bound("at least", Bound::at_least).empty());
    CHECK(wrong_bound("fewer than", Bound::less).empty());
    CHECK(wrong_bound("up to", Bound::at_most).empty());
    CHECK(wrong_bound("more than", Bound::exact) == "bound");
    CHECK(wrong_bound("more than", Bound::at_least) == "bound");
    CHECK(wrong_bound("almost", Bound::more) == "bound");
    CHECK(wrong_bound("exactly", Bound::exact).empty());
    CHECK(wrong_bound("", Bound::more).empty());
}

TEST_CASE("the sentence says what stands there") {
    const auto value = find_figure_problem(figure(2916, "2,196"), "2,196 “control servers”");
    REQUIRE(value);
    CHECK(value->what.find("(2,196)") != std::string::npos);
    const auto bound = find_figure_problem(figure(85, "85", Bound::exact, "more than"), "85");
    REQUIRE(bound);
    CHECK(bound->what ==
          "is \"=\", but the hedge “more than” goes with \">\"; correct one of them");
}
