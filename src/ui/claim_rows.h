// The rows of the claim panel: every source's value, its words, and who says it.
//
//   2,194   … making 2,194 of these servers …        a row is one link: to the words in their article,
//           Infosecurity · CNCERT, via Xinhua         beside the text in view where that has the claim
//
// Equal values stand together, in the order in which the story first gives them. A value that stands
// apart has the colour of a difference; of a quote the row shows what its version adds and loses.
#pragma once

#include "app/state.h"
#include "ui/compose.h"

namespace crossread {

// Draws all rows from (x, y) down; returns their height.
float draw_rows(Composer& pen, const State& state, const Claim& claim, float x, float y,
                float width);

} // namespace crossread
