// What a measure is called: the words of an article that say what the figure counts.
//
//   "310 of these boats were moored in Bergen, …"             boats moored in Bergen
//   "killed 12 people, …"                                    people killed
//   "Her bill was soon lowered to $90."                      bill soon lowered
//   "Eve Moss, 30, …"                                       age of Eve Moss
//
// From what follows the figure, or, when that says nothing, from what stands before it; cut at the
// clause's end and at longest_label words. Cost: constant.
#pragma once

#include "compare/settings.h"

#include <string>

namespace crossread {

inline constexpr std::size_t longest_label = 8; // words

struct MeasureLabel {
    std::string text;
    int worth = 0; // the higher the better it says what is counted
};

[[nodiscard]] MeasureLabel label_of(const Setting& setting, const SourceArticle& article,
                                   const WordedArticle& words);

} // namespace crossread
