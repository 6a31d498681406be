// The calls from C++ into web/host.js. Only browser_host.cpp includes this: each call is a definition.
// (Those into web/painter.js stand in draw_data.cpp.)
//
// Only numbers and UTF-8 pointers cross. Every function here is a method of Module.host by the
// same name without its prefix; pointers are valid during the call only.
#pragma once

#include <emscripten.h>

namespace crossread {

// clang-format off
EM_JS(double, js_advance, (const char* text, int face, double size, int weight), {
    return Module.host.advance(UTF8ToString(text), face, size, weight);
});
EM_JS(void, js_metrics, (int face, double size, int weight, float* out), {
    const m = Module.host.metrics(face, size, weight);
    HEAPF32[out >> 2] = m.ascent;
    HEAPF32[(out >> 2) + 1] = m.descent;
});
EM_JS(void, js_raster_add, (const char* text, int face, double size, int weight, double shift), {
    Module.host.rasterAdd(UTF8ToString(text), face, size, weight, shift);
});
// Draws everything added; writes left, top, width, height and coloured for each run.
EM_JS(int, js_raster_measure, (double density, int* out), {
    return Module.host.rasterMeasure(density, HEAP32, out >> 2);
});
EM_JS(void, js_raster_pixels, (unsigned char* out), {
    Module.host.rasterPixels(HEAPU8, out);
});
EM_JS(void, js_request_frame, (void), { Module.host.requestFrame(); });
EM_JS(void, js_show_pane, (int pane, int shown, double x, double y, double w, double h, const char* mirror), {
    Module.host.showPane(pane, !!shown, x, y, w, h, UTF8ToString(mirror));
});
EM_JS(void, js_scroll_to, (int pane, double y), { Module.host.scrollTo(pane, y); });
EM_JS(void, js_push_address, (const char* fragment), { Module.host.pushAddress(UTF8ToString(fragment)); });
EM_JS(void, js_copy_text, (const char* text, const char* fragment), { Module.host.copyText(UTF8ToString(text), UTF8ToString(fragment)); });
EM_JS(void, js_share, (const char* title, const char* path), { Module.host.share(UTF8ToString(title), UTF8ToString(path)); });
EM_JS(void, js_replace_address, (const char* fragment), {
    Module.host.replaceAddress(UTF8ToString(fragment));
});
EM_JS(void, js_focus_search, (void), { Module.host.focusSearch(); });
EM_JS(void, js_open_url, (const char* url), { Module.host.openUrl(UTF8ToString(url)); });
EM_JS(void, js_set_title, (const char* title), { Module.host.setTitle(UTF8ToString(title)); });
EM_JS(void, js_announce, (const char* sentence), { Module.host.announce(UTF8ToString(sentence)); });
EM_JS(void, js_remember, (const char* name, const char* word), {
    Module.host.remember(UTF8ToString(name), UTF8ToString(word));
});
EM_JS(void, js_show_theme, (int dark), { Module.host.showTheme(!!dark); });
EM_JS(void, js_show_text_view, (void), { Module.host.showTextView(); });
EM_JS(void, js_flash, (int milliseconds), { Module.host.flash(milliseconds); });
// clang-format on

} // namespace crossread
