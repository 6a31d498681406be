// Whether a cue's form is the verb of its clause, and what speaks against it.
//
//   Officials  claim  that …     the claims that …     was  asked  to …     to  endorse  the plan
//              a verb            nothing: a noun       passive_voice        infinitive
//
// In: a sentence, and the token of a cue verb's form. Out: doubts (statement.h), or nothing when the
// word is a name or a noun with its article. There is no tagger: the words around decide.
// Cost: the subject's length at most (parties.h).
#pragma once

#include "extract/cues.h"
#include "extract/sentence_view.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace crossread {

[[nodiscard]] std::optional<std::uint32_t> doubts_of(const SentenceView& view, std::size_t token,
                                                     const Verb& verb);

// "was asked", "is widely seen".
[[nodiscard]] bool is_passive(const SentenceView& view, std::size_t token);

// "continue to deny", "went on to say": the verb that has the subject.
[[nodiscard]] std::optional<std::size_t> goes_on_to(const SentenceView& view, std::size_t token);

// A base form is a verb when its subject is a plural, or "do" or "did" stands before it; `begin` is
// the first token of its verb phrase.
[[nodiscard]] bool agrees(const SentenceView& view, TokenSpan subject, std::size_t begin,
                          std::size_t verb);

} // namespace crossread
