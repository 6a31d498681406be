#include "text/glyph.h"

#include "base/utf8.h"

namespace crossread {
namespace {

bool is_blank(char32_t c) {
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
           c == 0x3000 || c == 0xFEFF;
}

// Letters past ASCII: everything but the blocks of punctuation, signs and pictures.
bool is_letter(char32_t c) {
    if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
    if (c == 0xD7 || c == 0xF7 || c == replacement_character) return false;
    if (c >= 0x2000 && c < 0x2C00) return c >= 0x2070 && c < 0x20A0; // Raised letters and digits.
    if (c >= 0x3000 && c < 0x3040) return c == 0x3005;
    if (c >= 0xFE10 && c < 0xFE70) return false;
    if (c >= 0xFF00 && c < 0xFF21) return false;
    return c < 0x1F000 || c >= 0x20000;
}

bool is_upper(char32_t c) {
    if (c >= 0xC0 && c <= 0xDE) return true;
    // In pairs, the capital first; the pairs of these two stretches begin at an odd number.
    const bool odd = (c >= 0x139 && c < 0x149) || (c >= 0x179 && c < 0x17F);
    if (c >= 0x100 && c < 0x180) return c == 0x178 || (c % 2 == 0) != odd;
    if (c >= 0x391 && c <= 0x3A9) return true;
    return c >= 0x400 && c <= 0x42F;
}

} // namespace

Glyph wide_glyph_at(std::string_view text, std::size_t at) {
    const CodePoint point = decode(text, at);
    if (is_blank(point.value)) return {Glyph::Kind::blank, false, point.size};
    if (is_letter(point.value)) return {Glyph::Kind::letter, is_upper(point.value), point.size};
    // The line and paragraph separators of Unicode.
    const bool line = point.value == 0x2028 || point.value == 0x2029 || point.value == 0x85;
    return {line ? Glyph::Kind::newline : Glyph::Kind::mark, false, point.size};
}

} // namespace crossread
