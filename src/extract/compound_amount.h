// One amount that is written in two units or three, the larger first.
//
//   seven years and six months     an hour and 15 minutes     5 feet 11 inches     7 pounds 4 ounces
//   90 months                      75 minutes                 71 inches            116 ounces
//
//   two years and 18 months        24 hours, 39 minutes   two years and three people
//   two amounts: 18 months are more than the year above them; a comma parts as in a list; no unit
//
// The value is in the smallest unit written, where it is a whole number: 71 inches are exact, 5.9167
// feet are not. Only units that go into one another without a rest are read so: a month has no number
// of days, so "two months and three days" are two amounts. In: the amount that was read. Out: the whole,
// or nothing. Cost: a look at the next token, mostly; two amounts more at the most.
#pragma once

#include "extract/amounts.h"

#include <optional>

namespace crossread {

[[nodiscard]] std::optional<Amount> read_compound(const Words& words, const Amount& first);

} // namespace crossread
