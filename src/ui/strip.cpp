#include "ui/strip.h"

#include "compare/interval.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace crossread {
namespace {

// Figures that claim the same interval.
struct Place {
    double value = 0; // where its dot stands
    Interval claim;
    std::string shown;
    std::size_t sources = 0;
};

std::vector<Place> places_of(const Claim& claim) {
    std::vector<Place> places;
    for (const Figure& figure : claim.figures) {
        if (!figure.value) continue;
        const Interval interval = claimed(figure);
        const double value = (figure.value->low + figure.value->high) / 2;
        const auto same = std::find_if(places.begin(), places.end(), [&](const Place& place) {
            return place.value == value && place.claim == interval;
        });
        if (same != places.end()) {
            ++same->sources;
            continue;
        }
        const std::string shown = figure.hedge.empty() ? figure.shown : figure.hedge + " " + figure.shown;
        places.push_back({value, interval, shown, 1});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return a.value != b.value ? a.value < b.value : a.shown < b.shown;
    });
    return places;
}

// Maps values to x; a tenth of the width at each end stays free for arrows and labels.
class Axis {
public:
    Axis(const std::vector<Place>& places, float x, float width, float inset) : x_(x + inset), width_(width - 2 * inset) {
        low_ = high_ = places.front().value;
        for (const Place& place : places) {
            for (const double end : {place.value, place.claim.low, place.claim.high}) {
                if (!std::isfinite(end)) continue;
                low_ = std::min(low_, end);
                high_ = std::max(high_, end);
            }
        }
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
};

void draw_places(Composer& pen, const Claim& claim, const std::vector<Place>& places, const Axis& axis,
                 float x, float width, float middle, float radius) {
    pen.rule(x, middle, width);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        // Where the sources differ, the later values take the colour that their figures have in the text.
        const Ink ink = claim.relation == Relation::differs && i > 0 ? Ink::differs : Ink::compatible;
        const float dot = axis.at(place.value);
        const bool up = std::isinf(place.claim.high);
        const bool down = std::isinf(place.claim.low);
        const float from = down ? dot - 3 * radius : axis.at(place.claim.low);
        const float to = up ? dot + 3 * radius : axis.at(place.claim.high);
        if (to - from > 1) pen.shape(Shape::Kind::fill, ink, {from, middle - 1, to - from, 3}, 1.5F);
        if (up) {
            pen.shape(Shape::Kind::segment, ink, {to - radius, middle - radius, radius, radius + 0.5F}, 1.5F);
            pen.shape(Shape::Kind::segment, ink, {to - radius, middle + radius + 1, radius, -radius - 0.5F}, 1.5F);
        }
        if (down) {
            pen.shape(Shape::Kind::segment, ink, {from + radius, middle - radius, -radius, radius + 0.5F}, 1.5F);
            pen.shape(Shape::Kind::segment, ink, {from + radius, middle + radius + 1, -radius, -radius - 0.5F}, 1.5F);
        }
        const bool hollow = place.claim.open_low || place.claim.open_high;
        const bool leans = hollow && (up || down);
        pen.shape(leans ? Shape::Kind::ring : Shape::Kind::dot, ink, {dot - radius, middle - radius + 0.5F, 2 * radius, 2 * radius});
    }
}

} // namespace

bool has_strip(const Claim& claim) { return places_of(claim).size() > 1; }

float draw_strip(Composer& pen, const Claim& claim, float x, float y, float width) {
    const std::vector<Place> places = places_of(claim);
    const Axis axis(places, x, width, width * 0.2F);
    draw_places(pen, claim, places, axis, x, width, y + 32, 5.5F);

    // Labels keep their place as far as the one before leaves room; who finds none goes without.
    std::string spoken = "On one line: ";
    float above_end = x - 8;
    float below_end = x - 8;
    for (const Place& place : places) {
        const std::string count = plural(place.sources, "source");
        const float at = axis.at(place.value);
        auto label = [&](const std::string& words, float top, float& end) {
            const float needed = pen.width(words, style::kCaption) + 1;
            const float left = std::clamp(at - needed / 2, x, x + width - needed);
            if (left < end + 8) return;
            pen.text({.words = words, .style = style::kCaption, .ink = Ink::soft}, left, top, needed);
            end = left + needed;
        };
        label(count, y + 6, above_end);
        label(place.shown, y + 44, below_end);
        spoken += place.shown + " (" + count + ")" + (&place == &places.back() ? "." : ", ");
    }
    pen.picture(spoken, {x, y, width, kStripHeight});
    return kStripHeight;
}

void draw_small_strip(Composer& pen, const Claim& claim, float x, float y, float width) {
    const std::vector<Place> places = places_of(claim);
    if (places.empty()) return;
    draw_places(pen, claim, places, Axis(places, x, width, 14), x, width, y + kSmallStripHeight / 2, 3.5F);
}

} // namespace crossread
