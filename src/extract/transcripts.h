// A paragraph of a transcript, and a headline that begins with who says it.
//
//   TRUMP: We will go there.          Graham: We will never go there
//   ^---^ ^-----------------^         ^----^ ^---------------------^
//   subject   content
//
// In: a sentence. Out: the statement with the colon for its cue, when the sentence begins a paragraph
// and one to five words with capitals stand before the colon. Refused are labels of another kind
// ("Update:", "Photo:") and the dateline of an article ("NEW DELHI: The harbour …").
// Cost: the paragraph at most, up to longest_content.
#pragma once

#include "extract/sentence_view.h"
#include "extract/statement.h"

#include <cstddef>
#include <optional>

namespace crossread {

inline constexpr std::size_t longest_content = 600; // tokens of a paragraph that one person says

[[nodiscard]] std::optional<Statement> find_transcript(const SentenceView& view);

} // namespace crossread
