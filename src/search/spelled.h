// A number in words.
//
//   twenty-five   two hundred and fifty thousand   half a million   two-thirds   a third   a
//   25            250000                           500000           0.67 share   0.33 share none
//
// In: a cursor at a letter. Out: the value and whether it is a share of something, the cursor behind it;
// or nothing, the cursor where it was. "And" joins only behind a hundred or more, and before less than
// that: "two and three" are two numbers. Cost: at most kMostWords words.
#pragma once

#include "search/notation.h"
#include "search/number_cursor.h"

#include <optional>

namespace crossread {

struct SpelledValue {
    double value = 0;
    bool share = false;
};

[[nodiscard]] std::optional<SpelledValue> read_spelled(NumberCursor& cursor);

} // namespace crossread
