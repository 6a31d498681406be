#include "extract/wholes.h"

#include "text/word_table.h"

namespace crossread {
namespace {

// "the last six", "its first two": which of them, not how many.
std::size_t skip_position(const Words& words, std::size_t at) {
    static constexpr WordSet positions({"last", "first", "past", "next", "final", "previous",
                                        "opening", "top", "other", "remaining"});
    if (!positions.has(words.at(at))) return at;
    const auto number = read_number(words, at + 1);
    return number && number->is_value() && words.goes_on(at + 1) ? number->end : at;
}

bool begins_clause(const Words& words, std::size_t at, std::size_t sentence) {
    if (at <= sentence) return true;
    const std::size_t before = at - 1;
    return words.is(before, "and") || words.is(before, "but") || words.is(before, "while") ||
           words.marks(before, ",") || words.marks(before, ";") || words.marks(before, ":") ||
           (before == sentence && (words.is(before, "out") || !words.is_word(before)));
}

// The "of" or "among" that the amount's clause begins with.
std::optional<std::size_t> lead_of(const Words& words, const Amount& amount, const Before& before) {
    const std::size_t low = amount.first > before.sentence + longest_lead
                                ? amount.first - longest_lead
                                : before.sentence;
    for (std::size_t k = amount.first; k > low; --k) {
        const std::size_t at = k - 1;
        if (words.marks(at, ";")) return std::nullopt;
        if ((words.is(at, "of") || words.is(at, "among")) &&
            begins_clause(words, at, before.sentence))
            return at;
    }
    return std::nullopt;
}

Whole whole_of(const FoundFigure& figure) { return {figure.unit, figure.unit, figure.where}; }

bool is_count(const FoundFigure& figure) {
    return figure.value && figure.kind == FigureKind::count && figure.unit != "-";
}

std::string_view last_word(std::string_view phrase) { return phrase.substr(phrase.rfind(' ') + 1); }

// The last figure that `fits`, among the few before.
template <class Fits>
const FoundFigure* last_figure(const Before& before, Fits fits) {
    std::size_t steps = 0;
    for (auto f = before.figures.rbegin(); f != before.figures.rend() && steps < most_wholes;
         ++f, ++steps) {
        if (fits(*f)) return &*f;
    }
    return nullptr;
}

} // namespace

bool is_determiner(const Words& words, std::size_t at) {
    static constexpr WordSet determiners({"the", "these", "those", "its", "their", "our", "my",
                                          "his", "her", "your", "them", "all"});
    return determiners.has(words.at(at));
}

bool is_possessor(const Words& words, std::size_t at) {
    for (std::size_t i = at; i < at + 4 && words.goes_on(i); ++i) {
        if (words.is_possessive(i + 1)) return true;
        if (!words.capital(i)) return false;
    }
    return false;
}

std::size_t skip_determiners(const Words& words, std::size_t at) {
    std::size_t i = at;
    if (is_determiner(words, i)) ++i;
    // "of Lee's cousins", "of the ship's boats".
    for (std::size_t j = i; j < i + 4 && words.goes_on(j) && words.is_word(j); ++j) {
        if (words.is_possessive(j + 1)) return j + 2;
        if (!words.capital(j) && j > i) break;
    }
    while (is_determiner(words, i) || words.is(i, "most") || words.is(i, "more") ||
           words.is(i, "many") || words.is(i, "very") || words.is(i, "few"))
        ++i;
    return skip_position(words, i);
}

std::optional<NounPhrase> share_of(const Words& words, std::size_t at) {
    std::size_t i = at;
    if (words.is(i, "of")) ++i;
    const bool those = words.is(i, "those");
    i = skip_determiners(words, i);
    if (words.is(i, "combined") || words.is(i, "total")) ++i;
    if (const auto inner = read_number(words, i); inner && inner->is_value()) i = inner->end;
    if (auto plural = read_noun_phrase(words, i, Grammar::plural)) return plural;
    // "half of the population", "20 percent of revenue".
    return words.is(at, "of") && words.is_word(i) && !those
               ? read_noun_phrase(words, i, Grammar::singular)
               : std::nullopt;
}

std::string written(const Words& words, const NounPhrase& phrase) {
    return std::string(slice(words.text(), {words.token(phrase.first).where().begin,
                                            words.token(phrase.end - 1).where().end}));
}

bool is_back_reference(const Words& words, std::size_t at) {
    if (words.is(at, "them") || words.is(at, "whom")) return true;
    if (!words.is(at, "these") && !words.is(at, "those")) return false;
    // "those surveyed", "these old sites" go on.
    return !words.goes_on(at + 1) || !words.is_word(at + 1) || is_function_word(words.at(at + 1));
}

std::optional<Whole> counted_before(const Amount& amount, const Before& before) {
    const bool share = amount.unit && amount.unit->kind == FigureKind::percent;
    // "70 percent of pupils passed; of these, 40 percent …": a share of a share.
    if (share && before.same_sentence()) {
        const FoundFigure& last = before.figures.back();
        if (last.kind == FigureKind::percent && !last.of.empty())
            return Whole{last.of, last.of, std::nullopt};
    }
    const FoundFigure* whole = last_figure(before, [&](const FoundFigure& figure) {
        return is_count(figure) && (share || figure.value->high >= amount.high);
    });
    return whole ? std::optional(whole_of(*whole)) : std::nullopt;
}

std::optional<Whole> whole_before(const Words& words, const Amount& amount, const Before& before) {
    const auto lead = lead_of(words, amount, before);
    if (!lead) return std::nullopt;
    const std::size_t at = *lead + 1;
    if (is_back_reference(words, at)) return counted_before(amount, before);
    const bool pointing = words.is(at, "these") || words.is(at, "those") || words.is(at, "the");
    if (const auto phrase = share_of(words, *lead); phrase && phrase->end <= amount.first) {
        Whole whole{phrase->name, written(words, *phrase), std::nullopt};
        const FoundFigure* figure =
            pointing
                ? last_figure(before,
                              [&](const FoundFigure& f) {
                                  return is_count(f) && last_word(f.unit) == last_word(whole.unit);
                              })
                : nullptr;
        if (figure) whole.figure = figure->where;
        return whole;
    }
    // "Of the 85, 39 were …".
    const std::size_t number = is_determiner(words, at) ? at + 1 : at;
    if (number >= amount.first || !words.is_number(number)) return std::nullopt;
    const auto total = read_amount(words, number);
    if (!total || total->end > amount.first) return std::nullopt;
    const FoundFigure* figure = last_figure(before, [&](const FoundFigure& f) {
        return is_count(f) && f.value->low == total->low && f.value->high == total->high;
    });
    return figure ? std::optional(whole_of(*figure)) : std::nullopt;
}

} // namespace crossread
