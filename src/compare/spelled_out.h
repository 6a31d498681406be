// What an article spells out itself: which words an acronym stands for.
//
//   The National Computer Emergency Team (NCET) said …     NCET   National Computer Emergency Team
//   NCET, the national computer emergency team, said …     NCET   national computer emergency
//
// In: the text and its tokens. Out: in the order of the text, first the acronyms in brackets whose
// letters begin the words before them, then those that a description follows; of a description
// without its last word, which only says "team". Small words ("of", "the") are left out.
// Cost: linear in the tokens; around an acronym `max_spelled_out` words at most.
#pragma once

#include "base/range.h"
#include "text/tokens.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t max_spelled_out = 12; // words before "(ACRONYM)" that may spell it out

struct SpelledOut {
    std::string acronym;
    std::vector<Range> words; // of the text
};

[[nodiscard]] std::vector<SpelledOut> find_spelled_out(std::string_view text,
                                                       const std::vector<Token>& tokens);

// "CNCERT/CC" and "C.I.A." by their letters up to a slash; empty for what is no acronym.
[[nodiscard]] std::string acronym_of(std::string_view word);

} // namespace crossread
