// What the reader knows: the story, where the person is in it, and how the window stands.
//
// A plain value. It changes only in update() (update.h), and the views (ui/) only read it.
#pragma once

#include "app/command.h"
#include "app/settings.h"
#include "link/address.h"
#include "link/landing.h"
#include "link/payload.h"
#include "search/search.h"
#include "story/story.h"

#include <optional>
#include <string>

namespace crossread {

// The three shapes of the page; see ui/panes.h for what stands where.
enum class Breadth { phone, tablet, wide };

inline constexpr float kTabletFrom = 720; // CSS px of window width
inline constexpr float kWideFrom = 1080;

struct State {
    Story story;
    bool loaded = false;
    Address address; // as asked for; may leave the article out
    std::string
        notice;      // a sentence about a link that did not lead anywhere; empty when all is well
    Landing landing; // how the open claim stands to the link that led to it
    std::optional<Payload> carried; // the whole claim that a link brought, shown where no claim is
    Address before;    // where the person was before they searched or opened the settings
    SearchIndex index; // of the story; made by the first search
    Results found;     // what address.query finds
    Settings settings;
    bool system_dark = false;
    float width = 1280; // window, CSS px
    float height = 800;
    bool sheet_grown = false;
    Command flashed = Command::none; // the button that has just answered ("Link copied")
    bool copied = false;             // what it answered
    Command copying = Command::none; // what the host was asked to copy last
};

[[nodiscard]] inline Breadth breadth(const State& state) {
    if (state.width >= kWideFrom) return Breadth::wide;
    return state.width >= kTabletFrom ? Breadth::tablet : Breadth::phone;
}

[[nodiscard]] inline bool is_dark(const State& state) {
    return state.settings.theme == ThemeChoice::dark ||
           (state.settings.theme == ThemeChoice::system && state.system_dark);
}

// Index of the claim that is open, or npos.
[[nodiscard]] std::size_t open_claim(const State& state);

// Whether the pane of claims has something to show on every window: a claim, or a carried one.
[[nodiscard]] inline bool has_panel(const State& state) {
    return state.carried.has_value() || open_claim(state) != npos;
}

// Index of the article in view: the one asked for, else the first that the open claim is in, else 0.
[[nodiscard]] std::size_t open_article(const State& state);

// Index of the article that is set beside the one in view, or npos: another one that has the open claim.
[[nodiscard]] std::size_t beside_article(const State& state);

// Whether the story's own page is in view: on narrow windows its bare address opens it. Wide ones
// have the same beside the first article.
[[nodiscard]] bool on_front(const State& state);

// Whether `claim` has a figure or a quote in `article`.
[[nodiscard]] bool stands_in(const Claim& claim, std::size_t article);

} // namespace crossread
