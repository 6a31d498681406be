// Raw deflate (RFC 1951), both ways, for the small texts that links carry.
//
//   deflate(text)              one block, of whichever kind is shortest: stored, fixed or dynamic
//   inflate(bytes, limit)      any stream of the format, or nothing
//
// Ours and not a library's, for three reasons: the page has none (a browser's CompressionStream
// answers later and differs from the next browser's in its bytes);
// the same story must give the same links on every machine; and a reader of links, which anybody
// may forge, has to be bounded where one can see it. It is a fifth of what zlib would add to the page.
//
// inflate sets `limit` bytes aside once and stops at the byte that would pass it, so that a few
// bytes cannot become many. It gives nothing for a stream that is cut, goes on behind its end, has a
// code that is over-full or has gaps (but for a single distance, as zlib), refers to before its
// beginning, or passes the limit. Cost: linear in what goes in and in what comes out.
// deflate looks back at most max_chain earlier places a byte; its cost is linear in the text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace crossread {

// Of what deflate takes; a longer text is a programming error and is stored uncompressed.
inline constexpr std::size_t max_deflated = 65'535;

[[nodiscard]] std::string deflate(std::string_view text);
[[nodiscard]] std::optional<std::string> inflate(std::string_view bytes, std::size_t limit);

} // namespace crossread
