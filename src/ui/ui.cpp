#include "ui/ui.h"

#include "app/finding.h"

#include "imgui.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr std::array<const char*, kPanes> kNames = {"bar", "rail", "main", "claim", "beside"};

Page main_page(const Sight& sight) {
    if (searching(sight.state)) return search_page(sight);
    if (on_front(sight.state)) return overview_page(sight);
    switch (sight.state.address.view) {
    case View::article:
        return article_page(sight);
    case View::figures:
        return figures_page(sight);
    case View::quotes:
        return quotes_page(sight);
    case View::sources:
        return sources_page(sight);
    case View::settings:
        return settings_page(sight);
    }
    return {};
}

std::string what_main_shows(const State& state) {
    if (searching(state)) return "?" + state.address.query;
    if (on_front(state)) return "story";
    std::string out = std::to_string(static_cast<int>(state.address.view));
    if (state.address.view == View::article) out += '/' + std::to_string(open_article(state));
    return out;
}

} // namespace

void Ui::rebuild(const State& state) {
    panes_ = plan_panes(state);
    if (!state.loaded) {
        for (Page& page : pages_) page = {};
        return;
    }
    for (std::size_t i = 0; i < kPanes; ++i) {
        if (!panes_[i].shown) {
            pages_[i] = {};
            continue;
        }
        const Sight sight{state, measure_, panes_[i].rect.w, panes_[i].rect.h};
        switch (static_cast<PaneId>(i)) {
        case PaneId::bar:
            pages_[i] = bar_page(sight);
            break;
        case PaneId::rail:
            pages_[i] = rail_page(sight);
            break;
        case PaneId::main:
            pages_[i] = main_page(sight);
            break;
        case PaneId::beside:
            pages_[i] = beside_page(sight);
            break;
        case PaneId::claim:
            if (open_claim(state) != npos) pages_[i] = claim_page(sight);
            else pages_[i] = state.carried ? carried_page(sight) : overview_page(sight);
            break;
        }
    }
    restore_scroll(state);
}

// Each article and view opens where it was left; each claim opens at its top.
void Ui::restore_scroll(const State& state) {
    const std::string main = what_main_shows(state);
    if (main != main_shows_) {
        if (scroll_[index(PaneId::main)] > 0)
            remembered_[main_shows_] = scroll_[index(PaneId::main)];
        else remembered_.erase(main_shows_);
        const auto known = remembered_.find(main);
        scroll_[index(PaneId::main)] = known == remembered_.end() ? 0 : known->second;
        moves_.push_back({PaneId::main, scroll_[index(PaneId::main)]});
        main_shows_ = main;
    }
    const std::size_t claim = open_claim(state);
    std::string shows = claim == npos ? "" : state.story.claims[claim].key;
    if (claim == npos && state.carried) shows = "!";
    if (shows != claim_shows_) {
        scroll_[index(PaneId::claim)] = 0;
        moves_.push_back({PaneId::claim, 0});
        claim_shows_ = shows;
    }
}

// Where the open claim first stands on a page, else what a search led to; empty when neither is.
Rect Ui::place_on(const State& state, const Page& page) const {
    const std::size_t claim = open_claim(state);
    if (claim == npos) return page.found;
    const std::string& key = state.story.claims[claim].key;
    const auto hot = std::find_if(page.hots.begin(), page.hots.end(),
                                  [&](const Hot& h) { return h.claim == key; });
    return hot == page.hots.end() ? page.found : hot->box;
}

void Ui::reveal(const State& state) {
    reveal_in_main(state);
    if (!panes_[index(PaneId::beside)].shown) return;
    // The second text's place stands level with the first one's.
    const Page& page = pages_[index(PaneId::beside)];
    const Rect first = place_on(state, pages_[index(PaneId::main)]);
    const Rect second = place_on(state, page);
    float& above = scroll_[index(PaneId::main)];
    float& below = scroll_[index(PaneId::beside)];
    const float furthest = std::max(0.0F, page.height - panes_[index(PaneId::beside)].rect.h);
    const float least = page.head.box.h + 24;
    const float level = std::max(least, first.empty() ? 0 : first.y - above);
    below = std::clamp(second.y - level, 0.0F, furthest);
    moves_.push_back({PaneId::beside, below});
    // One that stands near its beginning cannot come lower: then the first text moves.
    if (first.empty() || second.y - below >= level) return;
    const float under = pages_[index(PaneId::main)].head.box.h + 24;
    above = std::max(0.0F, first.y - std::max(under, second.y - below));
    moves_.push_back({PaneId::main, above});
}

void Ui::reveal_in_main(const State& state) {
    const Pane& pane = panes_[index(PaneId::main)];
    const Page& page = pages_[index(PaneId::main)];
    const Rect wanted = place_on(state, page);
    if (wanted.empty()) return;

    // What a sheet covers is not in view.
    const Pane& sheet = panes_[index(PaneId::claim)];
    const float height =
        sheet.shown && sheet.sheet ? std::max(80.0F, pane.rect.h - sheet.rect.h) : pane.rect.h;
    float& scroll = scroll_[index(PaneId::main)];
    const float least = 24 + page.head.box.h;
    if (wanted.y >= scroll + least && wanted.bottom() <= scroll + height - least) return;
    const float furthest = std::max(0.0F, page.height - pane.rect.h);
    scroll = std::clamp(wanted.y - height * 0.38F, 0.0F, furthest);
    moves_.push_back({PaneId::main, scroll});
}

// Of the thing with the keyboard: its other mentions are lit as they are under the pointer.
std::string Ui::claim_of(std::string_view id) const {
    if (id.empty()) return {};
    for (const Page& page : pages_)
        for (const Hot& hot : page.hots)
            if (hot.id == id) return hot.claim;
    return {};
}

std::optional<Action> Ui::frame(bool dark, float density) {
    lit_.dark = dark;
    painter_.begin(density);
    for (std::size_t i = 0; i < kPanes; ++i)
        if (panes_[i].shown) painter_.prepare(pages_[i], panes_[i], scroll_[i]);
    painter_.finish_preparing();

    ImGui::NewFrame();
    std::optional<Action> done;
    const Hot* hovered = nullptr;
    for (const PaneId pane :
         {PaneId::claim, PaneId::bar, PaneId::rail, PaneId::main, PaneId::beside}) {
        const std::size_t i = index(pane);
        if (!panes_[i].shown) continue;
        const Touched touched = painter_.draw(kNames[i], pages_[i], panes_[i], scroll_[i], lit_);
        if (touched.hovered) hovered = touched.hovered;
        if (touched.pressed) done = touched.pressed->action;
    }
    ImGui::Render();
    lit_.claim = hovered ? hovered->claim : claim_of(lit_.focused);
    return done;
}

} // namespace crossread
