// Numbers that count nothing: dates, years, clock times, names, places on a page.
//
//   Aug. 14, 2013    9:35 p.m.    Unit 61398    Section 427 Row 21    S&P 500    (800) 555-1234
//   ---- --  ----    ---------    ---- -----    -----------------     --- ---    --------------
//
// skip_row: from a token where a date, a clock time or a row of joined numbers begins, one past its
// end; the same index when none begins there. why_not: why the amount, seen in its place, is no
// figure; empty when it is one. Cost: constant, but for rows of joined numbers, each read once.
#pragma once

#include "extract/amounts.h"

#include <cstddef>
#include <string_view>

namespace crossread {

[[nodiscard]] std::size_t skip_row(const Words& words, std::size_t at);

// `counted`: whether a unit or a counted noun was found for it.
[[nodiscard]] std::string_view why_not(const Words& words, const Amount& amount, bool counted);

[[nodiscard]] bool is_month(const Words& words, std::size_t at);

} // namespace crossread
