#include "extract/content_end.h"

#include "extract/statements.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The words before which the content of the first statement could end; "|" behind them the content,
// when none of them ends it.
std::string places(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    std::string out;
    bool first = true;
    Judge judge;
    judge.is_cue = [&](const CueFeatures&, Statement&) {
        const bool kept = first;
        first = false;
        return kept;
    };
    judge.ends_here = [&](const Statement&, std::size_t token, const CueFeatures&) {
        out += std::string(reading.word(token)) + " ";
        return false;
    };
    const std::vector<Statement> found = find_statements(reading, judge);
    REQUIRE(found.size() == 1);
    return out + "| " + std::string(slice(text, reading.bytes(found[0].content)));
}

} // namespace

TEST_CASE("a content can end at marks and small words, and else with its sentence") {
    CHECK(places("The mayor said costs fell, but wages rose.") ==
          ", but | costs fell, but wages rose");
    CHECK(places("The mayor said costs fell.") == "| costs fell");
}

TEST_CASE("no place stands inside quotation marks") {
    CHECK(places("The mayor said it was “good, but late.”") == "| it was “good, but late.”");
}

TEST_CASE("the comma that closes an opening is no end") {
    CHECK(places("The mayor said that in May, costs fell.") == "| that in May, costs fell");
    CHECK(places("The mayor said that costs, in May, fell.") ==
          ", in May , | that costs, in May, fell");
}

TEST_CASE("what a dash adds to an object is the article's own") {
    CHECK(places("The mayor denied the charge – wrongly.") == "| the charge");
}

TEST_CASE("a figure behind a dash belongs to the clause that led up to it") {
    CHECK(places("The mayor said he saw the bill — more than $900.") ==
          "| he saw the bill — more than $900");
}

TEST_CASE("a content before its cue has no open end") {
    Statement statement;
    statement.content = {0, 4};
    CHECK(has_open_end(statement));
    statement.before = true;
    CHECK_FALSE(has_open_end(statement));
    statement.before = false;
    statement.rule = "X:";
    CHECK_FALSE(has_open_end(statement));
}

TEST_CASE("a side clause ends at its comma, also inside a quote") {
    CHECK(places("While the mayor said costs fell, the shops shut.") == "| costs fell");
    CHECK(places("While the mayor said it was “low,” the shops shut.") == "| it was “low,”");
}

TEST_CASE("a second verb of the content goes on with it") {
    CHECK(places("The mayor said it would cost jobs, but would bring 40 back.") ==
          "| it would cost jobs, but would bring 40 back");
    CHECK(places("The poll shows Lee ahead, with 40 percent for her.") ==
          "with for | Lee ahead, with 40 percent for her");
}

TEST_CASE("an aside between dashes ends with it") {
    CHECK(places("It is a bold — some say rash — plan to cut 80 posts.") == "| rash");
}
