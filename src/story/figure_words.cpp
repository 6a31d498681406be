#include "story/figure_words.h"

#include "story/labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace crossread {
namespace {

using Scale = std::pair<std::string_view, double>;
constexpr std::array<Scale, 4> scales{
    {{"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}}};
// The short forms may be units as well ("5 m"), so a number before them counts both ways.
constexpr std::array<Scale, 6> short_scales{
    {{"k", 1e3}, {"m", 1e6}, {"mn", 1e6}, {"bn", 1e9}, {"tn", 1e12}, {"b", 1e9}}};

constexpr std::array<std::string_view, 5> range_words{"to", "and", "or", "-", "–"};

constexpr std::array<std::pair<std::string_view, Bound>, 29> hedges{{
    {"nearly", Bound::about},        {"almost", Bound::about},
    {"about", Bound::about},         {"around", Bound::about},
    {"some", Bound::about},          {"roughly", Bound::about},
    {"approximately", Bound::about}, {"circa", Bound::about},
    {"close to", Bound::about},      {"more than", Bound::more},
    {"over", Bound::more},           {"above", Bound::more},
    {"greater than", Bound::more},   {"well over", Bound::more},
    {"just over", Bound::more},      {"at least", Bound::at_least},
    {"no fewer than", Bound::at_least}, {"no less than", Bound::at_least},
    {"or more", Bound::at_least},    {"fewer than", Bound::less},
    {"less than", Bound::less},      {"under", Bound::less},
    {"below", Bound::less},          {"just under", Bound::less},
    {"up to", Bound::at_most},       {"at most", Bound::at_most},
    {"no more than", Bound::at_most}, {"as many as", Bound::at_most},
    {"or fewer", Bound::at_most},
}};

// A double holds 15 digits; a product such as 1.287 × 1e6 may be off in the last of them.
constexpr double tolerance = 1e-12;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

bool equal(double a, double b) {
    return std::fabs(a - b) <= tolerance * std::max(std::fabs(a), std::fabs(b));
}

struct Number {
    std::string_view written; // "1.9"
    double plain = 0;         // 1.9
    double scale = 1;         // of the word after it
    bool maybe = false;       // the scale may be a unit as well
    bool begins_range = false; // a range word stands between it and the next number
};

// Walks over a text and keeps the numbers in it.
class NumberReader {
public:
    explicit NumberReader(std::string_view text) : text_(text) {}

    std::vector<Number> read() {
        std::vector<Number> numbers;
        while (at_ < text_.size()) {
            if (!is_digit(text_[at_])) {
                ++at_;
                continue;
            }
            numbers.push_back(read_number());
        }
        lend_scales(numbers);
        return numbers;
    }

private:
    Number read_number() {
        Number number;
        const std::size_t begin = at_;
        take_digits(number.plain);
        while (is_group(at_)) {
            ++at_;
            take_digits(number.plain);
        }
        if (at_ + 1 < text_.size() && text_[at_] == '.' && is_digit(text_[at_ + 1])) {
            ++at_;
            const std::size_t point = at_;
            take_digits(number.plain);
            number.plain /= std::pow(10.0, static_cast<double>(at_ - point));
        }
        number.written = text_.substr(begin, at_ - begin);
        read_what_follows(number);
        return number;
    }

    void take_digits(double& value) {
        for (; at_ < text_.size() && is_digit(text_[at_]); ++at_)
            value = value * 10 + (text_[at_] - '0');
    }

    // ",194" and no fourth digit: "2,1945" is no number with groups.
    bool is_group(std::size_t at) const {
        constexpr std::size_t digits = 3;
        if (at + digits >= text_.size() || text_[at] != ',') return false;
        for (std::size_t i = 1; i <= digits; ++i)
            if (!is_digit(text_[at + i])) return false;
        return at + digits + 1 == text_.size() || !is_digit(text_[at + digits + 1]);
    }

    // Looks ahead only: a number right after this one is still to be read.
    void read_what_follows(Number& number) {
        std::size_t next = at_;
        const std::string word = word_after(next);
        for (const auto& [name, scale] : scales)
            if (word == name) number.scale = scale;
        for (const auto& [name, scale] : short_scales) {
            if (word != name) continue;
            number.scale = scale;
            number.maybe = true;
        }
        number.begins_range =
            std::find(range_words.begin(), range_words.end(), word) != range_words.end();
    }

    // The word or the dash after `at`, past blanks and a joining hyphen: "5 million", "5-million".
    std::string word_after(std::size_t at) const {
        constexpr std::string_view en_dash = "–";
        constexpr std::string_view no_break_space = "\xC2\xA0";
        for (;;) {
            if (at < text_.size() && text_[at] == ' ') ++at;
            else if (text_.substr(at, no_break_space.size()) == no_break_space)
                at += no_break_space.size();
            else break;
        }
        if (text_.substr(at, en_dash.size()) == en_dash) return std::string(en_dash);
        if (at < text_.size() && text_[at] == '-') {
            if (at + 1 == text_.size() || !is_letter(text_[at + 1])) return "-";
            ++at;
        }
        std::size_t end = at;
        while (end < text_.size() && is_letter(text_[end])) ++end;
        return lowered(text_.substr(at, end - at));
    }

    static void lend_scales(std::vector<Number>& numbers) {
        for (std::size_t i = 0; i + 1 < numbers.size(); ++i) {
            if (!numbers[i].begins_range || numbers[i + 1].scale == 1) continue;
            numbers[i].scale = numbers[i + 1].scale;
            numbers[i].maybe = true; // "between 900 and 1.1 million"
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

// What a number may stand for.
std::array<double, 2> readings(const Number& number) {
    const double scaled = number.plain * number.scale;
    return {scaled, number.maybe ? number.plain : scaled};
}

bool says(const std::vector<Number>& numbers, double wanted) {
    for (const Number& number : numbers)
        for (const double reading : readings(number))
            if (equal(reading, std::fabs(wanted))) return true;
    return false;
}

bool says(const std::vector<Number>& numbers, const Value& value) {
    return says(numbers, value.low) || says(numbers, value.high);
}

bool share_a_number(const std::vector<Number>& left, const std::vector<Number>& right) {
    for (const Number& number : left)
        for (const double reading : readings(number))
            if (says(right, reading)) return true;
    return false;
}

std::string listed(const std::vector<Number>& numbers) {
    std::string out;
    for (const Number& number : numbers) {
        if (!out.empty()) out += ", ";
        out += number.written;
        for (const auto& [name, scale] : scales)
            if (number.scale == scale) out += " " + std::string(name);
    }
    return out;
}

std::string expected_bound(const Figure& figure) {
    const std::string hedge = lowered(figure.hedge);
    for (const auto& [words, bound] : hedges) {
        if (hedge != words || bound == figure.bound) continue;
        return "is \"" + std::string(code(figure.bound)) + "\", but the hedge “" + figure.hedge +
               "” goes with \"" + std::string(code(bound)) + "\"; correct one of them";
    }
    return {};
}

} // namespace

std::optional<FigureProblem> find_figure_problem(const Figure& figure, std::string_view exact) {
    const auto stated = NumberReader(exact).read();
    const auto printed = NumberReader(figure.shown).read();
    if (figure.value && !stated.empty() && !says(stated, *figure.value))
        return FigureProblem{figure.value->low == figure.value->high ? "value" : "low",
                             "is not what the words \"" + std::string(exact) + "\" say (" +
                                 listed(stated) + "); write the number that stands there"};
    const bool agrees = printed.empty() || (figure.value ? says(printed, *figure.value)
                                                         : share_a_number(printed, stated));
    if (!agrees && (figure.value || !stated.empty()))
        return FigureProblem{"shown", "is \"" + figure.shown + "\", but " +
                                          (figure.value ? std::string("the value")
                                                        : "\"" + std::string(exact) + "\"") +
                                          " is another number; write the same one"};
    if (std::string wrong = expected_bound(figure); !wrong.empty())
        return FigureProblem{"bound", std::move(wrong)};
    return std::nullopt;
}

} // namespace crossread
