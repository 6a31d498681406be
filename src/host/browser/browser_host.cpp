#include "host/browser/browser_host.h"

#include "host/browser/bridge.h"
#include "ui/mirror.h"

#include <variant>

namespace crossread {

float BrowserHost::advance(std::string_view run, const TextStyle& style) {
    key_.assign(run);
    key_ += '\0';
    key_ += static_cast<char>(style.face);
    key_ += static_cast<char>(style.weight / 10);
    key_ += static_cast<char>(static_cast<int>(style.size * 4));
    const auto known = widths_.find(key_);
    if (known != widths_.end()) return known->second;
    const auto width = static_cast<float>(js_advance(
        std::string(run).c_str(), static_cast<int>(style.face), style.size, style.weight));
    widths_.emplace(key_, width);
    return width;
}

FontMetrics BrowserHost::metrics(const TextStyle& style) {
    float out[2] = {0, 0};
    js_metrics(static_cast<int>(style.face), style.size, style.weight, out);
    return {out[0], out[1]};
}

void BrowserHost::rasterise(const std::vector<RunRequest>& requests, float density,
                            std::vector<RunImage>& images, std::vector<std::uint8_t>& pixels) {
    constexpr std::size_t fields = 5;
    for (const RunRequest& request : requests)
        js_raster_add(request.text.c_str(), static_cast<int>(request.style.face),
                      request.style.size, request.style.weight,
                      static_cast<double>(request.phase) / kPhases);
    std::vector<int> measured(requests.size() * fields);
    const int bytes = js_raster_measure(density, measured.data());
    images.clear();
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const int* m = &measured[i * fields];
        images.push_back({m[0], m[1], m[2], m[3], m[4] != 0});
    }
    pixels.resize(static_cast<std::size_t>(bytes));
    js_raster_pixels(pixels.data());
}

void BrowserHost::show_pane(PaneId id, const Pane& pane, const Page& page) {
    const std::string mirror = pane.shown ? mirror_json(page) : std::string();
    js_show_pane(static_cast<int>(id), pane.shown, pane.rect.x, pane.rect.y, pane.rect.w,
                 pane.rect.h, mirror.c_str());
}

void BrowserHost::scroll_to(PaneId id, float y) { js_scroll_to(static_cast<int>(id), y); }

void BrowserHost::show_theme(bool dark) { js_show_theme(dark); }

void BrowserHost::request_frame() {
    if (asked_) return;
    asked_ = true;
    js_request_frame();
}

void BrowserHost::perform(const Effect& effect) {
    struct Performer {
        void operator()(const PushAddress& e) const { js_push_address(e.fragment.c_str()); }
        void operator()(const CopyLink& e) const { js_copy_text(e.fragment.c_str(), e.fragment.c_str()); }
        void operator()(const CopyText& e) const {
            js_copy_text(e.text.c_str(), e.fragment.c_str());
        }
        void operator()(const Share& e) const { js_share(e.title.c_str(), e.path.c_str()); }
        void operator()(const OpenUrl& e) const { js_open_url(e.url.c_str()); }
        void operator()(const SetTitle& e) const { js_set_title(e.title.c_str()); }
        void operator()(const Announce& e) const { js_announce(e.sentence.c_str()); }
        void operator()(const ReplaceAddress& e) const { js_replace_address(e.fragment.c_str()); }
        void operator()(const Remember& e) const { js_remember(e.name.c_str(), e.word.c_str()); }
        void operator()(const FocusSearch&) const { js_focus_search(); }
        void operator()(const ShowTextView&) const { js_show_text_view(); }
        void operator()(const Reveal&) const {}
        void operator()(const FlashFor& e) const { js_flash(e.milliseconds); }
    };
    std::visit(Performer{}, effect);
}

} // namespace crossread
