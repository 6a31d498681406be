// One article as HTML, its figures and quotes marked in place.
//
//   text    Of these servers 2,194 stand in the United States.
//   html    <p>Of these servers <a href="#1/…/us-servers" class="mark figure differs"
//           title="2,194 or 2,196: differs by 2">2,194</a> stand in the United States.</p>
//
// Links cannot lie inside links. Where marks overlap the text is cut at every edge and each piece
// belongs to the shortest mark over it, so a figure inside a quote keeps its own link:
//
//   quote   [----------------------]          [-q part-][-figure-][-q--]
//   figure            [--------]
//
// A piece of a mark that goes on later has the class "part" as well.
// Cost: per paragraph, its edges times its marks.
#pragma once

#include "export/html_writer.h"
#include "story/story.h"

#include <cstddef>

namespace crossread {

[[nodiscard]] Html article_section(const Story& story, std::size_t article);

} // namespace crossread
