// Draws the shapes of a Page with Dear ImGui's draw list, on whole device pixels where they are flat.
#pragma once

#include "ui/page.h"

struct ImDrawList;

namespace crossread {

struct ShapePainter {
    ImDrawList* list;
    float left; // of the page in the window, CSS px
    float top;
    float density; // device pixels per CSS px
    bool dark;

    void draw(const Shape& shape) const;

private:
    [[nodiscard]] float snap(float v) const;
    void bar(float x, float y, float width, float thickness, unsigned colour) const;
    void mark(Relation relation, Rect box, unsigned colour) const;
};

} // namespace crossread
