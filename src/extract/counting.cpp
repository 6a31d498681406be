#include "extract/counting.h"

#include "extract/bare_numbers.h"
#include "extract/hedges.h"
#include "extract/nouns.h"
#include "extract/number_words.h"
#include "extract/plurals.h"
#include "extract/unit_names.h"
#include "extract/wholes.h"

#include <optional>
#include <string>
#include <utility>

namespace crossread {
namespace {

// How many tokens a bare percentage looks back for what it is a share of.
constexpr std::size_t max_share_distance = 40;
// "two-, three-, four- and five-bedroom" is long already.
constexpr std::size_t max_suspended = 6;

// "C$9 (US$6.70) per unit": the rate stands behind the conversion.
void add_rate_behind_brackets(const Words& words, const Amount& amount, Counted& out) {
    if (!words.marks(amount.end, "(")) return;
    const auto inner = read_amount(words, amount.end + 1);
    if (!inner || !inner->unit || !words.marks(inner->end, ")")) return;
    Unit unit = *amount.unit;
    unit.end = inner->end + 1;
    add_rate(words, unit);
    out.unit = std::move(unit.name);
}

bool counts_one(const Amount& amount) { return amount.low == 1 && !amount.range; }

// "one proposal", "one man", but not "no one", "the one", "one day", "one another".
bool one_counts(const Words& words, const Amount& amount) {
    if (words.is_number(amount.number)) return true;
    static constexpr WordSet moments(
        {"evening", "morning", "afternoon", "night", "weekend", "summer", "winter"});
    if (moments.has(words.at(amount.end)) || moments.has(words.at(amount.end + 1)))
        return false; // "one recent afternoon"
    if (amount.first > 0 && words.goes_on(amount.first)) {
        static constexpr WordSet before({"no", "the", "this", "that", "each", "every", "any",
                                         "another", "which", "number", "day", "a", "square",
                                         "either", "neither"});
        if (before.has(words.at(amount.first - 1))) return false;
        // "the only one", "a new one", but "only one person".
        static constexpr WordSet sorts({"only", "first", "last", "right", "wrong", "new", "other",
                                        "good", "better", "best", "big", "bigger", "same"});
        if (sorts.has(words.at(amount.first - 1)) && amount.first > 1 &&
            (before.has(words.at(amount.first - 2)) || words.is(amount.first - 2, "an")))
            return false;
        if (words.capital(amount.number) && words.capital(amount.first - 1)) return false;
    }
    static constexpr WordSet after({"another", "day", "thing", "time", "way", "that", "who", "side",
                                    "example", "point", "reason", "hopes"});
    return !after.has(words.at(amount.end));
}

// "96 percent of phishing sites", and the bare "73.1 percent" that goes on with it.
std::string percent_of(const Words& words, const Amount& amount, const Before& before) {
    if (words.is(amount.end, "of")) {
        const auto whole = share_of(words, amount.end);
        return whole ? written(words, *whole) : std::string();
    }
    if (auto whole = whole_before(words, amount, before)) return std::move(whole->of);
    if (before.last_end == 0 || amount.first - before.last_end > max_share_distance) return {};
    // "a turnout of 71 percent", "a 4 percent rise": shares of something else.
    static constexpr WordSet steps(
        {"turnout", "increase", "rise",   "drop",     "decline", "gain",  "fall",
         "loss",    "growth",   "rate",   "margin",   "chance",  "stake", "discount",
         "cut",     "tax",      "tariff", "interest", "raise",   "jump",  "swing",
         "higher",  "lower",    "more",   "less",     "fewer"});
    if (words.is(amount.first - 1, "of") || steps.has(words.at(amount.end))) return {};
    for (std::size_t i = before.last_end; i <= amount.first; ++i)
        if (!words.goes_on(i)) return {}; // Another paragraph.
    if (before.figures.back().kind != FigureKind::percent) return {};
    if (change_before(words, amount.first) != Change::none) return {};
    return before.figures.back().of;
}

// "two-car" counts, but not what only sorts: "six-speed", "two-time", "three-legged".
bool only_sorts(std::string_view joined) {
    static constexpr WordSet sorts({"speed", "door", "bed", "bedroom", "time", "way", "star", "on",
                                    "off", "round", "part", "step", "point", "wheel", "cd", "tier",
                                    "plus", "dimensional"});
    const std::string_view noun = joined.substr(0, joined.find('-'));
    return sorts.has(noun) || is_function_word(noun) ||
           (noun.size() == joined.size() && ends_with_folded(noun, "ed"));
}

// "two-, four- and eight-oared", "10- and 30-year": what hangs on the last with a hyphen is said
// of all of them.
bool count_suspended(const Words& words, const Amount& amount, Counted& out) {
    std::size_t at = amount.end;
    const bool listed = words.marks(at + 1, ",") || !words.glued(at + 1);
    if (!words.is_hyphen(at) || !words.glued(at) || !listed) return false;
    for (std::size_t item = 0; item < max_suspended; ++item) {
        if (!words.is_hyphen(at) || !words.glued(at)) return false;
        ++at;
        if (words.marks(at, ",")) ++at;
        if (words.is(at, "and") || words.is(at, "or") || words.is(at, "to")) ++at;
        if (!words.goes_on(at)) return false;
        const auto next = read_amount(words, at);
        if (!next || next->range) return false;
        if (next->hyphen && (next->unit || !next->joined.empty() || words.is_word(next->end + 1))) {
            const std::string_view word =
                next->joined.empty() ? words.at(next->end + 1) : next->joined;
            if (!next->unit && only_sorts(word)) {
                out.kind = FigureKind::identifier;
                return true;
            }
            out.unit = next->unit ? next->unit->name : singular(word.substr(0, word.find('-')));
            out.kind = next->unit ? next->unit->kind : FigureKind::count;
            out.found = true;
            out.rule = "a number before a hyphen that * hangs on";
            return true;
        }
        at = next->end;
    }
    return false;
}

Counted count_share(const Words& words, const Amount& amount, const Before& before) {
    Counted out;
    out.found = true;
    std::size_t at = amount.end;
    if (words.is(at, "of") && (words.is(at + 1, "a") || words.is(at + 1, "an"))) ++at;
    // "one-twelfth of 1 percent".
    const bool of_one = words.is(at, "of") && (words.is(at + 1, "1") || words.is(at + 1, "one"));
    if (of_one && read_unit(words, at + 2, {})) at += 2;
    if (words.is(at, "a") || words.is(at, "an")) ++at;
    if (const auto unit = read_unit(words, at, {}); unit && words.goes_on(at)) {
        // "half a mile", "1/2 pound", "a third of a percent".
        out.end = unit->end;
        out.unit = unit->name;
        out.kind = unit->kind;
        out.rule = "a part of the unit *";
        return out;
    }
    out.kind = FigureKind::percent;
    out.rule = "a share";
    if (words.is(amount.end, "of") && is_back_reference(words, amount.end + 1)) {
        // "half of them worked": of what was counted before.
        const auto named = counted_before(amount, before);
        out.unit = named ? "% " + named->unit : "% -";
        if (named) {
            out.of = named->of;
            out.part_of = named->figure;
        }
        return out;
    }
    if (const auto whole = share_of(words, amount.end)) {
        out.unit = "% " + whole->name;
        out.of = written(words, *whole);
    } else if (auto named = whole_before(words, amount, before)) {
        out.unit = "% " + named->unit;
        out.of = std::move(named->of);
        out.part_of = named->figure;
    } else {
        out.unit = "% -";
    }
    return out;
}

// "3.2 deaths per 100,000 people": adds the base of the rate, and what it counts, to the unit.
bool add_base(const Words& words, std::size_t at, Counted& out) {
    if (!words.is(at, "per") || !words.goes_on(at + 1)) return false;
    if (!words.is_number(at + 1)) {
        // "60 frames per second".
        const UnitEntry* time = find_measure(words.at(at + 1), Glue::no);
        const bool game = words.is(at + 1, "game");
        if (out.unit.empty() || (!game && (time == nullptr || time->kind != FigureKind::duration)))
            return false;
        out.unit += " per " + (game ? std::string("game") : std::string(time->name));
        out.kind = FigureKind::rate;
        return true;
    }
    const auto base = read_number(words, at + 1);
    if (!base || base->form != Number::Form::digits) return false;
    if (!out.unit.empty()) out.unit += ' ';
    out.unit += "per " + std::string(slice(words.text(), {words.token(at + 1).where().begin,
                                                          words.token(base->end - 1).where().end}));
    if (const auto noun = read_noun_phrase(words, base->end, Grammar::plural))
        out.unit += ' ' + noun->name;
    out.kind = FigureKind::rate;
    return true;
}

// "wounding 22 others", "two others": more of what was counted before, or people.
void count_others(const Before& before, Counted& out) {
    const bool more = before.same_sentence() && before.figures.back().kind == FigureKind::count &&
                      before.figures.back().unit != "-";
    out.unit = more ? before.figures.back().unit : "people";
    out.rule = more ? "others of what was counted before" : "others";
}

// The unit or the noun that the amount's own words carry: "5 km", "two-thousand-strong",
// "12-member". Whether what is counted is decided.
bool count_within(const Words& words, const Amount& amount, const Before& before, Counted& out) {
    const auto name = [&](std::string_view noun, FigureKind kind) {
        out.found = true;
        // "a two-thousand-strong crowd".
        out.unit = same_word(noun, "strong") ? "people" : singular(noun);
        out.kind = kind;
        out.rule = "a number before *";
        return true;
    };
    if (amount.unit) {
        out.found = true;
        out.unit = amount.unit->name;
        out.kind = amount.unit->kind;
        if (out.kind == FigureKind::money) add_rate_behind_brackets(words, amount, out);
        out.rule = "a number with the unit *";
        if (out.kind == FigureKind::percent) out.of = percent_of(words, amount, before);
        return true;
    }
    if (!amount.joined.empty())
        return name(amount.joined.substr(0, amount.joined.find('-')),
                    only_sorts(amount.joined) ? FigureKind::identifier : FigureKind::count);
    if (amount.hyphen && words.is_word(amount.end + 1)) {
        const Word word = words.at(amount.end + 1);
        const std::string_view noun = word.substr(0, word.find('-'));
        if (!is_function_word(noun) && multiplier_of(noun) == 0) return name(noun, out.kind);
    }
    return false;
}

// The whole that stands behind "of".
struct OfWhole {
    std::size_t at = 0; // where its noun begins
    std::string owner;  // "Berlin's " of "three of Berlin's twelve boroughs"
};

// Nothing where what is counted is decided.
std::optional<OfWhole> read_of_whole(const Words& words, const Amount& amount, const Before& before,
                                     std::size_t at, Counted& out) {
    const auto take = [&](const Unit& unit, std::string_view rule) {
        out.found = true;
        out.unit = unit.name;
        out.kind = unit.kind;
        out.rule = rule;
    };
    OfWhole whole;
    if (amount.form == Number::Form::vague || amount.scaled) {
        // "dozens of people", "tens of millions of dollars": no determiner is needed.
        if (const auto unit = read_unit(words, at, {})) {
            take(*unit, "so much of the unit *");
            return std::nullopt;
        }
    } else if (!is_determiner(words, at) && !words.is_number(at)) {
        if (!is_possessor(words, at)) {
            count_bare(words, amount, before, out);
            return std::nullopt;
        }
        if (words.is_possessive(at + 1)) whole.owner = std::string(words.at(at)) + ' ';
    }
    if (is_back_reference(words, at)) { // "on 39 of them the raids came from abroad"
        count_bare(words, amount, before, out);
        return std::nullopt;
    }
    whole.at = skip_determiners(words, at);
    // "40 million of the 2.5 billion crowns", "39 of the 85 websites".
    if (const auto all = read_amount(words, whole.at)) {
        if (all->unit && all->unit->kind != FigureKind::percent) {
            take(*all->unit, "a part of so much of the unit *");
            return std::nullopt;
        }
        whole.at = all->end;
    }
    return whole;
}

// One past what may stand between a number and its noun.
std::size_t skip_between(const Words& words, std::size_t at, bool of_them) {
    // "100 or so delegates".
    if (words.is(at, "or")) {
        if (const auto after = hedge_after(words, at)) at = after->end;
    }
    if (words.is(at, "more") || words.is(at, "fewer") || words.is(at, "additional") ||
        words.is(at, "such"))
        ++at;
    // "1.3 million (1 million to 1.7 million) people": how sure that is stands in between.
    if (words.marks(at, "(") && !of_them) {
        const auto inner = read_amount(words, at + 1);
        if (inner && inner->range && !inner->unit && words.marks(inner->end, ")"))
            at = inner->end + 1;
    }
    // "eight million 250ml bottles": what is counted may have a size.
    if (words.is_number(at)) {
        const auto size = read_amount(words, at);
        if (size && size->unit) at = size->end;
    }
    return at;
}

// The noun behind a number, and what more it says: a rate, a rank, one picked out.
void count_noun(const Words& words, const Amount& amount, const Before& before, NounPhrase noun,
                const std::string& owner, bool of_them, Counted& out) {
    out.found = true;
    out.unit = owner + std::move(noun.name);
    out.noun_first = noun.first;
    out.noun_end = noun.end;
    const bool rate = add_base(words, noun.end, out);
    // "the top three seeds", "a record 32 goals".
    if (amount.first > 0 && words.goes_on(amount.first) && !of_them) {
        if (words.is(amount.first - 1, "top")) out.unit.insert(0, "top ");
        else if (words.is(amount.first - 1, "record")) out.unit.insert(0, "record ");
    }
    out.rule = "a number that counts *";
    if (rate) return;
    if (same_word(out.unit, "other")) count_others(before, out);
    if (counts_one(amount) && of_them && !hedge_before(words, amount.first)) {
        // "one of the best" picks one out; it is not how many there are.
        out.kind = FigureKind::identifier;
        out.rule = "\"one of\" picks one out";
    }
}

} // namespace

Counted count_what(const Words& words, const Amount& amount, const Before& before) {
    Counted out;
    out.rule = "a number without a noun";
    if (amount.form == Number::Form::fraction) return count_share(words, amount, before);
    if (count_within(words, amount, before, out)) return out;
    if (count_suspended(words, amount, out)) return out;
    if (add_base(words, amount.end, out)) {
        out.found = true;
        out.rule = "so many for each of a base";
        return out;
    }
    const bool of_them = words.is(amount.end, "of");
    OfWhole whole{amount.end, {}};
    if (of_them) {
        auto read = read_of_whole(words, amount, before, amount.end + 1, out);
        if (!read) return out;
        whole = std::move(*read);
    } else if (counts_one(amount) && !one_counts(words, amount)) {
        return out;
    }
    const std::size_t at = skip_between(words, whole.at, of_them);
    const bool singular_noun = counts_one(amount) && !of_them;
    if (auto noun =
            read_noun_phrase(words, at, singular_noun ? Grammar::singular : Grammar::plural)) {
        count_noun(words, amount, before, std::move(*noun), whole.owner, of_them, out);
        return out;
    }
    if (amount.noun > 0) {
        if (auto noun = read_noun_phrase(words, amount.noun, Grammar::plural)) {
            out.found = true;
            out.unit = std::move(noun->name);
            out.rule = "a range whose first end counts *";
            return out;
        }
    }
    count_bare(words, amount, before, out);
    return out;
}

bool is_share(const Words& words, const Amount& amount) {
    const std::size_t end = amount.end;
    if (amount.first > 0 && words.goes_on(amount.first)) {
        static constexpr WordSet ordinals(
            {"first", "second", "last", "latter", "this", "other", "next", "the", "final", "and"});
        if (ordinals.has(words.at(amount.first - 1)) && words.is_word(amount.number) &&
            amount.end == amount.number + 1)
            return false;
    }
    // "a quarter mile", "a half hour".
    if (amount.article && words.goes_on(end)) {
        if (const auto unit = read_unit(words, end, {}); unit && unit->kind != FigureKind::percent)
            return true;
    }
    // "half an hour", "half a percent".
    if (amount.low == 0.5 && (words.is(end, "a") || words.is(end, "an")) &&
        read_unit(words, end + 1, {}))
        return true;
    // "fell by a quarter", "down by half": how far something went.
    if (amount.first > 0 && words.goes_on(amount.first) && words.is(amount.first - 1, "by") &&
        change_before(words, amount.first) != Change::none)
        return true;
    if (words.is(end, "of") || words.is(end, "the") || words.is(end, "its") ||
        words.is(end, "their") || words.is(end, "those") || words.is(end, "his"))
        return amount.low != 0.5 || words.is(end, "of") || share_of(words, end).has_value() ||
               hedge_before(words, amount.first).has_value();
    if (words.token(amount.number).kind == Token::Kind::word &&
        words.at(amount.number).find('-') != std::string_view::npos)
        return true;
    if (amount.end - amount.number > 1 && !amount.article) return true;
    if (words.is_number(amount.number)) return true;
    return hedge_before(words, amount.first).has_value();
}

} // namespace crossread
