// By way of whom words are handed on: an outlet says them and cites somebody else for them.
//
//   Costs fell, Xinhua reported, citing the police.
//   The BBC, citing the police, said that costs fell.        the police, by way of the outlet
//   Citing the police, the BBC said that costs fell.
//   The daily quoted a doctor as saying that costs fell.     a doctor, by way of the daily
//
// In: the statements of a reading in the order of their cues. Out: they have whoever is cited for
// their subject, and "citing" and "quoted" are no statements of their own any more; the outlets stand
// in the list that is given back. Only an outlet hands on, or who "reported": "the firm, citing
// high costs, said" names a reason. Cost: linear.
#pragma once

#include "extract/reading.h"
#include "extract/statement.h"

#include <cstddef>
#include <vector>

namespace crossread {

// Tokens between a cue and its "citing": "on its website on Monday,".
inline constexpr std::size_t farthest_citing = 8;
// Tokens of whoever is quoted "as saying".
inline constexpr std::size_t longest_cited = 16;

// A statement, by its cue, and who passes on what its subject said.
struct Citation {
    std::size_t cue = 0;
    TokenSpan relay;
};

// In the order of the cues.
[[nodiscard]] std::vector<Citation> hand_on_citations(const Reading& reading,
                                                      std::vector<Statement>& statements);

} // namespace crossread
