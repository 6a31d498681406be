// The state of every figure and quote of a story: exactly one each, none left out.
//
//   a1  2,194 servers    in a measure          differs, as the measure does   measure 0
//   a1  90 percent       compared, alone       only here
//   a1  "10 March"       a date                not compared
//   a2  “We will pay”    in two quote pairs    differs: the pair furthest apart
//   a2  they would pay   told, in no pair      not compared
//
// What stands in a measure has the measure's state; a quote has that of its pair furthest apart. What
// was compared and met nobody is only here. Told statements are compared with quoted ones and not with
// each other, so of one without a pair nobody knows whether others tell it too: not compared. A
// single article has nothing to be compared with: not compared throughout.
// Pure. Cost: linear in figures, quotes, measures and pairs.
#pragma once

#include "compare/comparison.h"

#include <span>
#include <vector>

namespace crossread {

struct States {
    std::vector<std::vector<ItemState>> figures; // figures[article][item]
    std::vector<std::vector<ItemState>> quotes;
    [[nodiscard]] bool operator==(const States&) const = default;
};

// `compared` are the figures that were set against others.
[[nodiscard]] States states_of(std::span<const SourceArticle> articles,
                               const std::vector<Mention>& compared,
                               const std::vector<FoundMeasure>& measures,
                               const std::vector<QuotePair>& pairs);

// How far apart two are: the state of several pairs is that of the one furthest apart.
[[nodiscard]] int distance(Relation relation);

} // namespace crossread
