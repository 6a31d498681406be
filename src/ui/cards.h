// A measure as a card, where the window is too narrow for the grid: every value once, and beside it
// who has it.
//
//   Servers in the US that control computers in China
//   != differs: transcription
//   ----(o)-----------(o)----
//   2,194   Infosecurity   Xinhua   China Daily
//   2,196   Reuters   Chinascope
//
// Where there is room, as on a wide window with large text, the values stand beside what is counted.
// Thirty sources that agree take one value and a few lines of names. Cost: linear in the figures
// times the values of one claim, which are few.
#pragma once

#include "ui/compose.h"
#include "ui/views.h"

namespace crossread {

// `open`: its claim is the one in the panel. Returns its height.
float draw_card(Composer& pen, const Sight& sight, const Claim& claim, bool open, float x, float y,
                float width);

} // namespace crossread
