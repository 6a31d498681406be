// A place in folded text that moves on over a number, and what stands there.
//
//   text   some 1.29 million boats
//               ^at
//   byte(at) '1'    word(at) ""    after the digits: word(next_word()) "million"
//
// The parts of a number are read by functions that take this and move it: digits (written_digits.h),
// words (spelled.h), and what stands around them (notation.cpp). One that gives nothing leaves it where
// it was or says otherwise. Past the end stands a blank. Cost: a word is as long as it is in the text.
#pragma once

#include <cstddef>
#include <string_view>

namespace crossread {

[[nodiscard]] inline bool is_folded_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] inline bool is_folded_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

struct NumberCursor {
    std::string_view text;
    std::size_t at = 0;

    [[nodiscard]] bool stands_at(std::size_t i, std::string_view words) const {
        return i <= text.size() && text.substr(i, words.size()) == words;
    }
    [[nodiscard]] bool starts(std::string_view words) const { return stands_at(at, words); }
    [[nodiscard]] char byte(std::size_t i) const { return i < text.size() ? text[i] : ' '; }

    // The letters from `from` on.
    [[nodiscard]] std::string_view word(std::size_t from) const {
        if (from >= text.size()) return {};
        std::size_t end = from;
        while (end < text.size() && is_folded_letter(text[end])) ++end;
        return text.substr(from, end - from);
    }
    // Where the next word begins: behind one blank or hyphen; npos when there is none.
    [[nodiscard]] std::size_t next_word() const {
        const char c = byte(at);
        if ((c != ' ' && c != '-') || !is_folded_letter(byte(at + 1)))
            return std::string_view::npos;
        return at + 1;
    }
};

} // namespace crossread
