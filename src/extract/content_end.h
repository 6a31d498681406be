// Where a content that stands behind its cue ends: at which of the places that could end it.
//
//   Costs would fall , the mayor said on Monday , while the union called for talks .
//   She said [costs fell in May , and that wages rose] , adding that …
//                           ^ no    ^ no                ^ yes
//
// Places are the commas, dashes and semicolons, and the small words that can begin another part of the
// sentence. Each is asked in order, with learned weights; the first that is answered yes is the end, or
// else the sentence's. The end that the rules see (sentence_view.h) is one of the signs.
// In: a statement with its sentence. Out: the token behind its content. Cost: linear in the content.
#pragma once

#include "extract/cue_features.h"
#include "extract/cue_model.h"
#include "extract/sentence_view.h"
#include "extract/statement.h"

#include <cstddef>
#include <functional>

namespace crossread {

// Whether the place with these features, before `token`, ends the content.
using EndsHere = std::function<bool(std::size_t token, const CueFeatures&)>;

[[nodiscard]] std::size_t content_end(const SentenceView& view, const Statement& statement,
                                      const EndsHere& ends_here);

// Whether the content of such a statement can be cut or lengthened at all.
[[nodiscard]] bool has_open_end(const Statement& statement);

[[nodiscard]] const CueWeights& trained_end_weights();

} // namespace crossread
