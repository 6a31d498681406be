// What a link keeps of a place in an article, so that the place can be found again.
//
//   article   … officials said. Of these 2,194 stand in the United States. The rest …
//   prefix        fficials said. Of these       at most max_context code points, whole words
//   exact                                2,194
//   suffix                                      stand in the United States. The rest
//   start, end    812, 817                      code points of the article's text
//
// The two selectors of the W3C's Web Annotation model, TextPositionSelector and TextQuoteSelector,
// in one. The quotation copies text, so its parts are short: of longer evidence `exact` is the
// beginning, cut after a word, and `end` the end of that; whether the rest has changed is told by
// the claim's revision (rev.h). Evidence is not empty and ends between code points.
// Cost: linear in the text before the place.
#pragma once

#include "base/range.h"
#include "story/story.h"

#include <cstddef>
#include <string>

namespace crossread {

inline constexpr std::size_t max_exact = 300;  // code points
inline constexpr std::size_t max_context = 48; // code points on each side

struct Selector {
    std::string article; // Article::id
    std::size_t start = 0;
    std::size_t end = 0;
    std::string exact;
    std::string prefix;
    std::string suffix;
    [[nodiscard]] bool operator==(const Selector&) const = default;
};

[[nodiscard]] Selector select(const Article&, Range where);

// The same with all of the words, for those who may have them: exports of one's own story.
[[nodiscard]] Selector select_whole(const Article&, Range where);

} // namespace crossread
