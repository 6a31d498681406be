// Paints Pages with Dear ImGui: one window a pane, its shapes and words in the draw list, an
// invisible button for everything that can be pressed.
//
//   painter.begin(density);
//   painter.prepare(page, pane, scroll);                // before ImGui::NewFrame: words in sight
//   painter.draw("main", page, pane, scroll, light);    // inside the frame
//
// Only what is in sight costs anything. Pictures of words are put on whole device pixels, so they
// are as crisp as the browser's own; on coarse screens each word is drawn at the quarter pixel where
// it starts, so that the gaps between words are even.
#pragma once

#include "layout/measure.h"
#include "ui/page.h"
#include "ui/panes.h"
#include "ui/runs.h"

#include <map>
#include <optional>
#include <string>

namespace crossread {

// What is lit, besides what the Page itself says.
struct Lit {
    bool dark = false;
    std::string focused; // id of the Hot that has the keyboard; drawn with a ring
    std::string
        claim; // key of the claim under the pointer or the keyboard: all its mentions are lit
};

// What the pointer did in one pane.
struct Touched {
    const Hot* hovered = nullptr;
    const Hot* pressed = nullptr; // let go inside: the person meant it
};

class Painter {
public:
    Painter(Measure& measure, Rasteriser& rasteriser)
        : measure_(measure), rasteriser_(rasteriser) {}

    void begin(float density);
    void prepare(const Page& page, const Pane& pane, float scroll);
    void finish_preparing() { runs_.fill(rasteriser_, density_); }
    [[nodiscard]] Touched draw(const char* name, const Page& page, const Pane& pane, float scroll,
                               const Lit& lit);

    // The fonts have changed: everything is measured and drawn anew.
    void forget_fonts();
    [[nodiscard]] const RunCache& runs() const { return runs_; }

private:
    // Where a run's pen starts: a whole device pixel and the quarters after it.
    struct Start {
        float pixel;
        int phase;
    };
    [[nodiscard]] Start start_of(float x) const;
    float base_line(const TextStyle& style);
    void draw_run(const Page& page, const Run& run, float left, float top, bool dark);

    Measure& measure_;
    Rasteriser& rasteriser_;
    RunCache runs_;
    std::map<TextStyle, float> base_lines_;
    float density_ = 0;
};

} // namespace crossread
