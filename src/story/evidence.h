// Where the words stand that an editor gives as evidence.
//
//   prefix "Of these "  exact "2,194"  suffix ""
//   xinhua.md   … Of these 2,194 stand in the United States …
//                          ^---^
//
// Offsets would break with every mended comma, so evidence is words: prefix + exact + suffix must
// stand in the article exactly once, overlapping occurrences counted, and inside one paragraph.
// The error's sentence begins with the name of the field "exact"; it names no file and no line.
// Cost: two searches of the article.
#pragma once

#include "base/error.h"
#include "base/range.h"
#include "story/story.h"

#include <string>

namespace crossread {

struct Evidence {
    std::string prefix;
    std::string exact;
    std::string suffix;
};

[[nodiscard]] Result<Range> find_evidence(const Article&, const Evidence&);

} // namespace crossread
