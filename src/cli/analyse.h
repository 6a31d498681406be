// `crossread analyse FILE…`: the figures and quotes of these articles, as one story, in JSON.
// `crossread analyse --ndjson`: the same as a filter, a JSON object a line in, one a line out.
// `crossread analyse --explain FILE…`: for each find the rule and the words that decided it.
//
//   $ crossread analyse a.txt b.md        {"id":"a","articles":[{"id":"a1",…},{"id":"a2",…}],…}
//   $ zcat news.ndjson.gz | crossread analyse --ndjson > found.ndjson
//   in    {"id":"7","text":"…"}           or {"id":"7","articles":[{"id":"x","text":"…"},…]}
//   out   {"id":"7","articles":[…],…}     or {"id":"7","error":"why"}, and status 1 at the end
//
// A file is .md with front matter or plain text. Lines are answered in order, each before the next
// is read, so memory is bounded by the largest line; an empty line is passed over.
#pragma once

#include "cli/dispatch.h"

#include <cstddef>
#include <iosfwd>

namespace crossread {

// A larger file or line is refused; ranges are 32 bits.
inline constexpr std::size_t max_analysed_bytes = 1'000'000'000;

[[nodiscard]] int run_analyse(const Arguments& arguments, std::ostream& out, std::ostream& err);

enum class Progress { silent, shown };

// The filter itself. Gives the exit status.
[[nodiscard]] int analyse_lines(std::istream& in, std::ostream& out, std::ostream& err,
                                Progress progress, std::size_t max_line = max_analysed_bytes);

} // namespace crossread
