// A claim in one small picture: where its sources' values lie.
//
//        4 sources          3 sources
//   -------(o)-----------------(o)------      exact values are dots
//         2,194               2,196
//   ----|=======|---------o============>      rounded ones their interval, "more than" an open arrow
//
// Figures of one value share one place; a filled dot says that somebody states it exactly, a ring
// that all hedge. The axis spans the values and a little more: it shows order and overlap, and the
// words beside it say how far apart they are.
#pragma once

#include "ui/compose.h"

#include <cstddef>

namespace crossread {

// Whether there is anything to see: two values, or one that is claimed in two ways.
[[nodiscard]] bool has_strip(const Claim& claim);

inline constexpr float kStripHeight = 64;      // with counts above and values below
inline constexpr float kSmallStripHeight = 14; // bare, for a row of the grid

float draw_strip(Composer& pen, const Claim& claim, float x, float y, float width);
// How many of the story's sources: a dot for each, `count` of them filled and tied together.
// Returns its height.
//
//   (o)--(o)--(o)  ( )  ( )  ( )        3 of 6
float draw_share(Composer& pen, std::size_t count, std::size_t all, Ink ink, float x, float y,
                 float width);
inline constexpr float kShareHeight = 12;

// The small picture of any claim: where its values lie, else how many sources have it.
float draw_picture(Composer& pen, const Story& story, const Claim& claim, float x, float y,
                   float width);

void draw_small_strip(Composer& pen, const Claim& claim, float x, float y, float width);

} // namespace crossread
