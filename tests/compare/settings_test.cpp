#include "compare/settings.h"

#include "compared.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace crossread;

namespace {

float weight_of(const Set& set, const Setting& setting, TermId term) {
    (void)set;
    for (const ContextTerm& one : setting.context)
        if (one.term == term) return one.weight;
    return 0;
}

} // namespace

TEST_CASE("the nearest fate is the figure's own") {
    Set set({"The blast killed 12 miners and wounded 40."});
    REQUIRE(set.settings.size() == 2);
    CHECK(set.settings[0].fate == Fate::killed);
    CHECK(set.settings[1].fate == Fate::injured);
}

TEST_CASE("near words weigh more than far ones") {
    Set set({"The ministry of the northern province counted 312 flooded farms."});
    REQUIRE(set.settings.size() == 1);
    const float near = weight_of(set, set.settings[0], set.terms.term_of("farms"));
    const float far = weight_of(set, set.settings[0], set.terms.term_of("ministry"));
    CHECK(near > far);
    CHECK(far > 0);
}

TEST_CASE("a figure in brackets behind another is its twin") {
    Set set({"The mast is 230 feet (70 metres) tall and weighs 3 tons."});
    REQUIRE(set.settings.size() == 3);
    CHECK(set.settings[0].twin == 1);
    CHECK(set.settings[1].twin == 0);
    CHECK(set.settings[2].twin == npos);
}

TEST_CASE("how much and up to where are told apart") {
    Set set({"Shares fell by $300.", "Shares fell to $300.", "It was a $300 drop."});
    REQUIRE(set.settings.size() == 3);
    CHECK(set.settings[0].by);
    CHECK_FALSE(set.settings[1].by);
    CHECK(set.settings[2].by);
}

TEST_CASE("odd values are rarer than round and small ones") {
    CHECK(rarity_of(2) < rarity_of(100));
    CHECK(rarity_of(100) < rarity_of(6747));
    CHECK(rarity_of(1287000) > rarity_of(1000000));
}

TEST_CASE("a sentence of very many numbers keeps few neighbours") {
    std::string text = "They counted";
    for (int i = 0; i < 3000; ++i) text += " " + std::to_string(100 + i) + " boxes,";
    Set set({text + " and more."});
    REQUIRE(set.settings.size() > 100);
    for (const Setting& setting : set.settings) CHECK(setting.neighbours.size() <= max_neighbours);
}

TEST_CASE("a number in the name of a work counts nothing") {
    Set set({"They saw the play \"Eleven Sad Kings\" with 30 friends.", "Eleven Britons came."});
    REQUIRE(set.settings.size() == 2);
    CHECK(set.texts.figure(set.settings[0].mention) == "30");
    CHECK(set.texts.figure(set.settings[1].mention) == "Eleven");
}
