// `crossread export STORY --format F [--claim KEY]… [--site ADDRESS]`: a story, or some of its
// claims, in a format of others (export/formats.h), on standard output.
//
//   $ crossread export assets/stories/who-hacks-whom --format csv > figures.csv
//   $ crossread export assets/stories/who-hacks-whom --format bibtex --claim us-control-servers
//
// STORY is a story's folder. ADDRESS is where its site stands, for links that lead there; without
// it they are the reader's own, "#1/<story>/<key>~<rev>".
#pragma once

#include "base/error.h"
#include "cli/dispatch.h"

#include <string>

namespace crossread {

[[nodiscard]] int run_export(const Arguments& arguments, std::ostream& out, std::ostream& err);

// An http(s) address with a slash at its end, or an error that says what is wrong with it.
[[nodiscard]] Result<std::string> site_address(const std::string& given);

} // namespace crossread
