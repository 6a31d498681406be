// A number whose noun or money was said before in its sentence and is left out.
//
//   435 homes and 187 by tender         home          28 votes to 19                    vote
//   opened 56 stores and closed 31      store         35 jets …, with options for 15 more    jet
//   stranded; only 11 were saved        whale         84 million euros … to 1.1 billion      euro
//   rose 64 points to 4,577             point         sons, ages 5, 8 and 11            year of age
//
// What joins the number to what stands before decides: a conjunction with a verb, an auxiliary behind
// it, "of which", "compared with". A joint that tells nothing ("in", "for") leaves the number bare.
// In: the bare amount and what the sentence has said. Out: true, with unit, kind and rule filled.
// Cost: constant, but for a look back over the figures of the same sentence.
#pragma once

#include "extract/amounts.h"
#include "extract/counting.h"

namespace crossread {

bool goes_on_counting(const Words& words, const Amount& amount, const Before& before, Counted& out);

} // namespace crossread
