// The look in numbers: colours by name, text styles by use.
//
// Contrast of every text colour on every ground it stands on is at least 4.5 to 1 in both themes
// (tests/ui/theme_test.cpp computes it).
#pragma once

#include "layout/style.h"
#include "ui/page.h"

#include <cstdint>

namespace crossread {

struct Colour {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    [[nodiscard]] bool operator==(const Colour&) const = default;
};

[[nodiscard]] Colour colour(Ink ink, bool dark);

// Text styles, named by what they are for.
namespace style {
inline constexpr TextStyle kReading{Face::serif, 18.5F, 31, 400};
inline constexpr TextStyle kReadingPhone{Face::serif, 18, 29, 400};
inline constexpr TextStyle kHeadline{Face::serif, 33, 40, 600};
inline constexpr TextStyle kHeadlinePhone{Face::serif, 26, 32, 600};
inline constexpr TextStyle kTitle{Face::serif, 23, 29, 600}; // claims, speakers
inline constexpr TextStyle kTitlePhone{Face::serif, 20, 25, 600};
inline constexpr TextStyle kQuote{Face::serif, 19, 29, 400};
inline constexpr TextStyle kEvidence{Face::serif, 15, 21, 400}; // a source's words in the panel
inline constexpr TextStyle kBody{Face::sans, 14, 20, 400};
inline constexpr TextStyle kStrong{Face::sans, 14, 20, 600};
inline constexpr TextStyle kBrand{Face::sans, 15, 20, 650};
inline constexpr TextStyle kFigure{Face::sans, 15, 21, 400}; // numbers in rows and cells
inline constexpr TextStyle kFigureStrong{Face::sans, 15, 21, 600};
inline constexpr TextStyle kMeasure{Face::sans, 15.5F, 21, 400}; // what a row of the grid counts
inline constexpr TextStyle kSmall{Face::sans, 12.5F, 17, 400};
inline constexpr TextStyle kCaption{Face::sans, 12, 16, 400};
inline constexpr TextStyle kLead{Face::sans, 14, 20, 400};
} // namespace style

} // namespace crossread
