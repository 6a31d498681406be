// Past a document to who made it.
//
//   Xinhua's report                        Xinhua
//   data from the Treasury                 the Treasury
//   figures published by the bureau        (no name: it stands for itself)
//   a report with figures of the Census Bureau      Census Bureau
//   that count                             points back to a document spoken of before
//
// In: a reading and the mention of what is credited, as a phrase. Out: the maker inside it, which has
// a capital, or nothing. Documents are the speech nouns of cues.h and those listed here; what stands
// behind "of" is the maker only where nobody asks a document about it: "figures of the Treasury", not
// "a list of Roman emperors". Cost: linear in the phrase, at most `longest_description` words a part.
#pragma once

#include "extract/reading.h"

#include <optional>

namespace crossread {

// Of "Xinhua's report" or "figures of CNCERT" whom the document comes from.
[[nodiscard]] std::optional<TokenSpan> maker_of(const Reading& reading, TokenSpan document);

// "this count", "the same figures": a document that was spoken of before.
[[nodiscard]] bool points_back(const Reading& reading, TokenSpan mention);

} // namespace crossread
