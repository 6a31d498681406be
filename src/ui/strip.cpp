#include "ui/strip.h"

#include "compare/interval.h"
#include "compare/origins.h"
#include "story/words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

// Figures that state the same value, and all that they claim about it together.
struct Place {
    double value = 0; // where its dot stands
    Interval claim;
    std::string shown;
    std::size_t sources = 0;
    bool exact = false; // one of them at least states the value itself
    bool apart = false; // in a claim that differs: not what its first source says
};

void widen(Interval& hull, const Interval& by) {
    hull.low = std::min(hull.low, by.low);
    hull.high = std::max(hull.high, by.high);
}

std::vector<Place> places_of(const Claim& claim) {
    std::vector<Place> places;
    for (const Figure& figure : claim.figures) {
        if (!figure.value) continue;
        const Interval interval = claimed(figure);
        const double value = (figure.value->low + figure.value->high) / 2;
        const bool exact = figure.bound == Bound::exact;
        const auto same = std::find_if(places.begin(), places.end(), [&](const Place& place) {
            // "85" and "more than 85" cannot both be true: two places for one value.
            return place.value == value &&
                   (claim.relation != Relation::differs || meet(place.claim, interval));
        });
        if (same != places.end()) {
            widen(same->claim, interval);
            same->exact = same->exact || exact;
            ++same->sources;
            continue;
        }
        const std::string shown =
            claim.relation == Relation::differs ? value_in_words(figure) : figure.shown;
        places.push_back({value, interval, shown, 1, exact, stands_apart(claim, figure)});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return a.value != b.value ? a.value < b.value : a.claim.high < b.claim.high;
    });
    return places;
}

// Whether the figures of one value claim different things about it ("1.9 million", "nearly 1.9 million").
bool has_two_claims(const Claim& claim) {
    const Figure* first = nullptr;
    for (const Figure& figure : claim.figures) {
        if (!figure.value) continue;
        if (first && !(claimed(*first) == claimed(figure))) return true;
        if (!first) first = &figure;
    }
    return false;
}

// Maps values to x. With several values the axis spans them and a little more, whatever their
// intervals reach; with one it spans the interval. Where one value is claimed in ways that differ
// ("85", "more than 85") the places only stand side by side.
class Axis {
public:
    Axis(const std::vector<Place>& places, float x, float width) : x_(x), width_(width) {
        for (std::size_t i = 1; i < places.size(); ++i)
            side_by_side_ = side_by_side_ || places[i].value == places[i - 1].value;
        if (side_by_side_) {
            low_ = -0.5;
            high_ = static_cast<double>(places.size()) - 0.5;
            return;
        }
        low_ = places.front().value;
        high_ = places.back().value;
        if (high_ > low_) {
            const double margin = (high_ - low_) * 0.6;
            low_ -= margin;
            high_ += margin;
            return;
        }
        const Interval& claim = places.front().claim;
        if (std::isfinite(claim.low)) low_ = std::min(low_, claim.low);
        if (std::isfinite(claim.high)) high_ = std::max(high_, claim.high);
        const double margin = (high_ - low_) * 0.4;
        low_ -= margin;
        high_ += margin;
    }
    [[nodiscard]] bool side_by_side() const { return side_by_side_; }
    [[nodiscard]] float dot(const std::vector<Place>& places, std::size_t i) const {
        return at(side_by_side_ ? static_cast<double>(i) : places[i].value);
    }
    [[nodiscard]] float at(double value) const {
        if (high_ <= low_) return x_ + width_ / 2;
        const double part = std::clamp((value - low_) / (high_ - low_), 0.0, 1.0);
        return x_ + width_ * static_cast<float>(part);
    }

private:
    float x_;
    float width_;
    double low_ = 0;
    double high_ = 0;
    bool side_by_side_ = false;
};

// What is claimed of one value besides the value: from where to where, and which ends are open.
struct Reach {
    float from = 0;
    float to = 0;
    bool down = false; // open: all that is less, to the end of the axis
    bool up = false;
    [[nodiscard]] bool empty() const { return to - from <= 1; }
};

Reach reach_of(const std::vector<Place>& places, std::size_t i, const Axis& axis, float x,
               float width) {
    const Interval& claim = places[i].claim;
    const float dot = axis.dot(places, i);
    Reach out{dot, dot, std::isinf(claim.low), std::isinf(claim.high)};
    if (out.down) out.from = x;
    else if (!axis.side_by_side()) out.from = axis.at(claim.low);
    if (out.up) out.to = x + width;
    else if (!axis.side_by_side()) out.to = axis.at(claim.high);
    return out;
}

// A band from end to end, with a stop where it ends and a line with a head where it goes on.
void draw_reach(Composer& pen, const Reach& reach, Ink ink, float dot, float x, float width,
                float middle, float radius) {
    if (reach.empty()) return;
    const float half = std::round(radius * 0.5F);
    pen.shape(Shape::Kind::fill, Ink::thread,
              {reach.from, middle - half, reach.to - reach.from, 2 * half + 1}, 1.5F);
    const auto stop = [&](float at) {
        pen.shape(Shape::Kind::fill, ink, {at, middle - half - 1, 1.5F, 2 * half + 3});
    };
    const auto head = [&](float tip, float back) {
        pen.shape(Shape::Kind::segment, ink, {tip + back, middle - radius, -back, radius + 0.5F},
                  1.5F);
        pen.shape(Shape::Kind::segment, ink,
                  {tip + back, middle + radius + 1, -back, -radius - 0.5F}, 1.5F);
    };
    if (reach.up) {
        pen.shape(Shape::Kind::fill, ink, {dot, middle - 0.25F, reach.to - dot, 1.5F});
        head(reach.to, -radius);
    } else if (reach.to < x + width - 1) {
        stop(reach.to - 1.5F);
    }
    if (reach.down) {
        pen.shape(Shape::Kind::fill, ink, {reach.from, middle - 0.25F, dot - reach.from, 1.5F});
        head(reach.from, radius);
    } else if (reach.from > x + 1) {
        stop(reach.from);
    }
}

void draw_places(Composer& pen, const Claim& claim, const std::vector<Place>& places,
                 const Axis& axis, float x, float width, float middle, float radius) {
    pen.rule(x, middle, width);
    // What the first source of a claim that differs says is not wrong for it: it keeps its calm.
    const auto ink_at = [&](const Place& place) {
        return place.apart                           ? Ink::differs
               : claim.relation == Relation::differs ? Ink::compatible
                                                     : ink_of(claim.relation);
    };
    // The dots lie over all bands. Alone, a value is only a dot.
    if (places.size() > 1 || has_two_claims(claim))
        for (std::size_t i = 0; i < places.size(); ++i)
            draw_reach(pen, reach_of(places, i, axis, x, width), ink_at(places[i]),
                       axis.dot(places, i), x, width, middle, radius);
    for (std::size_t i = 0; i < places.size(); ++i)
        pen.shape(places[i].exact ? Shape::Kind::dot : Shape::Kind::ring, ink_at(places[i]),
                  {axis.dot(places, i) - radius, middle - radius + 0.5F, 2 * radius, 2 * radius});
}

struct Label {
    std::string words;
    float left = 0; // a dot's middle before place_labels, the label's own left after
    float width = 0;
    bool shown = true;
};

// Over or under their dots, in order. They make room for each other; where the line has none for
// all, who finds its place taken goes without.
void place_labels(Composer& pen, std::vector<Label>& labels, float x, float width) {
    constexpr float kBetween = 8;
    float needed = -kBetween;
    for (Label& label : labels) {
        label.width = pen.width(label.words, style::kCaption) + 1;
        label.left = std::min(std::max(label.left - label.width / 2, x), x + width - label.width);
        needed += label.width + kBetween;
    }
    const bool all = needed <= width;
    float end = x - kBetween;
    for (Label& label : labels) {
        if (all) label.left = std::max(label.left, end + kBetween);
        label.shown = label.left >= end + kBetween;
        if (label.shown) end = label.left + label.width;
    }
    float limit = x + width; // what was pushed over the end comes back
    for (std::size_t i = labels.size(); all && i-- > 0;) {
        labels[i].left = std::min(labels[i].left, limit - labels[i].width);
        limit = labels[i].left - kBetween;
    }
}

std::string spoken(const std::vector<Place>& places) {
    std::string out = "On one line: ";
    for (const Place& place : places)
        out += place.shown + " (" + spell_count(place.sources, "source", "sources") + ")" +
               (&place == &places.back() ? "." : ", ");
    return out;
}

} // namespace

bool has_strip(const Claim& claim) { return places_of(claim).size() > 1 || has_two_claims(claim); }

float draw_strip(Composer& pen, const Claim& claim, float x, float y, float width) {
    const std::vector<Place> places = places_of(claim);
    const Axis axis(places, x, width);
    draw_places(pen, claim, places, axis, x, width, y + 32, 5.5F);

    // What the picture shows is heard as one sentence; its labels are there to be found and copied.
    pen.open_picture(spoken(places), {x, y, width, kStripHeight});
    std::vector<Label> counts;
    std::vector<Label> values;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const float at = axis.dot(places, i);
        counts.push_back({spell_count(places[i].sources, "source", "sources"), at});
        values.push_back({places[i].shown, at});
    }
    place_labels(pen, counts, x, width);
    place_labels(pen, values, x, width);
    const auto put = [&](const Label& label, float top) {
        if (label.shown)
            pen.text({.words = label.words, .style = style::kCaption, .ink = Ink::soft}, label.left,
                     top, label.width);
    };
    for (std::size_t i = 0; i < places.size(); ++i) {
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
    const std::vector<Place> places = places_of(claim);
    if (places.empty()) return;
    draw_places(pen, claim, places, Axis(places, x, width), x, width, y + kSmallStripHeight / 2,
                3.5F);
    pen.open_picture(spoken(places), {x, y, width, kSmallStripHeight});
    pen.close();
}

} // namespace crossread
