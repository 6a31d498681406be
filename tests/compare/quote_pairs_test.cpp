#include "compare/quote_pairs.h"

#include "compared.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

std::vector<QuotePair> pairs(const std::string& a, const std::string& b) {
    return Texts({a, b}).compared().quote_pairs;
}

void expect_one(const std::string& a, const std::string& b, QuoteRelation relation) {
    const std::vector<QuotePair> found = pairs(a, b);
    REQUIRE(found.size() == 1);
    CHECK(found[0].relation == relation);
    CHECK_FALSE(found[0].why.empty());
}

} // namespace

TEST_CASE("the same words, whatever their marks and spelling") {
    expect_one("\"The harbour was travelling towards ruin,\" said Ida Brandt.",
               "Ida Brandt said: “The harbor was traveling towards ruin.”", QuoteRelation::same);
}

TEST_CASE("a cut, and one that turns the meaning") {
    const std::string whole = "\"We will not pay for the bridge or the tunnel,\" said Ida Brandt.";
    const auto cut = pairs(whole, "Ida Brandt said \"the bridge or the tunnel\" was a mistake.");
    REQUIRE(cut.size() == 1);
    CHECK(cut[0].relation == QuoteRelation::cut);
    CHECK_FALSE(cut[0].turned);
    const auto turned =
        pairs(whole, "Ida Brandt said her town would \"pay for the bridge\" again.");
    REQUIRE(turned.size() == 1);
    CHECK(turned[0].turned);
}

TEST_CASE("altered words") {
    expect_one("\"The old bridge will be rebuilt by the spring,\" said Ida Brandt.",
               "\"The old bridge will be closed by the spring,\" said Ida Brandt.",
               QuoteRelation::altered);
}

TEST_CASE("two wordings of one statement, both between marks") {
    expect_one("\"What the valley needs is not concrete but trees and patience,\" said Ida Brandt.",
               "\"The valley needs trees and patience, concrete it needs not,\" said Ida Brandt.",
               QuoteRelation::translation);
}

TEST_CASE("a statement without marks paraphrases a quote") {
    expect_one("\"The bridge of Marl will never be rebuilt by this council,\" said Ida Brandt.",
               "Ida Brandt said that this council will never rebuild the bridge of Marl.",
               QuoteRelation::paraphrase);
}

TEST_CASE("words that anybody says are no pair") {
    CHECK(pairs("\"There were a number of cows on the road,\" said Ida Brandt.",
                "\"A number of windows broke in the storm,\" said Tom Bell.")
              .empty());
    CHECK(pairs("They built a so-called \"bridge\" there.", "It was a \"bridge\" to nowhere.")
              .empty());
}
