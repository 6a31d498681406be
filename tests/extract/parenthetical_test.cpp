#include "extract/parenthetical.h"

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

TEST_CASE("both halves are one content") {
    CHECK(read("Rents, she added, were falling fast.") ==
          "she: Rents, she added, were falling fast");
}

TEST_CASE("behind a conjunction the second half alone") {
    CHECK(read("The ferry cost a fortune and, records show, has never sailed.") ==
          "records: has never sailed");
}

TEST_CASE("a participle goes on with who speaks") {
    CHECK(read("Rents fell again last year, she said, citing the census.")
              .starts_with("she: Rents fell again last year | "));
}
