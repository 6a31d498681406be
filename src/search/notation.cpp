#include "search/notation.h"

#include "search/number_names.h"

#include <array>
#include <cmath>

namespace crossread {
namespace {

using Kind = Notation::Kind;
using Role = NumberName::Role;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; }
bool may_begin(char c) { return is_letter(c) || is_digit(c) || c == '$' || c == '.'; }
bool is_ascii_name(char c) { return (c >= 'a' && c <= 'z') || is_digit(c); }

constexpr double kFirstYear = 1900;
constexpr double kLastYear = 2100;

class Scanner {
public:
    Scanner(std::string_view text, Groups groups) : text_(text), groups_(groups) {}

    std::vector<Notation> all() {
        while (at_ < text_.size()) {
            const std::size_t from = at_;
            if (!may_begin(text_[from])) {
                ++at_;
                continue;
            }
            Notation found;
            if (read(found)) {
                found.where = {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(at_)};
                out_.push_back(found);
            } else {
                at_ = from;
                skip();
            }
        }
        return std::move(out_);
    }

private:
    bool stands_at(std::size_t i, std::string_view words) const {
        return i <= text_.size() && text_.substr(i, words.size()) == words;
    }
    bool starts(std::string_view words) const { return stands_at(at_, words); }
    char byte(std::size_t i) const { return i < text_.size() ? text_[i] : ' '; }

    // The letters from `from` on.
    std::string_view word(std::size_t from) const {
        if (from >= text_.size()) return {};
        std::size_t end = from;
        while (end < text_.size() && is_letter(text_[end])) ++end;
        return text_.substr(from, end - from);
    }
    // Where the next word begins: behind one blank or hyphen; npos when there is none.
    std::size_t next_word() const {
        const char c = byte(at_);
        if ((c != ' ' && c != '-') || !is_letter(byte(at_ + 1))) return std::string_view::npos;
        return at_ + 1;
    }

    // Past a word with the digits in it, past digits with what hangs on them, or past one byte.
    void skip() {
        if (!is_letter(text_[at_]) && !is_digit(text_[at_])) {
            ++at_;
            return;
        }
        if ((text_[at_] & 0x80) != 0) {
            for (const FractionSign& f : kFractions)
                if (starts(f.sign)) return void(at_ += f.sign.size());
            for (const UnitSign& sign : kSignsBefore)
                if (starts(sign.text)) return void(at_ += sign.text.size());
        }
        while (at_ < text_.size() &&
               (is_letter(text_[at_]) || is_digit(text_[at_]) ||
                ((text_[at_] == '.' || text_[at_] == ',') && is_digit(byte(at_ + 1)) &&
                 is_digit(text_[at_ - 1])) ||
                (text_[at_] == '-' && is_digit(byte(at_ + 1)) && is_letter(text_[at_ - 1]))))
            ++at_;
    }

    bool read(Notation& out) {
        Kind kind = Kind::plain;
        if (at_ > 0 && is_ascii_name(text_[at_ - 1])) return false;
        if (read_money_sign(kind)) {
            double value = 0;
            if (!is_digit(byte(at_)) || !read_digits(value)) return false;
            value = scaled(value, true);
            out = {{}, value, value, kind};
            return true;
        }
        double value = 0;
        bool share = false;
        if (text_[at_] == '.' && is_digit(byte(at_ + 1))) { // ".5"
            const std::size_t from = ++at_;
            if (!read_digits(value)) return false;
            for (std::size_t i = from; i < at_; ++i) value /= 10;
            value = scaled(value, false);
        } else if (is_digit(text_[at_])) {
            if (!read_digits(value)) return false;
            if (const double half = fraction_sign(); half > 0) value += half;
            const std::string_view glued = word(at_);
            if (glued == "st" || glued == "nd" || glued == "rd" || glued == "th" || glued == "s")
                return false;
            value = scaled(value, false);
            if (read_ratio(value)) share = true;
        } else if (const double part = fraction_sign(); part > 0) {
            value = part;
            share = true;
        } else if (!is_letter(text_[at_]) || !read_words(value, share)) {
            return false;
        }
        finish(out, value, share);
        return true;
    }

    bool read_money_sign(Kind& kind) {
        for (const UnitSign& sign : kSignsBefore)
            if (text_[at_] == sign.text[0] && starts(sign.text)) {
                kind = sign.kind;
                at_ += sign.text.size();
                if (byte(at_) == ' ' && is_digit(byte(at_ + 1))) ++at_;
                return true;
            }
        const std::string_view letters = word(at_);
        const std::size_t end = at_ + letters.size();
        // "us$5", "hk$5", "usd 5".
        if (letters.size() == 2 && byte(end) == '$') {
            at_ = end + 1;
            kind = Kind::dollar;
            return true;
        }
        for (std::size_t i = 0; i < kCodes && letters.size() == 3; ++i)
            if (letters == kUnitWords[i].text &&
                (is_digit(byte(end)) || (byte(end) == ' ' && is_digit(byte(end + 1))))) {
                at_ = is_digit(byte(end)) ? end : end + 1;
                kind = kUnitWords[i].kind;
                return true;
            }
        return false;
    }

    double fraction_sign() {
        for (const FractionSign& f : kFractions)
            if (starts(f.sign)) {
                at_ += f.sign.size();
                return f.value;
            }
        return 0;
    }

    // Digits with separators. False when they make no number; at_ may have moved then.
    bool read_digits(double& value) {
        std::array<std::size_t, 8> groups{}; // digits in each, separators between
        std::array<char, 8> marks{};
        std::size_t count = 1, digits = 0;
        double whole = 0, tail = 0, tail_scale = 1;
        for (;; ++at_) {
            const char c = byte(at_);
            if (is_digit(c)) {
                if (++digits > kMostDigits) return false;
                ++groups[count - 1];
                whole = whole * 10 + (c - '0');
                tail = tail * 10 + (c - '0');
                tail_scale *= 10;
                continue;
            }
            const bool separates =
                (c == '.' || c == ',' || c == '\'' ||
                 (c == ' ' && groups_ == Groups::spaced && three(at_ + 1) && groups[0] <= 3)) &&
                is_digit(byte(at_ + 1));
            if (!separates) break;
            if (count == groups.size()) return false;
            marks[count] = c;
            ++count;
            tail = 0;
            tail_scale = 1;
        }
        if (count == 1) {
            value = whole;
            return true;
        }
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
                return false;
            if (decimal && marks[i] == last) return false; // 1.2.34
        }
        value = decimal ? std::round((whole - tail) / tail_scale) + tail / tail_scale : whole;
        return true;
    }

    // Three digits and no more.
    bool three(std::size_t from) const {
        return is_digit(byte(from)) && is_digit(byte(from + 1)) && is_digit(byte(from + 2)) &&
               !is_digit(byte(from + 3));
    }

    // With "million", "bn", "k" behind it; single letters with a blank before them only for money.
    double scaled(double value, bool money) {
        for (const SizeSign& size : kSizes) // "129万台": no blank parts them from what is counted
            if (starts(size.sign)) {
                at_ += size.sign.size();
                return value * size.value;
            }
        const std::string_view glued = word(at_);
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
            at_ = (glued.empty() ? next : at_) + letter.size();
            value *= factor;
        } else if (!glued.empty()) {
            return value; // "50mph"
        }
        for (std::size_t words = 0; words < kMostWords; ++words) {
            const std::size_t at = next_word();
            if (at == std::string_view::npos) break;
            const NumberName* name = name_of(word(at));
            if (!name || name->role != Role::scale) break;
            value *= name->value;
            at_ = at + name->word.size();
        }
        return value;
    }

    // "one in five", "1 out of 3".
    bool read_ratio(double& value) {
        const std::size_t from = at_;
        for (const std::string_view link : {" in ", " out of "}) {
            if (!starts(link)) continue;
            at_ += link.size();
            double whole = 0;
            bool share = false;
            const bool is_number = is_digit(byte(at_))
                                       ? read_digits(whole)
                                       : is_letter(byte(at_)) && compose(whole, share);
            // A year is no whole: "six in 2013".
            const bool year = whole >= kFirstYear && whole <= kLastYear;
            if (is_number && !share && !year && value >= 1 && value < whole && value < 100) {
                value /= whole;
                return true;
            }
            at_ = from;
        }
        return false;
    }

    bool read_words(double& value, bool& share) {
        if (!compose(value, share)) return false;
        if (!share && read_ratio(value)) share = true;
        return true;
    }

    // "twenty-five", "two hundred and fifty thousand", "half a million", "two-thirds", "a third".
    bool compose(double& value, bool& share) {
        double total = 0, current = 0;
        bool any = false, ten = false, unit = false, article = false;
        std::size_t end = at_;
        std::size_t at = at_;
        for (std::size_t words = 0; words < kMostWords; ++words) {
            const std::string_view letters = word(at);
            const NumberName* name = name_of(letters);
            if (any && !article && letters == "and" && current >= 100) {
                const std::size_t behind = at + letters.size() + 1;
                const NumberName* next = name_of(word(behind));
                if (!next || next->role > Role::ten) break;
                at = behind;
                continue;
            }
            if (!name) break;
            if (name->role == Role::article) {
                if (any) break;
                article = any = true;
                current = 1;
            } else if (name->role == Role::half) {
                if (any && !article && current != 1) break; // "one half" is one
                at += letters.size();
                return read_half(at, value, share);
            } else if (name->role == Role::part) {
                if (!any || total > 0 || current < 1 || current >= name->value) break;
                value = current / name->value;
                share = true;
                at_ = at + letters.size();
                return true;
            } else if (name->role == Role::scale) {
                current = (any ? current : 1) * name->value;
                // "hundred thousand" goes on multiplying, "thousand five hundred" adds.
                if (name->value >= 1e3) {
                    total += current;
                    current = 0;
                }
                ten = unit = article = false;
                any = true;
                end = at + letters.size();
            } else {
                const bool is_ten = name->role == Role::ten;
                if (article || unit || (ten && (is_ten || name->value > 9))) break;
                current += name->value;
                ten = ten || is_ten;
                unit = !is_ten;
                any = true;
                end = at + letters.size();
            }
            const char joint = byte(at + letters.size());
            if (joint != ' ' && joint != '-') break;
            at += letters.size() + 1;
        }
        if (end == at_) return false; // nothing, or an article alone
        at_ = end;
        value = total + current;
        return true;
    }

    // Behind "half": "half a million", "half-million", or the share.
    bool read_half(std::size_t at, double& value, bool& share) {
        at_ = at;
        std::size_t next = next_word();
        if (next != std::string_view::npos && (word(next) == "a" || word(next) == "an") &&
            byte(next + word(next).size()) == ' ')
            next += word(next).size() + 1;
        const NumberName* name = next == std::string_view::npos ? nullptr : name_of(word(next));
        if (name && name->role == Role::scale) {
            at_ = next + name->word.size();
            value = name->value / 2;
        } else {
            value = 0.5;
            share = true;
        }
        return true;
    }

    // The unit behind the number, where it changes what the number says.
    void finish(Notation& out, double value, bool share) {
        out = {{}, value, value, share ? Kind::share : Kind::plain};
        if (share) return;
        const bool joint = byte(at_) == ' ' || byte(at_) == '-';
        const std::size_t behind = joint ? at_ + 1 : at_;
        if (byte(behind) == '%') {
            at_ = behind + 1;
            out.kind = Kind::share;
        } else if (stands_at(behind, "per cent")) {
            at_ = behind + 8;
            out.kind = Kind::share;
        } else {
            for (const UnitSign& sign : kSignsBefore) // "5 €"
                if (stands_at(behind, sign.text) && !is_digit(byte(behind + sign.text.size()))) {
                    at_ = behind + sign.text.size();
                    out.kind = sign.kind;
                }
            const std::string_view unit = word(behind);
            for (const UnitSign& sign : kUnitWords)
                if (unit == sign.text) {
                    at_ = behind + unit.size();
                    out.kind = sign.kind;
                }
        }
        if (out.kind == Kind::share) out.value = value / 100;
    }

    std::string_view text_;
    Groups groups_;
    std::size_t at_ = 0;
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
