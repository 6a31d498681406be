// Reading UTF-8: is it valid, what stands at an offset, and where the neighbouring code points are.
//
//   text     a   é       €           x
//   bytes    61  C3  A9  E2  82  AC  78
//   offset   0   1   2   3   4   5   6   7
//            ^   ^       ^           ^   ^     boundaries: 0 1 3 6 7
//   decode(text, 3)                  {U+20AC, 3}
//   to_code_point_offset(text, 6)    3
//   to_byte_offset(text, 3)          6
//
// Nothing here fails: a byte that belongs to no valid sequence is one U+FFFD, one byte long, so
// that any bytes can be walked and every walk ends. Refused as invalid: overlong forms,
// surrogates, and everything above U+10FFFF. Offsets past the end count as the end.
// Cost: linear in the bytes looked at; decode and the boundaries look at no more than four.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace crossread {

inline constexpr char32_t replacement_character = 0xFFFD;

struct CodePoint {
    char32_t value = 0;
    std::uint32_t size = 0; // in bytes; 0 only at the end of the text
    [[nodiscard]] bool operator==(const CodePoint&) const = default;
};

// The code point that begins at `offset`.
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t offset);

// Offset of the first byte that is not valid UTF-8, or nothing when all of it is.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

[[nodiscard]] std::size_t count_code_points(std::string_view text);

// How many code points begin before `byte`; a byte inside a code point counts as its beginning.
[[nodiscard]] std::size_t to_code_point_offset(std::string_view text, std::size_t byte);

// The byte at which code point number `point` begins.
[[nodiscard]] std::size_t to_byte_offset(std::string_view text, std::size_t point);

// The nearest boundary after, or before, `offset`; the ends of the text are their own neighbours.
[[nodiscard]] std::size_t next_boundary(std::string_view text, std::size_t offset);
[[nodiscard]] std::size_t previous_boundary(std::string_view text, std::size_t offset);

// Whether a code point begins, or the text ends, at `offset`.
[[nodiscard]] bool is_boundary(std::string_view text, std::size_t offset);

} // namespace crossread
