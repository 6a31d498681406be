#include "extract/speakers.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// The subject that answers for each string, "-" for none.
std::string speakers(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    std::vector<Quoted> strings;
    for (const Quoted& quoted : reading.quoted()) {
        if (quoted.depth == 0) strings.push_back(quoted);
    }
    std::vector<Statement> statements = find_statements(reading);
    std::string out;
    for (const Answer& answer : find_speakers(reading, strings, statements)) {
        std::optional<TokenSpan> subject = answer.subject;
        if (answer.statement) subject = statements[*answer.statement].subject;
        if (!out.empty()) out += " | ";
        out += subject ? std::string(slice(text, reading.bytes(*subject))) : "-";
    }
    return out;
}

} // namespace

TEST_CASE("the nearest cue answers for a string") {
    CHECK(speakers("“We will go there,” said Lee. The mayor called it a “lie.”") ==
          "Lee | The mayor");
    CHECK(speakers("Lee said the mayor was seeking “a better way.”") == "Lee");
    CHECK(speakers("Lee said the mayor called him a “thief.”") == "the mayor");
}

TEST_CASE("a second string of the paragraph goes on") {
    CHECK(speakers("“We will go there,” said Lee. “We must do it now.”") == "Lee | Lee");
    CHECK(speakers("“One goes on for long.\n\n“Two ends here now,” Lee said.").find("Lee") !=
          std::string::npos);
}

TEST_CASE("a colon hands over to the next paragraph") {
    CHECK(speakers("The mayor made a comment:\n\n“We will not go there.”") == "The mayor");
    CHECK(speakers("It did not surprise the pollster Ann Lee: “We knew it all along.”") ==
          "Ann Lee");
}

TEST_CASE("a short string in nobody's sentence is nobody's") {
    CHECK(speakers("“Cloud” computers.") == "-");
}

TEST_CASE("what sums something up in a quote stands behind \"by\"") {
    CHECK(speakers("The mood of the town was caught by one slogan: “No more of this, ever.”") ==
          "one slogan");
}
