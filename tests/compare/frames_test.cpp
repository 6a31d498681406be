#include "compare/frames.h"

#include "compared.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

constexpr int months = 12;

// The times of figure number `item` of a text of 4 November 2021, or of another day.
std::vector<NamedTime> times(const std::string& text, std::size_t item = 0,
                             const std::string& date = "2021-11-04") {
    Texts texts({text}, {date});
    Terms terms;
    const WordedArticle words = read_words(texts.articles[0].text, terms);
    std::vector<Setting> settings;
    find_settings(texts.articles[0], 0, words, terms, settings);
    REQUIRE(settings.size() > item);
    return settings[item].times;
}

NamedTime month(int year, int number) {
    return {year * months + number - 1, year * months + number - 1};
}
NamedTime year(int first, int count = 1) { return {first * months, (first + count) * months - 1}; }

} // namespace

TEST_CASE("a year and a month that are not the article's set a figure elsewhere") {
    CHECK(times("In March 2015 the dam lost 20 gates.") == std::vector{month(2015, 3)});
    CHECK(times("The dam lost 20 gates on Sept. 12, 2015.") == std::vector{month(2015, 9)});
    CHECK(times("In 1994 the dam lost 20 gates.") == std::vector{year(1994)});
    CHECK(times("In the 1990s the dam lost 20 gates.") == std::vector{year(1990, 10)});
    CHECK(times("Last year the dam lost 20 gates.") == std::vector{year(2020)});
    CHECK(times("In mid-June the dam lost 20 gates.") == std::vector{month(2021, 6)});
    CHECK(times("In December the dam lost 20 gates.") == std::vector{month(2020, 12)});
}

TEST_CASE("the article's own time says nothing") {
    CHECK(times("In 2021 the dam lost 20 gates.").empty());
    CHECK(times("In October the dam lost 20 gates.").empty());
    CHECK(times("Between March and October 2021 the dam lost 20 gates.").empty());
    CHECK(times("The dam lost 20 gates.").empty());
}

TEST_CASE("since then and until now, unless a when follows") {
    CHECK(times("Prices sank to $40, the lowest since March.").empty());
    CHECK(times("They are at the lowest since March, when prices sank to $40.") ==
          std::vector{month(2021, 3)});
    CHECK(times("It is the first flood since 1959, when 20 farms were lost.") ==
          std::vector{year(1959)});
}

TEST_CASE("the time of the figure that this one is set against is not its own") {
    const std::string text = "The dam lost 20 gates, compared with 31 gates last year.";
    CHECK(times(text, 0).empty());
    CHECK(times(text, 1) == std::vector{year(2020)});
}

TEST_CASE("verbs, names and months to come are no times") {
    CHECK(times("Ms May counted 20 gates.").empty());
    CHECK(times("March on, said 20 pupils.").empty());
    CHECK(times("The 20 gates will be closed by March.").empty());
}

TEST_CASE("without a date months mean nothing, years still do") {
    CHECK(times("In March the dam lost 20 gates.", 0, "").empty());
    CHECK(times("In 1994 the dam lost 20 gates.", 0, "") == std::vector{year(1994)});
    CHECK(times("In March 2015 the dam lost 20 gates.", 0, "") == std::vector{month(2015, 3)});
    CHECK(times("In March the dam lost 20 gates.", 0, "not a date").empty());
}

TEST_CASE("what a change is measured from") {
    Set set(
        {"Shares rose 6% from their morning low.", "Shares rose 6% on Monday.", "Shares rose 6%."});
    REQUIRE(set.settings.size() == 3);
    CHECK(set.settings[0].base.size() == 2);
    CHECK(set.settings[1].base.empty());
    CHECK(set.settings[2].base.empty());
}

TEST_CASE("a sentence of very many years keeps few") {
    std::string text = "The dam lost 20 gates";
    for (int i = 0; i < 2000; ++i) text += ", 1994";
    CHECK(times(text + ".").size() <= max_times);
}

TEST_CASE("the end of the last quarter is the latest count") {
    CHECK(times("The dam had 20 gates at the end of September.").empty());
    CHECK(times("As of September the dam had 20 gates.").empty());
    CHECK(times("At the end of May the dam had 20 gates.") == std::vector{month(2021, 5)});
    CHECK(times("In September the dam had 20 gates.") == std::vector{month(2021, 9)});
}

TEST_CASE("what a sentence denies is not compared") {
    Set set({"The dam had 23 gates, not 22 as first reported.",
             "It was not the 40 gates we counted.", "Not only 30 gates broke.",
             "Nobody knew whether or not 50 gates held."},
            {"2021-11-04", "2021-11-04", "2021-11-04", "2021-11-04"});
    std::vector<std::string> kept;
    for (const Setting& setting : set.settings) kept.push_back(set.texts.figure(setting.mention));
    CHECK(kept == std::vector<std::string>{"23", "30", "50"});
}
