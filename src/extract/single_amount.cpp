#include "extract/single_amount.h"

#include "extract/digits.h"
#include "extract/nouns.h"
#include "extract/number_words.h"

namespace crossread {
namespace {

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

// The sign before a number: "$", "minus", "-$", "minus $".
struct Sign {
    std::optional<Unit> currency;
    bool negative = false;
    std::size_t number = 0; // the token behind the sign
};

// Nothing when a minus stands there that belongs to no number.
std::optional<Sign> read_sign(const Words& words, std::size_t at) {
    Sign sign;
    std::size_t next = at;
    sign.currency = read_currency_before(words, at);
    if (sign.currency) next = sign.currency->end;
    const bool minus = words.is(next, "minus");
    if (minus && next > 0 && words.is(next - 1, "or")) return std::nullopt;
    if (minus ||
        (words.is_hyphen(next) && words.glued(next + 1) &&
         (sign.currency || !words.glued(next) || (next > 0 && words.marks(next - 1, "(")))) ||
        words.marks(next, "\xE2\x88\x92")) {
        if (minus && words.is_hyphen(next + 1) && words.glued(next + 2)) ++next;
        if (!words.is_number(next + 1) &&
            !(words.marks(next + 1, "$") && words.is_number(next + 2)))
            return std::nullopt;
        sign.negative = true;
        ++next;
        if (!sign.currency) {
            sign.currency = read_currency_before(words, next);
            if (sign.currency) next = sign.currency->end;
        }
    }
    if (next > at && !words.goes_on(next)) return std::nullopt;
    sign.number = next;
    return sign;
}

// What stands behind a number of money. Gives the factor of its letters; 0 when they make it a name.
double read_money(const Words& words, std::string_view glued, Amount& amount) {
    double factor = 1;
    if (!glued.empty()) {
        factor = money_multiplier_of(glued);
        if (factor == 0) return 0;
        amount.scaled = true;
    } else if (!amount.scaled && words.goes_on(amount.end) && words.at(amount.end).size() == 1 &&
               (words.at(amount.end) == "m" || words.at(amount.end) == "M" ||
                words.at(amount.end) == "B")) {
        factor = money_multiplier_of(words.at(amount.end));
        amount.scaled = true;
        amount.marked = ++amount.end;
    }
    amount.unit->end = amount.end;
    skip_country(words, amount);
    factor *= read_money_compound(words, amount);
    amount.unit->end = amount.end;
    add_rate(words, *amount.unit);
    amount.end = amount.unit->end;
    return factor;
}

// "5-foot-11", "6-foot-3-inch": the inches are letters of the word that names the feet.
void add_inches(const Word& word, Amount& amount) {
    constexpr std::string_view feet = "foot-";
    constexpr double inches_a_foot = 12;
    if (amount.unit->name != "foot" || amount.low != amount.high ||
        !same_word(word.substr(0, feet.size()), feet))
        return;
    double inches = 0;
    std::size_t digit = feet.size();
    for (; digit < word.size() && digit < feet.size() + 2; ++digit) {
        if (word[digit] < '0' || word[digit] > '9') break;
        inches = inches * 10 + (word[digit] - '0');
    }
    const std::string_view rest = word.substr(digit);
    if (digit == feet.size() || inches >= inches_a_foot || !(rest.empty() || rest == "-inch"))
        return;
    amount.low = amount.high = amount.low * inches_a_foot + inches;
    amount.unit->name = "inch";
}

// The same for what is no money: its plus, its hyphen, its unit.
double read_measure(const Words& words, const Number& number, Amount& amount) {
    std::string_view glued = number.glued;
    double factor = glued.empty() ? 0 : glued_factor(words, number);
    if (factor > 0) {
        amount.scaled = true;
        glued = {};
    } else {
        factor = 1;
    }
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
    if (glued.empty() && words.is_hyphen(place) && words.glued(place) && words.glued(place + 1) &&
        words.is_word(place + 1)) {
        context.hyphen = amount.hyphen = true;
        ++place;
    }
    amount.unit = read_unit(words, place, context);
    if (!amount.unit && !glued.empty()) return 0; // "61398b": a name.
    if (amount.unit) {
        if (!context.hyphen) add_rate(words, *amount.unit);
        amount.end = amount.unit->end;
        amount.marked = amount.end;
        if (context.hyphen && words.is_word(place)) add_inches(words.at(place), amount);
    }
    return factor;
}

} // namespace

std::optional<Amount> read_single(const Words& words, std::size_t at) {
    const std::optional<Sign> sign = read_sign(words, at);
    if (!sign) return std::nullopt;
    const auto number = read_number(words, sign->number);
    if (!number || !number->is_value()) return std::nullopt;
    Amount amount;
    amount.first = at;
    amount.number = sign->number;
    amount.end = amount.marked = number->end;
    amount.form = number->form;
    amount.low = number->low;
    amount.high = number->high;
    amount.scaled = number->scaled;
    amount.article = number->article;
    amount.digits = number->digits;
    amount.plain = number->plain && !number->scaled && number->glued.empty() && !sign->currency;
    double factor = 1;
    if (sign->currency) {
        amount.unit = sign->currency;
        factor = read_money(words, number->glued, amount);
    } else if (number->form != Number::Form::fraction) {
        if (!number->joined.empty()) {
            amount.joined = number->joined;
            amount.hyphen = true;
            amount.unit = read_joined_unit(number->joined);
            if (amount.unit) amount.unit->end = amount.end;
            return amount;
        }
        if (read_scaled_compound(words, amount)) return amount;
        factor = read_measure(words, *number, amount);
    }
    if (factor == 0) return std::nullopt;
    amount.low = times(amount.low, sign->negative ? -factor : factor);
    amount.high = times(amount.high, sign->negative ? -factor : factor);
    if (sign->negative) amount.plain = false;
    return amount;
}

} // namespace crossread
