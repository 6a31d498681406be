// What is said of a story and of a claim in the same words on the canvas and on the HTML page.
//
//   weight_of_one(story)             "7 of 10 sources draw on one origin: CNCERT."
//   caption_of(story, claim)         "Figure, 7 of 10 sources"
//   details_of(claim)                "in the United States · January 2013", "A. Speaker, minister"
//   origin_sentence(story, claim)    "All 7 rest on one origin: CNCERT."
//                                    "Both rest on one origin: CNCERT."
//                                    "2 articles, 3 origins."   where there is more than one
//   value_in_words(figure)           "nearly 1.9 million"
//   first_claims(story)              those that differ, then a few that are compatible
//
// Agreement of those that rest on one origin is one voice: hence the sentences about origins stand
// where people look first. Cost: that of origins.h.
#pragma once

#include "story/story.h"

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

// Nothing where the best origin has one source only.
[[nodiscard]] std::string weight_of_one(const Story&);
[[nodiscard]] std::string caption_of(const Story&, const Claim&);
[[nodiscard]] std::string details_of(const Claim&);
[[nodiscard]] std::string origin_sentence(const Story&, const Claim&);

// Whether a figure claims something else than the first of a claim that differs.
[[nodiscard]] bool stands_apart(const Claim& claim, const Figure& figure);

// "nearly 1.9 million": the value with its hedge, or the words in a value's place.
[[nodiscard]] std::string value_in_words(const Figure& figure);

inline constexpr std::size_t kMostCompatible = 4; // of the claims to look at first

// Indexes into Story::claims.
[[nodiscard]] std::vector<std::size_t> first_claims(const Story&);

} // namespace crossread
