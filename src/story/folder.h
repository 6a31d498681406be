// Reads a story from a folder of the disk: every *.md and story.json. Native only.
//
//   assets/stories/who-hacks-whom/
//     infosecurity.md  xinhua.md  reuters.md     read_article, each
//     story.json                                 read_editor, with all of them
//
// The slug in story.json must be the folder's name. Refused: what those two refuse, files that
// cannot be read, files past their limit (found out before they are read). Files that are neither
// *.md nor story.json are left alone. Cost: reads each file once.
// The page has no files, so its build leaves folder.cpp out; nothing else here touches the disk.
#pragma once

#include "base/error.h"
#include "story/marks.h"
#include "story/story.h"

#include <cstddef>
#include <string>

namespace crossread {

[[nodiscard]] Result<Story> read_story_folder(const std::string& folder,
                                              FindMarks find = no_marks);

// The bytes of one file, or why there are none.
[[nodiscard]] Result<std::string> read_file(const std::string& path, std::size_t max_bytes);

} // namespace crossread
