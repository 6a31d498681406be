// Words, numbers and marks of a text, in order: what every finder walks over.
//
//   text     Nearly 1.9 million “mainframes” in the U.S. fell 0.4%.
//   tokens   Nearly|1.9|million|“|mainframes|”|in|the|U.S.|fell|0.4|%|.
//   kind     word   num word   mark word     mark word … word  num mark mark
//
// A word keeps its inner apostrophes and hyphens ("Xinhua's" is Xinhua + 's, "e-commerce" is one) and
// the full stops of an abbreviation; a number keeps its separators, and a letter glued to it stays
// with it ("1.2m", "61st", "F-16" is a word). Tokens never overlap and never hold a blank.
// In: any bytes (broken UTF-8 is a mark, byte by byte). Cost: linear. Limit: none but the text's own.
#pragma once

#include "base/range.h"
#include "text/word.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

struct Token {
    enum class Kind : std::uint8_t { word, number, mark };
    Range where;
    WordKey key = 0; // of its bytes
    Kind kind = Kind::word;
    bool spaced = false;      // a blank stands before it
    bool capital = false;     // begins with an upper-case letter
    bool all_capitals = false; // two letters or more, all upper case
    bool new_paragraph = false; // the first of its paragraph
    bool letters_only = false;  // a word of ASCII letters: no digit, hyphen or full stop in it
    bool stops = false;         // . ! ? … or a word with a full stop of its own: "U.S."
    bool quotes = false;        // a quotation mark of any kind, or an apostrophe

    [[nodiscard]] bool operator==(const Token&) const = default;
};

[[nodiscard]] std::vector<Token> find_tokens(std::string_view text);

} // namespace crossread
