// Whether a name can be that of somebody: what the finders of credits took for one by mistake is
// refused, so that nothing rests on it.
//
//   refused   each · These · it means · makes the state · by the same · 6,747 barges · 40 percent of
//             voters · the group that · Moss continued
//   kept      Xinhua · two officials · the team · 60 Minutes · a spokesman for the ministry
//
// Refused is what names nothing (function words alone), begins as a verb, a preposition or a number of
// things, is a share, has a pronoun for its subject, ends in the middle of a phrase or goes over a
// line. In: a name or a chain of them. Cost: linear in the name.
#pragma once

#include "extract/analysis.h"

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

[[nodiscard]] bool can_be_body(std::string_view name);

// The first of a chain that can be one; nullptr for none.
[[nodiscard]] const std::string* origin_of(const std::vector<std::string>& chain);
[[nodiscard]] const std::string* origin_of(const std::vector<Party>& credited);

} // namespace crossread
