// Which way a text runs, and in what order its words stand on a line.
//
//   kept    said CNCERT نحو 12,600 شخص في الدلتا         as the file has it, byte after byte
//   base    left to right: the first letter decides      (UAX #9, P2 and P3)
//   levels  0              1   2      1   1  1            even runs to the right, odd to the left
//   seen    said CNCERT الدلتا في شخص 12,600 نحو          order of the words on the line
//
// A part of UAX #9: the classes of the scripts that run to the left, of digits and of their signs,
// the weak and neutral rules, and brackets in pairs; without the signs that embed and isolate,
// which count as neutral. A text with no letter that runs to the left is known by its bytes alone
// and costs one look at each. In: UTF-8 and a range of it. Time is linear. Nothing is refused.
#pragma once

#include "base/range.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

// Whether any letter of it runs to the left.
[[nodiscard]] bool has_leftward(std::string_view text);

// Whether its first letter does; a text without letters runs to the right.
[[nodiscard]] bool runs_leftward(std::string_view text);

// The level of every byte of `range`, counted from its begin; all 0 where nothing runs to the left.
// `leftward` says which way the text as a whole runs.
[[nodiscard]] std::vector<std::uint8_t> levels_of(std::string_view text, Range range,
                                                  bool leftward);

// The order in which the parts of one line stand from left to right, by their levels (L2).
[[nodiscard]] std::vector<std::size_t> seen_order(const std::vector<std::uint8_t>& levels);

} // namespace crossread
