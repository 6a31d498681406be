// One article file: a few named fields, then the text.
//
//   xinhua.md
//     1  ---
//     2  id: xinhua
//     3  publisher: Xinhua
//     …  short, title, date, language, kind; author, url, via may be left out
//     9  ---
//    10
//    11  A paragraph may be wrapped          a line end inside a paragraph becomes a space
//    12  over lines in the file.
//    13                                      blank lines separate paragraphs
//    14  The next paragraph.
//
// A field is one line, `name: value`; the value is the rest of the line, trimmed. There is no
// quoting and no nesting. In memory the text is its paragraphs joined by one blank line.
// Refused, with file and line: bytes that are not UTF-8, control characters, unknown, repeated,
// empty or missing fields, an id that is not the file's name, an address that is not http(s),
// a date that is not ISO 8601, no text, a file past the limit. Cost: a few passes.
#pragma once

#include "base/error.h"
#include "story/story.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace crossread {

inline constexpr std::size_t max_article_bytes = 1'000'000;
inline constexpr std::size_t max_short_name = 16; // code points
inline constexpr std::size_t max_key = 64;        // characters of an id, key or slug

// `file` may hold folders; the id is compared with the last part, without ".md".
[[nodiscard]] Result<Article> read_article(std::string_view bytes, const std::string& file);

// [a-z0-9-]{1,64}: what an id, key or slug is made of.
[[nodiscard]] bool is_key(std::string_view);
// "2013", "2013-03" or "2013-03-10".
[[nodiscard]] bool is_iso_date(std::string_view);
// http:// or https:// and then printable ASCII: what may stand in a link.
[[nodiscard]] bool is_web_address(std::string_view);

} // namespace crossread
