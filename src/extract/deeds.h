// Verbs of saying that say nothing where they stand.
//
//   The firm added 40 jobs     The flood claimed 40 lives     They declared war
//   a program called Lark      Hale was accused of theft      They attacked it, killing 17
//
// In: a sentence and the token of a verb that can be a cue. Out: whether it tells of a deed, a name,
// or of words whose speaker is not named. Cost: the sentence at most.
#pragma once

#include "extract/sentence_view.h"

#include <cstddef>

namespace crossread {

[[nodiscard]] bool is_no_saying(const SentenceView& view, std::size_t verb);

} // namespace crossread
