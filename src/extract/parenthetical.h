// Who says it, inside what is said: a reporting clause between two commas.
//
//   Costs, | he added, | were falling.                        both halves are the content
//   The jet cost a fortune and, | records show, | never flew.    the second half alone
//   Wages rose, but costs, | he said on Friday, | fell.        from behind the "but"
//   Costs fell, | he said, | citing the weather.              none: it goes on with him
//
// In: a sentence, the token that the group of subject and verb begins with, one past the verb, and the
// first token that the verb could take. Out: the content, or nothing. Cost: the sentence.
#pragma once

#include "extract/sentence_view.h"

#include <cstddef>
#include <optional>

namespace crossread {

struct Parenthetical {
    TokenSpan content;
    bool before = false; // it begins before the group
    const char* rule = "";
};

[[nodiscard]] std::optional<Parenthetical> find_parenthetical(const SentenceView& view,
                                                              std::size_t group,
                                                              std::size_t cue_end,
                                                              std::size_t next);

} // namespace crossread
