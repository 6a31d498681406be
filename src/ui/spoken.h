// How the links of a text are heard: each once, with its words whole and the state of its claim.
//
//   seen    … were 85 recorded website      two lines, thus two links of the document to one place
//           hacks, some on companies …
//   heard   link "85 recorded website hacks, differs"
//
// The first part of a link that goes on in the next line is called by all its words; the parts after
// it are said to be continued, so that the page leaves them out of what is heard. A link is the same
// while its id is, and nothing stands between its parts. Linear in the number of pieces.
#pragma once

#include "ui/page.h"

#include <vector>

namespace crossread {

// Sets Piece::label and Piece::continued from Piece::text, id and state.
void name_links(std::vector<TextLine>& lines);

} // namespace crossread
