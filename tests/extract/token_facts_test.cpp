#include "extract/token_facts.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

TEST_CASE("marks and numbers of a text have no facts") {
    const std::string text = "& said 7 the";
    const TokenFacts facts(text, find_tokens(text));
    CHECK(facts[0] == Facts{});
    CHECK(facts[1].verb != 0);
    CHECK(facts[2] == Facts{});
    CHECK(facts[3].classes == determiner);
}

TEST_CASE("the facts of a token are those of its word, however many words there are") {
    std::string text;
    for (const auto& list : {"say", "claim", "report", "deny", "warn", "state", "argue", "admit"})
        for (const auto& ending : {"", "s", "ed", "ing"}) text += std::string(list) + ending + " ";
    for (int i = 0; i < 400; ++i) text += "the quickly said unheard-of thing " + std::to_string(i);
    const std::vector<Token> tokens = find_tokens(text);
    const TokenFacts facts(text, tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].kind == Token::Kind::word)
            CHECK(facts[i] == facts_of(word_of(text, tokens[i])));
}

TEST_CASE("what the place tells of a token is of that token only") {
    const std::string text = "the US told us";
    TokenFacts facts(text, find_tokens(text));
    CHECK((facts[1].classes & in_capitals) != 0);
    CHECK((facts[3].classes & in_capitals) == 0);
    facts.mark(0, in_quotes);
    CHECK(facts[0].classes == (determiner | in_quotes));
    facts.mark(0, in_capitals);
    CHECK(facts[0].classes == (determiner | in_quotes | in_capitals));
    CHECK(facts[2].classes == 0);
}
