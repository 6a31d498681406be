// Whose a verb of saying is that has no subject of its own.
//
//   Lee said costs fell and | added | that wages rose.       Lee: a joined verb
//   Lee left the room, | saying | costs fell.                Lee: the sentence's subject
//   When Hale asked, Lee left, | saying | no.                Lee: not the opening clause's
//   Lee, who said no to Hale, left, | adding | …             Lee: not the aside's
//
// In: a sentence, the statements found so far, the verb, and whether a conjunction joins it. Out: the
// subject of the last statement of this sentence that had one of its own, or else the sentence's; for a
// joined verb the nearest pronoun that begins a clause goes first. Cost: a few statements back, and
// `longest_aside` tokens.
#pragma once

#include "extract/sentence_view.h"

#include <cstddef>
#include <optional>
#include <span>

namespace crossread {

[[nodiscard]] std::optional<TokenSpan> shared_subject(const SentenceView& view,
                                                      std::span<const Statement> found,
                                                      std::size_t verb, bool joined);

} // namespace crossread
