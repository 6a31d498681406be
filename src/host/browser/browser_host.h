// The Host that is a web page: measures and draws words with canvas 2D, keeps the document.
#pragma once

#include "host/host.h"

#include <string>
#include <unordered_map>

namespace crossread {

class BrowserHost final : public Host {
public:
    float advance(std::string_view run, const TextStyle& style) override;
    FontMetrics metrics(const TextStyle& style) override;
    void rasterise(const std::vector<RunRequest>& requests, float density,
                   std::vector<RunImage>& images, std::vector<std::uint8_t>& pixels) override;
    void show_pane(PaneId id, const Pane& pane, const Page& page) override;
    void scroll_to(PaneId id, float y) override;
    void perform(const Effect& effect) override;
    void show_theme(bool dark) override;
    void request_frame() override;

    // The page's fonts have changed.
    void forget_widths() { widths_.clear(); }
    void frame_came() { asked_ = false; }

private:
    std::unordered_map<std::string, float> widths_; // measuring is the dearest part of layout
    std::string key_;
    bool asked_ = false;
};

} // namespace crossread
