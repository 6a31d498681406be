#include "extract/transcripts.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// "subject > content" of a text that is one sentence; "" when it is no transcript.
std::string read(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    const auto found = find_transcript(SentenceView(reading, {0, tokens.size()}, tokens.size()));
    if (!found) return "";
    return std::string(slice(text, reading.bytes(*found->subject))) + " > " +
           std::string(slice(text, reading.bytes(found->content)));
}

} // namespace

TEST_CASE("a name and a colon begin a paragraph of a transcript") {
    CHECK(read("LEE: We will go there.") == "LEE > We will go there.");
    CHECK(read("Ann Lee: We will never go there") == "Ann Lee > We will never go there");
    CHECK(read("the mayor: We will go there.").empty());
    CHECK(read("Update: Costs fell again.").empty());
}

TEST_CASE("a dateline with a colon is nobody's label") {
    CHECK(read("PORT ELVA: The harbour opens.\n\nIt cost a fortune.").empty());
    CHECK_FALSE(read("LEE: We will go.\n\nMOSS: We will stay.").empty());
}

TEST_CASE("a transcript's paragraph ends at its limit") {
    for (const std::size_t words : {longest_content - 1, longest_content}) {
        std::string text = "LEE:";
        for (std::size_t i = 1; i < words; ++i) text += " b";
        const bool whole = read(text + " end").find("end") != std::string::npos;
        CHECK(whole == (words < longest_content));
    }
}
