// One article, made ready for the finders of quotes: what they all ask of a token, asked once.
//
//   tokens      He  said  “  We  oppose  it  ”  .
//   classes     p.  –     –  p   –       p   –  –      (word_class.h)
//   in_quotes                x   x       x
//   quoted      ------------[0-----------]
//
// Views only: the text, tokens and sentences must outlive the reading. Cost: linear in the quotation
// marks and what stands between them.
#pragma once

#include "extract/words.h"
#include "text/quotation.h"
#include "text/sentences.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace crossread {

// A half-open range of tokens. A text has fewer than 2^32 bytes, and so fewer tokens.
struct TokenSpan {
    std::uint32_t first = 0;
    std::uint32_t end = 0;

    constexpr TokenSpan() = default;
    constexpr TokenSpan(std::size_t first_token, std::size_t end_token)
        : first(static_cast<std::uint32_t>(first_token)),
          end(static_cast<std::uint32_t>(end_token)) {}
    [[nodiscard]] bool operator==(const TokenSpan&) const = default;
    [[nodiscard]] bool empty() const { return end <= first; }
    [[nodiscard]] std::size_t size() const { return empty() ? 0 : end - first; }
    [[nodiscard]] bool holds(std::size_t i) const { return first <= i && i < end; }
};

class Reading {
public:
    Reading(Words words, const std::vector<Sentence>& sentences);
    Reading(std::string_view text, const std::vector<Token>& tokens,
            const std::vector<Sentence>& sentences)
        : Reading(Words(text, tokens), sentences) {}

    [[nodiscard]] std::string_view text() const { return words_.text(); }
    [[nodiscard]] const std::vector<Token>& tokens() const { return words_.tokens(); }
    [[nodiscard]] const std::vector<Sentence>& sentences() const { return sentences_; }
    [[nodiscard]] const std::vector<Quoted>& quoted() const { return quoted_; }
    [[nodiscard]] std::size_t size() const { return words_.size(); }

    // All of these answer for an index past the end as for a token with no property.
    [[nodiscard]] Word word(std::size_t i) const { return words_.at(i); }
    [[nodiscard]] bool is(std::size_t i, const Word& lower) const { return words_.is(i, lower); }
    [[nodiscard]] bool has(std::size_t i, std::uint32_t any_of) const {
        const std::uint32_t classes = words_.facts(i).classes;
        if ((classes & in_capitals) != 0) any_of &= of_marks;
        return (classes & any_of) != 0;
    }
    [[nodiscard]] bool is_word(std::size_t i) const { return words_.is_word(i); }
    [[nodiscard]] bool is_mark(std::size_t i) const { return words_.is_mark(i); }
    [[nodiscard]] bool is_capital(std::size_t i) const { return words_.capital(i); }
    [[nodiscard]] bool opens_quote(std::size_t i) const { return has(i, opening); }
    [[nodiscard]] bool closes_quote(std::size_t i) const { return has(i, closing); }
    [[nodiscard]] bool is_stop(std::size_t i) const { // . ! ? or past the end
        return words_.ends_sentence(i);
    }
    // What the word is as such, also when it is written in capitals.
    [[nodiscard]] std::uint32_t classes_in_any_case(std::size_t i) const {
        return words_.facts(i).classes;
    }
    [[nodiscard]] std::optional<Verb> verb(std::size_t i) const { return verb_of(words_.facts(i)); }
    [[nodiscard]] bool hints(std::size_t i, std::uint8_t any_of) const {
        return (words_.facts(i).hints & any_of) != 0;
    }
    [[nodiscard]] bool is_speech_noun(std::size_t i) const { return hints(i, says_something); }
    [[nodiscard]] bool is_assertion(std::size_t i) const { return hints(i, asserts); }
    [[nodiscard]] bool is_stance(std::size_t i) const { return hints(i, takes_stance); }
    [[nodiscard]] bool is_feeling(std::size_t i) const { return hints(i, feels); }
    [[nodiscard]] bool opens_phrase(std::size_t i) const {
        return hints(i, crossread::opens_phrase);
    }
    // Whether a cue may begin here: most tokens are turned away by this.
    [[nodiscard]] bool may_be_cue(std::size_t i) const {
        constexpr std::uint8_t nouns = asserts | takes_stance | feels;
        const Facts facts = words_.facts(i);
        return facts.verb != 0 || (facts.hints & (crossread::opens_phrase | nouns)) != 0 ||
               (is_mark(i) && i > 0 && closes_quote(i - 1)); // "“…” — Ann Lee"
    }

    [[nodiscard]] Range bytes(TokenSpan span) const;
    // Gives the words back; nothing may be asked of the reading after that.
    [[nodiscard]] Words take_words() { return std::move(words_); }

private:
    // Beside the word classes, in the bits above them: marks that were paired.
    static constexpr std::uint32_t opening = 1u << 30;
    static constexpr std::uint32_t closing = 1u << 31;
    static constexpr std::uint32_t of_marks = in_quotes | opening | closing;

    Words words_;
    const std::vector<Sentence>& sentences_;
    std::vector<Quoted> quoted_;
};

} // namespace crossread
