// The edge between the reader and the world it runs in: the browser, or a test.
//
// The reader calls these; the world calls Reader (reader.h). Two worlds exist: host/browser/, the
// only place that knows emscripten, and host/headless/, which writes everything down.
#pragma once

#include "app/event.h"
#include "layout/measure.h"
#include "ui/panes.h"
#include "ui/runs.h"

#include <string>

namespace crossread {

class Host : public Measure, public Rasteriser {
public:
    // The document of a pane has changed, or its place has; an unshown pane is taken away.
    virtual void show_pane(PaneId id, const Pane& pane, const Page& page) = 0;
    virtual void scroll_to(PaneId id, float y) = 0;
    // Carries out one effect of the app; Reveal never comes here.
    virtual void perform(const Effect& effect) = 0;
    virtual void show_theme(bool dark) = 0;
    // Asks for one call of Reader::frame soon; asking twice before it comes is one frame.
    virtual void request_frame() = 0;
};

} // namespace crossread
