#include "text/breaks.h"

#include "base/utf8.h"

#include <algorithm>
#include <iterator>

namespace crossread {
namespace {

bool is_blank(char32_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0x3000; }

// Scripts that are set without spaces and may break between any two letters.
bool is_ideographic(char32_t c) {
    return (c >= 0x2E80 && c <= 0x2FFF) || (c >= 0x3040 && c <= 0x30FF) ||
           (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
           (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

// Marks that must not begin a line.
bool is_closing(char32_t c) {
    switch (c) {
    case ',':
    case '.':
    case ';':
    case ':':
    case '!':
    case '?':
    case ')':
    case ']':
    case '}':
    case '%':
    case 0x2019:
    case 0x201D:
    case 0x00BB:
    case 0x2026:
    case 0x3001:
    case 0x3002:
    case 0x3005:
    case 0x3009:
    case 0x300B:
    case 0x300D:
    case 0x300F:
    case 0x3011:
    case 0x3015:
    case 0x30FB:
    case 0x30FC:
    case 0xFF01:
    case 0xFF05:
    case 0xFF09:
    case 0xFF0C:
    case 0xFF0E:
    case 0xFF1A:
    case 0xFF1B:
    case 0xFF1F:
        return true;
    default:
        return (c >= 0x3041 && c <= 0x3049 && (c & 1) == 1) || c == 0x3063 || c == 0x30C3;
    }
}

// Marks that must not end a line.
bool is_opening(char32_t c) {
    switch (c) {
    case '(':
    case '[':
    case '{':
    case 0x2018:
    case 0x201C:
    case 0x00AB:
    case 0x3008:
    case 0x300A:
    case 0x300C:
    case 0x300E:
    case 0x3010:
    case 0x3014:
    case 0xFF08:
        return true;
    default:
        return false;
    }
}

bool is_letter(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x2000);
}

// `word` are the letters right before `previous`: a prefix of one letter is not left alone.
bool may_break_between(int word, char32_t previous, char32_t next) {
    if (is_closing(next) || is_opening(previous)) return false;
    if (previous == 0x2014 && next == 0x2014) return false; // ——, one dash of Chinese
    if (is_ideographic(previous) || is_ideographic(next)) return true;
    if (previous == 0x2014) return true;
    const bool hyphen = previous == '-' || previous == 0x2010 || previous == 0x2013;
    return hyphen && word >= 2 && is_letter(next);
}

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

// Whether the words begin with one that a number's size hangs on.
bool gives_size(std::string_view words) {
    constexpr std::string_view sizes[] = {"thousand", "million", "billion", "trillion",
                                          "percent",  "per",     "%"};
    std::size_t size = 0;
    while (size < words.size() && is_letter(static_cast<unsigned char>(words[size]))) ++size;
    if (size == 0 && !words.empty() && words[0] == '%') size = 1;
    return std::find(std::begin(sizes), std::end(sizes), words.substr(0, size)) != std::end(sizes);
}

// Up to three digits and nothing else: the day of a date, or a count whose word follows.
bool is_short_number(std::string_view unit) {
    constexpr std::size_t most_digits = 3;
    std::size_t digits = 0;
    for (const char c : unit) {
        if (!is_digit(static_cast<unsigned char>(c))) return false;
        ++digits;
    }
    return digits > 0 && digits <= most_digits;
}

// Whether a number behind these words belongs to them: "February 2013", "US$ 5", "No. 7".
bool leads_a_number(std::string_view unit) {
    constexpr std::string_view leaders[] = {
        "January",   "February", "March",    "April",    "May",  "June", "July", "August",
        "September", "October",  "November", "December", "Jan.", "Feb.", "Mar.", "Apr.",
        "Aug.",      "Sept.",    "Sep.",     "Oct.",     "Nov.", "Dec.", "No.",  "Nos.",
        "p.",        "pp.",      "$",        "US$",      "€",    "£"};
    return std::find(std::begin(leaders), std::end(leaders), unit) != std::end(leaders);
}

// Whether a line that ends between the two would tear a number from what makes it understood.
bool binds(std::string_view unit, std::string_view next) {
    if (unit.empty() || next.empty()) return false;
    const auto first = static_cast<unsigned char>(next[0]);
    if (is_digit(static_cast<unsigned char>(unit.back())) && gives_size(next)) return true;
    if (is_short_number(unit)) return is_letter(first);
    return is_digit(first) && leads_a_number(unit);
}

} // namespace

std::vector<BreakUnit> break_units(std::string_view text, Range paragraph) {
    std::vector<BreakUnit> units;
    const std::size_t end = std::min<std::size_t>(paragraph.end, text.size());
    std::size_t at = paragraph.begin;
    std::size_t unit_begin = at;
    int letters = 0; // up to and with the previous code point
    int word = 0;    // the same before the previous one
    char32_t previous = 0;
    auto close = [&](std::size_t unit_end, After after) {
        if (unit_end > unit_begin)
            units.push_back(
                {{static_cast<std::uint32_t>(unit_begin), static_cast<std::uint32_t>(unit_end)},
                 after});
        else if (!units.empty() && after == After::space) units.back().after = After::space;
    };
    while (at < end) {
        const CodePoint decoded = decode(text.substr(0, end), at);
        const char32_t c = decoded.value;
        if (is_blank(c)) {
            close(at, After::space);
            at += decoded.size;
            if (previous != 0)
                units.back().bound =
                    binds(slice(text, units.back().where), text.substr(at, end - at));
            unit_begin = at;
            previous = 0;
            letters = word = 0;
            continue;
        }
        if (previous != 0 && may_break_between(word, previous, c)) {
            close(at, After::nothing);
            unit_begin = at;
        }
        word = letters;
        letters = is_letter(c) ? letters + 1 : 0;
        previous = c;
        at += decoded.size;
    }
    close(end, After::end);
    if (!units.empty()) {
        units.back().after = After::end;
        units.back().bound = false;
    }
    return units;
}

} // namespace crossread
