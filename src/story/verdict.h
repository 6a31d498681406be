// Whether what the editor says of a claim can be true of its figures and quotes.
//
//   relation    can stand only when
//   same        2+ articles; equal values and bounds, or every version the same
//   compatible  2+ articles; for quotes: a version is not the same, and none is altered
//   differs     2+ articles; for quotes: a version is altered
//   only here   one article
//   not compared  always
//
// It says nothing of whether two figures *are* compatible: that is for compare/. It refuses only
// what contradicts itself. Cost: linear in the claim's figures or quotes.
#pragma once

#include "story/story.h"

#include <cstddef>
#include <string>

namespace crossread {

// In how many articles the claim stands.
[[nodiscard]] std::size_t count_articles(const Claim& claim);

// What is wrong with the claim's relation, as the end of a sentence that begins with its name;
// empty when nothing is: "is \"only-here\", but 2 articles have it; compare them".
[[nodiscard]] std::string contradiction(const Claim& claim);

} // namespace crossread
