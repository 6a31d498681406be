#include "extract/amount_range.h"

#include "extract/digits.h"
#include "extract/hedges.h"
#include "extract/nouns.h"
#include "extract/single_amount.h"

namespace crossread {
namespace {

// A year, as a range of years ("2012-13") must not be read as amounts.
constexpr double first_year = 1800;
constexpr double last_year = 2100;

bool like_year(const Amount& amount) {
    return amount.plain && amount.digits == 4 && amount.low >= first_year &&
           amount.low <= last_year;
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

// What joins the first amount to the next, and the token of it.
struct Join {
    Joint joint = Joint::none;
    std::size_t at = 0;
    std::size_t noun = 0; // where the noun of the first end begins, when it stands in between
};

Join read_join(const Words& words, const Amount& a, bool from, bool between) {
    std::size_t next = a.end;
    if (words.is_hyphen(next) && words.goes_on(next) &&
        ((words.glued(next) && words.glued(next + 1)) ||
         (!words.glued(next) && !words.glued(next + 1) && words.is_number(next + 1) &&
          !like_year(a))))
        return {Joint::hyphen, next};
    if (words.goes_on(next) && words.is(next, "to")) return {Joint::to, next};
    if (from && words.is(next, "up") && words.is(next + 1, "to")) return {Joint::to, next + 1};
    if (words.goes_on(next) && (words.is(next, "or") || (between && words.is(next, "and"))))
        return {Joint::conjunction, next};
    if (!between && !from) return {};
    // "between seven people and ten", "from 12 wrecks to 20": the noun of the first end may stand in
    // between, and "from 40 mph sustained to 52" has a word behind the unit.
    const std::size_t behind = next;
    if (!a.unit) {
        const auto noun = read_noun_phrase(words, next, Grammar::plural);
        if (noun) next = noun->end;
    } else if (from && words.is_word(next) && words.goes_on(next) &&
               !is_function_word(words.at(next))) {
        ++next;
    }
    const bool joined = words.is(next, between ? "and" : "to") && words.is_number(next + 1);
    if (next == behind || !joined) return {};
    return {between ? Joint::conjunction : Joint::to, next, a.unit ? 0 : behind};
}

// The range of two ends, with what only one of them shows.
Amount ranged(const Words& words, std::size_t first, const Amount& a, const Amount& b, Join join) {
    Amount range = b;
    range.first = first;
    range.number = a.number;
    range.low = times(a.low, shared_factor(a, b));
    range.high = b.low;
    range.range = true;
    range.hyphen_range = join.joint == Joint::hyphen;
    range.plain = a.plain && b.plain;
    range.article = a.article;
    range.noun = join.noun;
    const bool longer = a.unit && range.unit && a.unit->name.size() > range.unit->name.size() &&
                        a.unit->kind == range.unit->kind;
    if (longer) range.unit = a.unit;
    if (!range.unit || (a.unit && a.unit->is_money() && !range.unit->is_money())) {
        range.unit = a.unit;
        if (range.unit) {
            range.unit->end = range.end;
            add_rate(words, *range.unit);
            range.end = range.unit->end;
        }
    }
    return range;
}

} // namespace

std::optional<Amount> read_range(const Words& words, std::size_t at, RangeOpener opener,
                                 const Amount& a) {
    if (a.plain) {
        if (auto range = read_to_word(words, a)) return range;
    }
    const bool between = opener == RangeOpener::between;
    const bool from = opener == RangeOpener::from;
    const Join join = read_join(words, a, from, between);
    if (join.joint == Joint::none || !words.goes_on(join.at + 1)) return std::nullopt;
    std::size_t second = join.at + 1;
    if (hedge_before(words, second + 1) &&
        (words.is(second, "about") || words.is(second, "around")))
        ++second;
    const auto b = read_single(words, second);
    if (!b) return std::nullopt;
    // "from 12 wrecks to 20 percent" and "from 12 towns to 20 banks" count two things.
    if (join.noun > 0 && (b->unit || read_noun_phrase(words, b->end, Grammar::plural)))
        return std::nullopt;
    if (!make_range(words, a, *b, join.joint, from, between && join.joint == Joint::conjunction))
        return std::nullopt;
    return ranged(words, between ? at : a.first, a, *b, join);
}

} // namespace crossread
