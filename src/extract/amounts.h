// An amount: a number with the money sign or unit that it is written with, or a range of two.
//
//   $2-3 million                 between 10 and 20 percent     $14.95 a month      50mph
//   2000000 to 3000000, dollar   10 to 20, percentage          14.95, dollar/month 50, mile per hour
//
// In: the tokens and where the amount may begin (the money sign, the number, "between"). Out: the
// amount, or nothing when no number stands there or its letters make it a name. The two ends of a
// range share what only one of them shows: sign, multiplier, unit. They stay in the order of the
// text: "fell from 90 to 80" is 90 to 80. Cost: the amount's own tokens.
#pragma once

#include "extract/numbers.h"
#include "extract/units.h"

#include <cstddef>
#include <optional>

namespace crossread {

struct Amount {
    std::size_t first = 0;  // its first token: money sign, "between" or number
    std::size_t number = 0; // the token of the (first) number
    std::size_t end = 0;    // one past its last token, unit included
    std::size_t marked = 0; // one past the last token of the marked words
    Number::Form form = Number::Form::digits;
    double low = 0;
    double high = 0;
    bool range = false;
    bool hyphen_range = false; // "2-0": may be a score
    bool scaled = false;
    bool plain = false; // bare digits, without separator, sign, unit or multiplier
    bool article = false;
    bool hyphen = false;     // the unit, or a word, hangs on it with a hyphen
    std::string_view joined; // "car" of "two-car"
    std::size_t digits = 0;
    std::size_t plus = 0; // the token of "+" in "20+ years"; 0 for none
    std::optional<Unit> unit;
    std::size_t noun = 0; // where the noun of a range's first end begins, when one stands there
};

[[nodiscard]] std::optional<Amount> read_amount(const Words& words, std::size_t at);

} // namespace crossread
