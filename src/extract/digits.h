// The value of written digits, with the separators that English news uses.
//
//   6,747   1.9   1,463.87   1.287.000   12,00,000   3,40   .534      1.2.3   2,1947
//   6747    1.9   1463.87    1287000     1200000     3.4    0.534     no      no
//
// In: a token that begins with a digit or ".5". Out: the value, how many bytes were read (letters
// glued behind stay), and whether the separators make a number at all. Cost: one pass.
#pragma once

#include <cstddef>
#include <string_view>

namespace crossread {

// Digits past these say nothing: a longer row of digits is an identifier.
inline constexpr std::size_t max_digits = 18;

struct Digits {
    double value = 0;
    std::size_t size = 0;  // bytes read
    std::size_t count = 0; // digits among them
    bool valid = true;
    bool plain = true; // no separator
};

[[nodiscard]] Digits read_digits(std::string_view token);

// 4.02 times a thousand million is 4,020,000,000 to the last digit: the product of what the decimals
// name, which the product of two doubles is not always.
double times(double value, double factor);

} // namespace crossread
