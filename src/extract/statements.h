// Every place where the article hands over what somebody says, thinks, finds or demands.
//
//   Officials  have maintained  that 2,196 servers ran more than a million machines.
//   ^-subject        ^-cue      ^-------------------content--------------------^
//
//   “Costs fell,”  the ministry  said  on Friday .
//   ^--content--^  ^-subject--^  ^cue
//
// Three steps. Rules make candidates, many of them doubtful: a form of a cue verb or a phrase, its
// subject, its content, and what speaks against it (statement.h). Learned weights decide which of them
// count (cue_model.h), and where a content behind its cue ends (content_end.h). Last, contents are cut
// where another speaker's clause begins.
// In: a reading. Out: statements in the order of their cues; a cue inside quotation marks makes
// none, for those words are the speaker's. The content stands after the cue or before it, never on
// both sides: the second half of a parted quote is joined to it by quotes.h.
// Cost: linear; what is looked at around one cue has the limits of parties.h and sentence_view.h.
#pragma once

#include "extract/cue_features.h"
#include "extract/reading.h"
#include "extract/statement.h"

#include <functional>
#include <vector>

namespace crossread {

// What decides: the learned weights, or in training somebody who looks on.
struct Judge {
    // Whether the candidate is a cue whatever its features, which are then not looked at.
    std::function<bool(const Statement&)> is_clear = [](const Statement&) { return false; };
    std::function<bool(const CueFeatures&, Statement&)> is_cue; // it may note the score
    std::function<bool(const Statement&, std::size_t, const CueFeatures&)> ends_here;
};

[[nodiscard]] std::vector<Statement> find_statements(const Reading& reading);
[[nodiscard]] std::vector<Statement> find_statements(const Reading& reading, const Judge& judge);

} // namespace crossread
