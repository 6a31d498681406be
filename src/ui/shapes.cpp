#include "ui/shapes.h"

#include "ui/theme.h"

#include "imgui.h"

#include <algorithm>
#include <cmath>

namespace crossread {

float ShapePainter::snap(float v) const { return std::round(v * density) / density; }

// A flat bar of whole device pixels.
void ShapePainter::bar(float x, float y, float width, float thickness, unsigned colour) const {
    const float t = std::max(1.0F, std::round(thickness * density)) / density;
    const float top_edge = snap(y);
    list->AddRectFilled({snap(x), top_edge}, {snap(x + width), top_edge + t}, colour);
}

// The five states on a field of 14 by 14, drawn rather than typed: fonts disagree about ≠.
void ShapePainter::mark(Relation relation, Rect box, unsigned colour) const {
    const float unit = box.w / 14;
    const float weight = std::max(1.2F, 1.7F * unit);
    auto at = [&](float x, float y) { return ImVec2{box.x + x * unit, box.y + y * unit}; };
    switch (relation) {
    case Relation::same:
    case Relation::differs:
        bar(box.x + 2 * unit, box.y + 5 * unit - weight / 2, 10 * unit, weight, colour);
        bar(box.x + 2 * unit, box.y + 9 * unit - weight / 2, 10 * unit, weight, colour);
        if (relation == Relation::differs)
            list->AddLine(at(10, 1.5F), at(4, 12.5F), colour, weight);
        break;
    case Relation::compatible:
        for (const float y : {5.0F, 9.5F}) {
            list->PathLineTo(at(2, y + 0.6F));
            list->PathBezierCubicCurveTo(at(3.7F, y - 1.4F), at(5.3F, y - 1.4F), at(7, y), 8);
            list->PathBezierCubicCurveTo(at(8.7F, y + 1.4F), at(10.3F, y + 1.4F), at(12, y - 0.6F),
                                         8);
            list->PathStroke(colour, 0, weight);
        }
        break;
    case Relation::only_here:
        list->AddCircleFilled(at(7, 7), std::max(2.0F, 2.6F * unit), colour);
        break;
    case Relation::not_compared:
        bar(box.x + 3.5F * unit, box.y + 7 * unit - weight / 2, 7 * unit, weight, colour);
        break;
    }
}

void ShapePainter::draw(const Shape& shape) const {
    const Colour c = colour(shape.ink, dark);
    const ImU32 ink = IM_COL32(c.r, c.g, c.b, c.a);
    const Rect box{left + shape.box.x, top + shape.box.y, shape.box.w, shape.box.h};
    switch (shape.kind) {
    case Shape::Kind::fill:
        list->AddRectFilled({snap(box.x), snap(box.y)}, {snap(box.right()), snap(box.bottom())},
                            ink, shape.size);
        break;
    case Shape::Kind::frame:
        list->AddRect({snap(box.x) + 0.5F, snap(box.y) + 0.5F},
                      {snap(box.right()) - 0.5F, snap(box.bottom()) - 0.5F}, ink, shape.size, 0, 1);
        break;
    case Shape::Kind::rule:
    case Shape::Kind::underline:
    case Shape::Kind::strike:
        bar(box.x, box.y, box.w, std::max(1.0F, shape.size), ink);
        break;
    case Shape::Kind::dotted: {
        const float step = 4;
        for (float x = 0; x + 1 < box.w; x += step)
            bar(box.x + x, box.y, std::min(1.75F, box.w - x), 1.5F, ink);
        break;
    }
    case Shape::Kind::mark:
        mark(shape.relation, {snap(box.x), snap(box.y), box.w, box.h}, ink);
        break;
    case Shape::Kind::dot:
        list->AddCircleFilled({box.x + box.w / 2, box.y + box.h / 2}, box.w / 2, ink, 24);
        break;
    case Shape::Kind::ring: {
        const Colour ground = colour(Ink::raised, dark);
        list->AddCircleFilled({box.x + box.w / 2, box.y + box.h / 2}, box.w / 2,
                              IM_COL32(ground.r, ground.g, ground.b, 255), 24);
        list->AddCircle({box.x + box.w / 2, box.y + box.h / 2}, box.w / 2 - 0.75F, ink, 24, 1.5F);
        break;
    }
    case Shape::Kind::segment:
        list->AddLine({box.x, box.y}, {box.right(), box.bottom()}, ink, shape.size);
        break;
    case Shape::Kind::curve: {
        const float bend = box.w * 0.5F;
        const int pieces = std::clamp(static_cast<int>((box.w + std::fabs(box.h)) / 10), 24, 96);
        list->AddBezierCubic({box.x, box.y}, {box.x + bend, box.y},
                             {box.right() - bend, box.bottom()}, {box.right(), box.bottom()}, ink,
                             shape.size, pieces);
        break;
    }
    case Shape::Kind::contrast: {
        const ImVec2 middle{box.x + box.w / 2, box.y + box.h / 2};
        const float radius = box.w / 2 - 1;
        list->AddCircle(middle, radius, ink, 32, 1.6F);
        list->PathArcTo(middle, radius, -1.5708F, 1.5708F, 16);
        list->PathFillConvex(ink);
        break;
    }
    case Shape::Kind::cross:
        list->AddLine({box.x, box.y}, {box.right(), box.bottom()}, ink, shape.size);
        list->AddLine({box.right(), box.y}, {box.x, box.bottom()}, ink, shape.size);
        break;
    }
}

} // namespace crossread
