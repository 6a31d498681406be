// The characters of a text as the token finder sees them: letter, digit, blank, line end or mark.
//
//   text    É  t  é     2  %  –  \n
//   kind    letter      digit mark newline
//   upper   ^
//   size    2  1  2  1  1  1  3  1
//
// In: a text and an offset within it; a byte that is no UTF-8 is a mark of one byte. Out: what stands
// there. Letters past ASCII are told by their blocks, so this has no table of Unicode: it knows the
// capitals of Latin, Greek and Cyrillic and no others.
// Cost: a look-up for ASCII, which stays inline since every word and number is walked over by it; a
// call for the rest. `count_letters` looks at eight bytes together.
#pragma once

#include "text/word.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread {

struct Glyph {
    enum class Kind : std::uint8_t { letter, digit, blank, newline, mark };
    Kind kind = Kind::mark;
    bool upper = false;
    std::uint32_t size = 1; // bytes
};

inline constexpr std::array<Glyph::Kind, 128> ascii_glyphs = [] {
    std::array<Glyph::Kind, 128> out{};
    for (std::size_t c = 0; c < out.size(); ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
        out[c] = letter                 ? Glyph::Kind::letter
                 : c >= '0' && c <= '9' ? Glyph::Kind::digit
                 : blank                ? Glyph::Kind::blank
                 : c == '\n'            ? Glyph::Kind::newline
                                        : Glyph::Kind::mark;
    }
    return out;
}();

// The glyph of more than one byte at `at`, or of a broken one.
[[nodiscard]] Glyph wide_glyph_at(std::string_view text, std::size_t at);

[[nodiscard]] inline Glyph glyph_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < ascii_glyphs.size()) return {ascii_glyphs[byte], byte >= 'A' && byte <= 'Z', 1};
    return wide_glyph_at(text, at);
}

// What stands at an offset that may lie past the end, where nothing stands.
[[nodiscard]] inline bool is_digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}
[[nodiscard]] inline bool is_lower_ascii_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}
[[nodiscard]] inline bool is_upper_ascii_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= 'A' && text[at] <= 'Z';
}
[[nodiscard]] inline bool is_letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && glyph_at(text, at).kind == Glyph::Kind::letter;
}

// The bytes of an apostrophe at `at`: 1 for ', 3 for U+2019, 0 for neither.
[[nodiscard]] inline std::size_t apostrophe_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (text[at] == '\'') return 1;
    return text.substr(at, 3) == "\xE2\x80\x99" ? 3 : 0;
}

// How many ASCII letters stand from `at` on.
[[nodiscard]] inline std::size_t count_letters(std::string_view text, std::size_t at) {
    std::size_t end = at;
    for (; text.size() - end >= bytes8::size; end += bytes8::size) {
        const std::uint64_t others = bytes8::no_letters(bytes8::load(text.data() + end));
        if (others != 0) return end + static_cast<std::size_t>(std::countr_zero(others)) / 8 - at;
    }
    while (is_lower_ascii_at(text, end) || is_upper_ascii_at(text, end)) ++end;
    return end - at;
}

} // namespace crossread
