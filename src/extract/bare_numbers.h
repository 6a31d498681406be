// Numbers with no noun behind them: what the words around them say that they count.
//
//   49 killed     injuring another 40     11 and 8 percent     Yang, 62, said     435 homes and 187
//   people        people                  percentage           year of age        home
//
// In: the amount, and what the sentence has said before it. Out: the unit with the rule that gave
// it, or nothing. Cost: constant, but for a look back over the figures of the same sentence, which
// stops at the first that is no share.
#pragma once

#include "extract/amounts.h"
#include "extract/counting.h"

namespace crossread {

// Fills `out` and says true when the surroundings tell what the bare amount counts.
bool count_bare(const Words& words, const Amount& amount, const Before& before,
                              Counted& out);

// Whether a number word without a noun is a quantity: "three were hurt", not "the three met".
[[nodiscard]] bool keeps_bare_word(const Words& words, const Amount& amount);

} // namespace crossread
