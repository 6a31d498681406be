// How many claims of a story stand in which state.
//
//   tally_in_words(tally(story, false)) "6 the same, 4 compatible, 1 differs, 3 only in one source"
//
// Counts Claim::relation as it stands; nothing is compared here. States that no claim has are left
// out of the words. Cost: linear in the claims.
#pragma once

#include "story/story.h"

#include <string>

namespace crossread {

struct Tally {
    int same = 0;
    int compatible = 0;
    int differs = 0;
    int only_here = 0;
    int not_compared = 0;

    [[nodiscard]] bool operator==(const Tally&) const = default;
};

// Of the utterances when `quotes`, else of the measures.
[[nodiscard]] Tally tally(const Story&, bool quotes);

// Nothing to count gives "nothing to compare".
[[nodiscard]] std::string tally_in_words(const Tally&);

} // namespace crossread
