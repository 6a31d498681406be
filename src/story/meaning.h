// What each state means, in the few words that stand beside its mark wherever marks are explained.
//
//   meaning(Relation::compatible)   "worded or rounded apart; both can be true"
#pragma once

#include "story/story.h"

#include <string_view>

namespace crossread {

inline constexpr std::string_view kMeaningsTitle = "What the marks mean";

[[nodiscard]] std::string_view meaning(Relation);

} // namespace crossread
