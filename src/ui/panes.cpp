#include "ui/panes.h"

#include "app/finding.h"

#include <algorithm>
#include <cmath>

namespace crossread {

Panes plan_panes(const State& state) {
    Panes panes;
    Pane& bar = panes[static_cast<std::size_t>(PaneId::bar)];
    Pane& rail = panes[static_cast<std::size_t>(PaneId::rail)];
    Pane& main = panes[static_cast<std::size_t>(PaneId::main)];
    Pane& claim = panes[static_cast<std::size_t>(PaneId::claim)];
    Pane& beside = panes[static_cast<std::size_t>(PaneId::beside)];

    const Breadth shape = breadth(state);
    const bool open = has_panel(state);
    const float top = shape == Breadth::phone ? kBarHeight + kTabsHeight : kBarHeight;
    const float height = std::max(0.0F, state.height - top);

    bar = {true, {0, 0, state.width, top}, Ink::paper, false, false, false, true};
    main = {true, {0, top, state.width, height}, Ink::paper, false, false, false, false};
    if (beside_article(state) != npos) {
        beside = {true, main.rect, Ink::paper, false, true, false, false};
        if (shape == Breadth::phone) {
            const float upper = std::round(height * 0.48F);
            main.rect.h = upper;
            beside.rect.y += upper;
            beside.rect.h -= upper;
            beside.edge_left = false;
            beside.edge_top = true;
            return panes;
        }
        float width = state.width;
        if (shape == Breadth::wide && width - kClaimWidth >= 2 * kLeastBeside) {
            claim = {true,        {width - kClaimWidth, top, kClaimWidth, height},
                     Ink::raised, false,
                     true,        false,
                     false};
            claim.front = true;
            width -= kClaimWidth;
        }
        main.rect.w = std::round(width / 2);
        beside.rect.x = main.rect.w;
        beside.rect.w = width - main.rect.w;
        return panes;
    }
    switch (shape) {
    case Breadth::wide: {
        const bool article = state.address.view == View::article && !searching(state);
        if (article) {
            rail = {true, {0, top, kRailWidth, height}, Ink::paper, false, false, true, false};
            main.rect.x = kRailWidth;
            main.rect.w -= kRailWidth;
        }
        if (article || open) {
            claim = {true,        {state.width - kClaimWidth, top, kClaimWidth, height},
                     Ink::raised, false,
                     true,        false,
                     false};
            main.rect.w -= kClaimWidth;
        }
        break;
    }
    case Breadth::tablet:
        if (open) {
            claim = {true,        {state.width - kClaimWidthTablet, top, kClaimWidthTablet, height},
                     Ink::raised, false,
                     true,        false,
                     false};
            main.rect.w -= kClaimWidthTablet;
        }
        break;
    case Breadth::phone:
        if (open) {
            // A low window (or one at 400 % zoom) has no room for both: the claim takes all of it.
            const bool all = state.sheet_grown || height < kLeastForSheet;
            const float wanted = all ? std::max(0.0F, height - (state.sheet_grown ? 28.0F : 0.0F))
                                     : std::round(std::min(height * 0.58F, kHighestSheet));
            claim.shown = true;
            claim.rect = {0, state.height - wanted, state.width, wanted};
            claim.ground = Ink::raised;
            claim.sheet = true;
        }
        break;
    }
    claim.front = true;
    return panes;
}

} // namespace crossread
