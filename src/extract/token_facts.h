// The facts of every token of a text, in three bytes each.
//
//   token    He  said  “  We  said  so  ”
//   number   1   2     0  3   2     4   0      the same for all words with the same facts
//   marks              (  q   q     q   )      what only the place tells: quotation marks, capitals
//
// The facts of words come from lists (lexicon.h): a text has some hundred that differ, and all texts
// together have fewer than `most_kinds_of_facts`, since a listed word has its own and a handful of
// forms. So they are kept once, and a token has their number.
// Cost: a look-up in the lexicon for each word, and one more for its number.
#pragma once

#include "extract/lexicon.h"
#include "text/tokens.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t most_kinds_of_facts = 1u << 16;

class TokenFacts {
public:
    TokenFacts() = default; // of no token
    TokenFacts(std::string_view text, const std::vector<Token>& tokens);

    [[nodiscard]] Facts operator[](std::size_t token) const {
        Facts facts = kinds_[numbers_[token]];
        facts.classes |= std::uint32_t{marks_[token]} << mark_shift;
        return facts;
    }
    // Adds classes of the highest eight, which are of the place and not of the word.
    void mark(std::size_t token, std::uint32_t classes) {
        marks_[token] |= static_cast<std::uint8_t>(classes >> mark_shift);
    }

private:
    static constexpr int mark_shift = 24;

    std::uint16_t number_of(const Facts& facts);
    [[nodiscard]] std::size_t slot_of(const Facts& facts) const;
    void widen();

    std::vector<Facts> kinds_;           // the first is of words that nothing is known of
    std::vector<std::uint16_t> slots_;   // numbers by the hash of their facts, 0 for none
    std::vector<std::uint16_t> numbers_; // one a token
    std::vector<std::uint8_t> marks_;    // one a token
};

} // namespace crossread
