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

Touched Painter::draw(const char* name, const Page& page, const Pane& pane, float scroll,
                      const Lit& lit) {
    Touched touched;
    const Rect& rect = pane.rect;
    if (rect.empty()) return touched;
    ImGui::SetNextWindowPos({rect.x, rect.y});
    ImGui::SetNextWindowSize({rect.w, rect.h});
    constexpr ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
        ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
        ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav;
    ImGui::Begin(name, nullptr, flags);
    // Windows are made when their pane first shows, which may be late; order is not left to that.
    if (pane.front) ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    ImDrawList* list = ImGui::GetWindowDrawList();
    draw_ground(list, pane, lit);

    const float left = rect.x;
    const float top = rect.y - scroll;
    auto out_of_sight = [&](float y, float h) {
        return y + h < scroll - kMargin || y > scroll + rect.h + kMargin;
    };

    // Later things lie over earlier ones, so they are asked first.
    for (std::size_t i = page.hots.size(); i-- > 0;) {
        const Hot& hot = page.hots[i];
        if (hot.box.empty() || out_of_sight(hot.box.y, hot.box.h)) continue;
        ImGui::SetCursorScreenPos({left + hot.box.x, top + hot.box.y});
        ImGui::PushID(static_cast<int>(i));
        if (ImGui::InvisibleButton(hot.id.c_str(), {hot.box.w, hot.box.h})) touched.pressed = &hot;
        if (ImGui::IsItemHovered()) touched.hovered = &hot;
        ImGui::PopID();
    }
    for (const Hot& hot : page.hots) {
        if (out_of_sight(hot.box.y, hot.box.h)) continue;
        const ImVec2 from{left + hot.box.x, top + hot.box.y};
        const ImVec2 to{from.x + hot.box.w, from.y + hot.box.h};
        const bool same_claim = !lit.claim.empty() && hot.claim == lit.claim;
        if (hot.inline_mark && same_claim)
            list->AddRectFilled({from.x - 2, from.y + 3}, {to.x + 1, to.y - 2},
                                packed(Ink::shade, lit.dark), 3);
        else if (&hot == touched.hovered && !hot.inline_mark)
            list->AddRectFilled(from, to, packed(Ink::shade, lit.dark), 6);
    }

    const float shift = page.head.shift(scroll);
    const ShapePainter shapes{list, left, top, density_, lit.dark};
    for (const Shape& shape : page.shapes)
        if (shape.kind != Shape::Kind::strike && (!shape.stays || shift == 0) &&
            !out_of_sight(std::min(shape.box.y, shape.box.bottom()), std::fabs(shape.box.h)))
            shapes.draw(shape);

    ImFontAtlas* atlas = ImGui::GetIO().Fonts;
    const ImTextureRef texture = atlas->TexRef;
    const auto draw_run = [&](const Run& run, float top) {
        const TextStyle& style = page.styles[run.style];
        const Start start = start_of(left + run.x);
        const RunCache::Entry* entry = runs_.find(page.text(run), style, start.phase);
        if (!entry || entry->rect < 0) return;
        ImFontAtlasRect place;
        if (!atlas->GetCustomRect(entry->rect, &place)) return;
        const float x = (start.pixel + static_cast<float>(entry->image.left)) / density_;
        const float y = (std::round((top + run.top + base_line(style)) * density_) +
                         static_cast<float>(entry->image.top)) /
                        density_;
        const ImU32 tint = entry->image.coloured ? IM_COL32_WHITE : packed(run.ink, lit.dark);
        list->AddImage(texture, {x, y},
                       {x + static_cast<float>(place.w) / density_,
                        y + static_cast<float>(place.h) / density_},
                       place.uv0, place.uv1, tint);
    };
    for (const Run& run : page.runs)
        if ((!run.stays || shift == 0) && !out_of_sight(run.top, page.styles[run.style].line))
            draw_run(run, top);
    for (const Shape& shape : page.shapes)
        if (shape.kind == Shape::Kind::strike && !out_of_sight(shape.box.y, shape.box.h))
            shapes.draw(shape);

    if (!lit.focused.empty())
        for (const Hot& hot : page.hots)
            if (hot.id == lit.focused) {
                const ImVec2 from{left + hot.box.x - 1,
                                  top + hot.box.y + (hot.inline_mark ? 2.0F : -1.0F)};
                list->AddRect(from,
                              {left + hot.box.right() + 1,
                               top + hot.box.bottom() + (hot.inline_mark ? -1.0F : 1.0F)},
                              packed(Ink::accent, lit.dark), 5, 0, 2);
            }
    // The head of a table lies over the rows that have gone under it.
    if (shift > 0) {
        const float moved = top + shift;
        list->AddRectFilled({rect.x, moved + page.head.box.y},
                            {rect.right(), moved + page.head.box.bottom()},
                            packed(pane.ground, lit.dark));
        const ShapePainter above{list, left, moved, density_, lit.dark};
        for (const Shape& shape : page.shapes)
            if (shape.stays) above.draw(shape);
        for (const Run& run : page.runs)
            if (run.stays) draw_run(run, moved);
    }
    ImGui::End();
    return touched;
}

} // namespace crossread
