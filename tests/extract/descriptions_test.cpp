#include "extract/descriptions.h"

#include "asked.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace crossread;

namespace {

std::string name(const std::string& marked) {
    return asked(marked, [](const Reading& reading, TokenSpan mention) {
        return Descriptions(reading).name_for(mention);
    });
}

} // namespace

TEST_CASE("a description behind a name") {
    CHECK(name("Olga Brandt, Norway's trade minister, came. [The minister] left.") ==
          "Olga Brandt");
    CHECK(name("Olga Brandt, a spokeswoman for Statnett, came. [The spokeswoman] left.") ==
          "Olga Brandt");
    CHECK(name("Vestas, a Danish maker of turbines, grew. [The company] paid.") == "Vestas");
}

TEST_CASE("a description before a name") {
    CHECK(name("The turbine maker Vestas grew. [The firm] paid.") == "Vestas");
    CHECK(name("Trade Minister Olga Brandt came. [The minister] left.") == "Olga Brandt");
    CHECK(name("[Its trade minister], Olga Brandt, has spoken.") == "Olga Brandt");
    CHECK(name("[the turbine maker Vestas] grew") == "Vestas");
}

TEST_CASE("a body says what it is") {
    CHECK(name("The Fisheries Ministry met. [The ministry] agreed.") == "Fisheries Ministry");
}

TEST_CASE("the latest that fits is meant") {
    const std::string two = "Ann Holm, the mayor, met Bo Lind, the fire chief. ";
    CHECK(name(two + "[The mayor] left.") == "Ann Holm");
    CHECK(name(two + "[The fire chief] left.") == "Bo Lind");
    CHECK(name("Ann Holm, the mayor, met Bo Lind, another mayor. [The mayor] left.") == "Bo Lind");
}

TEST_CASE("words that did not describe the name keep it apart") {
    const std::string one = "Olga Brandt, the trade minister, came. ";
    CHECK(name(one + "[The trade minister] left.") == "Olga Brandt");
    CHECK(name(one + "[The finance minister] left.") == "-");
    CHECK(name(one + "[The minister for fisheries] left.") == "-");
    CHECK(name(one + "[A minister] left.") == "-");
    CHECK(name(one + "[The ministers] left.") == "-");
    CHECK(name("[The minister] left. Olga Brandt, the minister, came.") == "-");
}

TEST_CASE("a list is no description") {
    CHECK(name("They asked the mayor, Oslo and others. [The mayor] left.") == "-");
}

TEST_CASE("one noun described more often than is looked at") {
    std::string text = "Ann Holm, the red mayor, came. ";
    for (std::size_t i = 0; i + 1 < most_namesakes; ++i) text += "Bo Lind, the blue mayor, came. ";
    CHECK(name(text + "[The red mayor] left.") == "Ann Holm");
    CHECK(name(text + "Bo Lind, the blue mayor, came. [The red mayor] left.") == "-");
}

TEST_CASE("who was described last before a place") {
    const std::string text = "The maker Vestas met Olga Brandt, the minister. It left.";
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    const Descriptions descriptions(reading);
    const auto person = descriptions.last_before(tokens.size(), true);
    const auto body = descriptions.last_before(tokens.size(), false);
    REQUIRE(person);
    REQUIRE(body);
    CHECK(slice(text, reading.bytes(*person)) == "Olga Brandt");
    CHECK(slice(text, reading.bytes(*body)) == "Vestas");
    CHECK_FALSE(descriptions.last_before(0, true));
}
