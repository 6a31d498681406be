#include "search/written_digits.h"

#include <array>
#include <cmath>

namespace crossread {
namespace {

// Three digits and no more.
bool three(const NumberCursor& cursor, std::size_t from) {
    return is_folded_digit(cursor.byte(from)) && is_folded_digit(cursor.byte(from + 1)) &&
           is_folded_digit(cursor.byte(from + 2)) && !is_folded_digit(cursor.byte(from + 3));
}

} // namespace

std::optional<double> read_written_digits(NumberCursor& cursor, Groups grouping) {
    std::array<std::size_t, 8> groups{}; // digits in each, separators between
    std::array<char, 8> marks{};
    std::size_t count = 1, digits = 0;
    double whole = 0, tail = 0, tail_scale = 1;
    for (;; ++cursor.at) {
        const char c = cursor.byte(cursor.at);
        if (is_folded_digit(c)) {
            if (++digits > kMostDigits) return std::nullopt;
            ++groups[count - 1];
            whole = whole * 10 + (c - '0');
            tail = tail * 10 + (c - '0');
            tail_scale *= 10;
            continue;
        }
        const bool separates = (c == '.' || c == ',' || c == '\'' ||
                                (c == ' ' && grouping == Groups::spaced &&
                                 three(cursor, cursor.at + 1) && groups[0] <= 3)) &&
                               is_folded_digit(cursor.byte(cursor.at + 1));
        if (!separates) break;
        if (count == groups.size()) return std::nullopt;
        marks[count] = c;
        ++count;
        tail = 0;
        tail_scale = 1;
    }
    if (count == 1) return whole;
    const char last = marks[count - 1];
    bool decimal = last != ' ' && last != '\'' && groups[count - 1] != 3;
    if (last == '.' && count == 2) decimal = true; // "1.287": English news writes 1,287
    for (std::size_t i = 1; i + 1 < count; ++i)
        if (marks[i] != last) decimal = last != ' ';
    const std::size_t groups_end = decimal ? count - 1 : count;
    for (std::size_t i = 1; i < groups_end; ++i) {
        // Groups of three, or of two before the last as in India; one kind of separator.
        const bool last_group = i + 1 == groups_end;
        if (marks[i] != marks[1] || groups[0] > 3 ||
            (groups[i] != 3 && (last_group || groups[i] != 2)))
            return std::nullopt;
        if (decimal && marks[i] == last) return std::nullopt; // 1.2.34
    }
    return decimal ? std::round((whole - tail) / tail_scale) + tail / tail_scale : whole;
}

} // namespace crossread
