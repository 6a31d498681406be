#include "search/notation.h"

#include "search/number_cursor.h"
#include "search/number_names.h"
#include "search/spelled.h"
#include "search/written_digits.h"

#include <cmath>
#include <optional>
#include <utility>

namespace crossread {
namespace {

using Kind = Notation::Kind;
using Role = NumberName::Role;

bool may_begin(char c) { return is_folded_letter(c) || is_folded_digit(c) || c == '$' || c == '.'; }
bool is_ascii_name(char c) { return (c >= 'a' && c <= 'z') || is_folded_digit(c); }

constexpr double kFirstYear = 1900;
constexpr double kLastYear = 2100;

class Scanner : NumberCursor {
public:
    Scanner(std::string_view folded, Groups grouping) : NumberCursor{folded}, grouping_(grouping) {}

    std::vector<Notation> all() {
        while (at < text.size()) {
            const std::size_t from = at;
            if (!may_begin(text[from])) {
                ++at;
                continue;
            }
            Notation found;
            if (read(found)) {
                found.where = {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(at)};
                out_.push_back(found);
            } else {
                at = from;
                skip();
            }
        }
        return std::move(out_);
    }

private:
    // Past a word with the digits in it, past digits with what hangs on them, or past one byte.
    void skip() {
        if (!is_folded_letter(text[at]) && !is_folded_digit(text[at])) {
            ++at;
            return;
        }
        if ((text[at] & 0x80) != 0) {
            for (const FractionSign& f : kFractions)
                if (starts(f.sign)) return void(at += f.sign.size());
            for (const UnitSign& sign : kSignsBefore)
                if (starts(sign.text)) return void(at += sign.text.size());
        }
        while (
            at < text.size() &&
            (is_folded_letter(text[at]) || is_folded_digit(text[at]) ||
             ((text[at] == '.' || text[at] == ',') && is_folded_digit(byte(at + 1)) &&
              is_folded_digit(text[at - 1])) ||
             (text[at] == '-' && is_folded_digit(byte(at + 1)) && is_folded_letter(text[at - 1]))))
            ++at;
    }

    bool read(Notation& out) {
        Kind kind = Kind::plain;
        if (at > 0 && is_ascii_name(text[at - 1])) return false;
        if (read_money_sign(kind)) {
            double value = 0;
            if (!is_folded_digit(byte(at)) || !read_digits(value)) return false;
            value = scaled(value, true);
            out = {{}, value, value, kind};
            return true;
        }
        double value = 0;
        bool share = false;
        if (text[at] == '.' && is_folded_digit(byte(at + 1))) { // ".5"
            const std::size_t from = ++at;
            if (!read_digits(value)) return false;
            for (std::size_t i = from; i < at; ++i) value /= 10;
            value = scaled(value, false);
        } else if (is_folded_digit(text[at])) {
            if (!read_digits(value)) return false;
            if (const double half = fraction_sign(); half > 0) value += half;
            const std::string_view glued = word(at);
            if (glued == "st" || glued == "nd" || glued == "rd" || glued == "th" || glued == "s")
                return false;
            value = scaled(value, false);
            if (read_ratio(value)) share = true;
        } else if (const double part = fraction_sign(); part > 0) {
            value = part;
            share = true;
        } else if (!is_folded_letter(text[at]) || !read_words(value, share)) {
            return false;
        } else if (!share && read_ratio(value)) {
            share = true;
        }
        finish(out, value, share);
        return true;
    }

    bool read_money_sign(Kind& kind) {
        for (const UnitSign& sign : kSignsBefore)
            if (text[at] == sign.text[0] && starts(sign.text)) {
                kind = sign.kind;
                at += sign.text.size();
                if (byte(at) == ' ' && is_folded_digit(byte(at + 1))) ++at;
                return true;
            }
        const std::string_view letters = word(at);
        const std::size_t end = at + letters.size();
        // "us$5", "hk$5", "usd 5".
        if (letters.size() == 2 && byte(end) == '$') {
            at = end + 1;
            kind = Kind::dollar;
            return true;
        }
        for (std::size_t i = 0; i < kCodes && letters.size() == 3; ++i)
            if (letters == kUnitWords[i].text &&
                (is_folded_digit(byte(end)) ||
                 (byte(end) == ' ' && is_folded_digit(byte(end + 1))))) {
                at = is_folded_digit(byte(end)) ? end : end + 1;
                kind = kUnitWords[i].kind;
                return true;
            }
        return false;
    }

    double fraction_sign() {
        for (const FractionSign& f : kFractions)
            if (starts(f.sign)) {
                at += f.sign.size();
                return f.value;
            }
        return 0;
    }

    bool read_digits(double& value) {
        const std::optional<double> read = read_written_digits(*this, grouping_);
        value = read.value_or(value);
        return read.has_value();
    }

    bool read_words(double& value, bool& share) {
        const std::optional<SpelledValue> read = read_spelled(*this);
        if (!read) return false;
        value = read->value;
        share = read->share;
        return true;
    }

    // With "million", "bn", "k" behind it; single letters with a blank before them only for money.
    double scaled(double value, bool money) {
        for (const SizeSign& size : kSizes) // "129万台": no blank parts them from what is counted
            if (starts(size.sign)) {
                at += size.sign.size();
                return value * size.value;
            }
        const std::string_view glued = word(at);
        const std::size_t next = next_word();
        const std::string_view letter = !glued.empty()                            ? glued
                                        : money && next != std::string_view::npos ? word(next)
                                                                                  : "";
        double factor = 0;
        if (letter == "k") factor = 1e3;
        else if (letter == "m") factor = 1e6;
        else if (letter == "b") factor = 1e9;
        else if (money && letter == "t") factor = 1e12;
        else if (const NumberName* name = name_of(glued); name && name->role == Role::scale)
            factor = name->value;
        if (factor > 0) {
            at = (glued.empty() ? next : at) + letter.size();
            value *= factor;
        } else if (!glued.empty()) {
            return value; // "50mph"
        }
        for (std::size_t words = 0; words < kMostWords; ++words) {
            const std::size_t behind = next_word();
            if (behind == std::string_view::npos) break;
            const NumberName* name = name_of(word(behind));
            if (!name || name->role != Role::scale) break;
            value *= name->value;
            at = behind + name->word.size();
        }
        return value;
    }

    // "one in five", "1 out of 3".
    bool read_ratio(double& value) {
        const std::size_t from = at;
        for (const std::string_view link : {" in ", " out of "}) {
            if (!starts(link)) continue;
            at += link.size();
            double whole = 0;
            bool share = false;
            const bool is_number = is_folded_digit(byte(at))
                                       ? read_digits(whole)
                                       : is_folded_letter(byte(at)) && read_words(whole, share);
            // A year is no whole: "six in 2013".
            const bool year = whole >= kFirstYear && whole <= kLastYear;
            if (is_number && !share && !year && value >= 1 && value < whole && value < 100) {
                value /= whole;
                return true;
            }
            at = from;
        }
        return false;
    }

    // The unit behind the number, where it changes what the number says.
    void finish(Notation& out, double value, bool share) {
        out = {{}, value, value, share ? Kind::share : Kind::plain};
        if (share) return;
        const bool joint = byte(at) == ' ' || byte(at) == '-';
        const std::size_t behind = joint ? at + 1 : at;
        if (byte(behind) == '%') {
            at = behind + 1;
            out.kind = Kind::share;
        } else if (stands_at(behind, "per cent")) {
            at = behind + 8;
            out.kind = Kind::share;
        } else {
            for (const UnitSign& sign : kSignsBefore) // "5 €"
                if (stands_at(behind, sign.text) &&
                    !is_folded_digit(byte(behind + sign.text.size()))) {
                    at = behind + sign.text.size();
                    out.kind = sign.kind;
                }
            const std::string_view unit = word(behind);
            for (const UnitSign& sign : kUnitWords)
                if (unit == sign.text) {
                    at = behind + unit.size();
                    out.kind = sign.kind;
                }
        }
        if (out.kind == Kind::share) out.value = value / 100;
    }

    Groups grouping_;
    std::vector<Notation> out_;
};

bool equal(double a, double b) {
    constexpr double kAlike = 1e-9; // of the greater one: what rounding in arithmetic can do
    return std::fabs(a - b) <= kAlike * std::fmax(std::fabs(a), std::fabs(b));
}

} // namespace

std::vector<Notation> read_notations(std::string_view folded, Groups groups) {
    return Scanner(folded, groups).all();
}

bool finds(const Notation& asked, const Notation& said) {
    if (asked.kind == Kind::plain)
        return equal(asked.value, said.written) ||
               (said.kind == Kind::share && asked.value < 1 && equal(asked.value, said.value));
    return asked.kind == said.kind && equal(asked.value, said.value);
}

} // namespace crossread
