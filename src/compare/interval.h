// What a figure claims, as an interval, and from two intervals the relation of two figures.
//
//   "2,194"                 [2,194, 2,194]             a count written out is meant to the unit
//   "1.29 million"          [1,285,000, 1,295,000)     all values that round to the digits written
//   "about 1.29 million"    [1,240,000, 1,340,000)     one digit coarser
//   "nearly 1.9 million"    [1,710,000, 1,900,000)     from below, never the value itself
//   "more than 85"          (85, infinity)
//
//        1.285        1.29        1.295
//   --------[===========+===========)--------    "1.29 million"
//   ------------[=)--------------------------    "1.287 million": they meet, so compatible
//
// How the digits are read (Figure::shown; the value itself comes from Figure::value):
//   - A whole number with nothing beside it, or only the counted noun, is a count: a point.
//     Two or more trailing zeros say that it was rounded ("11,000": 10,500 to 11,500).
//   - Decimals, a scale word ("million"), a currency or a unit say that it was measured or
//     rounded: half a unit of the last digit written, either way. Two or more trailing zeros
//     are not read as measured, but the two leading digits always are: "$300 billion" is
//     295 to 305 billion, "2 million" is 1.5 to 2.5 million. The zeros of a percentage count.
//   - "About" widens to one digit coarser, at most to a tenth of the value either way, and never
//     to less than the digits say. Hedges that lean ("nearly", "just over") take only their side.
//   - A range ("10 to 12") claims what it spans, ends included.
//   - Words without digits ("half") are taken at their value; hedged, at a tenth of it.
// Rounding intervals are closed towards zero and open away from it, as half is rounded up.
// Without a value nothing is claimed: the whole line. Cost: linear in the length of `shown`.
#pragma once

#include "story/story.h"

#include <string>

namespace crossread {

struct Interval {
    double low = 0;         // may be -infinity
    double high = 0;        // may be +infinity
    bool open_low = false;  // true: `low` itself is not claimed
    bool open_high = false; // true: `high` itself is not claimed

    [[nodiscard]] bool operator==(const Interval&) const = default;
};

[[nodiscard]] Interval claimed(const Figure&);

// Whether some value lies in both.
[[nodiscard]] bool meet(const Interval&, const Interval&);

// same: equal value and bound, leaning the same way. compatible: the intervals meet. differs: they
// do not. not_compared: one of the two has no value.
[[nodiscard]] Relation relate(const Figure&, const Figure&);

// "differs by 2 (0.09 %)": the share is of the larger of the two, so the order does not matter.
// Equal values give "no difference".
[[nodiscard]] std::string difference_in_words(double a, double b);

// 2194 -> "2,194", 73.1 -> "73.1", -1290000 -> "-1,290,000". Prints at most twelve significant
// digits, which hides the noise of sums, and rounds a half up; from 10^15 on four, "1.235e+15".
[[nodiscard]] std::string group_digits(double);

} // namespace crossread
