// The page's side of the reader: the functions that the scripts in web/ call. There is no main():
// the page starts the reader (web/boot.js), when it has the canvas and the data.
//
// Everything comes in as an event and goes out as an effect; a frame is drawn only when asked for.
#include "app/places.h"
#include "host/browser/browser_host.h"
#include "host/browser/draw_data.h"
#include "host/reader.h"

#include "imgui.h"

#include <emscripten.h>

namespace crossread {
namespace {

struct World {
    BrowserHost host;
    Reader reader{host};
    float density = 1;
    double last_frame = 0; // milliseconds
    bool has_context = true;
    std::string answer; // what the last call gave back
};

World* world = nullptr; // never taken down: it lasts as long as the page

} // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE void cr_start(void) {
    world = new World;
    init_renderer();
}

// One frame; `milliseconds` as requestAnimationFrame tells them.
EMSCRIPTEN_KEEPALIVE void cr_frame(double milliseconds) {
    World& w = *world;
    w.host.frame_came();
    if (!w.has_context) return;
    const double seconds = w.last_frame > 0 ? (milliseconds - w.last_frame) / 1000 : 1.0 / 60;
    w.last_frame = milliseconds;
    w.reader.frame(w.density, static_cast<float>(seconds));
    draw(*ImGui::GetDrawData());
}

// Empty when all is well, else the sentence to show.
EMSCRIPTEN_KEEPALIVE const char* cr_open(const char* bundle, int bytes, const char* fragment) {
    world->answer = world->reader.open({bundle, static_cast<std::size_t>(bytes)}, fragment);
    return world->answer.c_str();
}

EMSCRIPTEN_KEEPALIVE void cr_navigate(const char* fragment) {
    world->reader.handle(Navigated{fragment});
}
EMSCRIPTEN_KEEPALIVE void cr_command(const char* name) {
    world->reader.handle(CommandGiven{command_named(name)});
}
// 1 when the key means something.
EMSCRIPTEN_KEEPALIVE int cr_key(const char* key) { return world->reader.key(key) ? 1 : 0; }
// All that the search box holds.
EMSCRIPTEN_KEEPALIVE void cr_typed(const char* text) { world->reader.handle(Typed{text}); }
// What follows copied words, of the second text when that is where they stand; empty when the
// person does not want it.
EMSCRIPTEN_KEEPALIVE const char* cr_source(int second) {
    const State& state = world->reader.state();
    world->answer = state.settings.append_source ? source_line(state, second != 0) : std::string();
    return world->answer.c_str();
}
EMSCRIPTEN_KEEPALIVE void cr_resize(double width, double height, int device_width) {
    world->density = width > 0 ? static_cast<float>(device_width / width) : 1;
    world->reader.handle(Resized{static_cast<float>(width), static_cast<float>(height)});
}
EMSCRIPTEN_KEEPALIVE void cr_system_theme(int dark) {
    world->reader.handle(SystemTheme{dark != 0});
}
EMSCRIPTEN_KEEPALIVE void cr_setting(const char* name, const char* word) {
    world->reader.handle(SettingRemembered{name, word});
}
EMSCRIPTEN_KEEPALIVE void cr_pointer(double x, double y) {
    world->reader.pointer_moved(static_cast<float>(x), static_cast<float>(y));
}
EMSCRIPTEN_KEEPALIVE void cr_pointer_left(void) { world->reader.pointer_left(); }
EMSCRIPTEN_KEEPALIVE void cr_scroll(int pane, double y) {
    world->reader.scrolled(static_cast<PaneId>(pane), static_cast<float>(y));
}
EMSCRIPTEN_KEEPALIVE void cr_focus(const char* id) { world->reader.focused(id); }
EMSCRIPTEN_KEEPALIVE void cr_link_copied(int done) { world->reader.handle(LinkCopied{done != 0}); }
EMSCRIPTEN_KEEPALIVE void cr_flash_over(void) { world->reader.handle(FlashOver{}); }
EMSCRIPTEN_KEEPALIVE void cr_fonts(void) {
    world->host.forget_widths();
    world->reader.fonts_changed();
}
// The graphics driver took the canvas away, or gave it back.
EMSCRIPTEN_KEEPALIVE void cr_context(int has) {
    world->has_context = has != 0;
    if (!has) return;
    forget_textures();
    world->reader.fonts_changed();
}
EMSCRIPTEN_KEEPALIVE int cr_frames(void) { return static_cast<int>(world->reader.frames()); }

} // extern "C"

} // namespace crossread
