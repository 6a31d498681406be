// A Page as the document that lies over the canvas: what the browser selects, finds, links, speaks.
//
//   {"w":656,"h":1310,"styles":[["serif",18.5,31,400],…],
//    "nodes":[{"r":"heading","l":1,"d":0,"x":18,"y":71,"w":620,"s":1,"t":[[["China hits back at US"]," "],…]},
//             {"r":"paragraph","d":0,…,"t":[[["Of these servers ",["2,194",14,"#1/…","mark-…","2,194, differs",1]]," "],…]}]}
//
// d nests a node in the one before it of less depth; t holds the lines, each its pieces and the
// joint to the next line (" " a space, "|" a break with nothing, "" the end). A piece is plain
// words, or a link: words, room after it, address, id, spoken label, whether it is the current one, and
// whether it goes on from the line before and is spoken there.
// Words alone in brackets are heard and copied, not seen. o is the language of the words where it is not
// the page's, b how far the first line hangs out; e says that the lines run to the left, q that they are
// not heard.
#pragma once

#include "ui/page.h"

#include <string>

namespace crossread {

[[nodiscard]] std::string_view role_name(Role role);
[[nodiscard]] std::string mirror_json(const Page& page);

// The document as plain lines, for goldens and for people: "heading 1  China hits back …".
[[nodiscard]] std::string mirror_text(const Page& page);

} // namespace crossread
