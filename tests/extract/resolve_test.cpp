#include "extract/resolve.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// The names of the marked mentions: each stands between brackets in `text`.
std::string names(const std::string& marked) {
    std::string text;
    std::vector<Range> places;
    for (const char c : marked) {
        const auto at = static_cast<std::uint32_t>(text.size());
        if (c == '[') {
            places.push_back({at, at});
        } else if (c == ']') {
            places.back().end = at;
        } else {
            text += c;
        }
    }
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    Resolver resolver(reading);
    std::string out;
    for (const Range place : places) {
        TokenSpan span{tokens.size(), 0};
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!place.contains(tokens[i].where())) continue;
            span.first = std::min<std::size_t>(span.first, i);
            span.end = i + 1;
        }
        out += (out.empty() ? "" : " | ") + resolver.name_of(span);
    }
    return out;
}

} // namespace

TEST_CASE("a surname stands for the full name") {
    CHECK(names("Ann Lee came. [Lee] left. [Ms. Lee] cried.") == "Ann Lee | Ann Lee");
    CHECK(names("Yang Jiechi came. [Yang] left.") == "Yang Jiechi");
    CHECK(names("[Smith] left.") == "Smith");
}

TEST_CASE("a pronoun is the subject of the sentence before, when that was spoken of") {
    CHECK(names("[Acme Lines] left. [The ministry] stayed. Acme did not reply. [It] slept.") ==
          "Acme Lines | The ministry | Acme Lines");
    CHECK(names("[Mr. Park] came. Ann Lee and [Mr. Moss] left. Park stayed. [He] slept.") ==
          "Park | Moss | Park");
    CHECK(names("[Mr. Park] came. [Mr. Moss] left. Park’s boat sank. [He] slept.") ==
          "Park | Moss | Moss");
}

TEST_CASE("the first word of a sentence is no part of a name") {
    CHECK(names("What Mr. Lee said is old. [Lee] left.") == "Lee");
}

TEST_CASE("pronouns look back for one that fits") {
    CHECK(names("[Mr. Park] came. [Ms. Lee] left. [He] stayed and [she] cried.") ==
          "Park | Lee | Park | Lee");
    CHECK(names("[The ministry] came. [Ann Lee] left. [It] stayed.") ==
          "The ministry | Ann Lee | The ministry");
    CHECK(names("[officials] came. [Ann Lee] left. [They] stayed.") ==
          "officials | Ann Lee | officials");
    CHECK(names("[She] left.") == "She");
    CHECK(names("[Mr. Park] came. In [his] view it rained.") == "Park | Park");
}

TEST_CASE("a pronoun forgets whom it would have to look too far back for") {
    for (const std::size_t between : {remembered_parties - 1, remembered_parties}) {
        std::string text = "[The ministry] came.";
        for (std::size_t i = 0; i < between; ++i) {
            text += " [Mr. A" + std::string(i + 1, 'b') + "] left.";
        }
        const std::string found = names(text + " [It] stayed.");
        const bool kept = found.find("| The ministry") != std::string::npos;
        CHECK(kept == (between < remembered_parties));
    }
}

TEST_CASE("descriptions and documents stand for who was named") {
    CHECK(names("Its trade minister, Olga Brandt, came. [The minister] left. [He] slept.") ==
          "Olga Brandt | Olga Brandt");
    CHECK(names("Olga Brandt, the trade minister, has come. On Monday [she] spoke.") ==
          "Olga Brandt");
    CHECK(names("[Eurostat's report] was late. [It] was long.") == "Eurostat | It");
    CHECK(names("[Reuters' report] was late. [It] was long.") == "Reuters | Reuters");
    CHECK(names("[The Post] came. Vestas, a Danish firm, grew. [It] paid.") == "Post | Vestas");
}

TEST_CASE("articles and titles are no part of a name") {
    CHECK(names("[Sen. Olga Brandt] came. [Brandt] left.") == "Olga Brandt | Olga Brandt");
    CHECK(names("[The Oslo Times] wrote. [The Times] added. [The ministry] fell silent.") ==
          "Oslo Times | Oslo Times | The ministry");
}

TEST_CASE("they are several people sooner than one body") {
    CHECK(names("[Port officials] said no, [The Herald] said. [They] left.") ==
          "Port officials | Herald | Port officials");
}

TEST_CASE("this count is that of whoever spoke last") {
    CHECK(names("[The Treasury] said no. By [this count] it is so.") == "Treasury | Treasury");
}

TEST_CASE("what somebody does for a living is no part of a name") {
    CHECK(names("[paramedic Olga Brandt] came. [ferry owner Lee Moss] left.") ==
          "Olga Brandt | Lee Moss");
    CHECK(names("[former Mayor Olga Brandt] came.") == "Olga Brandt");
    CHECK(names("[former Port Chief Of Staff Lee Moss] came.") == "Port Chief Of Staff Lee Moss");
    CHECK(names("[researchers at Bergen University] agreed.") ==
          "researchers at Bergen University");
    CHECK(names("[drugmaker Novo] agreed.") == "drugmaker Novo");
}
