#include "extract/fronted.h"

#include "extract/statements.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// "rule: content < speaker" of the first statement by such a rule; empty when there is none.
std::string fronted(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    for (const Statement& s : find_statements(reading)) {
        const std::string rule = s.rule;
        if (rule != "an amount X says" && rule != "more than X expected" &&
            rule != "that X expected" && rule != "that X counted" && rule != "that X said")
            continue;
        return rule + ": " + std::string(slice(text, reading.bytes(s.content))) + " < " +
               std::string(slice(text, reading.bytes(*s.subject)));
    }
    return {};
}

} // namespace

TEST_CASE("an amount stands before who says what it is for") {
    CHECK(fronted("That is half of the $9 million engineers say it takes.") ==
          "an amount X says: $9 million < engineers");
    CHECK(fronted("In 2019 engineers say it broke.").empty());
}

TEST_CASE("more or fewer than somebody expected") {
    CHECK(fronted("It built 90 boats more than the yard had projected.") ==
          "more than X expected: It built 90 boats < the yard");
    CHECK(fronted("It built boats more than the yard had projected.").empty()); // no amount
    CHECK(fronted("It built 90 boats less often than the yard had projected.").empty());
}

TEST_CASE("analysts are not what the number before them counts") {
    CHECK(fronted("It built 90 boats, short of the 120 analysts had expected.") ==
          "that X expected: 120 < analysts");
    CHECK(fronted("The 40 analysts expected growth of 3 percent.").empty());
}

TEST_CASE("who counts or expects answers for the count before") {
    CHECK(fronted("The $3 million it expects to earn is too little.") ==
          "that X counted: The $3 million < it");
    CHECK(fronted("The 40 mills Acme surveyed in May have closed.") ==
          "that X counted: The 40 mills < Acme");
    // Who only said it has a doubt to overcome.
    CHECK(fronted("They paid a rate he proposed.").rfind("that X counted", 0) != 0);
}

TEST_CASE("an object is read no further than its limit") {
    std::string long_object = "The $3 million";
    for (std::size_t i = 0; i < longest_object; ++i) long_object += " old";
    CHECK(fronted(long_object + " mills it expects to earn is too little.").find("million") ==
          std::string::npos);
}
