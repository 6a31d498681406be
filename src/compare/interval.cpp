#include "compare/interval.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>

namespace crossread {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double about_share = 0.1;      // "about" never reaches further than this share of a value
constexpr int digits_always_read = 2;    // leading digits that are never taken for rounding
constexpr int zeros_that_round = 2;      // trailing zeros from which a whole number looks rounded
constexpr std::size_t most_digits = 12;  // that are printed; whole numbers keep every digit
constexpr double largest_grouped = 1e15; // beyond it a double no longer holds every whole number

// Which side of the value a hedge leaves open.
enum class Lean { none, below, above };

bool is_digit(char c) { return c >= '0' && c <= '9'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool contains_folded(std::string_view text, std::string_view word) {
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

Lean lean_of(const Figure& figure) {
    constexpr std::array<std::string_view, 9> below{
        "nearly", "almost", "just under", "just below", "close to", "approaching",
        "not quite", "just short of", "slightly less"};
    constexpr std::array<std::string_view, 5> above{
        "just over", "just above", "slightly more", "a little over", "a little more"};
    const auto named = [&](std::string_view word) { return contains_folded(figure.hedge, word); };
    if (figure.bound != Bound::about) return Lean::none;
    if (std::any_of(below.begin(), below.end(), named)) return Lean::below;
    if (std::any_of(above.begin(), above.end(), named)) return Lean::above;
    return Lean::none;
}

// The first number of a cell as written, and what stands around it.
struct Written {
    bool found = false;
    double number = 0; // without its scale word: 1.29 for "1.29 million"
    int digits = 0;    // of the whole part, without leading zeros
    int decimals = 0;
    int zeros = 0;     // trailing ones of the whole part; 0 when there are decimals
    std::string_view before, after;
};

// Length of a group separator at `at`: comma, apostrophe, plain, no-break, thin or narrow space.
std::size_t separator_at(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 6> all{
        ",", "'", " ", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF"};
    for (const auto separator : all)
        if (text.substr(at, separator.size()) == separator) return separator.size();
    return 0;
}

std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end - at;
}

Written read_number(std::string_view shown) {
    Written out;
    const auto begin = static_cast<std::size_t>(
        std::find_if(shown.begin(), shown.end(), is_digit) - shown.begin());
    if (begin == shown.size()) return out;
    std::string whole{shown.substr(begin, digits_at(shown, begin))};
    std::size_t at = begin + whole.size();
    while (const std::size_t gap = separator_at(shown, at)) {
        if (digits_at(shown, at + gap) != 3) break;
        whole += shown.substr(at + gap, 3);
        at += gap + 3;
    }
    std::string fraction;
    // A comma that does not set off three digits is a decimal comma: "1,9 million".
    if (at < shown.size() && (shown[at] == '.' || shown[at] == ',')) {
        fraction = shown.substr(at + 1, digits_at(shown, at + 1));
        if (!fraction.empty()) at += 1 + fraction.size();
    }
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    for (const char c : whole) out.number = out.number * 10 + (c - '0');
    double unit = 1;
    for (const char c : fraction) out.number += (c - '0') * (unit /= 10);
    out.found = true;
    out.digits = static_cast<int>(whole.size());
    out.decimals = static_cast<int>(fraction.size());
    if (fraction.empty()) {
        const auto last = whole.find_last_not_of('0');
        out.zeros = last == std::string::npos ? 0 : static_cast<int>(whole.size() - last - 1);
    }
    out.before = shown.substr(0, begin);
    out.after = shown.substr(at);
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

// How finely a single value is stated.
struct Precision {
    double step = 0;    // the unit of the last digit that is read; 0: no digits to go by
    bool count = false; // stated to the last unit: a point
};

Precision precision_of(const Figure& figure, double value) {
    const Written written = read_number(figure.shown);
    if (!written.found || written.number == 0) return {0, true};
    double scale = std::fabs(value) / written.number;
    const double power = std::pow(10.0, std::round(std::log10(std::max(scale, 1e-300))));
    if (std::fabs(scale / power - 1) < 1e-9) scale = power; // 1290000 / 1.29 is not quite 10^6

    const bool percent = written.after.find('%') != std::string_view::npos ||
                         contains_folded(written.after, "percent") ||
                         contains_folded(written.after, "per cent");
    int dropped = 0;
    if (!percent && written.zeros >= zeros_that_round)
        dropped = std::min(written.zeros, std::max(0, written.digits - digits_always_read));
    const std::string_view after = trimmed(written.after);
    const bool noun_only =
        after.empty() ||
        (!figure.noun.empty() && after.size() >= figure.noun.size() &&
         after.substr(after.size() - figure.noun.size()) == figure.noun);
    const bool bare = trimmed(written.before).empty() && noun_only && !percent;
    return {scale * std::pow(10.0, dropped - written.decimals),
            bare && scale == 1 && written.decimals == 0 && dropped == 0};
}

// How far from `value` a hedge like "about" may reach.
double reach(double value, double step) {
    const double share = std::fabs(value) * about_share;
    return step == 0 ? share : std::max(step / 2, std::min(step * 5, share));
}

// [value - below, value + above), or its mirror image for a negative value.
Interval around(double value, double below, double above) {
    Interval out{value - below, value + above, false, false};
    if (below > 0 && above > 0) (value < 0 ? out.open_low : out.open_high) = true;
    return out;
}

// Four significant digits: "1.235e+16". For ten and more.
std::string with_exponent(double size) {
    int exponent = 0;
    for (; size >= 10; ++exponent) size /= 10;
    auto thousandths = static_cast<std::uint64_t>(std::floor(size * 1000 + 0.5));
    if (thousandths == 10000) {
        thousandths = 1000;
        ++exponent;
    }
    std::string text = std::to_string(thousandths);
    text.insert(1, 1, '.');
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text + "e+" + std::to_string(exponent);
}

} // namespace

Interval claimed(const Figure& figure) {
    if (!figure.value) return {-infinity, infinity, true, true};
    const double low = std::min(figure.value->low, figure.value->high);
    const double high = std::max(figure.value->low, figure.value->high);
    switch (figure.bound) {
    case Bound::more: return {low, infinity, true, true};
    case Bound::at_least: return {low, infinity, false, true};
    case Bound::less: return {-infinity, high, true, true};
    case Bound::at_most: return {-infinity, high, true, false};
    case Bound::exact:
    case Bound::about: break;
    }
    const bool range = low != high;
    const Precision precision = range ? Precision{0, true} : precision_of(figure, low);
    if (figure.bound == Bound::exact) {
        if (range || precision.count) return {low, high, false, false};
        return around(low, precision.step / 2, precision.step / 2);
    }
    const double below = reach(low, precision.step), above = reach(high, precision.step);
    switch (lean_of(figure)) {
    case Lean::below: return {low - below, high, false, true};
    case Lean::above: return {low, high + above, true, false};
    case Lean::none: break;
    }
    return range ? Interval{low - below, high + above, false, false} : around(low, below, above);
}

bool meet(const Interval& a, const Interval& b) {
    const double low = std::max(a.low, b.low), high = std::min(a.high, b.high);
    if (low < high) return true;
    if (low > high) return false;
    // They touch in one value, which each of them must claim.
    const auto claims = [low](const Interval& i) {
        return !(i.open_low && i.low == low) && !(i.open_high && i.high == low);
    };
    return claims(a) && claims(b);
}

Relation relate(const Figure& a, const Figure& b) {
    if (!a.value || !b.value) return Relation::not_compared;
    if (*a.value == *b.value && a.bound == b.bound && lean_of(a) == lean_of(b))
        return Relation::same;
    return meet(claimed(a), claimed(b)) ? Relation::compatible : Relation::differs;
}

std::string group_digits(double value) {
    if (std::isnan(value)) return "not a number";
    if (std::isinf(value)) return value < 0 ? "-infinity" : "infinity";
    const double size = std::fabs(value);
    if (size >= largest_grouped) return (value < 0 ? "-" : "") + with_exponent(size);

    double whole = std::floor(size);
    const std::size_t whole_digits = std::to_string(static_cast<std::uint64_t>(whole)).size();
    double scale = 1;
    for (std::size_t digits = whole_digits; digits < most_digits; ++digits) scale *= 10;
    double parts = std::floor((size - whole) * scale + 0.5); // of one
    if (parts == scale) {
        whole += 1;
        parts = 0;
    }
    std::string text = std::to_string(static_cast<std::uint64_t>(whole));
    for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, 1, ',');
    if (parts > 0) {
        std::string fraction = std::to_string(static_cast<std::uint64_t>(scale + parts));
        fraction.front() = '.'; // in the place of the scale's one
        fraction.erase(fraction.find_last_not_of('0') + 1);
        text += fraction;
    }
    return value < 0 && text != "0" ? "-" + text : text;
}

std::string difference_in_words(double a, double b) {
    if (a == b) return "no difference";
    const std::string apart = "differs by " + group_digits(std::fabs(a - b));
    const double share = std::fabs(a - b) / std::max(std::fabs(a), std::fabs(b)) * 100;
    if (!std::isfinite(share)) return apart;
    if (share < 0.01) return apart + " (less than 0.01 %)";
    const double grain = share >= 10 ? 1 : share >= 1 ? 10 : 100;
    return apart + " (" + group_digits(std::round(share * grain) / grain) + " %)";
}

} // namespace crossread
