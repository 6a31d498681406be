// The cues that are no verbs of saying, or not by themselves.
//
//   according to X, …     as X puts it, …      “…” — X       In a Register poll, …
//   his claim that …      the view is that …   To them, …    X went on   a survey gave Lee 40 percent
//
// In: a sentence and one of its tokens. Out: the statement whose cue begins there, if one does.
// Cost: the sentence at most.
#pragma once

#include "extract/sentence_view.h"
#include "extract/statement.h"

#include <cstddef>
#include <optional>

namespace crossread {

[[nodiscard]] std::optional<Statement> find_phrase(const SentenceView& view, std::size_t token);

} // namespace crossread
