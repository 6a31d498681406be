// Where and when a figure holds, as its sentence says it.
//
//   So far this year 6,747 servers abroad controlled 1.9 million computers in China.
//   ^--------------^ period of both                                        ^------^ scope of 1.9 million
//
// In: the tokens, and the figures in text order. Fills scope and period with the article's own
// words. A phrase belongs to the last figure before it in the sentence; one that stands before the
// sentence's first figure belongs to every figure that has none of its own, and one that opens a
// clause of its own ("but in 2012 there were 7") to the figure behind it.
// A scope is a place with a name ("in the United States", "nationwide"); a period is a time that
// can be told apart from others ("in 2012", "since March", "over the past two years"). The day on
// which somebody spoke is neither. Cost: one pass over the
// sentences that have a figure.
#pragma once

#include "extract/analysis.h"
#include "extract/words.h"

#include <cstddef>
#include <vector>

namespace crossread {

// A place's name has at most this many tokens.
inline constexpr std::size_t max_place_tokens = 8;

// `sentences`: of each figure, the token at which its sentence begins.
void scope_figures(const Words& words, const std::vector<std::size_t>& sentences,
                   std::vector<FoundFigure>& figures);

} // namespace crossread
