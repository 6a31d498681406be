#include "extract/bare_numbers.h"

#include "extract/ages.h"
#include "extract/ellipsis.h"
#include "extract/hedges.h"
#include "extract/nouns.h"
#include "extract/plurals.h"
#include "extract/wholes.h"

namespace crossread {
namespace {

// Tokens from "toll" or "number" to the number: "the toll in the two northern provinces rose to".
constexpr std::size_t longest_toll = 10;

// "49 killed", "injuring another 40", "at least 70 dead": nobody says of what.
bool counts_people(const Words& words, const Amount& amount) {
    if (amount.low <= 1 || amount.hyphen_range) return false;
    static constexpr WordSet behind({"killed", "dead", "injured", "wounded", "hurt", "missing",
                                     "arrested", "hospitalized", "hospitalised", "died", "trapped",
                                     "casualties", "rescued", "evacuated", "detained",
                                     "hospitalised", "displaced", "treated", "infected"});
    static constexpr WordSet before({"killed", "killing", "injured", "injuring", "wounded",
                                     "wounding", "kills", "injures", "wounds", "arrested",
                                     "arresting", "infected", "infecting", "sickened", "displaced",
                                     "displacing"});
    std::size_t next = amount.end;
    if (words.is(next, "of") && words.is(next + 1, "those") && behind.has(words.at(next + 2)))
        return true;
    const bool perfect = words.is(next, "have") || words.is(next, "had") || words.is(next, "has");
    if (perfect && words.is(next + 1, "been")) next += 2;
    else if (perfect) ++next;
    if (words.is(next, "were") || words.is(next, "was") || words.is(next, "are") ||
        words.is(next, "people"))
        ++next;
    const auto hospital = [&](std::size_t i) {
        return words.is(i, "hospital") || words.is(i, "hospitals");
    };
    // "three were in critical condition"
    static constexpr WordSet grave({"critical", "serious", "stable", "hospital", "intensive"});
    if (next > amount.end && words.is(next, "in") &&
        (grave.has(words.at(next + 1)) ||
         (words.is(next + 1, "a") && grave.has(words.at(next + 2)))))
        return true;
    if (next > amount.end && words.is(next, "taken") && (hospital(next + 2) || hospital(next + 3)))
        return true;
    if (words.is(next, "others") || (words.goes_on(next) && behind.has(words.at(next))))
        return true;
    std::size_t first = amount.first;
    if (const auto hedge = hedge_before(words, first)) first = hedge->first;
    if (first > 0 && words.is(first - 1, "another")) --first;
    return first > 0 && words.goes_on(first) && before.has(words.at(first - 1));
}

// "put the toll at 51", "the number of visitors fell to 18,500": the dead, or what is numbered.
bool goes_to(const Words& words, const Amount& amount, Counted& out) {
    std::size_t first = amount.first;
    if (const auto hedge = hedge_before(words, first)) first = hedge->first;
    if (first < 2 || !words.goes_on(first)) return false;
    static constexpr WordSet links({"to", "at", "by", "of", "is", "was", "reached", "reaching",
                                    "hit", "passed", "topped", "exceeded", "past"});
    if (!links.has(words.at(first - 1))) return false;
    for (std::size_t k = first - 1; k > 0 && first - k < longest_toll; --k) {
        if (words.is_mark(k) || words.is_number(k) || !words.goes_on(k)) return false;
        if (words.is(k - 1, "toll")) {
            out.unit = "people";
            out.rule = "a number of casualties";
            return out.found = true;
        }
        if (!words.is(k - 1, "number") || !words.is(k, "of")) continue;
        std::size_t begin = skip_determiners(words, k + 1);
        if (words.is(begin, "such")) ++begin;
        auto noun = read_noun_phrase(words, begin, Grammar::plural);
        if (!noun || noun->end >= first) return false;
        out.unit = std::move(noun->name);
        out.rule = "what the number of * went to";
        return out.found = true;
    }
    return false;
}

// "a party of nine", "a crowd of 5,000".
bool is_family(const Words& words, const Amount& amount) {
    static constexpr WordSet groups({"family", "crowd", "group", "crew", "team", "party", "staff",
                                     "audience", "panel", "gang", "population"});
    std::size_t first = amount.first;
    if (const auto hedge = hedge_before(words, first)) first = hedge->first;
    return amount.low > 1 && !amount.range && first >= 2 && words.is(first - 1, "of") &&
           groups.has(words.at(first - 2)) && !words.capital(first - 2);
}

// "mother of six": of how many children.
bool counts_children(const Words& words, const Amount& amount, Counted& out) {
    if (amount.first < 2 || !words.is(amount.first - 1, "of") || amount.range || amount.low < 1)
        return false;
    static constexpr WordSet parents(
        {"mother", "father", "mom", "mum", "dad", "parent", "parents"});
    static constexpr WordSet elders(
        {"grandmother", "grandfather", "grandparent", "grandma", "grandpa"});
    const Word word = words.at(amount.first - 2);
    if (!parents.has(word) && !elders.has(word)) return false;
    out.found = true;
    out.unit = parents.has(word) ? "child" : "grandchild";
    out.rule = "a number of children";
    return true;
}

// A decimal between an article and a noun: "a 3.9 rating", "the .312 average".
bool counts_rating(const Words& words, const Amount& amount, Counted& out) {
    const std::string_view token = words.at(amount.number);
    const bool article = amount.first > 0 && words.goes_on(amount.first) &&
                         (words.is(amount.first - 1, "a") || words.is(amount.first - 1, "an") ||
                          words.is(amount.first - 1, "the") || words.is(amount.first - 1, "his") ||
                          words.is(amount.first - 1, "her"));
    if (!article || amount.range || amount.form != Number::Form::digits || amount.scaled ||
        token.find('.') == std::string_view::npos)
        return false;
    const auto noun = read_noun_phrase(words, amount.end, Grammar::singular);
    if (!noun) return false;
    out.found = true;
    out.unit = noun->name;
    out.rule = "a decimal before *";
    return true;
}

// "a factor of ten", "a magnitude of 7.3".
bool counts_scale(const Words& words, const Amount& amount, Counted& out) {
    std::size_t first = amount.first;
    if (const auto hedge = hedge_before(words, first)) first = hedge->first;
    if (first < 2) return false;
    const std::size_t noun = words.is(first - 1, "of") ? first - 2 : first - 1;
    if (!words.goes_on(noun + 1)) return false;
    if (words.is(noun, "factor") && noun + 2 == first) {
        out.unit = "count";
        out.kind = FigureKind::rate;
    } else if (words.is(noun, "magnitude")) {
        out.unit = "magnitude";
        out.kind = FigureKind::other;
    } else {
        return false;
    }
    out.found = true;
    out.rule = "a number on a scale";
    return true;
}

// "17 and 23 percent", "40 by 60 feet": the unit is said once, behind the second.
bool share_rightwards(const Words& words, const Amount& amount, Counted& out) {
    const bool sides = words.is(amount.end, "by") || words.is(amount.end, "x") ||
                       words.marks(amount.end, "\xC3\x97");
    if (amount.range || amount.form != Number::Form::digits) return false;
    const bool joined = words.is(amount.end, "and") || words.is(amount.end, "to");
    if (!sides && (!joined || !amount.plain)) return false;
    const auto next = read_amount(words, amount.end + 1);
    if (next && !next->unit && sides && !next->range) {
        const auto noun = read_noun_phrase(words, next->end, Grammar::plural);
        if (!noun) return false;
        out.found = true;
        out.unit = noun->name;
        out.rule = "a number that shares the noun behind the next";
        return true;
    }
    if (!next || !next->unit || next->unit->is_money() || next->hyphen || next->range) return false;
    out.found = true;
    out.unit = next->unit->name;
    out.kind = next->unit->kind;
    out.rule = "a number that shares the unit behind the next";
    return true;
}

bool opens_aside(const Words& words, std::size_t i) {
    return words.marks(i, ",") || words.marks(i, "(") || words.marks(i, "\xE2\x80\x93") ||
           words.marks(i, "\xE2\x80\x94") || words.marks(i, "--");
}

// "One in ten children – some 3.4 million – lives", "a third of the mills, or 40": the share again, as
// a number of them.
bool restates_share(const Words& words, const Amount& amount, const Before& before, Counted& out) {
    if (!before.same_sentence() || amount.low <= 1) return false;
    const std::string& unit = before.figures.back().unit;
    if (unit.rfind("% ", 0) != 0 || unit == "% -") return false;
    std::size_t first = amount.first;
    if (const auto hedge = hedge_before(words, first)) first = hedge->first;
    if (first > 0 && words.is(first - 1, "or")) --first;
    if (first <= before.last_end || first - before.last_end > max_phrase_tokens ||
        !opens_aside(words, first - 1) || words.is_word(amount.end))
        return false;
    for (std::size_t k = before.last_end; k + 1 < first; ++k)
        if (!words.is_word(k) || !words.goes_on(k)) return false;
    out.unit = unit.substr(2);
    out.rule = "the share before it, as a number of *";
    return out.found = true;
}

// Tokens of how far something went: "nearly 62.5 per cent".
constexpr std::size_t longest_step = 4;

// "Arrests rose to 312", "deaths dropped to fewer than 600": what stands before the verb is counted,
// unless it is measured in something else.
bool counts_subject(const Words& words, const Amount& amount, Counted& out) {
    std::size_t first = amount.first;
    if (const auto hedge = hedge_before(words, first)) first = hedge->first;
    if (first < 3 || !words.is(first - 1, "to") || amount.low < 1 ||
        (!amount.scaled && words.at(amount.number).find('.') != std::string_view::npos))
        return false;
    std::size_t verb = first - 2;
    // "fell 62 percent to": how far stands between.
    for (std::size_t step = 0; step < longest_step && verb > 1; ++step, --verb)
        if (direction_of(words.at(verb)) != Change::none || !words.goes_on(verb) ||
            (words.is_mark(verb) && !words.marks(verb, "%")))
            break;
    if (direction_of(words.at(verb)) == Change::none || !words.goes_on(verb)) return false;
    std::size_t noun = verb - 1;
    if (words.is(noun, "numbers") && noun > 0 && words.goes_on(noun) && words.is_word(noun - 1) &&
        !is_function_word(words.at(noun - 1)) && !words.is_possessive(noun - 1)) {
        // "Passenger numbers fell to"
        out.found = true;
        out.unit = words.at(noun - 1);
        out.unit.front() = fold(out.unit.front());
        out.rule = "a number that the numbers of * went to";
        return true;
    }
    const Word word = words.at(noun);
    static constexpr WordSet measured(
        {"sales",    "prices",  "shares",   "stocks",  "points",   "rates",   "yields",  "profits",
         "revenues", "losses",  "earnings", "costs",   "futures",  "exports", "imports", "reserves",
         "levels",   "scores",  "bonds",    "wages",   "rents",    "ratings", "chances", "odds",
         "totals",   "returns", "assets",   "debts",   "taxes",    "fees",    "was",     "has",
         "its",      "this",    "numbers",  "figures", "averages", "markets"});
    if (!words.is_word(noun) || !words.goes_on(verb) || word.size() < 4 ||
        fold(word.back()) != 's' || fold(word[word.size() - 2]) == 's' || measured.has(word) ||
        is_function_word(word))
        return false;
    if (words.capital(noun) && noun > 0 && words.goes_on(noun) && !words.ends_sentence(noun - 1))
        return false;
    out.found = true;
    out.unit = singular(word);
    out.unit.front() = fold(out.unit.front());
    out.rule = "a number that * went to";
    return true;
}

} // namespace

bool count_bare(const Words& words, const Amount& amount, const Before& before, Counted& out) {
    // "40 riders, nine of whom fell"; "39 of them".
    const bool of_which = words.is(amount.end, "of") && words.is(amount.end + 1, "which");
    if (words.is(amount.end, "of") && !amount.range &&
        (of_which || is_back_reference(words, amount.end + 1))) {
        auto whole = counted_before(amount, before);
        if (!whole && !words.is(amount.end + 1, "whom")) return false;
        out.found = true;
        out.unit = whole ? std::move(whole->unit) : "people";
        if (whole) out.part_of = whole->figure;
        out.rule = "a part of what was counted before";
        return true;
    }
    if (goes_to(words, amount, out)) return true;
    if (counts_people(words, amount) || is_family(words, amount)) {
        out.found = true;
        out.unit = "people";
        out.rule = "a number of casualties";
        return true;
    }
    if (auto whole = whole_before(words, amount, before);
        whole && amount.form == Number::Form::digits && !amount.range && !whole->unit.empty()) {
        out.found = true;
        out.unit = std::move(whole->unit);
        out.part_of = whole->figure;
        out.rule = "a part of *, named before it";
        return true;
    }
    if (counts_children(words, amount, out) || counts_scale(words, amount, out) ||
        counts_rating(words, amount, out) || share_rightwards(words, amount, out) ||
        restates_share(words, amount, before, out) ||
        goes_on_counting(words, amount, before, out) || counts_subject(words, amount, out))
        return true;
    if (!is_age(words, amount)) return false;
    out.found = true;
    out.unit = "year of age";
    out.kind = FigureKind::age;
    out.rule = "an age of somebody";
    return true;
}

// "the two", "all three" point back at what was counted and are left out; a hedge, a change
// or a word of more than one part says that this is a quantity.
bool keeps_bare_word(const Words& words, const Amount& amount) {
    const std::size_t first = amount.first;
    if (first > 0 && words.goes_on(first)) {
        static constexpr WordSet definite({"the", "these", "those", "all", "both", "other", "first",
                                           "last", "any", "next", "his", "her", "their", "its",
                                           "no", "at", "in", "on"});
        if (definite.has(words.at(first - 1))) return false;
        if (words.is(first - 1, "of") && amount.low > 1) // "a family of five", not "Gang of Eight"
            return !words.capital(first);
        if (words.is(first - 1, "top") && amount.low > 1) return true;
    }
    static constexpr WordSet going_on({"were",     "are",      "have",     "had",      "remain",
                                       "remained", "still",    "killed",   "died",     "injured",
                                       "wounded",  "arrested", "dead",     "missing",  "trapped",
                                       "hurt",     "others",   "suffered", "survived", "escaped"});
    if (amount.low > 1 && words.is(amount.end, "in") && words.is(amount.end + 1, "each"))
        return true;
    if (amount.low > 1 && going_on.has(words.at(amount.end))) return true;
    if (amount.low > 1 && words.is(amount.end, "of") &&
        (words.is(amount.end + 1, "whom") || words.is(amount.end + 1, "his") ||
         words.is(amount.end + 1, "their") || words.is(amount.end + 1, "them") ||
         words.is(amount.end + 1, "those") || words.is(amount.end + 1, "these") ||
         words.is(amount.end + 1, "which") || words.is(amount.end + 1, "the")))
        return true;
    return amount.scaled || amount.range || hedge_before(words, amount.first).has_value() ||
           change_before(words, amount.first) != Change::none;
}

} // namespace crossread
