// `crossread check FOLDER`: validates every story folder in FOLDER.
//
//   $ crossread check assets/stories
//   assets/stories/who-hacks-whom/story.json:31: claim "us-servers": "relation" is "equal"; use …
//   1 of 2 stories has a problem
//
// A story's first problem is printed, then the next story is read. Status 1 when there was any.
#pragma once

#include "cli/dispatch.h"

namespace crossread {

[[nodiscard]] int run_check(const Arguments& arguments, std::ostream& out, std::ostream& err);

} // namespace crossread
