// Whether what the editor says of a figure can be true of the words it is marked at.
//
//   exact    nearly 1.9 million mainframes        numbers in the words: 1.9 × million
//   value    1900000        agrees                2900000       "value" is not among them
//   shown    "1.9 million"  agrees                "2.9 million" "shown" says another number
//   bound    ~              goes with "nearly"    =             the hedge "nearly" needs ~
//
// A number is digits, with commas between groups of three and one decimal point; it counts as it
// stands or times the thousand, million, billion or trillion that follows. A range lends its scale
// to its first number: "1.9 to 2.1 million". Signs are passed over: "fell by 3 percent" may be -3.
// In: the figure and its marked words in English. Out: the field that is wrong and what to do, or
// nothing. Words without digits ("nearly half") are not judged, and neither is a hedge that the
// table does not have: this refuses slips, it does not read.
// Cost: linear in the words, times the numbers in `shown`.
#pragma once

#include "story/story.h"

#include <optional>
#include <string>
#include <string_view>

namespace crossread {

struct FigureProblem {
    std::string_view field; // "value", "low", "shown" or "bound"
    std::string what;       // the end of a sentence that begins with the field's name
};

// `exact` is empty when the article's language is not English; then only `shown` against the
// value, and the hedge, are judged.
[[nodiscard]] std::optional<FigureProblem> find_figure_problem(const Figure& figure,
                                                               std::string_view exact);

} // namespace crossread
