// Which articles carry the same text: agency copy, or one copied from the other.
//
//   a1  … The storm brought heavy snow to the lake shore on Monday night and closed the airport …
//   a2  …  A storm brought heavy snow to the lake shore on Monday night and closed schools …
//                ^-------------------------------------------------------^  13 words in a row
//
// Words between quotation marks do not count: two writers may well quote the same sentence. Runs
// shorter than least_copied_run are chance or a fixed phrase, and are not looked for.
// In: the articles with their words. Out: pairs of articles, in order. Cost: n log n in the words: an
// index of runs proposes where to look, above many_words one run of sampled_of is put into it, and in
// a run that many articles have each is set against the next few.
#pragma once

#include "compare/settings.h"

#include <cstddef>
#include <span>
#include <vector>

namespace crossread {

inline constexpr std::size_t least_copied_run = 12; // words
inline constexpr std::size_t indexed_run = 8;       // words in a row that the index knows
inline constexpr std::size_t many_words = 100000;   // from here not every run is indexed
inline constexpr std::size_t sampled_of = 8;

[[nodiscard]] std::vector<SharedText> find_shared_text(std::span<const SourceArticle> articles,
                                                       const std::vector<WordedArticle>& words);

} // namespace crossread
