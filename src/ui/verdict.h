// What a claim's sources come to: its state in word and colour, and why.
//
//     differs: transcription
//     Same thing, same weeks, same origin. It looks like a slip in copying.
//
// The panel and the quotes say it in the same words; the mark stands beside it, drawn by the view.
#pragma once

#include "ui/compose.h"
#include "ui/views.h"

namespace crossread {

// Both lines; returns their height.
float draw_state(Composer& pen, const Sight& sight, const Claim& claim, float x, float y,
                 float width);

} // namespace crossread
