// What changed between two wordings of one utterance, word by word.
//
//   base    We saw  2,194    servers in the U.S.
//   other   We saw  2,196    servers   there
//           ------  -------  -------  ----------
//           same    removed  same     removed "in the U.S."
//                   added             added   "there"
//
// A number with its separators, sign, currency, scale and unit is one token, so that a changed
// figure reads "2,194 -> 2,196" and never "2,19[4->6]": 2,194 · 1.9 million · $300 billion ·
// 73.1 percent · 63 % · -0.4 · 10-12 km. Every other token is a word ("enterprise-scale",
// "Shanghai's"), one character of a script without spaces (CJK), or one mark of punctuation.
//
// Two tokens are equal when they are so after folding case (Latin, Greek, Cyrillic), typographic
// and straight quotation marks, apostrophes, hyphens and dashes, and the spaces inside a number.
// Nothing else is folded: a comma more, or "%" for "percent", is shown.
//
// The tokens kept are as many as can be (a longest common subsequence). What both begin and end
// with is set aside first; of the rest at most max_diff_tokens a side are aligned, in time and
// memory of their product (4 million cells, 8 MB, some 20 ms). Beyond it the rest is reported whole,
// as removed and added. Broken UTF-8 is taken byte by byte as letters.
#pragma once

#include "base/range.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t max_diff_tokens = 2000;

struct DiffPiece {
    enum class Kind { same, added, removed } kind = Kind::same;
    std::string text;    // as written, from the first token to the last; in `other` when same
    Range where;         // bytes of `other` for same and added, of `base` for removed
    bool spaced = false; // whether a space stands before it in that text

    [[nodiscard]] bool operator==(const DiffPiece&) const = default;
};

// In reading order; at each change what was removed comes before what was added; neighbours of one
// kind are one piece. Without tokens on either side there are no pieces.
[[nodiscard]] std::vector<DiffPiece> word_diff(std::string_view base, std::string_view other);

// The tokens that word_diff aligns, in order, without overlap; spaces lie between them.
[[nodiscard]] std::vector<Range> diff_tokens(std::string_view text);

} // namespace crossread
