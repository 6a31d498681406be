// Words, numbers and marks of a text, in order: what every finder walks over.
//
//   text     Nearly 1.9 million “mainframes” in the U.S. fell 0.4%.
//   tokens   Nearly|1.9|million|“|mainframes|”|in|the|U.S.|fell|0.4|%|.
//   kind     word   num word   mark word     mark word … word  num mark mark
//
// A word keeps its inner apostrophes and hyphens ("Xinhua's" is Xinhua + 's, "e-commerce" is one) and
// the full stops of an abbreviation; a number keeps its separators, and a letter glued to it stays
// with it ("1.2m", "61st", "F-16" is a word). Tokens never overlap and never hold a blank.
// In: any bytes (broken UTF-8 is a mark, byte by byte). Cost: linear, and sixteen bytes a token, of
// which a text has one for every five bytes. A longer word than `longest_token` is cut there.
#pragma once

#include "base/range.h"
#include "text/word.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr unsigned token_size_bits = 22; // with the kind they fill three bytes
inline constexpr std::size_t longest_token = (std::size_t{1} << token_size_bits) - 1;

struct Token {
    enum class Kind : std::uint8_t { word, number, mark };
    WordKey key = 0; // of its bytes
    std::uint32_t begin = 0;
    std::uint32_t size : token_size_bits = 0;
    Kind kind : 2 = Kind::word;
    bool spaced : 1 = false;        // a blank stands before it
    bool capital : 1 = false;       // begins with an upper-case letter
    bool all_capitals : 1 = false;  // two letters or more, all upper case
    bool new_paragraph : 1 = false; // the first of its paragraph
    bool letters_only : 1 = false;  // a word of ASCII letters: no digit, hyphen or full stop in it
    bool stops : 1 = false;         // . ! ? … or a word with a full stop of its own: "U.S."
    bool quotes : 1 = false;        // a quotation mark of any kind, or an apostrophe

    [[nodiscard]] Range where() const { return {begin, begin + size}; }
    [[nodiscard]] bool operator==(const Token&) const = default;
};
static_assert(sizeof(Token) == 16);

// A token of `text`, as a word.
[[nodiscard]] inline Word word_of(std::string_view text, const Token& token) {
    return {{text.data() + token.begin, token.size}, token.key};
}

[[nodiscard]] std::vector<Token> find_tokens(std::string_view text);

} // namespace crossread
