// A number in digits with its separators, as any newsroom may group them.
//
//   1,290,000   1.290.000   1'290'000   12,90,000   1.29   1,29   1 290 000   1.2.3
//   1290000     1290000     1290000     1290000     1.29   1.29   1290000     none
//                                       (India)                   (spaced)
//
// The last separator is the decimal one unless three digits stand behind it; a point is one even then
// ("1.287"), since English news groups by commas. In: a cursor at a digit. Out: the value, the cursor
// behind it, or nothing, and then the cursor may have moved. Cost: linear; at most kMostDigits digits
// and eight groups, a longer row being an identifier.
#pragma once

#include "search/notation.h"
#include "search/number_cursor.h"

#include <optional>

namespace crossread {

[[nodiscard]] std::optional<double> read_written_digits(NumberCursor& cursor, Groups grouping);

} // namespace crossread
