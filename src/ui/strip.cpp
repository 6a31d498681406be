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

void draw_places(Composer& pen, const Claim& claim, const std::vector<Place>& places,
                 const Axis& axis, float x, float width, float middle, float radius) {
    pen.rule(x, middle, width);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        // What the first source of a claim that differs says is not wrong for it: it keeps its calm.
        const Ink ink = place.apart                           ? Ink::differs
                        : claim.relation == Relation::differs ? Ink::compatible
                                                              : ink_of(claim.relation);
        const float dot = axis.dot(places, i);
        const bool up = std::isinf(place.claim.high);
        const bool down = std::isinf(place.claim.low);
        const float from = down                  ? dot - 3 * radius
                           : axis.side_by_side() ? dot
                                                 : axis.at(place.claim.low);
        const float to = up                    ? dot + 3 * radius
                         : axis.side_by_side() ? dot
                                               : axis.at(place.claim.high);
        const bool spread =
            places.size() > 1 || has_two_claims(claim); // alone, a value is only a dot
        if (spread && to - from > 1)
            pen.shape(Shape::Kind::fill, ink, {from, middle - 1, to - from, 3}, 1.5F);
        if (up) {
            pen.shape(Shape::Kind::segment, ink,
                      {to - radius, middle - radius, radius, radius + 0.5F}, 1.5F);
            pen.shape(Shape::Kind::segment, ink,
                      {to - radius, middle + radius + 1, radius, -radius - 0.5F}, 1.5F);
        }
        if (down) {
            pen.shape(Shape::Kind::segment, ink,
                      {from + radius, middle - radius, -radius, radius + 0.5F}, 1.5F);
            pen.shape(Shape::Kind::segment, ink,
                      {from + radius, middle + radius + 1, -radius, -radius - 0.5F}, 1.5F);
        }
        pen.shape(place.exact ? Shape::Kind::dot : Shape::Kind::ring, ink,
                  {dot - radius, middle - radius + 0.5F, 2 * radius, 2 * radius});
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
    // Labels keep their place as far as the one before leaves room; who finds none goes without.
    float above_end = x - 8;
    float below_end = x - 8;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        const std::string count = spell_count(place.sources, "source", "sources");
        const float at = axis.dot(places, i);
        auto label = [&](const std::string& words, float top, float& end) {
            const float needed = pen.width(words, style::kCaption) + 1;
            const float left = std::min(std::max(at - needed / 2, x), x + width - needed);
            if (left < end + 8) return;
            pen.text({.words = words, .style = style::kCaption, .ink = Ink::soft}, left, top,
                     needed);
            end = left + needed;
        };
        label(count, y + 6, above_end);
        label(place.shown, y + 44, below_end);
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
