#include "export/svg_strip.h"

#include "base/utf8.h"
#include "compare/number_line.h"
#include "story/labels.h"
#include "story/words.h"

#include <cmath>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crossread {
namespace {

// In units of the picture, one of which is a CSS px where the column has room.
constexpr float width = 340;
constexpr float height = 62;
constexpr float middle = 31;
constexpr float radius = 5.5F;
constexpr float half_band = 3;
constexpr float count_line = 14; // base lines of the labels
constexpr float value_line = 57;
constexpr float glyph = 6.8F; // a little more than a digit of most sans faces at 12 px

// With at most one decimal, the same on every machine.
std::string number(float value) {
    const long tenths = std::lround(value * 10);
    std::string out = std::to_string(tenths / 10);
    if (tenths % 10 != 0) out += "." + std::to_string(std::labs(tenths % 10));
    return out;
}

Html line_from_to(std::string_view from, std::string_view to) {
    Html out;
    return out << "M" << from << "L" << to;
}

std::string point(float x, float y) { return number(x) + " " + number(y); }

// Its stops where it ends, an arrow where it goes on.
Html ends(const LinePlace& place) {
    const float from = place.from * width;
    const float to = place.to * width;
    const float at = place.at * width;
    Html out;
    const auto stop = [&](float x) {
        out << line_from_to(point(x, middle - half_band - 1), point(x, middle + half_band + 1));
    };
    const auto arrow = [&](float tip, float back) {
        out << line_from_to(point(at, middle), point(tip, middle))
            << line_from_to(point(tip + back, middle - radius), point(tip, middle)) << "L"
            << std::string_view(point(tip + back, middle + radius));
    };
    if (place.up) arrow(to - 1, -radius);
    else if (to < width) stop(to);
    if (place.down) arrow(from + 1, radius);
    else if (from > 0) stop(from);
    return out;
}

Html reach(const LinePlace& place) {
    Html out;
    const float wide = (place.to - place.from) * width;
    return out << "<rect x=\"" << number(place.from * width) << "\" y=\""
               << number(middle - half_band) << "\" width=\"" << number(wide) << "\" height=\""
               << number(2 * half_band) << "\" rx=\"1.5\"/><path d=\"" << ends(place) << "\"/>";
}

Html dot(const LinePlace& place) {
    Html out;
    out << "<circle";
    if (!place.exact) out << " class=\"ring\"";
    return out << " cx=\"" << number(place.at * width) << "\" cy=\"" << number(middle) << "\" r=\""
               << number(place.exact ? radius : radius - 1) << "\"/>";
}

Html labels(std::vector<LineLabel> labels, float y) {
    place_labels(labels, width);
    Html out;
    for (const LineLabel& label : labels)
        if (label.shown)
            out << "<text x=\"" << number(label.left + label.width / 2) << "\" y=\"" << number(y)
                << "\">" << label.words << "</text>";
    return out;
}

LineLabel label(std::string words, float at) {
    const auto length = static_cast<float>(count_code_points(words));
    return {std::move(words), length * glyph, at * width};
}

} // namespace

Html svg_strip(const Claim& claim) {
    Html out;
    if (!has_number_line(claim)) return out;
    const NumberLine line = number_line(claim);
    out << "<svg class=\"strip\" viewBox=\"0 0 " << number(width) << " " << number(height)
        << "\" role=\"img\" aria-label=\"" << in_words(line) << "\"><path class=\"axis\" d=\""
        << line_from_to(point(0, middle), point(width, middle)) << "\"/>";
    // What the first source of a claim that differs says is not wrong for it.
    const Relation calm =
        claim.relation == Relation::differs ? Relation::compatible : claim.relation;
    const auto group = [&](const LinePlace& place, const Html& piece) {
        out << "<g class=\"" << code(place.apart ? Relation::differs : calm) << "\">" << piece
            << "</g>";
    };
    if (line.reaches)
        for (const LinePlace& place : line.places)
            if ((place.to - place.from) * width > 1) group(place, reach(place));
    for (const LinePlace& place : line.places) group(place, dot(place)); // over all bands
    std::vector<LineLabel> counts;
    std::vector<LineLabel> values;
    for (const LinePlace& place : line.places) {
        counts.push_back(label(spell_count(place.sources, "source", "sources"), place.at));
        values.push_back(label(place.shown, place.at));
    }
    return out << labels(std::move(counts), count_line) << labels(std::move(values), value_line)
               << "</svg>\n";
}

} // namespace crossread
