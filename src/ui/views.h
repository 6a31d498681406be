// The views: each a function from the state to a laid-out Page. No Dear ImGui, no browser.
//
//   Page page = article_page({state, measure, 656, 748});
//
// A view reads the state and never changes it; what can be pressed stands in Page::hots with the
// address or the command that it means.
#pragma once

#include "app/state.h"
#include "layout/measure.h"
#include "ui/page.h"

#include <algorithm>
#include <cmath>

namespace crossread {

inline constexpr float kLeastSize = 12; // CSS px: what is small already does not get smaller

[[nodiscard]] inline TextStyle read_size(TextStyle style, const State& state) {
    const float least = std::min(1.0F, kLeastSize / style.size);
    const float scale = std::max(state.settings.size().scale, least);
    style.size *= scale;
    style.line = std::round(style.line * scale);
    return style;
}

// Headlines grow by half as much as the text: they are large already, and a phone is narrow.
[[nodiscard]] inline TextStyle headline_size(TextStyle style, const State& state) {
    const float scale = 1 + (state.settings.size().scale - 1) / 2;
    style.size *= scale;
    style.line = std::round(style.line * scale);
    return style;
}

// What a view is drawn for: the state, a way to measure text, and the pane's size in CSS px.
struct Sight {
    const State& state;
    Measure& measure;
    float width = 0;
    float height = 0;
    [[nodiscard]] bool phone() const { return breadth(state) == Breadth::phone; }
    // The text that is read, in the size that the person has set.
    [[nodiscard]] float scale() const { return state.settings.size().scale; }
    [[nodiscard]] TextStyle read(TextStyle style) const { return read_size(style, state); }
    [[nodiscard]] TextStyle headline(TextStyle style) const { return headline_size(style, state); }
};

[[nodiscard]] Page bar_page(const Sight& sight);      // name, tabs, theme
[[nodiscard]] Page rail_page(const Sight& sight);     // the sources, beside the article
[[nodiscard]] Page article_page(const Sight& sight);  // one article with its marks
[[nodiscard]] Page beside_page(const Sight& sight);   // the open claim in a second article
[[nodiscard]] Page figures_page(const Sight& sight);  // a row per measure, a column per source
[[nodiscard]] Page quotes_page(const Sight& sight);   // utterances by speaker, versions with a diff
[[nodiscard]] Page sources_page(const Sight& sight);  // who rests on whom
[[nodiscard]] Page search_page(const Sight& sight);   // what was searched for, and the commands
[[nodiscard]] Page settings_page(const Sight& sight); // what a person sets, and the keys
[[nodiscard]] Page claim_page(const Sight& sight);    // the open claim
[[nodiscard]] Page carried_page(const Sight& sight);  // a claim that a link brought with it
[[nodiscard]] Page
overview_page(const Sight& sight); // what the story holds: where no claim is open, or on its own

// The id of a claim's mark in an article; the first one is what a link brings into view.
[[nodiscard]] std::string mark_id(const Claim& claim, std::size_t article, std::size_t part);

} // namespace crossread
