// The reader's face: lays out the panes for a state, paints them, and tells what was pressed.
//
//   ui.rebuild(state);                        after each change of the state: pages, scroll places
//   std::optional<Action> done = ui.frame(dark, 2.0F);   paints one frame
//
// Layout happens in rebuild() alone; a frame only paints what is in sight. Scrolling belongs to the
// browser: the host tells where each pane stands and Ui asks to be moved through take_moves().
#pragma once

#include "ui/paint.h"
#include "ui/panes.h"
#include "ui/views.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace crossread {

struct Move {
    PaneId pane;
    float y;
};

class Ui {
public:
    Ui(Measure& measure, Rasteriser& rasteriser)
        : measure_(measure), painter_(measure, rasteriser) {}

    void rebuild(const State& state);
    // Asks to bring the open claim's first mark into view.
    void reveal(const State& state);
    // One Dear ImGui frame; what was pressed with the mouse, if anything.
    [[nodiscard]] std::optional<Action> frame(bool dark, float density);

    void scrolled(PaneId pane, float y) { scroll_[index(pane)] = y; }
    void focused(std::string id) { lit_.focused = std::move(id); }
    void fonts_changed() { painter_.forget_fonts(); }

    [[nodiscard]] const Panes& panes() const { return panes_; }
    [[nodiscard]] const Page& page(PaneId pane) const { return pages_[index(pane)]; }
    [[nodiscard]] float scroll(PaneId pane) const { return scroll_[index(pane)]; }
    [[nodiscard]] std::vector<Move> take_moves() { return std::exchange(moves_, {}); }
    [[nodiscard]] const RunCache& runs() const { return painter_.runs(); }

private:
    static std::size_t index(PaneId pane) { return static_cast<std::size_t>(pane); }
    void restore_scroll(const State& state);
    [[nodiscard]] Rect place_on(const State& state, const Page& page) const;
    void reveal_in_main(const State& state);
    [[nodiscard]] std::string claim_of(std::string_view id) const;

    Measure& measure_;
    Painter painter_;
    Panes panes_;
    std::array<Page, kPanes> pages_;
    std::array<float, kPanes> scroll_{};
    std::map<std::string, float> remembered_; // where the main pane stood, by what it showed
    std::string main_shows_;
    std::string claim_shows_;
    std::vector<Move> moves_;
    Lit lit_;
};

} // namespace crossread
