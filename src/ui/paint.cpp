#include "ui/paint.h"

#include "ui/shapes.h"
#include "ui/theme.h"

#include "imgui.h"
#include "imgui_internal.h"

#include <cmath>

namespace crossread {
namespace {

constexpr float kMargin = 48; // above and below the sight, so that nothing pops in at its edge

ImU32 packed(Ink ink, bool dark) {
    const Colour c = colour(ink, dark);
    return IM_COL32(c.r, c.g, c.b, c.a);
}

// A sheet lies over the page: a soft edge above it says so.
void draw_sheet_shadow(ImDrawList* list, const Rect& rect, bool dark) {
    list->PushClipRectFullScreen();
    const ImU32 strong = IM_COL32(0, 0, 0, dark ? 90 : 22);
    const ImU32 none = IM_COL32(0, 0, 0, 0);
    list->AddRectFilledMultiColor({rect.x, rect.y - 22}, {rect.right(), rect.y + 16}, none, none,
                                  strong, strong);
    list->PopClipRect();
}

void draw_ground(ImDrawList* list, const Pane& pane, const Lit& lit) {
    const Rect& r = pane.rect;
    const ImU32 line = packed(Ink::line, lit.dark);
    if (pane.sheet) {
        draw_sheet_shadow(list, r, lit.dark);
        list->AddRectFilled({r.x, r.y}, {r.right(), r.bottom() + 16}, packed(pane.ground, lit.dark),
                            16, ImDrawFlags_RoundCornersTop);
        list->AddRect({r.x - 1, r.y + 0.5F}, {r.right() + 1, r.bottom() + 20}, line, 16,
                      ImDrawFlags_RoundCornersTop);
        return;
    }
    list->AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, packed(pane.ground, lit.dark));
    if (pane.edge_left) list->AddRectFilled({r.x, r.y}, {r.x + 1, r.bottom()}, line);
    if (pane.edge_right) list->AddRectFilled({r.right() - 1, r.y}, {r.right(), r.bottom()}, line);
    if (pane.edge_top) list->AddRectFilled({r.x, r.y}, {r.right(), r.y + 1}, line);
    if (pane.edge_bottom) list->AddRectFilled({r.x, r.bottom() - 1}, {r.right(), r.bottom()}, line);
}

void begin_window(const char* name, const Pane& pane) {
    ImGui::SetNextWindowPos({pane.rect.x, pane.rect.y});
    ImGui::SetNextWindowSize({pane.rect.w, pane.rect.h});
    constexpr ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
        ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
        ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav;
    ImGui::Begin(name, nullptr, flags);
    // Windows are made when their pane first shows, which may be late; order is not left to that.
    if (pane.front) ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
}

// Where the page's top left corner is on the screen, and what of the page is in sight.
struct InSight {
    float left;
    float top;
    float scroll;
    float height;
    [[nodiscard]] bool has(float y, float h) const {
        return y + h >= scroll - kMargin && y <= scroll + height + kMargin;
    }
    [[nodiscard]] Rect on_screen(const Rect& box) const {
        return {left + box.x, top + box.y, box.w, box.h};
    }
};

// Later things lie over earlier ones, so they are asked first.
Touched press(const Page& page, const InSight& sight) {
    Touched touched;
    for (std::size_t i = page.hots.size(); i-- > 0;) {
        const Hot& hot = page.hots[i];
        if (hot.box.empty() || !sight.has(hot.box.y, hot.box.h)) continue;
        const Rect box = sight.on_screen(hot.box);
        ImGui::SetCursorScreenPos({box.x, box.y});
        ImGui::PushID(static_cast<int>(i));
        if (ImGui::InvisibleButton(hot.id.c_str(), {box.w, box.h})) touched.pressed = &hot;
        if (ImGui::IsItemHovered()) touched.hovered = &hot;
        ImGui::PopID();
    }
    return touched;
}

// What is under the pointer, and all other mentions of its claim.
void light(ImDrawList* list, const Page& page, const InSight& sight, const Lit& lit,
           const Touched& touched) {
    const ImU32 shade = packed(Ink::shade, lit.dark);
    for (const Hot& hot : page.hots) {
        if (!sight.has(hot.box.y, hot.box.h)) continue;
        const Rect box = sight.on_screen(hot.box);
        const bool same_claim = !lit.claim.empty() && hot.claim == lit.claim;
        if (hot.inline_mark && same_claim)
            list->AddRectFilled({box.x - 2, box.y + 3}, {box.right() + 1, box.bottom() - 2}, shade,
                                3);
        else if (&hot == touched.hovered && !hot.inline_mark)
            list->AddRectFilled({box.x, box.y}, {box.right(), box.bottom()}, shade, 6);
    }
}

// A ring around what has the keyboard; around words it keeps off their neighbours.
void draw_focus(ImDrawList* list, const Page& page, const InSight& sight, const Lit& lit) {
    if (lit.focused.empty()) return;
    for (const Hot& hot : page.hots) {
        if (hot.id != lit.focused) continue;
        const Rect box = sight.on_screen(hot.box);
        const float above = hot.inline_mark ? 2 : -1;
        const float below = hot.inline_mark ? -1 : 1;
        list->AddRect({box.x - 1, box.y + above}, {box.right() + 1, box.bottom() + below},
                      packed(Ink::accent, lit.dark), 5, 0, 2);
    }
}

} // namespace

void Painter::begin(float density) {
    if (density_ != density) {
        runs_.clear();
        density_ = density;
    }
    runs_.next_frame();
}

void Painter::forget_fonts() {
    runs_.clear();
    base_lines_.clear();
}

// From the top of the line box to the base line: half of the leading lies above the letters.
float Painter::base_line(const TextStyle& style) {
    const auto found = base_lines_.find(style);
    if (found != base_lines_.end()) return found->second;
    const FontMetrics metrics = measure_.metrics(style);
    const float base = (style.line - metrics.ascent - metrics.descent) / 2 + metrics.ascent;
    base_lines_[style] = base;
    return base;
}

Painter::Start Painter::start_of(float x) const {
    const float device = x * density_;
    if (density_ >= 2) return {std::round(device), 0};
    const int quarters = static_cast<int>(std::lround(device * kPhases));
    const int phase = quarters & (kPhases - 1);
    return {static_cast<float>((quarters - phase) / kPhases), phase};
}

void Painter::prepare(const Page& page, const Pane& pane, float scroll) {
    const float shift = page.head.shift(scroll);
    for (const Run& run : page.runs) {
        const TextStyle& style = page.styles[run.style];
        const float top = run.top + (run.stays ? shift : 0);
        if (top + style.line < scroll - kMargin || top > scroll + pane.rect.h + kMargin) continue;
        runs_.need(page.text(run), style, start_of(pane.rect.x + run.x).phase);
    }
}

void Painter::draw_run(const Page& page, const Run& run, float left, float top, bool dark) {
    const TextStyle& style = page.styles[run.style];
    const Start start = start_of(left + run.x);
    const RunCache::Entry* entry = runs_.find(page.text(run), style, start.phase);
    if (!entry || entry->rect < 0) return;
    ImFontAtlas* atlas = ImGui::GetIO().Fonts;
    ImFontAtlasRect place;
    if (!atlas->GetCustomRect(entry->rect, &place)) return;
    const float x = (start.pixel + static_cast<float>(entry->image.left)) / density_;
    const float y = (std::round((top + run.top + base_line(style)) * density_) +
                     static_cast<float>(entry->image.top)) /
                    density_;
    const ImU32 tint = entry->image.coloured ? IM_COL32_WHITE : packed(run.ink, dark);
    ImGui::GetWindowDrawList()->AddImage(
        atlas->TexRef, {x, y},
        {x + static_cast<float>(place.w) / density_, y + static_cast<float>(place.h) / density_},
        place.uv0, place.uv1, tint);
}

Touched Painter::draw(const char* name, const Page& page, const Pane& pane, float scroll,
                      const Lit& lit) {
    if (pane.rect.empty()) return {};
    begin_window(name, pane);
    ImDrawList* list = ImGui::GetWindowDrawList();
    draw_ground(list, pane, lit);
    const InSight sight{pane.rect.x, pane.rect.y - scroll, scroll, pane.rect.h};
    const Touched touched = press(page, sight);
    light(list, page, sight, lit, touched);

    const float shift = page.head.shift(scroll);
    const ShapePainter shapes{list, sight.left, sight.top, density_, lit.dark};
    const auto draw_shapes = [&](bool strikes) { // what strikes words out lies over them
        for (const Shape& shape : page.shapes)
            if ((shape.kind == Shape::Kind::strike) == strikes && (!shape.stays || shift == 0) &&
                sight.has(std::min(shape.box.y, shape.box.bottom()), std::fabs(shape.box.h)))
                shapes.draw(shape);
    };
    draw_shapes(false);
    for (const Run& run : page.runs)
        if ((!run.stays || shift == 0) && sight.has(run.top, page.styles[run.style].line))
            draw_run(page, run, sight.left, sight.top, lit.dark);
    draw_shapes(true);
    draw_focus(list, page, sight, lit);

    // The head of a table lies over the rows that have gone under it.
    if (shift > 0) {
        const float moved = sight.top + shift;
        list->AddRectFilled({pane.rect.x, moved + page.head.box.y},
                            {pane.rect.right(), moved + page.head.box.bottom()},
                            packed(pane.ground, lit.dark));
        const ShapePainter above{list, sight.left, moved, density_, lit.dark};
        for (const Shape& shape : page.shapes)
            if (shape.stays) above.draw(shape);
        for (const Run& run : page.runs)
            if (run.stays) draw_run(page, run, sight.left, moved, lit.dark);
    }
    ImGui::End();
    return touched;
}

} // namespace crossread
