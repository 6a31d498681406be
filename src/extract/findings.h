// What a poll found, and what somebody forecasts or estimates: cues that stand beside a number.
//
//   In a Register poll last month, Lee had 40 percent     Lee leads by 9 points in a Register poll
//   The bank cut its forecast by 0.2 points               The ministry puts the figure at 40
//
// In: a sentence and one of its tokens. Out: the statement whose cue begins there, if one does. How
// far a poll may err is no finding of it. Cost: the sentence at most.
#pragma once

#include "extract/sentence_view.h"
#include "extract/statement.h"

#include <cstddef>
#include <optional>

namespace crossread {

// At the noun or, in "in a poll, …", at the noun as well.
[[nodiscard]] std::optional<Statement> find_poll(const SentenceView& view, std::size_t token);

// At the "in" behind a share.
[[nodiscard]] std::optional<Statement> find_in_poll(const SentenceView& view, std::size_t token);

// At the noun.
[[nodiscard]] std::optional<Statement> find_forecast(const SentenceView& view, std::size_t token);

// At the verb of "puts it at 40" and of "spoke of 40".
[[nodiscard]] std::optional<Statement> find_estimate(const SentenceView& view, std::size_t token);

} // namespace crossread
