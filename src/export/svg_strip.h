// The small picture of a claim on the HTML pages: its number line (compare/number_line.h) as SVG in
// the page.
//
//     4 sources        3 sources
//   ------(o)--------------(o)-----
//        2,194            2,196
//
// It grows with the column, and its colours are the style sheet's: a group has the class of its
// state, as everywhere on the page. The picture is said in one sentence; its labels are there for
// the eye. No script, no style, no id. Cost: linear in the values.
#pragma once

#include "export/html_writer.h"
#include "story/story.h"

namespace crossread {

// Nothing where there is nothing to see.
[[nodiscard]] Html svg_strip(const Claim& claim);

} // namespace crossread
