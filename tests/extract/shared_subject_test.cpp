#include "extract/shared_subject.h"

#include "extract/statements.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// "subject: content" of every statement.
std::string read(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    std::string out;
    for (const Statement& s : find_statements(reading)) {
        if (!out.empty()) out += " | ";
        out += s.subject ? std::string(slice(text, reading.bytes(*s.subject))) : "?";
        out += ": " + std::string(slice(text, reading.bytes(s.content)));
    }
    return out;
}

} // namespace

TEST_CASE("a joined verb is the earlier one's") {
    CHECK(read("Brandt said that rents fell. She left and added that wages rose.") ==
          "Brandt: that rents fell | She: that wages rose");
}

TEST_CASE("a participle is the sentence's subject's") {
    CHECK(read("Brandt left the hall, saying that rents fell.") == "Brandt: that rents fell");
    CHECK(read("Brandt, who said that rents fell, left the hall, adding that wages rose.")
              .find("Brandt: that wages rose") != std::string::npos);
}

TEST_CASE("the verb before a joined one is no part of who says it") {
    CHECK(read("Divers searched the bay for weeks and found that it was empty.") ==
          "Divers: that it was empty");
    CHECK(read("Olga Brandt counted seals for years and said that few were left.") ==
          "Olga Brandt: that few were left");
}
