// One number with the sign and unit that it is written with: no range, no compound.
//
//   minus $5 million     $1.5 billion-a-year       400 million-year-old     40-odd offices     35m people
//   -5000000 dollar      1500000000 dollar per year 400000000, year of age  40, no unit        35000000
//
// In: the tokens and where the amount may begin (its sign or its number). Out: the amount, or nothing
// when no number stands there or its letters make it a name ("61398b"). What is counted behind it is
// counting.h's. Cost: the amount's own tokens.
#pragma once

#include "extract/amounts.h"

#include <cstddef>
#include <optional>

namespace crossread {

[[nodiscard]] std::optional<Amount> read_single(const Words& words, std::size_t at);

} // namespace crossread
