// The loop: events in, state changed, panes laid out, effects carried out, frames on request.
//
//   handle(event)   update -> effects -> rebuild -> show_pane, scroll_to -> request_frame
//   frame(density)  paints; asks for the next frame only while something is still settling
//
// Nothing runs by itself: with no event there is no frame and no timer.
#pragma once

#include "app/update.h"
#include "host/host.h"
#include "ui/ui.h"

#include <string>
#include <string_view>

namespace crossread {

// Dear ImGui settles hovering and pressing over a few frames after the last input.
inline constexpr int kFramesAfterInput = 3;

class Reader {
public:
    explicit Reader(Host& host);
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    // Takes a bundle (story/bundle.h) and the address to open; the sentence of an error if it is broken.
    [[nodiscard]] std::string open(std::string_view bundle, std::string_view fragment);
    void handle(const Event& event);
    void act(const Action& action);
    // A key as KeyboardEvent.key names it, or kCommandsKey; false when it means nothing.
    bool key(std::string_view key);

    void pointer_moved(float x, float y);
    void pointer_button(bool down);
    void pointer_left();
    void scrolled(PaneId pane, float y);
    void focused(const std::string& id);
    void fonts_changed();

    // Paints one frame; true when another is wanted.
    bool frame(float density, float seconds);

    [[nodiscard]] const State& state() const { return state_; }
    [[nodiscard]] const Ui& ui() const { return ui_; }
    [[nodiscard]] long frames() const { return frames_; }

private:
    void show();
    void wake() {
        active_ = kFramesAfterInput;
        host_.request_frame();
    }

    Host& host_;
    State state_;
    Ui ui_;
    int active_ = 0;
    long frames_ = 0;
};

} // namespace crossread
