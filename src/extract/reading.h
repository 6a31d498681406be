// One article, made ready for the finders of quotes: what they all ask of a token, asked once.
//
//   tokens      He  said  “  We  oppose  it  ”  .
//   classes     p.  –     –  p   –       p   –  –      (word_class.h)
//   in_quotes                x   x       x
//   quoted      ------------[0-----------]
//
// Views only: the text, tokens and sentences must outlive the reading. Cost: linear, four bytes a
// token beside what is given.
#pragma once

#include "extract/word_class.h"
#include "text/quotation.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

// A half-open range of tokens.
struct TokenSpan {
    std::size_t first = 0;
    std::size_t end = 0;
    [[nodiscard]] bool operator==(const TokenSpan&) const = default;
    [[nodiscard]] bool empty() const { return end <= first; }
    [[nodiscard]] std::size_t size() const { return empty() ? 0 : end - first; }
    [[nodiscard]] bool holds(std::size_t i) const { return first <= i && i < end; }
};

class Reading {
public:
    Reading(std::string_view text, const std::vector<Token>& tokens,
            const std::vector<Sentence>& sentences);

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] const std::vector<Token>& tokens() const { return tokens_; }
    [[nodiscard]] const std::vector<Sentence>& sentences() const { return sentences_; }
    [[nodiscard]] const std::vector<Quoted>& quoted() const { return quoted_; }
    [[nodiscard]] std::size_t size() const { return tokens_.size(); }

    // All of these answer for an index past the end as for a token with no property.
    [[nodiscard]] Word word(std::size_t i) const {
        if (i >= tokens_.size()) return {};
        return {slice(text_, tokens_[i].where), tokens_[i].key};
    }
    [[nodiscard]] bool is(std::size_t i, const Word& lower) const { // in any case
        return i < tokens_.size() && word(i).is(lower);
    }
    [[nodiscard]] bool has(std::size_t i, std::uint32_t any_of) const {
        return i < classes_.size() && (classes_[i] & any_of) != 0;
    }
    [[nodiscard]] bool is_word(std::size_t i) const {
        return i < tokens_.size() && tokens_[i].kind == Token::Kind::word;
    }
    [[nodiscard]] bool is_mark(std::size_t i) const {
        return i < tokens_.size() && tokens_[i].kind == Token::Kind::mark;
    }
    [[nodiscard]] bool is_capital(std::size_t i) const {
        return i < tokens_.size() && tokens_[i].capital;
    }
    [[nodiscard]] bool opens_quote(std::size_t i) const;  // an opening mark that was paired
    [[nodiscard]] bool closes_quote(std::size_t i) const; // a closing mark that was paired
    [[nodiscard]] bool is_stop(std::size_t i) const;      // . ! ? or past the end

    [[nodiscard]] Range bytes(TokenSpan span) const;

private:
    std::string_view text_;
    const std::vector<Token>& tokens_;
    const std::vector<Sentence>& sentences_;
    std::vector<Quoted> quoted_;
    std::vector<std::uint32_t> classes_;
};

} // namespace crossread
