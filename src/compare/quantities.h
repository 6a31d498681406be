// What can be compared with what: the dimension of a figure and its value in that dimension's unit.
//
//   "19,000 pounds"  mass      8,618 kilograms        "230 feet"  length  70.1 metres
//   "8.5 tons"       mass      8,500 kilograms        "half"      share   50 percent
//   "$300 billion"   money     300 billion, in dollars: compared with dollars only
//
// Two figures are of one quantity only when dimension and `unit` agree; `unit` is empty where every
// unit of the dimension has a factor. Dates, times, ordinals and identifiers have no dimension.
// "Ton" is taken as metric: the short one is a tenth less, which `loose` says. Cost: constant.
#pragma once

#include "compare/interval.h"
#include "extract/analysis.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread {

enum class Dimension : std::uint8_t {
    none,
    count,
    money,
    share,
    duration,
    length,
    area,
    volume,
    mass,
    speed,
    temperature,
    age,
    times,
    other
};
inline constexpr std::size_t dimensions = static_cast<std::size_t>(Dimension::other) + 1;

struct Quantity {
    Dimension dimension = Dimension::none;
    std::string_view unit; // of money and whatever has no factor
    double factor = 1;     // to the dimension's unit
    double offset = 0;     // added after it: temperatures
    bool loose = false;    // the unit's size varies, by a tenth or so
    [[nodiscard]] bool operator==(const Quantity&) const = default;

    [[nodiscard]] double in_base(double value) const { return value * factor + offset; }
};

[[nodiscard]] Quantity quantity_of(const FoundFigure& figure);

// What `figure` claims (interval.h), in the dimension's unit. `text` is its article's.
[[nodiscard]] Interval claimed_by(const FoundFigure& figure, std::string_view text);

// The story's form of it, which interval.h reads. It names no article.
[[nodiscard]] Figure plain_figure(const FoundFigure& figure, std::string_view text);

} // namespace crossread
