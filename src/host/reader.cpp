#include "host/reader.h"

#include "story/bundle.h"
#include "ui/imgui_seams.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <algorithm>
#include <variant>

namespace crossread {
Reader::Reader(Host& host) : host_(host), ui_(host, host) {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.Fonts->TexMinWidth = 1024;
    io.Fonts->TexMinHeight = 512;
    io.Fonts->SetFontLoader(blank_font());
    ImFontConfig config;
    config.FontLoader = blank_font();
    io.Fonts->AddFont(&config);
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.WindowMinSize = {1, 1};
}

Reader::~Reader() { ImGui::DestroyContext(); }

std::string Reader::open(std::string_view bundle, std::string_view fragment) {
    Result<Story> story = read_bundle(bundle);
    if (!story) return describe(story.error());
    (void)update(state_, StoryLoaded{std::move(*story)});
    handle(Navigated{std::string(fragment)});
    return {};
}

void Reader::handle(const Event& event) {
    const Effects effects = update(state_, event);
    ui_.rebuild(state_);
    for (const Effect& effect : effects)
        if (std::holds_alternative<Reveal>(effect)) ui_.reveal(state_);
    show();
    for (const Effect& effect : effects)
        if (!std::holds_alternative<Reveal>(effect)) host_.perform(effect);
    wake();
}

void Reader::act(const Action& action) {
    if (action.command != Command::none) {
        handle(CommandGiven{action.command});
        return;
    }
    if (action.address.empty()) return;
    if (action.address.front() != '#') {
        host_.perform(OpenUrl{action.address});
        return;
    }
    host_.perform(PushAddress{action.address});
    handle(Navigated{action.address});
}

bool Reader::key(std::string_view key) {
    const Command command = command_for_key(key);
    if (command == Command::none || (is_letter_key(key) && !state_.settings.letter_keys))
        return false;
    handle(CommandGiven{command});
    return true;
}

void Reader::show() {
    host_.show_theme(is_dark(state_));
    for (const PaneId id : {PaneId::bar, PaneId::rail, PaneId::main, PaneId::beside, PaneId::claim})
        host_.show_pane(id, ui_.panes()[static_cast<std::size_t>(id)], ui_.page(id));
    for (const Move& move : ui_.take_moves()) host_.scroll_to(move.pane, move.y);
}

void Reader::pointer_moved(float x, float y) {
    ImGui::GetIO().AddMousePosEvent(x, y);
    wake();
}

void Reader::pointer_button(bool down) {
    ImGui::GetIO().AddMouseButtonEvent(0, down);
    wake();
}

void Reader::pointer_left() { pointer_moved(-FLT_MAX, -FLT_MAX); }

void Reader::scrolled(PaneId pane, float y) {
    if (ui_.scroll(pane) == y) return;
    ui_.scrolled(pane, y);
    active_ = std::max(active_, 1);
    host_.request_frame();
}

void Reader::focused(const std::string& id) {
    ui_.focused(id);
    wake();
}

void Reader::fonts_changed() {
    ui_.fonts_changed();
    ui_.rebuild(state_);
    show();
    wake();
}

bool Reader::frame(float density, float seconds) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {std::max(1.0F, state_.width), std::max(1.0F, state_.height)};
    io.DisplayFramebufferScale = {density, density};
    io.DeltaTime = std::clamp(seconds, 0.001F, 0.1F);
    const std::optional<Action> done = ui_.frame(is_dark(state_), density);
    ++frames_;
    if (done) act(*done);
    if (active_ > 0) --active_;
    const bool more = active_ > 0 || !ImGui::GetCurrentContext()->InputEventsQueue.empty();
    if (more) host_.request_frame();
    return more;
}

} // namespace crossread
