// The words and signs that numbers are written with, as far as a search reads them (notation.h).
//
// Folded, in English. "Score" and "millions" are left out: they are words far more often. A look-up
// goes through the table: it is short, and a word that is longer than its longest is none of it.
#pragma once

#include "search/notation.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread {

struct NumberName {
    enum class Role : std::uint8_t { unit, ten, scale, half, part, article };
    std::string_view word;
    Role role;
    double value;
};

inline constexpr std::array<NumberName, 61> kNames = {{
    {"a", NumberName::Role::article, 1},         {"an", NumberName::Role::article, 1},
    {"zero", NumberName::Role::unit, 0},         {"one", NumberName::Role::unit, 1},
    {"two", NumberName::Role::unit, 2},          {"three", NumberName::Role::unit, 3},
    {"four", NumberName::Role::unit, 4},         {"five", NumberName::Role::unit, 5},
    {"six", NumberName::Role::unit, 6},          {"seven", NumberName::Role::unit, 7},
    {"eight", NumberName::Role::unit, 8},        {"nine", NumberName::Role::unit, 9},
    {"ten", NumberName::Role::unit, 10},         {"eleven", NumberName::Role::unit, 11},
    {"twelve", NumberName::Role::unit, 12},      {"thirteen", NumberName::Role::unit, 13},
    {"fourteen", NumberName::Role::unit, 14},    {"fifteen", NumberName::Role::unit, 15},
    {"sixteen", NumberName::Role::unit, 16},     {"seventeen", NumberName::Role::unit, 17},
    {"eighteen", NumberName::Role::unit, 18},    {"nineteen", NumberName::Role::unit, 19},
    {"twenty", NumberName::Role::ten, 20},       {"thirty", NumberName::Role::ten, 30},
    {"forty", NumberName::Role::ten, 40},        {"fifty", NumberName::Role::ten, 50},
    {"sixty", NumberName::Role::ten, 60},        {"seventy", NumberName::Role::ten, 70},
    {"eighty", NumberName::Role::ten, 80},       {"ninety", NumberName::Role::ten, 90},
    {"hundred", NumberName::Role::scale, 1e2},   {"thousand", NumberName::Role::scale, 1e3},
    {"million", NumberName::Role::scale, 1e6},   {"billion", NumberName::Role::scale, 1e9},
    {"trillion", NumberName::Role::scale, 1e12}, {"dozen", NumberName::Role::scale, 12},
    {"lakh", NumberName::Role::scale, 1e5},      {"crore", NumberName::Role::scale, 1e7},
    {"mn", NumberName::Role::scale, 1e6},        {"mln", NumberName::Role::scale, 1e6},
    {"bn", NumberName::Role::scale, 1e9},        {"bln", NumberName::Role::scale, 1e9},
    {"tn", NumberName::Role::scale, 1e12},       {"trn", NumberName::Role::scale, 1e12},
    {"half", NumberName::Role::half, 0.5},       {"halves", NumberName::Role::part, 2},
    {"third", NumberName::Role::part, 3},        {"thirds", NumberName::Role::part, 3},
    {"quarter", NumberName::Role::part, 4},      {"quarters", NumberName::Role::part, 4},
    {"fourths", NumberName::Role::part, 4},      {"fifth", NumberName::Role::part, 5},
    {"fifths", NumberName::Role::part, 5},       {"sixth", NumberName::Role::part, 6},
    {"sixths", NumberName::Role::part, 6},       {"eighth", NumberName::Role::part, 8},
    {"eighths", NumberName::Role::part, 8},      {"tenth", NumberName::Role::part, 10},
    {"tenths", NumberName::Role::part, 10},      {"hundredth", NumberName::Role::part, 100},
    {"hundredths", NumberName::Role::part, 100},
}};

inline constexpr std::size_t kLongestName = 10; // "hundredths"

[[nodiscard]] inline const NumberName* name_of(std::string_view word) {
    if (word.empty() || word.size() > kLongestName) return nullptr;
    for (const NumberName& name : kNames)
        if (name.word == word) return &name;
    return nullptr;
}

struct UnitSign {
    std::string_view text;
    Notation::Kind kind;
};

inline constexpr std::array<UnitSign, 6> kSignsBefore = {{
    {"$", Notation::Kind::dollar},
    {"€", Notation::Kind::euro},
    {"£", Notation::Kind::pound},
    {"¥", Notation::Kind::yuan},
    {"₹", Notation::Kind::rupee},
    {"￥", Notation::Kind::yuan},
}};

// Words that stand before an amount as well as behind it are the codes.
inline constexpr std::array<UnitSign, 19> kUnitWords = {{
    {"usd", Notation::Kind::dollar},    {"eur", Notation::Kind::euro},
    {"gbp", Notation::Kind::pound},     {"cny", Notation::Kind::yuan},
    {"rmb", Notation::Kind::yuan},      {"inr", Notation::Kind::rupee},
    {"dollar", Notation::Kind::dollar}, {"dollars", Notation::Kind::dollar},
    {"euro", Notation::Kind::euro},     {"euros", Notation::Kind::euro},
    {"pound", Notation::Kind::pound},   {"pounds", Notation::Kind::pound},
    {"yuan", Notation::Kind::yuan},     {"renminbi", Notation::Kind::yuan},
    {"rupee", Notation::Kind::rupee},   {"rupees", Notation::Kind::rupee},
    {"percent", Notation::Kind::share}, {"pct", Notation::Kind::share},
    {"pc", Notation::Kind::share},
}};
inline constexpr std::size_t kCodes = 6;

struct SizeSign {
    std::string_view sign;
    double value;
};
inline constexpr std::array<SizeSign, 4> kSizes = {
    {{"万", 1e4}, {"萬", 1e4}, {"亿", 1e8}, {"億", 1e8}}};

struct FractionSign {
    std::string_view sign;
    double value;
};
inline constexpr std::array<FractionSign, 3> kFractions = {{{"½", 0.5}, {"¼", 0.25}, {"¾", 0.75}}};

} // namespace crossread
