// Where a word, a number or a possessive that begins here ends.
//
//   U.S. troops     e-commerce,    1.2m people    US$5      sub-500      Xinhua's
//   ^---^           ^---------^    ^---^          ^-^       ^--^               ^-^
//   word_end        word_end       number_end     word_end  word_end     possessive_end
//
// A word keeps its inner apostrophes and hyphens and the full stops that belong to it: of initials,
// of a known abbreviation, of an address ("example.com"). It is parted from an amount where it is the
// code of a currency ("USD5m") or says which way the number counts ("minus-5"). A number keeps its
// separators and the letters glued to it.
// In: a text and the offset of the first glyph. Out: one past the last byte. Cost: linear in the token;
// the caller cuts the text where a token may be no longer. Nothing here is asked for a word of letters
// alone, which most are: tokens.cpp takes those itself.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace crossread {

// Whether a word of ASCII letters alone may go on with this byte behind them.
inline constexpr std::array<bool, 256> carries_on = [] {
    std::array<bool, 256> out{};
    for (std::size_t c = 0; c < out.size(); ++c)
        out[c] =
            c >= 0x80 || (c >= '0' && c <= '9') || c == '-' || c == '&' || c == '.' || c == '\'';
    return out;
}();

[[nodiscard]] std::size_t word_end(std::string_view text, std::size_t at);

// With the letters that are glued to it: "1.2m", "61st". It may begin with its point: ".500".
[[nodiscard]] std::size_t number_end(std::string_view text, std::size_t at);

// Of an 's whose apostrophe stands at `at`; `at` when there is none.
[[nodiscard]] std::size_t possessive_end(std::string_view text, std::size_t at);

} // namespace crossread
