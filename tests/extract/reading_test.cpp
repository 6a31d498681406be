#include "extract/reading.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("a reading answers for each token, and for none past the end") {
    const std::string text = "He said “we oppose it.” The US and us.";
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    // He said “ we oppose it . ” The US and us .
    CHECK(reading.has(0, subject_pronoun));
    CHECK(reading.is(1, "said"));
    CHECK(reading.opens_quote(2));
    CHECK_FALSE(reading.has(2, in_quotes));
    CHECK(reading.has(3, in_quotes));
    CHECK(reading.closes_quote(7));
    CHECK(reading.is_stop(6));
    CHECK(slice(text, reading.bytes({3, 6})) == "we oppose it");
    // "US" is a name, "us" a pronoun.
    CHECK_FALSE(reading.has(9, object_pronoun));
    CHECK(reading.has(11, object_pronoun));
    CHECK(reading.size() == 13);
    CHECK(reading.word(13).empty());
    CHECK(reading.is_stop(13));
    CHECK_FALSE(reading.is_word(13));
    CHECK(reading.bytes({3, 3}).empty());
    CHECK(reading.bytes({12, 14}).empty());
}
