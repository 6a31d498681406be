// Units of measure and money: from their signs, names and short forms to one normalised name.
//
//   text   $ US$ £ €         %  per cent  pc    mph  miles per hour     sq ft         year-old
//   unit   dollar … euro     percentage         mile per hour           square foot   year of age
//
// Names are singular, British in spelling ("metre"), full ("kilometre per hour") and lower case.
// In: the tokens and where the unit may begin, right behind a number (or, for money, before it).
// Out: the unit, its kind and where it ends, or none. A noun that is counted is no unit: see
// nouns.h. Cost: constant; a unit has at most a handful of tokens.
#pragma once

#include "extract/analysis.h"
#include "extract/words.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace crossread {

struct Unit {
    std::string name;
    FigureKind kind = FigureKind::other;
    std::size_t end = 0;   // one past its last token
    bool mark_end = false; // a sign or word that a figure's marked words include: "%", "mph"
    [[nodiscard]] bool is_money() const { return kind == FigureKind::money; }
};

// "$", "US$", "HK $", "RM", "USD", "£": what stands before an amount.
[[nodiscard]] std::optional<Unit> read_currency_before(const Words& words, std::size_t at);

struct UnitContext {
    std::string_view glued; // letters glued to the digits: "km" of "5km"
    bool scaled = false;    // a multiplier was read: "2 million pounds" is money
    bool hyphen = false;    // "6.1-inch": the unit stands behind a hyphen
};

// The unit behind a number; `at` is the token after it (after the hyphen, when there is one).
[[nodiscard]] std::optional<Unit> read_unit(const Words& words, std::size_t at,
                                            const UnitContext& context);

// The unit of a word that hangs on a number with a hyphen: "year-old", "inch", "mile-an-hour".
[[nodiscard]] std::optional<Unit> read_joined_unit(std::string_view word);

// Adds "per share", "a month", "/h" when a rate follows: "dollar" becomes "dollar per month".
void add_rate(const Words& words, Unit& unit);

} // namespace crossread
