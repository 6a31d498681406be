// The editor's part of a story: story.json together with the articles it speaks of.
//
//   story.json   {"slug": …, "articles": ["xinhua", "reuters"], "claims": [
//                  {"key": "us-servers", "kind": "figure", "relation": "differs",
//                   "figures": [{"article": "xinhua", "prefix": "Of these ", "exact": "2,194", …
//   xinhua.md      … Of these 2,194 stand in the United States …
//                             ^---^                          Figure::where
//
// Evidence is given in words, never in offsets (evidence.h). In: the bytes, the file's name for
// messages, the articles in any order, and what marks them; the story's order is that of
// "articles". Figures are put into that order, quotes stay as they are (the fullest version first).
// What an article says is read by `find`; the editor confirms a mark by pointing at it, and corrects
// it by saying it otherwise. So value, bound, hedge, shown, noun and credited of a figure, form and
// chain of a quote may be left out where a mark stands, and must be given where none does. Credits
// that a mark gives are put under the names of "origins".
// Refused, each with file, line and what to do: fields that are unknown, missing, empty or of a
// wrong type, unknown words, keys that are repeated or reserved, parents that do not exist or go
// round in a circle, evidence that is not found or found twice, values, printed forms and bounds
// that the marked words do not bear out (figure_words.h), credits that begin with no origin,
// relations that contradict their figures (verdict.h), and everything past a limit. Nothing is half
// loaded.
// Cost: one search of the article for every figure and quote.
#pragma once

#include "base/error.h"
#include "story/marks.h"
#include "story/story.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t max_editor_bytes = 4'000'000;
inline constexpr std::size_t max_editor_depth = 32;
inline constexpr std::size_t max_editor_nodes = 1'000'000;
inline constexpr std::size_t max_articles = 64;
inline constexpr std::size_t max_claims = 10'000;

// Views of the reader stand where a claim's key stands in its address, and the site's data stands
// beside the stories' folders: no key and no slug may be one of these.
inline constexpr std::array<std::string_view, 5> reserved_keys{"article", "figures", "quotes",
                                                               "sources", "data"};

[[nodiscard]] Result<Story> read_editor(std::string_view bytes, const std::string& file,
                                        std::vector<Article> articles,
                                        FindMarks find = no_marks);

} // namespace crossread
