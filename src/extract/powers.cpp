#include "extract/powers.h"

#include <algorithm>
#include <string_view>

namespace crossread {
namespace {

// Reads one raised digit off the front: U+2070 and U+2074 on, but one to three are older and stand
// elsewhere. Gives -1 when there is none.
int take_raised_digit(std::string_view& letters) {
    constexpr std::string_view older[] = {"\xC2\xB9", "\xC2\xB2", "\xC2\xB3"};
    for (int i = 0; i < 3; ++i) {
        if (!letters.starts_with(older[i])) continue;
        letters.remove_prefix(older[i].size());
        return i + 1;
    }
    const bool raised = letters.size() >= 3 && letters.starts_with("\xE2\x81") &&
                        letters[2] >= '\xB0' && letters[2] <= '\xB9';
    if (!raised) return -1;
    const int digit = letters[2] - '\xB0';
    letters.remove_prefix(3);
    return digit;
}

int add_digit(int value, int digit) { return std::min(value * 10 + digit, max_exponent); }

} // namespace

std::optional<Power> read_power(const Words& words, std::size_t at) {
    if (!words.marks(at, "\xC3\x97") && !words.is(at, "x")) return std::nullopt;
    const std::size_t ten = at + 1;
    const std::string_view token = words.at(ten);
    if (!words.is_number(ten) || !words.goes_on(ten) || !token.starts_with("10"))
        return std::nullopt;
    // Raised digits are letters to the tokens, or marks: the text is read over them.
    const std::size_t begin = words.token(ten).where().begin + 2;
    std::string_view rest = words.text().substr(begin);
    const std::size_t length = rest.size();
    constexpr std::string_view raised_minus = "\xE2\x81\xBB";
    const bool below = rest.starts_with(raised_minus);
    if (below) rest.remove_prefix(raised_minus.size());
    int value = 0;
    bool any = false;
    for (int digit = take_raised_digit(rest); digit >= 0; digit = take_raised_digit(rest)) {
        value = add_digit(value, digit);
        any = true;
    }
    if (any) {
        const std::size_t stop = begin + (length - rest.size());
        std::size_t end = ten + 1;
        while (words.has(end) && words.token(end).where().end <= stop) ++end;
        return Power{below ? -value : value, end};
    }
    if (token.size() != 2) return std::nullopt;
    // "10^6", "10-8".
    std::size_t next = ten + 1;
    const bool raised = words.marks(next, "^") && words.glued(next);
    if (raised) ++next;
    const bool minus =
        (words.is_hyphen(next) || words.marks(next, "\xE2\x88\x92")) && words.glued(next);
    if (minus) ++next;
    if ((!raised && !minus) || !words.glued(next) || !words.is_number(next)) return std::nullopt;
    for (const char c : words.at(next)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = add_digit(value, c - '0');
    }
    return Power{minus ? -value : value, next + 1};
}

double times_power_of_ten(double value, int exponent) {
    double power = 1;
    for (int i = 0; i < (exponent < 0 ? -exponent : exponent); ++i) power *= 10;
    return exponent < 0 ? value / power : value * power;
}

} // namespace crossread
