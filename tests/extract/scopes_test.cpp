#include "extract/figures.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// "period @ scope" of each figure with a value.
std::string scopes(const std::string& text) {
    std::string out;
    for (const FoundFigure& figure : find_figures(text, find_tokens(text))) {
        if (!figure.value) continue;
        if (!out.empty()) out += " | ";
        out += std::string(slice(text, figure.period)) + " @";
        for (const Range place : figure.scope) out += " " + std::string(slice(text, place));
    }
    return out;
}

} // namespace

TEST_CASE("a phrase belongs to the figure before it, one in front to all") {
    CHECK(scopes("So far this year 6,747 servers controlled 1.9 million computers in China.") ==
          "So far this year @ | So far this year @ in China");
    CHECK(scopes("In the United States, 39 sites and 12 banks were hit in 2012.") ==
          " @ In the United States"
          " | in 2012 @ In the United States");
}

TEST_CASE("periods are times that can be told apart") {
    CHECK(scopes("It rose 5% over the past two years.") == "over the past two years @ |  @");
    CHECK(scopes("It rose 5% from September 2012 to February 2013.") ==
          "from September 2012 to February 2013 @");
    CHECK(scopes("It rose 5% in the first half of 2012.") == "in the first half of 2012 @");
    CHECK(scopes("It had 5 sites last year.") == "last year @");
    CHECK(scopes("It had 5 sites, police said Monday.") == " @");
}

TEST_CASE("places have names") {
    CHECK(scopes("It has 5 sites in northern New South Wales.") ==
          " @ in northern New South Wales");
    CHECK(scopes("It has 5 sites nationwide.") == " @ nationwide");
    CHECK(scopes("It has 5 sites in the dark.") == " @");
}

TEST_CASE("a phrase in a clause of its own belongs to the figure behind it") {
    CHECK(scopes("In 2011 there were 5 wrecks, but in 2012 there were 7.") ==
          "In 2011 @ | in 2012 @");
    CHECK(scopes("There were 5 wrecks in 2011 and in 2012 there were 7.") ==
          "in 2011 @ | in 2012 @");
    CHECK(scopes("Last year 300 boats sailed, while this year 200 have sailed.") ==
          "Last year @ | this year @");
    CHECK(scopes("It weighed 30 tons and it sank in 2012.") == " @");
    CHECK(scopes("There were 9 here; in Spain it rained.") == " @");
}

TEST_CASE("a stretch of time is no period of the number inside it") {
    CHECK(scopes("Over the past 40 years 12 ships sank.") == " @ | Over the past 40 years @");
}

TEST_CASE("a sentence's phrases end with it") {
    CHECK(scopes("In China it is cold. It has 5 sites. In 2012 it had none.") == " @");
}

TEST_CASE("an age has neither a period nor a place") {
    CHECK(scopes("Rowe, 61, sold in May more than 14 boats.") == " @ | in May @");
}

TEST_CASE("what kind of place it is belongs to its name") {
    CHECK(scopes("Some 40 sheds burnt in the Marani valley.") == " @ in the Marani valley");
}

TEST_CASE("a figure and what it converts to are in one place") {
    CHECK(scopes("It reached 41C (106F) in Lyon.") == " @ in Lyon |  @ in Lyon");
}

TEST_CASE("what is held against a figure is not when it was") {
    CHECK(scopes("In 2025, 40 boats sank, 6% fewer than in 2024.") == "In 2025 @ | In 2025 @");
}

TEST_CASE("since when something is the most is no period, and next year is one") {
    CHECK(scopes("Turnout was 64 percent, the lowest since 1979.") == " @");
    CHECK(scopes("The valley has 300 bears, twice as many as in 1990.") == " @");
    CHECK(scopes("Rents rose 4% since 2020.") == "since 2020 @");
    CHECK(scopes("The forest lost 300 oaks since 2020.") == "since 2020 @");
    CHECK(scopes("Rents may rise 4% next year.") == "next year @");
}

TEST_CASE("when a thing was made is said of the aside alone") {
    CHECK(scopes("The bridge, built in 1932 at a cost of $6, carries 300 carts.") ==
          "in 1932 @ |  @");
    CHECK(scopes("The study, published in Paris, followed 300 twins.") == " @");
    CHECK(scopes("In a poll, taken in June, 300 agreed.") == "in June @");
    CHECK(scopes("It paid 300 pesos, twice what it paid last year.") == " @");
}
