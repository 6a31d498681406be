// A story's pages as they are shown at an address, and what can be asked of them.
//
//   const Shown shown(sample::story(), "#1/small?view=figures", 390, 844);
//   CHECK(has(words_of(shown.page(PaneId::main)), "2,194"));
#pragma once

#include "every_page.h"

#include <algorithm>
#include <string>

namespace crossread::checks {

// The words of one pane, a line each, without what nests them.
inline std::string words_of(const Page& page) {
    std::string out;
    for (const Node& node : page.nodes)
        if (!node.lines.empty()) out += text_of(node) + '\n';
    return out;
}

struct Shown {
    Shown(const Story& story, const std::string& fragment, float width = 1280, float height = 800)
        : state(state_at(story, fragment, width, height)) {
        ui.rebuild(state);
    }
    const Page& page(PaneId id) const { return ui.page(id); }

    State state;
    NaiveMeasure measure;
    NoRasteriser rasteriser;
    Ui ui{measure, rasteriser};
};

inline const Hot* hot_of(const Page& page, const std::string& id) {
    const auto at = std::find_if(page.hots.begin(), page.hots.end(),
                                 [&](const Hot& hot) { return hot.id == id; });
    return at == page.hots.end() ? nullptr : &*at;
}

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace crossread::checks
