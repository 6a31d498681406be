// The tokens of a text, asked for by index without fear of the ends.
//
//   Words words(text, tokens);
//   words.at(3)              "million"; "" before the first and past the last
//   words.is(3, "million")   capitals folded
//   words.marks(7, "%")      a mark, as it is written
//
// A view: text and tokens must outlive it. Cost: a look-up in lexicon.h for each word once, then
// constant for every question; three bytes a token, until the facts are let go.
#pragma once

#include "extract/lexicon.h"
#include "extract/token_facts.h"
#include "text/tokens.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

class Words {
public:
    Words(std::string_view text, const std::vector<Token>& tokens)
        : text_(text), tokens_(&tokens), first_(tokens.data()), size_(tokens.size()),
          facts_(text, tokens), opens_amount_(size_ / bits + 1) {
        for (std::size_t i = 0; i < size_; ++i)
            if ((facts_[i].hints & crossread::opens_amount) != 0)
                opens_amount_[i / bits] |= std::uint64_t{1} << i % bits;
    }

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] const std::vector<Token>& tokens() const { return *tokens_; }
    [[nodiscard]] bool has(std::size_t i) const { return i < size_; }
    [[nodiscard]] const Token& token(std::size_t i) const { return first_[i]; }

    [[nodiscard]] Word at(std::size_t i) const {
        return has(i) ? word_of(text_, first_[i]) : Word();
    }
    [[nodiscard]] bool is(std::size_t i, const Word& folded) const {
        return has(i) && first_[i].key == folded.key() &&
               (folded.size() <= bytes8::size || same_word(at(i), folded));
    }
    [[nodiscard]] Facts facts(std::size_t i) const { return has(i) ? facts_[i] : Facts(); }
    void add_classes(std::size_t i, std::uint32_t classes) { facts_.mark(i, classes); }
    // Whether an amount may begin with the word: all that is asked of the facts for figures.
    [[nodiscard]] bool opens_amount(std::size_t i) const {
        return has(i) && (opens_amount_[i / bits] >> i % bits & 1) != 0;
    }
    void let_facts_go() { facts_ = TokenFacts(); }
    [[nodiscard]] bool is_word(std::size_t i) const {
        return has(i) && first_[i].kind == Token::Kind::word;
    }
    [[nodiscard]] bool is_number(std::size_t i) const {
        return has(i) && first_[i].kind == Token::Kind::number;
    }
    [[nodiscard]] bool is_mark(std::size_t i) const {
        return has(i) && first_[i].kind == Token::Kind::mark;
    }
    [[nodiscard]] bool marks(std::size_t i, const Word& mark) const {
        return is_mark(i) && is(i, mark);
    }
    [[nodiscard]] bool capital(std::size_t i) const { return has(i) && first_[i].capital; }
    // Whether nothing stands between token i and the one before it.
    [[nodiscard]] bool glued(std::size_t i) const {
        return has(i) && i > 0 && !first_[i].spaced && !first_[i].new_paragraph;
    }
    // Whether token i carries on the paragraph of the one before it.
    [[nodiscard]] bool goes_on(std::size_t i) const { return has(i) && !first_[i].new_paragraph; }
    [[nodiscard]] bool is_hyphen(std::size_t i) const {
        return marks(i, "-") || marks(i, "\xE2\x80\x93") || marks(i, "\xE2\x80\x91");
    }
    // The possessive "'s", with either apostrophe.
    [[nodiscard]] bool is_possessive(std::size_t i) const {
        const Word word = at(i);
        return word == "'s" || word == "\xE2\x80\x99s" || word == "'S";
    }
    // A full stop, question or exclamation mark, or the paragraph's end before token i.
    [[nodiscard]] bool ends_sentence(std::size_t i) const {
        return !has(i) || marks(i, ".") || marks(i, "?") || marks(i, "!");
    }

private:
    static constexpr std::size_t bits = 64; // of a number

    std::string_view text_;
    const std::vector<Token>* tokens_;
    const Token* first_;
    std::size_t size_;
    TokenFacts facts_;
    std::vector<std::uint64_t> opens_amount_; // a bit a token
};

} // namespace crossread
