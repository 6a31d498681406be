#include "text/sentences.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The sentences, each between bars.
std::string split(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    std::string out = "|";
    for (const Sentence& s : find_sentences(text, tokens)) {
        const Range range{tokens[s.first].where().begin, tokens[s.end - 1].where().end};
        out += std::string(slice(text, range)) + "|";
    }
    return out;
}

} // namespace

TEST_CASE("a full stop ends a sentence before a capital, a digit or a quotation mark") {
    CHECK(split("It rose. It fell.") == "|It rose.|It fell.|");
    CHECK(split("It rose! 12 fell? So.") == "|It rose!|12 fell?|So.|");
    CHECK(split("He left. “No,” she said.") == "|He left.|“No,” she said.|");
    CHECK(split("“We oppose it.” Costs fell.") == "|“We oppose it.”|Costs fell.|");
    CHECK(split("It fell 0.4 percent to 1.5.") == "|It fell 0.4 percent to 1.5.|");
}

TEST_CASE("titles, initials and abbreviations do not end one before a name") {
    CHECK(split("Mr. Yang met Gen. Li. They left.") == "|Mr. Yang met Gen. Li.|They left.|");
    CHECK(split("John F. Kerry spoke.") == "|John F. Kerry spoke.|");
    CHECK(split("The U.S. Army left the U.S. The army stayed.") ==
          "|The U.S. Army left the U.S.|The army stayed.|");
    CHECK(split("In St. Louis on Jan. 5 it rained.") == "|In St. Louis on Jan. 5 it rained.|");
}

TEST_CASE("a paragraph always ends one, and every token has one") {
    CHECK(split("No stop here\n\nnor here") == "|No stop here|nor here|");
    CHECK(split("").size() == 1);
    const std::string text = "A b. C “d. E” f… g! (H.) I\n\n. J";
    const std::vector<Token> tokens = find_tokens(text);
    std::size_t next = 0;
    for (const Sentence& s : find_sentences(text, tokens)) {
        CHECK(s.first == next);
        CHECK(s.end > s.first);
        next = s.end;
    }
    CHECK(next == tokens.size());
}

TEST_CASE("paragraphs are counted") {
    const std::string text = "It rose. It fell.\n\nIt rose.";
    const std::vector<Sentence> found = find_sentences(text, find_tokens(text));
    REQUIRE(found.size() == 3);
    CHECK(found[1].paragraph == 0);
    CHECK(found[2].paragraph == 1);
}

TEST_CASE("reaching around a token stays in its sentence") {
    const Sentence sentence{10, 20, 0};
    CHECK(reach_back(sentence, 15, 3) == 12);
    CHECK(reach_back(sentence, 15, 5) == 10);
    CHECK(reach_back(sentence, 15, 6) == 10);
    CHECK(reach_back(sentence, 15, 100) == 10); // further back than the text goes
    CHECK(reach_on(sentence, 15, 4) == 19);
    CHECK(reach_on(sentence, 15, 5) == 20);
    CHECK(reach_on(sentence, 15, 100) == 20);
}
