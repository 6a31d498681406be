// Which figures are one measure: the likeliest pairs joined first, as long as nothing contradicts.
//
//   a1 2,194 ---9.1--- a3 2,194          a1 6,747 ---8.7--- a3 6,747
//         \___4.2___ a2 2,196                 \__ 0.3 __ a2 2,196: it is spoken for
//
// Pairs are taken by falling likeness. Two groups become one when their members are likely on the
// average (a few of each are asked) and no article would then stand in the group with two figures
// that cannot both be true: an article that says 25 and 27 means two things. Figures that say the
// same in two units (Setting::twin) may stay together.
// Out: groups of indexes, each of two articles or more, sorted; deterministic.
// Cost: n log n in the pairs.
#pragma once

#include "compare/candidates.h"
#include "compare/likeness.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace crossread {

inline constexpr float least_likeness = 0;    // of a pair that begins or joins a group
inline constexpr float least_average = -0.5f; // of the members asked when two groups meet
inline constexpr std::size_t members_asked = 5;
// Of an article's figures on each side of one, how many may object to its joining them.
inline constexpr std::size_t asked_of_article = 200;

[[nodiscard]] std::vector<std::vector<std::uint32_t>>
find_clusters(const std::vector<Setting>& settings, const std::vector<WordedArticle>& articles,
              const std::vector<IndexPair>& candidates);

} // namespace crossread
