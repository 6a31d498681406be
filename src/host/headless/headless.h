// A reader without a window: for tests, under the sanitizers, with the same numbers everywhere.
//
//   Driver driver(story, "#1/who-hacks-whom");
//   driver.click("Figures");                     found by its label, pressed through Dear ImGui
//   CHECK(driver.reader().state().address.view == View::figures);
//   CHECK(driver.host().copied == "#1/…");       what the host was asked to do is written down
//
// Letters are half an em wide and have no pixels; time passes only when a frame is drawn.
#pragma once

#include "host/host.h"
#include "host/reader.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

class HeadlessHost final : public Host {
public:
    float advance(std::string_view run, const TextStyle& style) override {
        return naive_.advance(run, style);
    }
    FontMetrics metrics(const TextStyle& style) override { return naive_.metrics(style); }
    void rasterise(const std::vector<RunRequest>& requests, float density,
                   std::vector<RunImage>& images, std::vector<std::uint8_t>& pixels) override;
    void show_pane(PaneId id, const Pane& pane, const Page& page) override;
    void scroll_to(PaneId id, float y) override { scrolled_to[static_cast<std::size_t>(id)] = y; }
    void perform(const Effect& effect) override;
    void show_theme(bool is_dark) override { dark = is_dark; }
    void request_frame() override { frame_wanted = true; }

    // What was asked of the host, newest last.
    std::vector<std::string> addresses; // pushed
    std::vector<std::string> announced;
    std::vector<std::string> opened; // addresses outside
    std::string copied;
    std::string shared; // path of the page
    std::string title;
    std::map<std::string, std::string> remembered; // settings
    int searches = 0; // how often the search box was given the keyboard
    std::array<float, kPanes> scrolled_to{};
    std::array<int, kPanes> shown{}; // how often each pane's document was given
    int flashes = 0;
    int text_views = 0;
    bool dark = false;
    bool frame_wanted = false;

private:
    NaiveMeasure naive_;
};

inline constexpr int kMostFramesUntilQuiet = 30;

class Driver {
public:
    explicit Driver(const Story& story, const std::string& fragment = "", float width = 1280,
                    float height = 800);

    // Presses what is called `label` (the first that is in its pane's view, after scrolling there).
    // False when there is nothing of that name.
    bool click(std::string_view label);
    bool click_id(std::string_view id);
    void key(std::string_view key);
    void type(std::string_view text); // the search box holds this now
    void resize(float width, float height);
    void go(const std::string& fragment) { reader_.handle(Navigated{fragment}); }
    // Draws frames until none is wanted; how many, or -1 when it never comes to rest.
    int settle();

    [[nodiscard]] HeadlessHost& host() { return host_; }
    [[nodiscard]] Reader& reader() { return reader_; }
    [[nodiscard]] const Page& page(PaneId pane) const { return reader_.ui().page(pane); }

private:
    bool press(PaneId pane, const Hot& hot);

    HeadlessHost host_;
    Reader reader_;
};

} // namespace crossread
