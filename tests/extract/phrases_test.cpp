#include "extract/phrases.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// "subject > content", or "content < subject", of the first phrase of a text of one sentence.
std::string first(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    const SentenceView view(reading, {0, tokens.size()}, tokens.size());
    std::optional<Statement> found;
    for (std::size_t i = 0; i < tokens.size() && !found; ++i) found = find_phrase(view, i);
    if (!found) return "";
    const std::string subject(slice(text, reading.bytes(*found->subject)));
    const std::string content(slice(text, reading.bytes(found->content)));
    return found->before ? content + " < " + subject : subject + " > " + content;
}

} // namespace

TEST_CASE("attributing phrases stand before their content or behind it") {
    CHECK(first("According to the ministry, costs fell.") == "the ministry > costs fell");
    CHECK(first("According to an April report by Ann Lee, costs fell.") ==
          "an April report by Ann Lee > costs fell");
    CHECK(first("Costs fell last year, according to the ministry.") ==
          "Costs fell last year < the ministry");
    CHECK(first("Since May, according to the ministry, costs have risen.") ==
          "Since May, according to the ministry, costs have risen < the ministry");
    CHECK(first("Or, as Ann Lee puts it, costs fell.") == "Ann Lee > costs fell");
    CHECK(first("To them, costs fell.") == "them > costs fell");
}

TEST_CASE("who was quoted as saying something said it") {
    CHECK(first("“Costs will fall,” Ann Lee was quoted by the daily as saying.") ==
          "“Costs will fall,” < Ann Lee");
    CHECK(first("Ann Lee was quoted twice, as prices fell.").empty());
}

TEST_CASE("nouns of saying belong to somebody") {
    CHECK(first("The general view from Oslo was that costs fell.") ==
          "The general view from Oslo > that costs fell");
    CHECK(first("His claim that costs fell was old.") == "His > that costs fell was old");
    CHECK(first("The claim was old.").empty());
}

TEST_CASE("polls say without a verb of saying") {
    CHECK(first("In a Register poll last month, Lee had 28 percent.") ==
          "a Register poll > Lee had 28 percent");
    CHECK(first("A new survey gave Lee 40 percent.") == "A new survey > Lee 40 percent");
}

TEST_CASE("a name behind a dash signs the quote before it") {
    CHECK(first("“We will not go there.” — Ann Lee") == "“We will not go there.” < Ann Lee");
    CHECK(first("“We will” — Ann knew it — go there.").empty());
}

TEST_CASE("nouns of stance have whoever holds them") {
    CHECK(first("His refusal to answer them was noted.") == "His > to answer them was noted");
    CHECK(first("The refusal to answer was noted.").empty());
}

TEST_CASE("adjectives of feeling, behind a verb") {
    CHECK(first("The mayor is confident that costs will fall.") ==
          "The mayor > that costs will fall");
    CHECK(first("The proud mayor of the town left.").empty());
}

TEST_CASE("by whose count, in whose view") {
    CHECK(first("By the ministry’s count, 40 towns were hit.") ==
          "the ministry > 40 towns were hit");
    CHECK(first("By one estimate, 40 towns were hit.") == "one estimate > 40 towns were hit");
    CHECK(first("In her view, costs will fall.") == "her > costs will fall");
    CHECK(first("By the river, 40 towns were hit.").empty());
}

TEST_CASE("what is made clear, and what a figure is put at") {
    CHECK(first("The mayor made it clear that costs would fall.") ==
          "The mayor > that costs would fall");
    CHECK(first("The union puts the number at 700.") == "The union > the number at 700");
    CHECK(first("They put the table at a window.").empty());
}

TEST_CASE("a clause with “as” and a cue") {
    CHECK(first("As reported by the Courier, 40 ships sank.") == "the Courier > 40 ships sank");
    CHECK(first("As the mayor noted, 40 ships sank.") == "the mayor > 40 ships sank");
    CHECK(first("Some 40 ships sank, as the mayor has noted.") == "Some 40 ships sank < the mayor");
    CHECK(first("As the mayor left, 40 ships sank.").empty());
}

TEST_CASE("a noun of saying with a light verb and a colon") {
    CHECK(first("On Monday, Lee made the following statement: it rains.") == "Lee > it rains");
    CHECK(first("Lee gave this comment: it rains.") == "Lee > it rains");
    CHECK(first("Lee made the boat: it floats.").empty());
}

TEST_CASE("without a comma “according to” answers for its side clause") {
    CHECK(first("The fire, which hurt 40 according to police, began in May.") ==
          "which hurt 40 < police");
    CHECK(first("The fire hurt 40 according to police.") == "The fire hurt 40 < police");
}

TEST_CASE("an adjective in -ly is a part of its phrase") {
    CHECK(first("Costs fell, according to a daily survey.") == "Costs fell < a daily survey");
}

TEST_CASE("what is told of a source stands between its name and the content") {
    CHECK(first("According to the Coastal Survey, which watches the strait, winds rose.") ==
          "the Coastal Survey > winds rose");
    CHECK(first("According to the latest survey, released on Monday, costs fell.") ==
          "the latest survey > costs fell");
}
