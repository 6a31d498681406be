// The numbers of a text in whatever notation, so that a search can compare what they say.
//
//   text    1.29m     1,290,000   1.29 million   half        50%         US$5 bn      two dozen
//   value   1290000   1290000     1290000        0.5         0.5         5000000000   24
//   kind    plain     plain       plain          share       share       dollar       plain
//                                                written 0.5 written 50
//
// This is for finding, and so wider and simpler than the engine's own reading (extract/): nothing
// is decided about what a number counts. Left out are digits that are no number (1.2.3), or part of
// a name (F-16, A4), and ordinals and decades (61st, 1990s). In: text as fold_words gives it. Out:
// the numbers in order, which never overlap. Cost: linear; a number has at most kMostWords words.
#pragma once

#include "base/range.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

struct Notation {
    enum class Kind : std::uint8_t { plain, share, dollar, euro, pound, yuan, rupee };
    Range where;        // bytes of the folded text, money sign and "percent" included
    double value = 0;   // of a share: 0.5 for 50%
    double written = 0; // of a share: 50 for 50%; else the value
    Kind kind = Kind::plain;
};

// Whether grouping blanks are read: "1 290 000" as people type it. In running text they are not,
// since "in rows of 12 200 stood" has two numbers.
enum class Groups : std::uint8_t { closed, spaced };

inline constexpr std::size_t kMostWords = 12;
inline constexpr std::size_t kMostDigits = 18; // a longer row is an identifier

[[nodiscard]] std::vector<Notation> read_notations(std::string_view folded,
                                                   Groups groups = Groups::closed);

// Whether what a person asks for is what a text says: the same value, and the same money or share
// if they named one. A bare "50" also finds 50% and $50, and 0.5 finds 50%.
[[nodiscard]] bool finds(const Notation& asked, const Notation& said);

} // namespace crossread
