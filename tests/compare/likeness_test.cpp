#include "compare/likeness.h"

#include "compared.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

float score(const std::string& a, const std::string& b) {
    Set set({a, b});
    REQUIRE(set.settings.size() == 2);
    return likeness(set.settings[0], set.words[0], set.settings[1], set.words[1]).score;
}

} // namespace

TEST_CASE("the same toll in other words is likely, an equal number of other things is not") {
    CHECK(score("The flood killed 13 people.", "13 dead after the flood.") > 0);
    CHECK(score("The flood killed 3 people.", "The band gave 3 concerts.") < 0);
    CHECK(score("The flood killed 13 people.", "The flood injured 13 people.") <
          score("The flood killed 13 people.", "In the flood 13 people died."));
}

TEST_CASE("ages of two people never meet") {
    CHECK(score("Eve Moss, 30, was hurt.", "Tom Bell, 30, was hurt.") < 0);
    CHECK(score("Eve Moss, 30, was hurt.", "Eve Moss, 30, a nurse, was hurt.") > 0);
}

TEST_CASE("an equal number from another level is less likely") {
    CHECK(score("The flood drowned 20 sheep.", "Officials say 20 sheep drowned in the flood.") > 0);
    CHECK(score("Wheat rose 6% from its morning low.", "Wheat rose 6% on the day before.") < 0);
    CHECK(score("Wheat rose 6% from its morning low.", "Wheat is up 6% from the low.") > 0);
}

TEST_CASE("an equal number of another year, by the dates of the articles") {
    const auto dated = [](const std::string& first_day, const std::string& second_day) {
        Set set({"The flood drowned 20 sheep.", "In March 1994 the flood drowned 20 sheep."},
                {first_day, second_day});
        REQUIRE(set.settings.size() == 2);
        return likeness(set.settings[0], set.words[0], set.settings[1], set.words[1]).score;
    };
    CHECK(dated("2020-03-01", "2020-03-02") < dated("", ""));
    CHECK(dated("1994-03-04", "2020-03-02") > 0); // told when it was news, and long after
    CHECK(dated("", "") > 0);
}

TEST_CASE("small equal numbers of two things say little, odd ones much") {
    CHECK(score("The bridge has three arches of granite.", "The bridge has three lanes.") < 0);
    CHECK(score("The fund owns 6,747 flats in the port.", "The fund has 6,747 dwellings there.") >
          0);
}

TEST_CASE("other dimensions and currencies do not compare") {
    CHECK(score("It costs $300.", "It weighs 300 tons.") == no_likeness);
    CHECK(score("It costs $300.", "It costs 300 euros.") == no_likeness);
}

TEST_CASE("likeness is symmetric") {
    Set set({"Nearly 400 farms were flooded in the north on Monday, police said.",
             "On Monday more than 390 flooded farms were counted by police."});
    REQUIRE(set.settings.size() == 2);
    const Likeness ab = likeness(set.settings[0], set.words[0], set.settings[1], set.words[1]);
    const Likeness ba = likeness(set.settings[1], set.words[1], set.settings[0], set.words[0]);
    CHECK(ab.score == ba.score);
    CHECK(ab.copied_words == ba.copied_words);
}

TEST_CASE("the early answer is the score, or below what was asked") {
    Set set({"The flood killed 13 people.", "13 dead after the flood.", "9 bands gave concerts."});
    REQUIRE(set.settings.size() == 3);
    for (const std::size_t other : {1u, 2u}) {
        const float whole =
            likeness(set.settings[0], set.words[0], set.settings[other], set.words[other]).score;
        const float early =
            likeness_from(0, set.settings[0], set.words[0], set.settings[other], set.words[other]);
        if (whole >= 0) CHECK(early == whole);
        else CHECK(early < 0);
    }
}

TEST_CASE("the prices of two things and the heads of two crowds are two, though equal") {
    const Texts texts({"A chair of oak sells for $40. 37 firefighters put the blaze out.",
                       "The lamp costs $40 in town. A mill nearby employs 37 people."});
    CHECK(texts.compared().measures.empty());
    const Texts same({"The ticket costs $40 at the gate.", "At the gate a ticket is $40."});
    CHECK(same.compared().measures.size() == 1);
}

TEST_CASE("below zero and above it are far apart") {
    Set set({"It was minus 30 degrees Celsius.", "It was 30 degrees Celsius."});
    REQUIRE(set.settings.size() == 2);
    CHECK(likeness(set.settings[0], set.words[0], set.settings[1], set.words[1]).apart > 1);
}
