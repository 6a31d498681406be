// Which panes the window has and where they stand.
//
//   wide     +--------------------------- bar ---------------------------+   52
//            | rail 232 |           main             |     claim 392     |
//   tablet   | bar                                                        |
//            |        main                  | claim 340 (when one is open)|
//            two texts: main and beside share what the rail and the main pane have; where that is
//            too narrow for two, the claim gives way
//   phone    | bar, tabs under it                                         |   52 + 44
//            | main                                                       |
//            | claim: a sheet at the bottom that leaves its mention in view
//            two texts: one above the other, without the claim
#pragma once

#include "app/state.h"
#include "base/rect.h"
#include "ui/page.h"

#include <array>

namespace crossread {

enum class PaneId : std::uint8_t { bar, rail, main, claim, beside };
inline constexpr std::size_t kPanes = 5;

struct Pane {
    bool shown = false;
    Rect rect; // of the window
    Ink ground = Ink::paper;
    bool sheet = false;     // rounded at the top, drawn over the main pane
    bool edge_left = false; // a hairline along that side
    bool edge_right = false;
    bool edge_bottom = false;
    bool edge_top = false;
    bool front = false; // painted over the other panes
};

using Panes = std::array<Pane, kPanes>;

[[nodiscard]] Panes plan_panes(const State& state);

inline constexpr float kBarHeight = 52;
inline constexpr float kTabsHeight = 44;
inline constexpr float kRailWidth = 232;
inline constexpr float kClaimWidth = 392;
inline constexpr float kClaimWidthTablet = 340;
inline constexpr float kHighestSheet = 444;  // down to a claim's buttons, where the window has room
inline constexpr float kLeastBeside = 400;   // of each of two texts side by side
inline constexpr float kLeastForSheet = 260; // below it a claim takes the whole main pane

} // namespace crossread
