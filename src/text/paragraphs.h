// Where the paragraphs of a plain text are. Blank lines separate them.
//
//   "One line,\nthe same paragraph.\n\n \t\nAnother.\n"
//    ^----------------------------^        ^------^       {0, 29} and {34, 42}
//
// A line of nothing but spaces and tabs is blank; line ends may be \n or \r\n. White space around
// a paragraph is not a part of it, so no range is empty. Texts are below 4 GB (Range is 32 bits).
// Cost: one pass.
#pragma once

#include "base/range.h"

#include <string_view>
#include <vector>

namespace crossread {

[[nodiscard]] std::vector<Range> find_paragraphs(std::string_view text);

// Whether one of `paragraphs`, which are in order and apart, holds the whole of `range`.
// Cost: logarithmic in the paragraphs.
[[nodiscard]] bool lies_in_one(const std::vector<Range>& paragraphs, Range range);

} // namespace crossread
