// Numbers that stand in a row and count nothing: dates, clock times, telephone numbers.
//
//   Aug. 14, 2013    9:35 p.m.    9/11    2019-09-01    Photo 3 of 30    (800) 555-1234
//   date             time         date    date          identifier       identifier
//
// In: a token. Out: one past the row's end, and what it is. A month without a day or a year has no
// number and is no row. Cost: constant, but for rows of joined numbers, each read once.
#pragma once

#include "extract/analysis.h"
#include "extract/words.h"

#include <cstddef>
#include <string_view>

namespace crossread {

// Why a number is no figure, and what it is instead.
struct NotFigure {
    std::string_view why; // empty: it may be a figure
    FigureKind kind = FigureKind::identifier;
    [[nodiscard]] explicit operator bool() const { return !why.empty(); }
};

struct Row {
    std::size_t end = 0; // one past its last token; where it was asked for when none begins there
    NotFigure what;
};

[[nodiscard]] Row read_row(const Words& words, std::size_t at);

// The name or short form of a month, with a capital.
[[nodiscard]] bool is_month(const Words& words, std::size_t at);
[[nodiscard]] bool is_weekday(std::string_view word);

} // namespace crossread
