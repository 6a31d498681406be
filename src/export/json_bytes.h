// Which bytes stand for themselves in a string of JSON, eight at a time: what a reader and a writer
// of JSON both ask.
//
//   bytes    s a i d   \ "  é           plain: said and the blank; a point past ASCII only as a whole
//            . . . . . x x  x
#pragma once

#include "base/utf8.h"
#include "text/word.h"

#include <bit>
#include <cstdint>
#include <string_view>

namespace crossread {

// The high bit of every byte that is no plain ASCII: a quotation mark, a backslash, a control
// character, what is past ASCII.
[[nodiscard]] constexpr std::uint64_t not_plain_in_json(std::uint64_t bytes) {
    return (~bytes8::between(bytes, ' ', '~') | bytes8::between(bytes, '"', '"') |
            bytes8::between(bytes, '\\', '\\')) &
           bytes8::high_bits;
}

[[nodiscard]] constexpr bool is_plain_in_json(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

// The end of the plain ASCII and the whole code points past it that stand from `at` on.
[[nodiscard]] inline std::size_t plain_json_end(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        while (text.size() - at >= bytes8::size) {
            const std::uint64_t found = not_plain_in_json(bytes8::load(text.data() + at));
            if (found != 0) {
                at += static_cast<std::size_t>(std::countr_zero(found)) / 8;
                break;
            }
            at += bytes8::size;
        }
        if (at == text.size()) break;
        const bool ascii = static_cast<unsigned char>(text[at]) < 0x80;
        const std::size_t size = ascii ? 1 : decode(text, at).size;
        if (ascii ? !is_plain_in_json(text[at]) : size == 1) break; // one byte: no UTF-8
        at += size;
    }
    return at;
}

} // namespace crossread
