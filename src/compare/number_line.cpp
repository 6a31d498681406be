#include "compare/number_line.h"

#include "compare/in_words.h"
#include "story/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crossread {
namespace {

void widen(Interval& hull, const Interval& by) {
    hull.low = std::min(hull.low, by.low);
    hull.high = std::max(hull.high, by.high);
}

std::vector<LinePlace> places_of(const Claim& claim) {
    std::vector<LinePlace> places;
    for (const Figure& figure : claim.figures) {
        if (!figure.value) continue;
        const Interval interval = claimed(figure);
        const double value = (figure.value->low + figure.value->high) / 2;
        const bool exact = figure.bound == Bound::exact;
        const auto same = std::find_if(places.begin(), places.end(), [&](const LinePlace& place) {
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
        places.push_back({.value = value,
                          .claim = interval,
                          .shown = shown,
                          .sources = 1,
                          .exact = exact,
                          .apart = stands_apart(claim, figure)});
    }
    // Put in order by insertion: they are few, and std::sort of them is 7 KB of program.
    std::vector<LinePlace> ordered;
    for (LinePlace& place : places)
        ordered.insert(std::upper_bound(ordered.begin(), ordered.end(), place,
                                        [](const LinePlace& a, const LinePlace& b) {
                                            return a.value != b.value ? a.value < b.value
                                                                      : a.claim.high < b.claim.high;
                                        }),
                       std::move(place));
    return ordered;
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

// Maps values to parts of the line.
class Axis {
public:
    explicit Axis(const std::vector<LinePlace>& places) {
        low_ = places.front().value;
        high_ = places.back().value;
        if (high_ > low_) {
            const double margin = (high_ - low_) * 0.6;
            low_ -= margin;
            high_ += margin;
            return;
        }
        const Interval& claim = places.front().claim; // one value: the line spans what is claimed
        if (std::isfinite(claim.low)) low_ = std::min(low_, claim.low);
        if (std::isfinite(claim.high)) high_ = std::max(high_, claim.high);
        const double margin = (high_ - low_) * 0.4;
        low_ -= margin;
        high_ += margin;
    }
    [[nodiscard]] float at(double value) const {
        if (high_ <= low_) return 0.5F;
        return static_cast<float>(std::clamp((value - low_) / (high_ - low_), 0.0, 1.0));
    }

private:
    double low_ = 0;
    double high_ = 0;
};

bool one_value_twice(const std::vector<LinePlace>& places) {
    const auto same = [](const LinePlace& a, const LinePlace& b) { return a.value == b.value; };
    return std::adjacent_find(places.begin(), places.end(), same) != places.end();
}

void put_on_line(std::vector<LinePlace>& places) {
    const Axis axis(places);
    for (LinePlace& place : places) {
        place.at = axis.at(place.value);
        place.from = axis.at(place.claim.low);
        place.to = axis.at(place.claim.high);
    }
}

void put_side_by_side(std::vector<LinePlace>& places) {
    float middle = 0.5F;
    for (LinePlace& place : places) {
        place.at = place.from = place.to = middle / static_cast<float>(places.size());
        ++middle;
    }
}

} // namespace

NumberLine number_line(const Claim& claim) {
    NumberLine line{places_of(claim), false};
    std::vector<LinePlace>& places = line.places;
    if (places.empty()) return line;
    if (one_value_twice(places)) put_side_by_side(places);
    else put_on_line(places);
    for (LinePlace& place : places) {
        place.down = std::isinf(place.claim.low);
        place.up = std::isinf(place.claim.high);
        if (place.down) place.from = 0;
        if (place.up) place.to = 1;
    }
    // Alone, a value is only a dot.
    line.reaches = places.size() > 1 || has_two_claims(claim);
    return line;
}

bool has_number_line(const Claim& claim) {
    return places_of(claim).size() > 1 || has_two_claims(claim);
}

std::string in_words(const NumberLine& line) {
    std::string out = "On one line: ";
    for (const LinePlace& place : line.places)
        out += place.shown + " (" + spell_count(place.sources, "source", "sources") + ")" +
               (&place == &line.places.back() ? "." : ", ");
    return out;
}

void place_labels(std::vector<LineLabel>& labels, float width) {
    constexpr float kBetween = 8;
    float needed = -kBetween;
    for (LineLabel& label : labels) {
        label.left = std::min(std::max(label.left - label.width / 2, 0.0F), width - label.width);
        needed += label.width + kBetween;
    }
    const bool all = needed <= width;
    float end = -kBetween;
    for (LineLabel& label : labels) {
        if (all) label.left = std::max(label.left, end + kBetween);
        label.shown = label.left >= end + kBetween;
        if (label.shown) end = label.left + label.width;
    }
    float limit = width; // what was pushed over the end comes back
    for (std::size_t i = labels.size(); all && i-- > 0;) {
        labels[i].left = std::min(labels[i].left, limit - labels[i].width);
        limit = labels[i].left - kBetween;
    }
}

} // namespace crossread
