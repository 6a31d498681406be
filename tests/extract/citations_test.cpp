#include "extract/citations.h"

#include "extract/statements.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// "source > relay: content" of each statement, those that nobody hands on without the relay.
std::string all(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    std::vector<Statement> statements = find_statements(reading);
    const std::vector<Citation> citations = hand_on_citations(reading, statements);
    const auto words = [&](TokenSpan span) {
        return std::string(slice(text, reading.bytes(span)));
    };
    std::string out;
    for (const Statement& told : statements) {
        if (!out.empty()) out += " | ";
        out += told.subject ? words(*told.subject) : "nobody";
        for (const Citation& citation : citations)
            if (citation.cue == told.cue.first) out += " > " + words(citation.relay);
        out += ": " + words(told.content);
    }
    return out;
}

} // namespace

TEST_CASE("who is cited behind an outlet's cue is the origin") {
    CHECK(all("Forty boats sank, Xinhua said, citing the coastguard.") ==
          "the coastguard > Xinhua: Forty boats sank");
    CHECK(all("Forty boats sank, the daily reported on Monday, citing two officers.") ==
          "two officers > the daily: Forty boats sank");
}

TEST_CASE("who is cited before an outlet's cue is the origin") {
    CHECK(all("The BBC, citing the coastguard, said 40 boats sank.") ==
          "the coastguard > The BBC: 40 boats sank");
    CHECK(all("Citing two officers, Reuters reported that 40 boats sank.") ==
          "two officers > Reuters: that 40 boats sank");
}

TEST_CASE("whom an outlet quotes as saying something said it") {
    CHECK(all("The daily quoted a pilot as saying that 40 boats sank.") ==
          "a pilot > The daily: that 40 boats sank");
    CHECK(all("A pilot was quoted as saying that 40 boats sank.") ==
          "A pilot: that 40 boats sank");
}

TEST_CASE("what is cited for a reason says nothing") {
    CHECK(all("The shipyard, citing high costs, said 40 workers would go.").find('>') ==
          std::string::npos);
}
