// The drawing of who rests on whom: origins on the left, those who carried them in the middle,
// articles on the right, a line for every credit, as thick as it carries claims.
//
//   CNCERT ────╮            ╭──── Xinhua
//   Yang ──╮   ╰────────────╯ ╭── Reuters
//          ╰──── Xinhua ──────╯
//
// A line without a relay has a gap of its own between the names of the middle column and never
// passes behind one: what runs through a name would say that it was carried by it.
// Cost: threads times names, both few.
#pragma once

#include "app/state.h"
#include "ui/compose.h"

namespace crossread {

inline constexpr float kLeastForSourceLines = 600; // width for the three columns

// The lines of the article in view are blue. Returns its height.
float draw_source_lines(Composer& pen, const State& state, float x, float y, float width);

} // namespace crossread
