// How far a plain noun phrase reaches, for descriptions and the documents that people are quoted from.
//
//   the security firm Mandiant | said        a report | with figures of the bureau
//   ^-------noun_end---------^               ^------^
//
// In: a reading, the first token and a limit. Out: one past the last word before a preposition, a verb's
// auxiliary, a mark, a pronoun or a new paragraph. Cost: at most `longest_description` tokens.
#pragma once

#include "extract/reading.h"

#include <algorithm>
#include <cstddef>

namespace crossread {

inline constexpr std::size_t longest_description = 8; // tokens before or behind a name

// What cannot stand inside a description.
inline constexpr std::uint32_t no_description = preposition | conjunction | subordinator |
                                                relative | subject_pronoun | object_pronoun |
                                                auxiliary | being;

// One past the last word of the phrase that begins at `first`, before any phrase hung to it.
[[nodiscard]] inline std::size_t noun_end(const Reading& r, std::size_t first, std::size_t limit) {
    const std::size_t last = std::min(limit, first + longest_description);
    std::size_t i = first;
    while (i < last && r.is_word(i) && !r.has(i, no_description) &&
           !(i > first && r.tokens()[i].new_paragraph))
        ++i;
    return i;
}

[[nodiscard]] inline bool has_capital(const Reading& r, TokenSpan span) {
    for (std::size_t i = span.first; i < span.end; ++i)
        if (r.is_capital(i) && !r.has(i, determiner)) return true;
    return false;
}

} // namespace crossread
