#include "extract/inverted.h"

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

TEST_CASE("behind a quote") {
    CHECK(read("“Rents fell,” said Olga Brandt on Friday.") == "Olga Brandt: “Rents fell,”");
    CHECK(read("“Rents fell,” said a neighbour.") == "a neighbour: “Rents fell,”");
}

TEST_CASE("without one, a name or a phrase with an article") {
    CHECK(read("Rents fell last year, says the landlord.") == "the landlord: Rents fell last year");
    CHECK(read("Meanwhile, reports Le Temps, rents fell.") == "Le Temps: rents fell");
}
