// Powers of ten behind a number, as science writes them.
//
//   3.1×10^6     3.1 x 10-8     3.1 × 10⁻⁸
//      ^--^ 6       ^-----^ -8     ^----^ -8
//
// In: the tokens and the index of the sign of multiplication. Out: the exponent and the token behind
// it, or none: "3 x 10 metres" has no exponent. Cost: constant.
#pragma once

#include "extract/words.h"

#include <cstddef>
#include <optional>

namespace crossread {

// A larger exponent measures nothing and is cut to this.
inline constexpr int max_exponent = 99;

struct Power {
    int exponent = 0;
    std::size_t end = 0; // one past its last token
};

[[nodiscard]] std::optional<Power> read_power(const Words& words, std::size_t at);

[[nodiscard]] double times_power_of_ten(double value, int exponent);

} // namespace crossread
