#include "extract/amounts.h"

#include "extract/digits.h"
#include "extract/hedges.h"
#include "extract/nouns.h"
#include "extract/number_words.h"

namespace crossread {
namespace {

// A year, as a range of years ("2012-13") must not be read as amounts.
constexpr double first_year = 1800;
constexpr double last_year = 2100;

bool like_year(const Amount& amount) {
    return amount.plain && amount.digits == 4 && amount.low >= first_year &&
           amount.low <= last_year;
}

// "35m of its devices", "1.2m people": a letter that means millions, not metres.
bool counts_something(const Words& words, std::size_t at) {
    if (words.is(at, "of") && is_function_word(words.at(at + 1))) return true;
    return read_noun_phrase(words, at, Grammar::plural).has_value();
}

// A factor for letters glued to digits that are not money, or 0.
double glued_factor(const Words& words, const Number& number) {
    const std::string_view letters = number.glued;
    if (letters.size() != 1) return 0;
    if (letters == "k") return 1e3;
    if (letters == "K") return number.low > 8 ? 1e3 : 0; // "4K" is a screen.
    if (letters == "M") return 1e6;
    if (letters == "B") return 1e9;
    if (letters == "m" && counts_something(words, number.end)) return 1e6;
    if (letters == "b" && counts_something(words, number.end)) return 1e9;
    return 0;
}

// Takes in "US" behind "$31.20 US".
void skip_country(const Words& words, Amount& amount) {
    if (amount.unit->name != "dollar") return;
    const bool us = words.at(amount.end) == "US" || words.is(amount.end, "u.s.") ||
                    words.at(amount.end) == "USD";
    if (!us || !words.goes_on(amount.end)) return;
    // "$5 US officials": the letters belong to what follows.
    if (words.is_word(amount.end + 1) && !is_function_word(words.at(amount.end + 1))) return;
    ++amount.end;
    amount.marked = amount.end;
}

// "400 million-year-old", "1.5-million-square-foot": the multiplier is part of the next word.
bool read_scaled_compound(const Words& words, Amount& amount) {
    std::size_t at = amount.end;
    if (words.is_hyphen(at) && words.glued(at) && words.glued(at + 1)) ++at;
    const Word word = words.at(at);
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos || !words.goes_on(at)) return false;
    const double factor = multiplier_of(word.substr(0, hyphen));
    if (factor == 0) return false;
    amount.low = times(amount.low, factor);
    amount.high = times(amount.high, factor);
    amount.scaled = amount.hyphen = true;
    amount.plain = false;
    amount.joined = word.substr(hyphen + 1);
    amount.end = amount.marked = at + 1;
    amount.unit = read_joined_unit(amount.joined);
    if (amount.unit) amount.unit->end = amount.end;
    return true;
}

// "$1.5 billion-a-year", "$12-an-hour": money whose multiplier or rate hangs on with hyphens. Gives
// the factor; the unit and the end are set.
double read_money_compound(const Words& words, Amount& amount) {
    std::size_t at = amount.end;
    const bool hyphen = words.is_hyphen(at) && words.glued(at) && words.glued(at + 1);
    if (hyphen) ++at;
    const Word word = words.at(at);
    const std::size_t first = word.find('-');
    if (first == std::string_view::npos || !words.goes_on(at)) return 1;
    const double factor = amount.scaled ? 0 : multiplier_of(word.substr(0, first));
    std::string_view rest = factor > 0 ? word.substr(first + 1) : std::string_view(word);
    const std::size_t second = rest.find('-');
    const bool article =
        second != std::string_view::npos &&
        (same_word(rest.substr(0, second), "a") || same_word(rest.substr(0, second), "an") ||
         same_word(rest.substr(0, second), "per"));
    if (factor == 0 && !(article && hyphen)) return 1;
    if (article) {
        if (const auto per = read_joined_unit(rest.substr(second + 1)))
            amount.unit->name += " per " + per->name;
    }
    amount.scaled = amount.scaled || factor > 0;
    amount.end = amount.marked = at + 1;
    return factor > 0 ? factor : 1;
}

// "0-to-60-mph", "5-to-4": the second end stands inside the word behind the hyphen.
std::optional<Amount> read_to_word(const Words& words, const Amount& first) {
    const std::size_t at = first.end + 1;
    constexpr std::string_view to = "to-";
    if (!words.is_hyphen(first.end) || !words.glued(first.end) || !words.glued(at))
        return std::nullopt;
    const Word word = words.at(at);
    if (word.size() <= to.size() || !same_word(word.substr(0, to.size()), to)) return std::nullopt;
    double high = 0;
    std::size_t digit = to.size();
    for (; digit < word.size() && digit < to.size() + 6; ++digit) {
        if (word[digit] < '0' || word[digit] > '9') break;
        high = high * 10 + (word[digit] - '0');
    }
    if (digit == to.size()) return std::nullopt;
    Amount out = first;
    out.high = high;
    out.range = out.hyphen_range = out.hyphen = true;
    out.end = out.marked = at + 1;
    if (digit < word.size() && word[digit] == '-') {
        out.joined = word.substr(digit + 1);
        out.unit = read_joined_unit(out.joined);
        if (out.unit) out.unit->end = out.end;
    }
    return out;
}

// One number with its own sign and unit.
std::optional<Amount> read_single(const Words& words, std::size_t at) {
    Amount amount;
    amount.first = at;
    std::size_t next = at;
    auto currency = read_currency_before(words, at);
    if (currency) next = currency->end;
    bool negative = false;
    if (words.is(next, "minus") && next > 0 && words.is(next - 1, "or")) return std::nullopt;
    if (words.is(next, "minus") ||
        (words.is_hyphen(next) && words.glued(next + 1) &&
         (currency || !words.glued(next) || (next > 0 && words.marks(next - 1, "(")))) ||
        words.marks(next, "\xE2\x88\x92")) {
        if (words.is(next, "minus") && words.is_hyphen(next + 1) && words.glued(next + 2)) ++next;
        if (!words.is_number(next + 1) &&
            !(words.marks(next + 1, "$") && words.is_number(next + 2)))
            return std::nullopt;
        negative = true;
        ++next;
        if (!currency) {
            currency = read_currency_before(words, next);
            if (currency) next = currency->end;
        }
    }
    if (next > at && !words.goes_on(next)) return std::nullopt;
    const auto number = read_number(words, next);
    if (!number || !number->is_value()) return std::nullopt;
    amount.number = next;
    amount.end = amount.marked = number->end;
    amount.form = number->form;
    amount.low = number->low;
    amount.high = number->high;
    amount.scaled = number->scaled;
    amount.article = number->article;
    amount.digits = number->digits;
    amount.plain = number->plain && !number->scaled && number->glued.empty() && !currency;
    double factor = 1;
    std::string_view glued = number->glued;
    if (currency) {
        if (!glued.empty()) {
            factor = money_multiplier_of(glued);
            if (factor == 0) return std::nullopt;
            amount.scaled = true;
        } else if (!amount.scaled && words.goes_on(amount.end) &&
                   words.at(amount.end).size() == 1 &&
                   (words.at(amount.end) == "m" || words.at(amount.end) == "M" ||
                    words.at(amount.end) == "B")) {
            factor = money_multiplier_of(words.at(amount.end));
            amount.scaled = true;
            amount.marked = ++amount.end;
        }
        amount.unit = currency;
        amount.unit->end = amount.end;
        skip_country(words, amount);
        factor *= read_money_compound(words, amount);
        amount.unit->end = amount.end;
        add_rate(words, *amount.unit);
        amount.end = amount.unit->end;
    } else if (number->form != Number::Form::fraction) {
        if (!glued.empty()) {
            factor = glued_factor(words, *number);
            if (factor > 0) {
                amount.scaled = true;
                glued = {};
            } else {
                factor = 1;
            }
        }
        if (!number->joined.empty()) {
            amount.joined = number->joined;
            amount.hyphen = true;
            amount.unit = read_joined_unit(number->joined);
            if (amount.unit) amount.unit->end = amount.end;
            return amount;
        }
        if (read_scaled_compound(words, amount)) return amount;
        UnitContext context{glued, amount.scaled, false};
        std::size_t place = amount.end;
        if (words.marks(place, "+") && words.glued(place)) {
            amount.plus = place;
            amount.end = amount.marked = ++place;
        } else if (words.is_hyphen(place) && words.glued(place) && words.is(place + 1, "plus")) {
            amount.plus = place + 1;
            place += 2;
            amount.end = amount.marked = place;
        }
        // "40-odd offices": the words behind are counted; hedge_after reads the bound.
        if (glued.empty() && words.is_hyphen(place) && words.glued(place) &&
            words.is(place + 1, "odd")) {
            place += 2;
            amount.end = place;
        }
        if (glued.empty() && words.is_hyphen(place) && words.glued(place) &&
            words.glued(place + 1) && words.is_word(place + 1)) {
            context.hyphen = amount.hyphen = true;
            ++place;
        }
        amount.unit = read_unit(words, place, context);
        if (!amount.unit && !glued.empty()) return std::nullopt; // "61398b": a name.
        if (amount.unit) {
            if (!context.hyphen) add_rate(words, *amount.unit);
            amount.end = amount.unit->end;
            amount.marked = amount.end;
        }
    }
    amount.low = times(amount.low, negative ? -factor : factor);
    amount.high = times(amount.high, negative ? -factor : factor);
    if (negative) amount.plain = false;
    return amount;
}

// "fell $5 million to", "shed over $5 million to": the number behind is another amount.
bool changes_before(const Words& words, std::size_t at) {
    const auto hedge = hedge_before(words, at);
    return change_before(words, hedge ? hedge->first : at) != Change::none;
}

enum class Joint { none, hyphen, to, conjunction };

bool is_number_form(const Amount& amount) {
    return amount.form == Number::Form::digits || amount.form == Number::Form::words;
}

// Whether `a` and `b`, joined as they are, are the ends of one range.
bool make_range(const Words& words, const Amount& a, const Amount& b, Joint joint, bool from,
                bool between) {
    const bool parts = a.form == Number::Form::fraction && b.form == Number::Form::fraction &&
                       joint == Joint::to && a.low < b.low;
    if (!parts && (!is_number_form(a) || !is_number_form(b))) return false;
    if (like_year(a) && !b.unit) return false;
    if (like_year(b) && !a.unit && joint != Joint::hyphen) return false;
    const bool same_unit = a.unit && b.unit && a.unit->name == b.unit->name;
    const bool one_unit = !a.unit || !b.unit || same_unit;
    if (!one_unit && !(a.unit->is_money() && b.unit->is_money())) return false;
    // "led by 51% to 36%": two shares, of which neither grew into the other.
    if (!from && !between && a.low > b.low && b.unit && b.unit->kind == FigureKind::percent)
        return false;
    switch (joint) {
    case Joint::hyphen: {
        const bool more_parts = words.is_hyphen(b.end) && words.glued(b.end) &&
                                words.is_number(b.end + 1) && words.glued(b.end + 1);
        // A dash with blanks is a pause unless both sides go up to one unit.
        const bool spaced = !words.glued(b.first);
        if (spaced &&
            (a.low >= b.low || (!b.unit && !read_noun_phrase(words, b.end, Grammar::plural))))
            return false;
        return !more_parts && (!a.unit || a.unit->is_money() || same_unit);
    }
    case Joint::to:
        if (from) return true;
        if (a.low == b.low) return false;
        if (a.first > 0 && changes_before(words, a.first)) return false;
        // "rose 7.5% to 2.25", "60 miles to 5 stations": a unit of its own ends the amount.
        return !a.unit || same_unit || (a.unit->is_money() && b.unit && a.low < b.low);
    case Joint::conjunction:
        if (between) return true;
        return !a.unit && a.low < b.low && b.low <= 3 * a.low &&
               (b.unit || read_noun_phrase(words, b.end, Grammar::plural));
    case Joint::none:
        break;
    }
    return false;
}

// How much larger b was made by its multiplier, when a may share it.
double shared_factor(const Amount& a, const Amount& b) {
    if (!b.scaled || a.scaled) return 1;
    double factor = 1;
    for (double step : {1e12, 1e9, 1e6, 1e3, 100.0, 12.0}) {
        if (b.low >= step && a.low < step) {
            factor = step;
            break;
        }
    }
    // "$200 to $4 million" does not share, "$2 to $3 million" does.
    const bool both_signed = a.unit && b.unit && a.unit->is_money() && a.first != a.number;
    if (both_signed && b.first != b.number && a.low >= b.low / factor) return 1;
    if (!both_signed && a.low >= 1000) return 1;
    return factor;
}

} // namespace

std::optional<Amount> read_amount(const Words& words, std::size_t at) {
    const bool between = words.is(at, "between");
    const bool from = words.is(at, "from");
    const std::size_t start = between || from ? at + 1 : at;
    std::size_t number = start;
    if ((between || from) && words.goes_on(start)) {
        if (words.is(start, "about") || words.is(start, "around") || words.is(start, "roughly") ||
            words.is(start, "a") || words.is(start, "some"))
            number = words.is(start, "a") ? start : start + 1;
    }
    auto a = read_single(words, number);
    if (!a) return std::nullopt;
    if (a->plain) {
        if (auto range = read_to_word(words, *a)) return range;
    }
    std::size_t next = a->end;
    Joint joint = Joint::none;
    if (words.is_hyphen(next) && words.goes_on(next) &&
        ((words.glued(next) && words.glued(next + 1)) ||
         (!words.glued(next) && !words.glued(next + 1) && words.is_number(next + 1) &&
          !like_year(*a)))) {
        joint = Joint::hyphen;
    } else if (words.goes_on(next) && words.is(next, "to")) {
        joint = Joint::to;
    } else if (from && words.is(next, "up") && words.is(next + 1, "to")) {
        joint = Joint::to;
        ++next;
    } else if (words.goes_on(next) &&
               (words.is(next, "or") || (between && words.is(next, "and")))) {
        joint = Joint::conjunction;
    } else if (between && words.goes_on(next) && words.is(next, "to")) {
        joint = Joint::conjunction;
    }
    // "between seven people and ten", "from 12 wrecks to 20": the noun of the first end may stand in
    // between, and "from 40 mph sustained to 52" has a word behind the unit.
    std::size_t noun_at = 0;
    if ((between || from) && joint == Joint::none) {
        const std::size_t behind = next;
        if (!a->unit) {
            const auto noun = read_noun_phrase(words, next, Grammar::plural);
            if (noun) next = noun->end;
        } else if (from && words.is_word(next) && words.goes_on(next) &&
                   !is_function_word(words.at(next))) {
            ++next;
        }
        const bool joined = words.is(next, between ? "and" : "to") && words.is_number(next + 1);
        if (next > behind && joined) {
            joint = between ? Joint::conjunction : Joint::to;
            if (!a->unit) noun_at = behind;
        }
    }
    if (joint != Joint::none && words.goes_on(next + 1)) {
        std::size_t second = next + 1;
        if (hedge_before(words, second + 1) &&
            (words.is(second, "about") || words.is(second, "around")))
            ++second;
        const auto b = read_single(words, second);
        // "from 12 wrecks to 20 percent" and "from 12 towns to 20 banks" count two things.
        const bool apart =
            noun_at > 0 && b && (b->unit || read_noun_phrase(words, b->end, Grammar::plural));
        if (b && !apart &&
            make_range(words, *a, *b, joint, from, between && joint == Joint::conjunction)) {
            const double factor = shared_factor(*a, *b);
            Amount range = *b;
            range.first = between ? at : a->first;
            range.number = a->number;
            range.low = times(a->low, factor);
            range.high = b->low;
            range.range = true;
            range.hyphen_range = joint == Joint::hyphen;
            range.plain = a->plain && b->plain;
            range.article = a->article;
            range.noun = noun_at;
            const bool longer = a->unit && range.unit &&
                                a->unit->name.size() > range.unit->name.size() &&
                                a->unit->kind == range.unit->kind;
            if (longer) range.unit = a->unit;
            if (!range.unit || (a->unit && a->unit->is_money() && !range.unit->is_money())) {
                range.unit = a->unit;
                if (range.unit) {
                    range.unit->end = range.end;
                    add_rate(words, *range.unit);
                    range.end = range.unit->end;
                }
            }
            return range;
        }
    }
    if (between || from) return std::nullopt; // The number is read again without the word.
    return a;
}

} // namespace crossread
