// The names, short forms and signs of units, and what each is called here.
//
//   find_measure("kms", Glue::no)        kilometre, a distance
//   find_measure("p", Glue::yes)         penny, money ("164p"); no unit where a blank stands before it
//   dollar_before("HK")                  hong kong dollar ("HK$5")
//
// Plurals with an s are found by their singular; capitals are folded, but for signs that mean
// something else in the other case ("C", "MW"). Cost: one or two look-ups.
#pragma once

#include "extract/analysis.h"
#include "text/word.h"

#include <cstdint>
#include <string_view>

namespace crossread {

enum class Use : std::uint8_t {
    any,   // a word of its own or glued to the digits
    glued, // glued to the digits only: "164p", "5s"
    exact, // this very spelling, capitals included: "C", "kW"
};

struct UnitEntry {
    std::string_view spelling; // as a sign is written; compared exactly when use is not `any`
    std::string_view name;
    FigureKind kind;
    Use use = Use::any;
};

enum class Glue : std::uint8_t { no, yes };

// The measure that `word` names, or null. `glue` tells whether digits stand right before it.
[[nodiscard]] const UnitEntry* find_measure(const Word& word, Glue glue);

// Whose dollar it is; null when the letters say nothing of a dollar.
[[nodiscard]] const std::string_view* dollar_before(const Word& letters); // "US" of "US$"
[[nodiscard]] const std::string_view* dollar_of(const Word& adjective);   // "Australian"
[[nodiscard]] const std::string_view* crown_of(const Word& adjective);    // "Danish"
// "USD", "EUR", "RM" before an amount.
[[nodiscard]] const std::string_view* currency_code(const Word& code);

} // namespace crossread
