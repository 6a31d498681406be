// `crossread check [--record] FOLDER`: validates every story folder in FOLDER.
//
//   $ crossread check assets/stories
//   assets/stories/who-hacks-whom/story.json:31: claim "us-servers": "relation" is "equal"; use …
//   1 of 2 stories has a problem
//
// A story's first problem is printed, then the next story is read. Status 1 when there was any.
// The keys are compared with keys.json beside story.json (link/key_record.h): a key that has changed
// its meaning is a problem, one that is new or has changed within it is told. --record writes both
// into keys.json; it is run before the story is published, and keys.json kept with the story.
#pragma once

#include "cli/dispatch.h"

namespace crossread {

[[nodiscard]] int run_check(const Arguments& arguments, std::ostream& out, std::ostream& err);

} // namespace crossread
