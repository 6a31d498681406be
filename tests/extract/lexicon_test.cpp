#include "extract/lexicon.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("the facts of the header's words are as drawn") {
    CHECK(facts_of("The").classes == determiner);
    CHECK((facts_of("between").classes & preposition) != 0);
    CHECK((facts_of("between").hints & opens_amount) != 0);
    CHECK(facts_of("quickly").classes == adverb);
    CHECK(facts_of("server") == Facts{});
    const Facts denies = facts_of("denies");
    REQUIRE(verb_of(denies));
    CHECK((verb_of(denies)->base == "deny"));
    CHECK(denies.form == Form::third);
    const Facts claims = facts_of("CLAIMS");
    CHECK(claims.form == Form::third);
    CHECK((claims.hints & (says_something | asserts)) == (says_something | asserts));
}

TEST_CASE("a listed word has what its ending tells as well") {
    // "Polls" opens a phrase by the list, and is a plural of "poll" by its ending.
    CHECK((facts_of("polls").hints & opens_phrase) != 0);
    CHECK((facts_of("polls").hints & says_something) != 0);
}

TEST_CASE("number words and words in -fold open amounts") {
    for (const char* word : {"seven", "Dozens", "half", "minus", "sixfold", "tenfold"})
        CHECK((facts_of(word).hints & opens_amount) != 0);
    for (const char* word : {"second", "folded", "old"})
        CHECK((facts_of(word).hints & opens_amount) == 0);
}

TEST_CASE("words past the longest known have no facts, and no word is too short to ask") {
    for (const std::string& word : {std::string(), std::string("s"), std::string("ed"),
                                    std::string(longest_known_word, 'x') + "ing",
                                    std::string(longest_known_word, 'x') + "ly"})
        CHECK(facts_of(word) == Facts{});
}
