#include "ui/strip.h"

#include "compare/number_line.h"
#include "compare/origins.h"
#include "story/words.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

// Where the line is drawn.
struct Track {
    float x;
    float width;
    float middle;
    float radius; // of the dots
    [[nodiscard]] float at(float part) const { return x + width * part; }
};

// A band from end to end, with a stop where it ends and a line with a head where it goes on.
void draw_reach(Composer& pen, const LinePlace& place, Ink ink, const Track& track) {
    const float from = track.at(place.from);
    const float to = track.at(place.to);
    if (to - from <= 1) return;
    const float dot = track.at(place.at);
    const float middle = track.middle;
    const float radius = track.radius;
    const float half = std::round(radius * 0.5F);
    pen.shape(Shape::Kind::fill, Ink::thread, {from, middle - half, to - from, 2 * half + 1}, 1.5F);
    const auto stop = [&](float at) {
        pen.shape(Shape::Kind::fill, ink, {at, middle - half - 1, 1.5F, 2 * half + 3});
    };
    const auto head = [&](float tip, float back) {
        pen.shape(Shape::Kind::segment, ink, {tip + back, middle - radius, -back, radius + 0.5F},
                  1.5F);
        pen.shape(Shape::Kind::segment, ink,
                  {tip + back, middle + radius + 1, -back, -radius - 0.5F}, 1.5F);
    };
    if (place.up) {
        pen.shape(Shape::Kind::fill, ink, {dot, middle - 0.25F, to - dot, 1.5F});
        head(to, -radius);
    } else if (to < track.x + track.width - 1) {
        stop(to - 1.5F);
    }
    if (place.down) {
        pen.shape(Shape::Kind::fill, ink, {from, middle - 0.25F, dot - from, 1.5F});
        head(from, radius);
    } else if (from > track.x + 1) {
        stop(from);
    }
}

void draw_line(Composer& pen, const Claim& claim, const NumberLine& line, const Track& track) {
    pen.rule(track.x, track.middle, track.width);
    // What the first source of a claim that differs says is not wrong for it: it keeps its calm.
    const auto ink_at = [&](const LinePlace& place) {
        return place.apart                           ? Ink::differs
               : claim.relation == Relation::differs ? Ink::compatible
                                                     : ink_of(claim.relation);
    };
    if (line.reaches)
        for (const LinePlace& place : line.places) draw_reach(pen, place, ink_at(place), track);
    const float radius = track.radius; // The dots lie over all bands.
    for (const LinePlace& place : line.places)
        pen.shape(
            place.exact ? Shape::Kind::dot : Shape::Kind::ring, ink_at(place),
            {track.at(place.at) - radius, track.middle - radius + 0.5F, 2 * radius, 2 * radius});
}

} // namespace

bool has_strip(const Claim& claim) { return has_number_line(claim); }

float draw_strip(Composer& pen, const Claim& claim, float x, float y, float width) {
    const NumberLine line = number_line(claim);
    draw_line(pen, claim, line, {x, width, y + 32, 5.5F});

    // What the picture shows is heard as one sentence; its labels are there to be found and copied.
    pen.open_picture(in_words(line), {x, y, width, kStripHeight});
    std::vector<LineLabel> counts;
    std::vector<LineLabel> values;
    const auto add = [&](std::vector<LineLabel>& labels, std::string words, float part) {
        const float room = pen.width(words, style::kCaption) + 1;
        labels.push_back({std::move(words), room, part * width});
    };
    for (const LinePlace& place : line.places) {
        add(counts, spell_count(place.sources, "source", "sources"), place.at);
        add(values, place.shown, place.at);
    }
    place_labels(counts, width);
    place_labels(values, width);
    const auto put = [&](const LineLabel& label, float top) {
        if (label.shown)
            pen.text({.words = label.words, .style = style::kCaption, .ink = Ink::soft},
                     x + label.left, top, label.width);
    };
    for (std::size_t i = 0; i < line.places.size(); ++i) {
        put(counts[i], y + 6);
        put(values[i], y + 44);
    }
    pen.close();
    return kStripHeight;
}

float draw_share(Composer& pen, std::size_t count, std::size_t all, Ink ink, float x, float y,
                 float width) {
    if (count == 0) return 0;
    const float step = std::min(22.0F, width / static_cast<float>(all));
    const float radius = std::min(4.5F, step * 0.4F);
    if (radius < 2) return 0; // too many to tell apart: the words say how many
    const float middle = y + kShareHeight / 2;
    auto at = [&](std::size_t i) { return x + radius + static_cast<float>(i) * step; };
    pen.shape(Shape::Kind::segment, ink, {at(0), middle, at(count - 1) - at(0), 0}, 1.5F);
    for (std::size_t i = 0; i < all; ++i)
        pen.shape(i < count ? Shape::Kind::dot : Shape::Kind::ring, i < count ? ink : Ink::only,
                  {at(i) - radius, middle - radius, 2 * radius, 2 * radius});
    pen.open_picture(std::to_string(count) + " of " + spell_count(all, "source", "sources") + ".",
                     {x, y, at(all - 1) + radius - x, kShareHeight});
    pen.close();
    return kShareHeight;
}

float draw_picture(Composer& pen, const Story& story, const Claim& claim, float x, float y,
                   float width) {
    if (!has_strip(claim))
        return draw_share(pen, support_of(story, claim).articles, story.articles.size(),
                          ink_of(claim.relation), x, y, width) +
               4;
    draw_small_strip(pen, claim, x, y, width);
    return kSmallStripHeight + 4;
}

void draw_small_strip(Composer& pen, const Claim& claim, float x, float y, float width) {
    const NumberLine line = number_line(claim);
    if (line.places.empty()) return;
    draw_line(pen, claim, line, {x, width, y + kSmallStripHeight / 2, 3.5F});
    pen.open_picture(in_words(line), {x, y, width, kSmallStripHeight});
    pen.close();
}

} // namespace crossread
