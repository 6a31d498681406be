// Who stands before or after a cue: noun phrases that can speak, found without a parser.
//
//   On Monday  officials at its National Center  have maintained that …
//              ^-------------------------------^ subject_before(maintained)
//   “…,” said  Ann Lee, a spokeswoman for the ministry , on Friday.
//              ^-----^ subject_after(said)
//
// A phrase before a verb begins where its clause begins: behind a comma, a subordinator, a quotation
// mark or the verb of another clause; what opens a clause without being its subject ("On Monday", "In a
// statement", "And") is taken off. An apposition or an aside between commas, dashes or brackets is
// stepped over to the phrase that it explains. Names need no list: the place in the clause decides.
// Limits: `longest_party` tokens and `longest_aside`. Cost: those limits, whatever the sentence.
#pragma once

#include "extract/reading.h"

#include <cstddef>
#include <optional>

namespace crossread {

inline constexpr std::size_t longest_party = 32;
inline constexpr std::size_t longest_aside = 48;

// The subject of the verb at `verb`, looking back as far as `floor`.
// Nothing when the verb shares the subject of an earlier one ("and said", ", saying").
[[nodiscard]] std::optional<TokenSpan> subject_before(const Reading& reading, std::size_t verb,
                                                 std::size_t floor);

// The phrase that begins at `first`, up to `limit`.
[[nodiscard]] std::optional<TokenSpan> subject_after(const Reading& reading, std::size_t first,
                                                std::size_t limit);

// The first phrase of the sentence that could be its subject.
[[nodiscard]] std::optional<TokenSpan> first_subject(const Reading& reading, TokenSpan sentence);

// Of "the fans with recent polls" the last phrase: "recent polls".
[[nodiscard]] TokenSpan last_phrase(const Reading& reading, TokenSpan span);

// Before a verb: over "has also", "did not", "on Tuesday", to the first token of its verb phrase.
[[nodiscard]] std::size_t verb_phrase_begin(const Reading& reading, std::size_t verb,
                                            std::size_t floor);

} // namespace crossread
