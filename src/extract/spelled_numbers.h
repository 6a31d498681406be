// Numbers spelled out in several words.
//
//   text     two hundred and fifty thousand    twenty-five    five-hundred    two million five hundred
//   value    250000                            25             -               2000500
//   scaled   yes                               no                             yes
//
// In: the tokens, the index of the first and the one that the number must end before. Out: the longest
// number that is set together by adding and multiplying, or none: "hundred" alone begins nothing, and
// "and" joins only behind a hundred ("ten and two" are two numbers). Cost: a number's own tokens.
#pragma once

#include "extract/number_words.h"
#include "extract/words.h"

#include <cstddef>
#include <optional>

namespace crossread {

struct SpelledNumber {
    double value = 0;
    std::size_t end = 0; // one past its last token
    bool scaled = false; // "hundred", "dozen", "million"
};

[[nodiscard]] std::optional<SpelledNumber> read_spelled(const Words& words, std::size_t at,
                                                        std::size_t limit);

// A number word, or tens and units with a hyphen: "twenty-five".
struct TensAndUnits {
    const NumberWord* role_word = nullptr; // of the first; null for no number
    double value = 0;
    bool complete = false; // has its units
};

[[nodiscard]] TensAndUnits tens_and_units(const Word& word);

} // namespace crossread
