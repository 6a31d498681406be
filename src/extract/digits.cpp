#include "extract/digits.h"

#include <cmath>

namespace crossread {
namespace {

// How the separators of one number stand.
struct Separators {
    std::size_t dots = 0;
    std::size_t commas = 0;
    std::size_t first_group = 0; // digits before the first separator
    std::size_t last_group = 0;  // digits since the last separator
    bool inner_of_three = true;  // groups between separators
    bool inner_of_two = true;
    bool dot_last = false; // the last separator is a full stop
};

double power_of_ten(std::size_t exponent) {
    double power = 1;
    for (std::size_t i = 0; i < exponent; ++i) power *= 10;
    return power;
}

} // namespace

Digits read_digits(std::string_view token) {
    Digits out;
    Separators seen;
    double whole = 0; // all digits as one number
    for (; out.size < token.size(); ++out.size) {
        const char c = token[out.size];
        if (c >= '0' && c <= '9') {
            ++seen.last_group;
            ++out.count;
            whole = whole * 10 + (c - '0');
            continue;
        }
        if (c != ',' && c != '.') break;
        out.plain = false;
        if (seen.dots + seen.commas == 0) {
            seen.first_group = seen.last_group;
        } else {
            seen.inner_of_three = seen.inner_of_three && seen.last_group == 3;
            seen.inner_of_two = seen.inner_of_two && seen.last_group == 2;
        }
        seen.dot_last = c == '.';
        (seen.dot_last ? seen.dots : seen.commas) += 1;
        seen.last_group = 0;
    }
    out.value = whole;
    out.valid = out.count > 0 && out.count <= max_digits;
    if (out.plain || !out.valid) return out;
    const std::size_t last = seen.last_group;
    if (seen.dots == 1 && seen.dot_last) { // "1.9", "1,463.87"
        out.value = whole / power_of_ten(last);
        out.valid = seen.inner_of_three;
    } else if (seen.dots == 0) { // "6,747", "12,00,000", "3,40"
        const bool grouped = last == 3 && seen.first_group >= 1 && seen.first_group <= 3 &&
                             (seen.inner_of_three || seen.inner_of_two);
        const bool decimal = seen.commas == 1 && (last == 1 || last == 2);
        if (!grouped && decimal) out.value = whole / power_of_ten(last);
        out.valid = grouped || decimal;
    } else { // "1.287.000"
        out.valid = seen.commas == 0 && seen.inner_of_three && last == 3 && seen.first_group >= 1 &&
                    seen.first_group <= 3;
    }
    return out;
}

double times(double value, double factor) {
    constexpr double largest_whole = 9007199254740992; // up to here every whole number is a double
    constexpr std::size_t most_decimals = 6;
    for (std::size_t decimals = 0; decimals <= most_decimals; ++decimals) {
        const double power = power_of_ten(decimals);
        const double digits = std::round(value * power);
        if (std::fabs(digits * factor) > largest_whole) break;
        if (digits / power == value) return digits * factor / power;
    }
    return value * factor;
}

} // namespace crossread
