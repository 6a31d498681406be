// What the engine finds in one article, as the marks of a story (story/marks.h).
//
//   text     … nearly 1.9 million mainframes …      … “We oppose turning cyberspace …”, he said
//   found    [nearly 1.9 million] mainframe           [direct] Yang Jiechi
//   mark     [nearly 1.9 million mainframes]          the same range, chain {Yang Jiechi}
//            shown "1.9 million", noun "mainframes"
//
// A figure's mark takes in the counted noun where it follows at once, as a reader would underline
// it. `shown` is what a cell of the grid prints: the words without their hedge, percent as " %".
// The noun is in the article's words where they follow the figure, else the unit in the plural.
// Figures without a value, as dates are, and scare quotes are not marked, nor the whole of a quote
// that is given in parts.
// Cost: that of analyse(), and one look at the words behind each figure.
#pragma once

#include "extract/analysis.h"
#include "story/marks.h"
#include "text/tokens.h"

#include <string_view>
#include <vector>

namespace crossread {

[[nodiscard]] Marks find_marks(const Article& article);

// The same from what was found already; `tokens` are those of `text`.
[[nodiscard]] Marks marks_of(std::string_view text, const std::vector<Token>& tokens,
                             const Analysis& analysis);

} // namespace crossread
