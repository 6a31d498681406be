// Whether the claims' parents make a forest: "of these, in the US" hangs under a measure that is
// there, and no chain of parents comes back to where it began.
//
//   overseas-servers <- us-servers <- …       fine
//   a <- b <- a                               a circle: refused, whoever draws the grid would hang
//
// Cost: linear in the claims, one hash look-up each.
#pragma once

#include "story/story.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace crossread {

struct WrongParent {
    std::size_t claim = 0;  // index of the claim whose parent is wrong
    std::string_view why;   // the end of a sentence: "is no claim's key; …"
};

[[nodiscard]] std::optional<WrongParent> find_wrong_parent(const std::vector<Claim>& claims);

} // namespace crossread
