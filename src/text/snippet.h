// The words around a place: its sentence, cut when that is long.
//
//   … for years. Of these servers 2,194 stand in the United States. That is more …
//                ^--------------[---]---------------------------^
//
// In: the text, the paragraph that holds the place, the place. Out: a range that holds the place
// and lies in the paragraph; on each side it ends at the sentence's end, or between two words when
// the sentence goes on for more than `reach` code points; cut_before and cut_after say so. A number
// and the word or sign of its size ("1.9 million") are cut off together or not at all.
// A sentence ends at . ! or ? (and a closing quotation mark) before a space and a capital, a digit
// or an opening quotation mark, unless a capital stands before the full stop ("the U.S. Army").
// That is enough for a table's cell, and no more. Cost: linear in the paragraph.
#pragma once

#include "base/range.h"

#include <cstddef>
#include <string_view>

namespace crossread {

struct Snippet {
    Range range;
    bool cut_before = false;
    bool cut_after = false;
    [[nodiscard]] bool operator==(const Snippet&) const = default;
};

[[nodiscard]] Snippet find_snippet(std::string_view text, Range paragraph, Range place,
                                   std::size_t reach);

} // namespace crossread
