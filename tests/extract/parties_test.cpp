#include "extract/parties.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

struct Read {
    std::string text;
    std::vector<Token> tokens = find_tokens(text);
    std::vector<Sentence> sentences = find_sentences(text, tokens);
    Reading reading{text, tokens, sentences};

    std::size_t at(std::string_view word) const {
        for (std::size_t i = 0; i < reading.size(); ++i) {
            if (reading.word(i) == word) return i;
        }
        return reading.size();
    }
    std::string words(std::optional<TokenSpan> span) const {
        return span ? std::string(slice(text, reading.bytes(*span))) : "-";
    }
};

std::string before(const std::string& text, std::string_view verb) {
    const Read read{text};
    REQUIRE(read.at(verb) < read.reading.size());
    return read.words(subject_before(read.reading, read.at(verb), 0));
}

std::string after(const std::string& text, std::string_view verb) {
    const Read read{text};
    REQUIRE(read.at(verb) < read.reading.size());
    return read.words(subject_after(read.reading, read.at(verb) + 1, read.reading.size()));
}

} // namespace

TEST_CASE("the subject begins where its clause begins") {
    CHECK(before("Officials at its National Center have maintained that it is so.", "maintained") ==
          "Officials at its National Center");
    CHECK(before("On Monday the mayor said no.", "said") == "the mayor");
    CHECK(before("In Ohio, Ann Lee later said no.", "said") == "Ann Lee");
    CHECK(before("It fell because he denied it.", "denied") == "he");
    CHECK(before("And two ministers in Paris warned of it.", "warned") == "two ministers in Paris");
}

TEST_CASE("asides are stepped over") {
    CHECK(before("Ann Lee, the mayor of Paris, said no.", "said") == "Ann Lee");
    CHECK(before("Ann Lee, 41, of Salem, who was asked, said no.", "said") == "Ann Lee");
    CHECK(before("The judge -- who had left early -- said no.", "said") == "The judge");
    CHECK(before("The firm (a start-up) said no.", "said") == "The firm");
}

TEST_CASE("a verb that shares its subject has none before it") {
    CHECK(before("He came and said no.", "said") == "-");
    CHECK(before("“No,” said the mayor.", "said") == "-");
    CHECK(before("There said", "said") == "-");
}

TEST_CASE("the subject after a verb ends at its clause's next part") {
    CHECK(after("“No,” said Ann Lee, the mayor.", "said") == "Ann Lee");
    CHECK(after("“No,” said a spokesman for the ministry on Friday.", "said") ==
          "a spokesman for the ministry");
    CHECK(after("“No,” said he to us.", "said") == "he");
    CHECK(after("“No,” said on Friday.", "said") == "-");
}

TEST_CASE("the words behind an auxiliary or a preposition are nobody") {
    CHECK(before("The mayor would not reveal plans to build.", "plans") == "-");
    CHECK(before("The port is building on recent comments by the mayor.", "comments") == "-");
    CHECK(before("In many cases reporting stopped.", "reporting") == "-");
    CHECK(before("And after Ann Lee complained, it closed.", "complained") == "Ann Lee");
    CHECK(before("At least 40 farmers protested.", "protested") == "At least 40 farmers");
}

TEST_CASE("what only a verb can be ends a phrase") {
    const auto first = [](const std::string& text) {
        const Read read{text};
        return read.words(first_subject(read.reading, {0, read.reading.size()}));
    };
    CHECK(first("The firm opened a second mill and said so.") == "The firm");
    CHECK(first("Lee’s plan proved to be cheap, and showed it.") == "Lee’s plan");
    CHECK(first("Clerks at the port counted what came and wrote it down.") == "Clerks at the port");
}

TEST_CASE("a sentence's first phrase is found behind what opens it") {
    const Read read{"After the vote, on Monday, Ann Lee left and cried."};
    CHECK(read.words(first_subject(read.reading, {0, read.reading.size()})) == "Ann Lee");
}

TEST_CASE("when and how a report came out is no part of its name") {
    CHECK(before("A survey published on Friday showed that rents fell.", "showed") ==
          "A survey");
    CHECK(before("A study released last month found that rents fell.", "found") == "A study");
    CHECK(before("The ferry line last year said that fares rose.", "said") == "The ferry line");
}
