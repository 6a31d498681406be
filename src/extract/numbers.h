// Numbers as they are written: digits with separators and multipliers, and number words.
//
//   text     6,747   1.9 million   50mph     two dozen   a third   one in five   tens of thousands
//   value    6747    1900000       50        24          0.333     0.2           10000 to 100000
//   form     digits  digits        digits    words       fraction  fraction      vague
//                                  glued: mph
//
// In: the tokens and the index of one. Out: the longest number that begins there, or none; a
// number never crosses a paragraph. Whether it is a figure at all is not decided here: "61398" of
// a unit's name is a number too. Cost: a number's own tokens, of which there are at most
// max_number_tokens.
#pragma once

#include "extract/words.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace crossread {

inline constexpr std::size_t max_number_tokens = 12;

struct Number {
    enum class Form : std::uint8_t {
        digits,
        words,    // "two dozen", "a million"
        fraction, // "half", "two-thirds", "one in five", "3/4"
        vague,    // "dozens", "tens of thousands": low to high
        ordinal,  // "61st", "third"
        decade,   // "1990s"
        jumble,   // digits that are no number: "1.2.3", "2019-09-01", "A4"
    };
    std::size_t first = 0;
    std::size_t end = 0; // one past its last token
    double low = 0;
    double high = 0; // equal to low but when vague
    Form form = Form::digits;
    bool scaled = false;     // "million", "bn": a multiplier was applied
    bool article = false;    // begins with "a", "an" or "half a"
    std::string_view glued;  // letters right behind the digits: "mph", "m", "pc"
    std::string_view joined; // words that hang on a number word with a hyphen: "car" of "two-car"
    bool plain = false;      // digits only: no separator, no multiplier
    std::size_t digits = 0;  // how many, when plain

    [[nodiscard]] bool is_value() const {
        return form == Form::digits || form == Form::words || form == Form::fraction ||
               form == Form::vague;
    }
};

[[nodiscard]] std::optional<Number> read_number(const Words& words, std::size_t at);

} // namespace crossread
