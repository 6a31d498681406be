// How a text is heard where that is not how it is seen.
//
// Its links: each once, with its words whole and the state of its claim.
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

#include <cstddef>
#include <string_view>
#include <vector>

namespace crossread {

// Sets Piece::label and Piece::continued from Piece::text, id and state.
void name_links(std::vector<TextLine>& lines);

// Puts words that are heard and copied, but not seen, before the plain word at this byte of the text: the
// eye takes a relation from the place, the ear needs it said.
//
//   Infosecurity · CNCERT, via Xinhua    "Infosecurity · credited to CNCERT, via Xinhua"
void say_before(std::vector<TextLine>& lines, std::size_t at, std::string_view words);

inline constexpr std::string_view kCredited = "credited to ";

} // namespace crossread
