// Numbers that count nothing: dates, years, clock times, names, places on a page.
//
//   Aug. 14, 2013    9:35 p.m.    Unit 61398    Section 427 Row 21    S&P 500    (800) 555-1234
//   ---- --  ----    ---------    ---- -----    -----------------     --- ---    --------------
//
// They are listed as what they are (date, time, score, ordinal, identifier) and have no value, so
// nothing ever compares them. Rows that are told without their surroundings are in number_rows.h.
// Cost: constant.
#pragma once

#include "extract/amounts.h"
#include "extract/number_rows.h"

#include <cstddef>

namespace crossread {

// Why the amount, seen in its place, is no figure. `counted`: whether a unit or a counted noun was
// found for it.
[[nodiscard]] NotFigure why_not(const Words& words, const Amount& amount, bool counted);

// "3rd", "1990s", "EB-5", "1.2.3": what a token with a digit is that no amount can be made of.
[[nodiscard]] NotFigure lone_number(const Words& words, std::size_t at);

// Where the name begins that ends with the number at `at`: "Route" of "Route 66".
[[nodiscard]] std::size_t name_begin(const Words& words, std::size_t at);

} // namespace crossread
