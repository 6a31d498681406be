// Two amounts that are the ends of one range.
//
//   $2-3 million     between 12 wrecks and 20     from 40 mph sustained to 52     rose 7.5% to 2.25
//   one range        one, its noun in between     one, of one unit                two amounts
//
// In: the first amount, and whether "between" or "from" stands before it at `at`. Out: the range, or
// nothing when what joins the two, their sizes or their units say that they are apart. The ends share
// what only one of them shows. Cost: the second amount and one noun phrase.
#pragma once

#include "extract/amounts.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace crossread {

enum class RangeOpener : std::uint8_t { none, between, from };

[[nodiscard]] std::optional<Amount> read_range(const Words& words, std::size_t at,
                                               RangeOpener opener, const Amount& first);

} // namespace crossread
