#include "text/direction.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace crossread {
namespace {

// What a code point is to the rules; `mark` takes what it stands on, `blank` is any neutral.
enum class Class : std::uint8_t {
    left,       // L: a letter that runs to the right, as most
    right,      // R: Hebrew and its kin
    arabic,     // AL
    digit,      // EN
    arab_digit, // AN
    sign,       // ES: + -
    separator,  // CS: , . : /
    unit,       // ET: % $ #
    mark,       // NSM
    blank,      // all else
};

constexpr char32_t kFirstLeftward = 0x590;
constexpr unsigned char kFirstLeadByte = 0xD6; // of U+0590 in UTF-8

bool is_between(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

bool is_mark(char32_t c) {
    return is_between(c, 0x300, 0x36F) || is_between(c, 0x591, 0x5BD) || c == 0x5BF ||
           is_between(c, 0x5C1, 0x5C2) || is_between(c, 0x5C4, 0x5C5) || c == 0x5C7 ||
           is_between(c, 0x610, 0x61A) || is_between(c, 0x64B, 0x65F) || c == 0x670 ||
           is_between(c, 0x6D6, 0x6DC) || is_between(c, 0x6DF, 0x6E4) ||
           is_between(c, 0x6E7, 0x6E8) || is_between(c, 0x6EA, 0x6ED) ||
           is_between(c, 0x8CA, 0x8FF) || is_between(c, 0x20D0, 0x20F0) ||
           is_between(c, 0xFE00, 0xFE0F) || is_between(c, 0xFE20, 0xFE2F);
}

Class class_of_ascii(char32_t c) {
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') return Class::left;
    if (c >= '0' && c <= '9') return Class::digit;
    switch (c) {
    case '+':
    case '-':
        return Class::sign;
    case ',':
    case '.':
    case ':':
    case '/':
        return Class::separator;
    case '#':
    case '$':
    case '%':
        return Class::unit;
    default:
        return Class::blank;
    }
}

Class class_of(char32_t c) {
    if (c < 0x80) return class_of_ascii(c);
    if (is_mark(c)) return Class::mark;
    if (c < kFirstLeftward) {
        if (c == 0xA0) return Class::separator;
        if (is_between(c, 0xA2, 0xA5) || is_between(c, 0xB0, 0xB1)) return Class::unit;
        if (is_between(c, 0xB2, 0xB3) || c == 0xB9) return Class::digit;
        const bool neutral =
            (c < 0xC0 && c != 0xAA && c != 0xB5 && c != 0xBA) || c == 0xD7 || c == 0xF7;
        return neutral ? Class::blank : Class::left;
    }
    if (c <= 0x8FF) {
        if (is_between(c, 0x660, 0x669) || is_between(c, 0x66B, 0x66C) ||
            is_between(c, 0x600, 0x605))
            return Class::arab_digit;
        if (is_between(c, 0x6F0, 0x6F9)) return Class::digit;
        if (c == 0x60C) return Class::separator;
        if (c == 0x66A || is_between(c, 0x609, 0x60A)) return Class::unit;
        if (is_between(c, 0x606, 0x607) || is_between(c, 0x60E, 0x60F) || c == 0x6DE || c == 0x6E9)
            return Class::blank;
        return c < 0x600 || is_between(c, 0x7C0, 0x85F) ? Class::right : Class::arabic;
    }
    if (c == 0x200E) return Class::left;
    if (c == 0x200F) return Class::right;
    if (is_between(c, 0x2030, 0x2034) || is_between(c, 0x20A0, 0x20CF) || c == 0x2212)
        return c == 0x2212 ? Class::sign : Class::unit;
    if (c == 0x202F || c == 0x2044) return Class::separator;
    if (is_between(c, 0x2000, 0x2BFF)) // punctuation, arrows, signs; letterlike ones are letters
        return is_between(c, 0x2102, 0x214F) ? Class::left : Class::blank;
    if (is_between(c, 0x2E00, 0x2E7F) || is_between(c, 0x3000, 0x3004) ||
        is_between(c, 0x3008, 0x3020) || c == 0x3030 || c == 0x30FB)
        return Class::blank;
    if (is_between(c, 0xFB1D, 0xFB4F)) return c == 0xFB29 ? Class::sign : Class::right;
    if (is_between(c, 0xFB50, 0xFDFF) || is_between(c, 0xFE70, 0xFEFE))
        return is_between(c, 0xFD3E, 0xFD4F) ? Class::blank : Class::arabic;
    if (is_between(c, 0xFE10, 0xFE6F)) return Class::blank;
    if (is_between(c, 0xFF01, 0xFF0F) || is_between(c, 0xFF1A, 0xFF20) || c >= 0xFFF0) {
        if (is_between(c, 0x10800, 0x10FFF) || is_between(c, 0x1E800, 0x1EFFF))
            return is_between(c, 0x1EE00, 0x1EEFF) ? Class::arabic : Class::right;
        const bool emoji = is_between(c, 0x1F000, 0x1FAFF);
        return c > 0xFFFF && !emoji ? Class::left : Class::blank;
    }
    return Class::left;
}

struct Point {
    std::uint32_t begin = 0; // byte, from the range's begin
    char32_t value = 0;
    Class kind = Class::blank;
};

bool is_strong(Class kind) {
    return kind == Class::left || kind == Class::right || kind == Class::arabic;
}
bool is_neutral(Class kind) { return kind == Class::blank; }

// W1 to W7: numbers, their signs and marks take the side of what stands around them.
void settle_weak(std::vector<Point>& points, Class base) {
    Class before = base;
    for (Point& point : points) { // W1
        if (point.kind == Class::mark) point.kind = before;
        before = point.kind;
    }
    Class strong = base;
    for (Point& point : points) { // W2
        if (is_strong(point.kind)) strong = point.kind;
        else if (point.kind == Class::digit && strong == Class::arabic)
            point.kind = Class::arab_digit;
    }
    for (Point& point : points) // W3
        if (point.kind == Class::arabic) point.kind = Class::right;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) { // W4
        const Class left = points[i - 1].kind;
        if (left != points[i + 1].kind) continue;
        Class& kind = points[i].kind;
        const bool joins =
            kind == Class::separator || (kind == Class::sign && left == Class::digit);
        if (joins && (left == Class::digit || left == Class::arab_digit)) kind = left;
    }
    for (std::size_t i = 0; i < points.size();) { // W5, W6
        if (points[i].kind != Class::unit) {
            if (points[i].kind == Class::sign || points[i].kind == Class::separator)
                points[i].kind = Class::blank;
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < points.size() && points[end].kind == Class::unit) ++end;
        const bool number = (i > 0 && points[i - 1].kind == Class::digit) ||
                            (end < points.size() && points[end].kind == Class::digit);
        for (; i < end; ++i) points[i].kind = number ? Class::digit : Class::blank;
    }
    strong = base;
    for (Point& point : points) { // W7
        if (is_strong(point.kind)) strong = point.kind;
        else if (point.kind == Class::digit && strong == Class::left) point.kind = Class::left;
    }
}

// The side that a code point gives its neighbours: numbers count as running to the left.
Class side(Class kind) { return kind == Class::left ? Class::left : Class::right; }

constexpr std::array<std::array<char32_t, 2>, 10> kBrackets = {{{'(', ')'},
                                                                {'[', ']'},
                                                                {'{', '}'},
                                                                {0x2045, 0x2046},
                                                                {0x3008, 0x3009},
                                                                {0x300A, 0x300B},
                                                                {0x300C, 0x300D},
                                                                {0x300E, 0x300F},
                                                                {0x3010, 0x3011},
                                                                {0xFF08, 0xFF09}}};
constexpr std::size_t kMostOpen = 63; // BD16

// Of each opening bracket the place of its partner, else 0.
std::vector<std::uint32_t> partners_of(const std::vector<Point>& points) {
    struct Open {
        char32_t closing;
        std::uint32_t place;
    };
    std::vector<std::uint32_t> partners(points.size(), 0);
    std::array<Open, kMostOpen> open{};
    std::size_t depth = 0;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        if (!is_neutral(points[i].kind)) continue;
        for (const auto& bracket : kBrackets) {
            if (points[i].value == bracket[0]) {
                if (depth == kMostOpen) return partners;
                open[depth++] = {bracket[1], i};
            } else if (points[i].value == bracket[1]) {
                for (std::size_t k = depth; k-- > 0;)
                    if (open[k].closing == bracket[1]) {
                        partners[open[k].place] = i;
                        depth = k;
                        break;
                    }
            }
        }
    }
    return partners;
}

// N0: both brackets of a pair stand on the side of what they hold. Pairs may lie in each other as
// deep as kMostOpen, so the looks inside are at most that many times the text.
void settle_brackets(std::vector<Point>& points, Class base) {
    const std::vector<std::uint32_t> partners = partners_of(points);
    Class before = base; // the strong side before the bracket
    for (std::size_t at = 0; at < points.size(); ++at) {
        if (partners[at] > at) {
            bool same = false, other = false;
            for (std::size_t i = at + 1; i < partners[at] && !same; ++i) {
                if (is_neutral(points[i].kind)) continue;
                (side(points[i].kind) == base ? same : other) = true;
            }
            if (same || other) points[at].kind = points[partners[at]].kind = same ? base : before;
        }
        if (!is_neutral(points[at].kind)) before = side(points[at].kind);
    }
}

// N1, N2: what stands between two of one side is of that side, else of the text's own.
void settle_neutral(std::vector<Point>& points, Class base) {
    for (std::size_t i = 0; i < points.size();) {
        if (!is_neutral(points[i].kind)) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < points.size() && is_neutral(points[end].kind)) ++end;
        const Class left = i > 0 ? side(points[i - 1].kind) : base;
        const Class right = end < points.size() ? side(points[end].kind) : base;
        for (; i < end; ++i) points[i].kind = left == right ? left : base;
    }
}

std::uint8_t level_of(Class kind, bool leftward) {
    if (kind == Class::right) return 1;
    if (kind == Class::left) return leftward ? 2 : 0;
    return 2; // a number in a text that runs to the left
}

} // namespace

bool has_leftward(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < kFirstLeadByte) {
            ++at;
            continue;
        }
        const CodePoint point = decode(text, at);
        const Class kind = class_of(point.value);
        if (kind == Class::right || kind == Class::arabic || kind == Class::arab_digit) return true;
        at += point.size;
    }
    return false;
}

bool runs_leftward(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        const Class kind = class_of(point.value);
        if (is_strong(kind)) return kind != Class::left;
        at += point.size;
    }
    return false;
}

std::vector<std::uint8_t> levels_of(std::string_view text, Range range, bool leftward) {
    const std::string_view words = slice(text, range);
    std::vector<std::uint8_t> levels(words.size(), 0);
    if (!has_leftward(words)) return levels;
    std::vector<Point> points;
    for (std::uint32_t at = 0; at < words.size();) {
        const CodePoint point = decode(words, at);
        points.push_back({at, point.value, class_of(point.value)});
        at += point.size;
    }
    const Class base = leftward ? Class::right : Class::left;
    settle_weak(points, base);
    settle_brackets(points, base);
    settle_neutral(points, base);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::size_t end = i + 1 < points.size() ? points[i + 1].begin : words.size();
        std::fill(levels.begin() + points[i].begin,
                  levels.begin() + static_cast<std::ptrdiff_t>(end),
                  level_of(points[i].kind, leftward));
    }
    return levels;
}

std::vector<std::size_t> seen_order(const std::vector<std::uint8_t>& levels) {
    std::vector<std::size_t> order(levels.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (std::uint8_t level = 2; level > 0; --level)
        for (std::size_t i = 0; i < order.size();) {
            std::size_t end = i;
            while (end < order.size() && levels[order[end]] >= level) ++end;
            std::reverse(order.begin() + static_cast<std::ptrdiff_t>(i),
                         order.begin() + static_cast<std::ptrdiff_t>(end));
            i = std::max(end, i + 1);
        }
    return order;
}

} // namespace crossread
