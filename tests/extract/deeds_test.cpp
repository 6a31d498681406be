#include "extract/deeds.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace crossread;

namespace {

// Whether `verb`, a word of the text, says nothing there.
bool silent(const std::string& text, std::string_view verb) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    const SentenceView view(reading, {0, tokens.size()}, tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (slice(text, tokens[i].where()) != verb) continue;
        REQUIRE(reading.verb(i));
        return is_no_saying(view, i);
    }
    FAIL("the text has no such word");
    return false;
}

} // namespace

TEST_CASE("to add to a count is no saying") {
    CHECK(silent("The mill added about 40 jobs in May.", "added"));
    CHECK(silent("The mill is adding another 40 jobs.", "adding"));
    CHECK_FALSE(silent("He added that 40 jobs were lost.", "added"));
    CHECK_FALSE(silent("He added 40 clerks were hurt.", "added"));
}

TEST_CASE("votes and lives are claimed without a word") {
    CHECK(silent("Lee took the seat, claiming 23 of the votes.", "claiming"));
    CHECK(silent("The flood claimed 40 lives.", "claimed"));
    CHECK_FALSE(silent("Lee claimed 40 boats sank.", "claimed"));
    CHECK_FALSE(silent("Lee claimed that 40 votes were lost.", "claimed"));
}

TEST_CASE("an attack that kills is a deed") {
    CHECK(silent("They attacked the ferry, killing 17 sailors.", "attacked"));
    CHECK_FALSE(silent("They attacked the plan, calling it weak.", "attacked"));
}

TEST_CASE("who accused the accused is not told") {
    CHECK(silent("Hale was accused of theft.", "accused"));
    CHECK_FALSE(silent("Lee accused Hale of theft.", "accused"));
    CHECK_FALSE(silent("Hale was accused by Lee of theft.", "accused"));
}

TEST_CASE("a name that is only called is no statement") {
    CHECK(silent("The scheme, called FX-5, ended.", "called"));
    CHECK(silent("a tool called Lark", "called"));
    CHECK_FALSE(silent("Lee called Hale a liar.", "called"));
}

TEST_CASE("other deeds under a verb of saying") {
    CHECK(silent("The islanders declared independence.", "declared"));
    CHECK_FALSE(silent("The mayor declared that all was well.", "declared"));
    CHECK(silent("The mud finds its way downhill.", "finds"));
    CHECK_FALSE(silent("The court finds that he lied.", "finds"));
    CHECK(silent("Lee left the following comment: it rains.", "comment"));
}

TEST_CASE("raising an amount says nothing, raising a matter does") {
    CHECK(silent("The ferry line raised its fares by 9 percent.", "raised"));
    CHECK(silent("The choir raised $40,000 for a new roof.", "raised"));
    CHECK(silent("The brewer raised the price by a quarter.", "raised"));
    CHECK_FALSE(silent("The divers raised doubts about the wreck.", "raised"));
}

TEST_CASE("a participle that tells who somebody is") {
    CHECK(silent("Nobody spoke to the clerks accused of theft.", "accused"));
    CHECK(silent("Half of those questioned had moved.", "questioned"));
    CHECK_FALSE(silent("The man whom Lee accused of theft left.", "accused"));
    CHECK_FALSE(silent("They questioned the cost.", "questioned"));
}
