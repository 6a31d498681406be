#include "extract/sentence_view.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

struct Viewed {
    std::string text;
    std::vector<Token> tokens = find_tokens(text);
    std::vector<Sentence> sentences = find_sentences(text, tokens);
    Reading reading{text, tokens, sentences};
    SentenceView view{reading, {0, tokens.size()}, tokens.size()};

    std::size_t at(std::string_view word) const {
        std::size_t i = 0;
        while (i < reading.size() && reading.word(i) != word) ++i;
        return i;
    }
    std::string words(TokenSpan span) const { return std::string(slice(text, reading.bytes(span))); }

    // The content behind the cue `verb`.
    std::string behind(std::string_view verb, Frame frame) const {
        const std::size_t first = view.after_cue(at(verb) + 1, frame);
        return words({first, view.clause_end(first, frame)});
    }
};

} // namespace

TEST_CASE("a content begins over whom it is told to, when and where") {
    CHECK(Viewed{"He told reporters in Paris that costs fell."}.behind("told", Frame::tell) ==
          "that costs fell");
    CHECK(Viewed{"He said on Monday that costs fell."}.behind("said", Frame::say) ==
          "that costs fell");
    CHECK(Viewed{"He said about 20 people left."}.behind("said", Frame::say) ==
          "about 20 people left");
    CHECK(Viewed{"He called for a vote."}.behind("called", Frame::object) == "a vote");
}

TEST_CASE("and ends with its clause, or with its object") {
    CHECK(Viewed{"He said costs fell, but rents rose."}.behind("said", Frame::say) == "costs fell");
    CHECK(Viewed{"He said that costs fell, but that rents rose."}.behind("said", Frame::say) ==
          "that costs fell, but that rents rose");
    CHECK(Viewed{"He denied the charge during a debate."}.behind("denied", Frame::object) ==
          "the charge");
    CHECK(Viewed{"He denied the charge and walked out."}.behind("denied", Frame::object) ==
          "the charge");
}

TEST_CASE("a relative clause ends before the sentence's own verb") {
    const Viewed viewed{"Lee, who said that costs fell, was late."};
    const std::size_t first = viewed.at("that");
    CHECK(viewed.words({first, viewed.view.relative_end(first, Frame::say)}) == "that costs fell");
}

TEST_CASE("a content before its cue begins behind the dateline") {
    const Viewed viewed{"PARIS, July 25 (AP) — Costs fell last year, Lee said."};
    CHECK(viewed.words(viewed.view.content_before(viewed.at("Lee"), nullptr)) ==
          "Costs fell last year");
    const Viewed hyphen{"PARIS, July 25 (AP) - Costs fell last year, Lee said."};
    CHECK(hyphen.words(hyphen.view.content_before(hyphen.at("Lee"), nullptr)) ==
          "Costs fell last year");
    const Viewed name{"PARIS-based firms cut costs last year, Lee said."};
    CHECK(name.words(name.view.content_before(name.at("Lee"), nullptr)) ==
          "PARIS-based firms cut costs last year");
}

TEST_CASE("a quote that is led in is not said by whoever speaks next") {
    const std::string led = "Lee added: “Costs fell.” Moss said the same.";
    const std::vector<Token> tokens = find_tokens(led);
    const std::vector<Sentence> sentences = find_sentences(led, tokens);
    const Reading reading(led, tokens, sentences);
    REQUIRE(sentences.size() == 2);
    const SentenceView view(reading, {sentences[1].first, sentences[1].end}, tokens.size());
    CHECK_FALSE(view.stands_after_content(view.at.first, view.at.first + 2, view.at.first + 2,
                                          true));
}

TEST_CASE("a headline is known by its capitals") {
    CHECK(Viewed{"Ann Lee Slams New Budget Plan"}.view.headline);
    CHECK_FALSE(Viewed{"Ann Lee slams the new budget plan"}.view.headline);
}
