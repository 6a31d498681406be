// Where a content ends, or goes on, because of what stands beside it.
//
//   X said that costs fell, while Y called it luck.      X's content ends before Y's clause
//   X said that costs fell, Y reported.                  Y's words are no part of X's content
//   Lee argued that:                                     Lee's content goes on over the paragraphs that
//   • costs fell                                         open with one mark each
//   • rents rose
//
// In: a sentence and what was found in the text so far. Cost: the statements of the sentence, of which
// each is held against a few before it; of a list at most longest_content tokens.
#pragma once

#include "extract/sentence_view.h"
#include "extract/statement.h"

#include <cstddef>
#include <vector>

namespace crossread {

// Cuts the statements of the view's sentence, which are the last of `found`.
void cut_contents(const SentenceView& view, std::vector<Statement>& found);

// The end of the list that a content that ends at `end` hands over to, or `end`.
[[nodiscard]] std::size_t list_end(const SentenceView& view, std::size_t end);

} // namespace crossread
