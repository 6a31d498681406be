// The page's side of the reader: the functions that web/host.js calls, and the WebGL 2 canvas.
//
// Everything comes in as an event and goes out as an effect; a frame is drawn only when asked for.
#include "host/browser/browser_host.h"
#include "host/reader.h"

#include "backends/imgui_impl_opengl3.h"
#include "imgui.h"

#include <GLES3/gl3.h>
#include <emscripten.h>
#include <emscripten/html5.h>

#include <memory>

namespace crossread {
namespace {

struct World {
    BrowserHost host;
    Reader reader{host};
    float density = 1;
    int device_width = 1;
    int device_height = 1;
    double last_frame = 0; // milliseconds
    bool has_context = true;
    std::string answer; // what the last call gave back
};

std::unique_ptr<World> world;

bool make_context() {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.alpha = false;
    wanted.depth = wanted.stencil = false;
    wanted.antialias = false; // Dear ImGui smooths its own edges
    wanted.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
    const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = emscripten_webgl_create_context("#canvas", &wanted);
    return context > 0 && emscripten_webgl_make_context_current(context) == EMSCRIPTEN_RESULT_SUCCESS;
}

EM_BOOL on_context_lost(int, const void*, void*) {
    world->has_context = false;
    return EM_TRUE; // We shall take it back.
}

EM_BOOL on_context_restored(int, const void*, void*) {
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
    world->has_context = true;
    world->reader.fonts_changed();
    return EM_TRUE;
}

} // namespace

EM_BOOL on_frame(double milliseconds, void*) {
    World& w = *world;
    w.host.frame_came();
    if (!w.has_context) return EM_FALSE;
    const double seconds = w.last_frame > 0 ? (milliseconds - w.last_frame) / 1000 : 1.0 / 60;
    w.last_frame = milliseconds;
    ImGui_ImplOpenGL3_NewFrame();
    w.reader.frame(w.density, static_cast<float>(seconds));
    glViewport(0, 0, w.device_width, w.device_height);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    return EM_FALSE;
}

extern "C" {

// 1 when the canvas can be drawn on.
EMSCRIPTEN_KEEPALIVE int cr_start(void) {
    if (!make_context()) return 0;
    world = std::make_unique<World>();
    if (!ImGui_ImplOpenGL3_Init("#version 300 es")) return 0;
    emscripten_set_webglcontextlost_callback("#canvas", nullptr, EM_FALSE, on_context_lost);
    emscripten_set_webglcontextrestored_callback("#canvas", nullptr, EM_FALSE, on_context_restored);
    return 1;
}

// Empty when all is well, else the sentence to show.
EMSCRIPTEN_KEEPALIVE const char* cr_open(const char* bundle, int bytes, const char* fragment) {
    world->answer = world->reader.open({bundle, static_cast<std::size_t>(bytes)}, fragment);
    return world->answer.c_str();
}

EMSCRIPTEN_KEEPALIVE void cr_navigate(const char* fragment) { world->reader.handle(Navigated{fragment}); }
EMSCRIPTEN_KEEPALIVE void cr_command(const char* name) { world->reader.handle(CommandGiven{command_named(name)}); }
// 1 when the key means something.
EMSCRIPTEN_KEEPALIVE int cr_key(const char* key) {
    const Command command = command_for_key(key);
    if (command == Command::none) return 0;
    world->reader.handle(CommandGiven{command});
    return 1;
}
EMSCRIPTEN_KEEPALIVE void cr_resize(double width, double height, int device_width, int device_height) {
    world->density = width > 0 ? static_cast<float>(device_width / width) : 1;
    world->device_width = device_width;
    world->device_height = device_height;
    world->reader.handle(Resized{static_cast<float>(width), static_cast<float>(height)});
}
EMSCRIPTEN_KEEPALIVE void cr_system_theme(int dark) { world->reader.handle(SystemTheme{dark != 0}); }
EMSCRIPTEN_KEEPALIVE void cr_theme(int dark) { world->reader.handle(ThemeRemembered{dark ? ThemeChoice::dark : ThemeChoice::light}); }
EMSCRIPTEN_KEEPALIVE void cr_pointer(double x, double y) { world->reader.pointer_moved(static_cast<float>(x), static_cast<float>(y)); }
EMSCRIPTEN_KEEPALIVE void cr_pointer_left(void) { world->reader.pointer_left(); }
EMSCRIPTEN_KEEPALIVE void cr_scroll(int pane, double y) { world->reader.scrolled(static_cast<PaneId>(pane), static_cast<float>(y)); }
EMSCRIPTEN_KEEPALIVE void cr_focus(const char* id) { world->reader.focused(id); }
EMSCRIPTEN_KEEPALIVE void cr_flash_over(void) { world->reader.handle(FlashOver{}); }
EMSCRIPTEN_KEEPALIVE void cr_fonts(void) {
    world->host.forget_widths();
    world->reader.fonts_changed();
}
EMSCRIPTEN_KEEPALIVE int cr_frames(void) { return static_cast<int>(world->reader.frames()); }

} // extern "C"

} // namespace crossread

// The page starts the reader itself (web/boot.js), when it has the canvas and the data.
int main() { return 0; }
