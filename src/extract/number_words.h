// The words that numbers are made of, and the part each plays.
//
//   seven   twenty   hundred   million   dozen   half   third   thousands
//   unit    ten      hundred   scale     dozen   half   part    plural
//
// Capitals are folded. "second" is left out: it is a time far more often. Cost: one look-up.
#pragma once

#include "text/word.h"

#include <cstdint>

namespace crossread {

struct NumberWord {
    enum class Role : std::uint8_t { unit, ten, hundred, scale, dozen, half, part, plural };
    Role role;
    double value;
};

// The entry of `word`, or null when it is no number word.
[[nodiscard]] const NumberWord* number_word(const Word& word);

// "million", "bn" and their kind: the factor, or 0. One letter counts only beside money.
[[nodiscard]] double multiplier_of(const Word& word);
[[nodiscard]] double money_multiplier_of(const Word& letters);

} // namespace crossread
