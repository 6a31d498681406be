#include "extract/ellipsis.h"

#include "extract/hedges.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

std::uint32_t sentence_begin(const Words& words, const Before& before_it) {
    return words.has(before_it.sentence) ? words.token(before_it.sentence).where().begin : 0;
}

// "opened 56 stores and closed 31", "stranded; only 11 were saved", "28 votes to 19": the noun is said
// once.
bool is_elliptical(const Words& words, const Amount& amount, const Before& before_it) {
    if (amount.range || amount.unit || !amount.plain) return false;
    const std::size_t before = amount.first - 1;
    const Word unit(std::string_view(before_it.figures.back().unit));
    static constexpr WordSet contests({"ballot", "goal", "point", "run", "seat", "set", "vote"});
    if (words.is(before, "to")) // the noun itself may stand between
        return before <= before_it.last_end + 1 && contests.has(unit);
    static constexpr WordSet auxiliaries({"are", "had", "have", "was", "were"});
    if (words.goes_on(amount.end) && auxiliaries.has(words.at(amount.end))) return true;
    const bool verb = words.is_word(before) && words.goes_on(amount.first) &&
                      !words.capital(before) && words.at(before).ends_in("ed") && before > 0 &&
                      (words.is(before - 1, "and") || words.is(before - 1, "but"));
    static constexpr WordSet tails({"in", "on", "at", "last", "this", "after"});
    return verb && (!words.goes_on(amount.end) || words.is_mark(amount.end) ||
                    tails.has(words.at(amount.end)));
}

// "35 jets worth $4 billion, with options for 15 more", "14 fewer than in 2019": of what was counted
// last.
bool counts_more(const Words& words, const Amount& amount, const Before& before_it, Counted& out) {
    if (amount.range || amount.unit || !words.goes_on(amount.end)) return false;
    if (!words.is(amount.end, "more") && !words.is(amount.end, "fewer")) return false;
    const std::size_t next = amount.end + 1;
    if (words.goes_on(next) && !words.is_mark(next) && !words.is(next, "than")) return false;
    for (auto f = before_it.figures.rbegin(); f != before_it.figures.rend(); ++f) {
        if (f->where.begin < sentence_begin(words, before_it)) return false;
        if (f->kind != FigureKind::count) continue;
        if (f->unit == "-") return false;
        out.unit = f->unit;
        out.found = true;
        out.rule = "so many more of *";
        return true;
    }
    return false;
}

// "84 million euros …, while sales rose 6% to 1.1 billion": the money of the sentence.
bool is_same_money(const Words& words, const Amount& amount, const Before& before_it,
                   Counted& out) {
    if (!amount.scaled || amount.low < 1e6 || amount.unit) return false;
    static constexpr WordSet links({"to", "from", "than", "against", "above", "below"});
    // "short of the 40 billion that was planned"
    std::size_t link = amount.first - 1;
    const bool the = words.is(link, "the") && link > 0;
    if (the) --link;
    if (!links.has(words.at(link)) && !(the && words.is(link, "of"))) return false;
    for (auto f = before_it.figures.rbegin(); f != before_it.figures.rend(); ++f) {
        if (f->where.begin < sentence_begin(words, before_it)) return false;
        if (f->kind == FigureKind::percent || f->kind == FigureKind::duration) continue;
        // "2 billion crowns ($90 million)": what is in brackets says the same once more.
        if (f->where.begin > 0 && words.text()[f->where.begin - 1] == '(') continue;
        if (f->kind != FigureKind::money || !f->value || f->value->low < 1e6) return false;
        out.unit = f->unit;
        out.kind = f->kind;
        out.found = true;
        out.rule = "money, as the sentence says before";
        return true;
    }
    return false;
}

// "nine people in Tabora and three in Lindi": a word alone counts where places are listed.
bool is_in_other_place(const Words& words, const Amount& amount) {
    return amount.low > 1 && !amount.range && words.is(amount.first - 1, "and") &&
           (words.is(amount.end, "in") || words.is(amount.end, "at")) &&
           words.goes_on(amount.end + 1) && words.capital(amount.end + 1);
}

} // namespace

bool goes_on_counting(const Words& words, const Amount& amount, const Before& before_it,
                      Counted& out) {
    if (!before_it.same_sentence() || amount.first == 0) return false;
    if (amount.form == Number::Form::words && !is_in_other_place(words, amount)) return false;
    if (before_it.rejected_end > 0 && before_it.rejected_end + 1 == amount.first) return false;
    const FoundFigure& last = before_it.figures.back();
    const std::size_t before = amount.first - 1;
    if (last.kind == FigureKind::percent && last.unit == "percentage" && amount.low <= 100 &&
        !amount.range && last.change != Change::none &&
        change_before(words, amount.first) != Change::none) {
        out.unit = last.unit;
        out.kind = last.kind;
    } else if (amount.range && words.marks(before, "(") && words.marks(amount.end, ")") &&
               before_it.last_end == before && last.kind == FigureKind::count && last.unit != "-") {
        out.unit = last.unit; // "about 900 seals (700 to 1,200)"
    } else if (last.kind == FigureKind::count && last.unit != "-" &&
               is_elliptical(words, amount, before_it)) {
        out.unit = last.unit;
    } else if (counts_more(words, amount, before_it, out)) {
        return true;
    } else if (is_same_money(words, amount, before_it, out)) {
        return true;
    } else if (words.is(before, "to")) {
        const auto point = std::find_if(before_it.figures.rbegin(), before_it.figures.rend(),
                                        [&](const FoundFigure& f) {
                                            return f.kind != FigureKind::percent ||
                                                   f.where.begin < sentence_begin(words, before_it);
                                        });
        if (point == before_it.figures.rend() || point->unit != "point" ||
            point->where.begin < sentence_begin(words, before_it))
            return false;
        out.unit = point->unit;
    } else {
        // "2,345 votes, of which 57": a part of what was counted.
        const bool of_which = before > 0 && words.is(before, "which") && words.is(before - 1, "of");
        static constexpr WordSet joints({"and", "from", "including", "with", "versus", "than", "is",
                                         "another", "further", "additional"});
        const bool out_of = words.is(before, "of") && before > 0 && words.is(before - 1, "out");
        if (out_of && last.kind == FigureKind::count && last.unit != "-") {
            out.unit = last.unit;
            out.found = true;
            out.rule = "the whole of what was counted before";
            return true;
        }
        if (words.is(before, "is") && !words.ends_sentence(amount.end)) return false;
        // "compared with an average of 10.9 billion".
        static constexpr WordSet middles({"average", "mean", "median", "total", "peak", "record",
                                          "high", "low", "maximum", "minimum"});
        std::size_t joint = before;
        if (words.is(joint, "of") && joint > 2 && middles.has(words.at(joint - 1)) &&
            (words.is(joint - 2, "a") || words.is(joint - 2, "an")))
            joint -= 3;
        const bool pence = last.kind == FigureKind::money && words.is(joint, "is") &&
                           words.at(amount.number).find('.') != std::string_view::npos;
        // "sons, ages 5, 8 and 11".
        const bool ages = last.kind == FigureKind::age && words.marks(before, ",") &&
                          before_it.last_end == before;
        // "94 days, up from 61": what was before is measured alike.
        const bool was =
            before > 0 && ((words.is(before, "from") &&
                            (words.is(before - 1, "up") || words.is(before - 1, "down"))) ||
                           (words.is(before, "with") && words.is(before - 1, "compared")));
        if (!ages && !of_which && !joints.has(words.at(joint))) return false;
        if (last.unit == "-" ||
            (last.kind != FigureKind::count && last.kind != FigureKind::age && !pence && !was))
            return false;
        out.unit = last.unit;
        out.kind = last.kind;
    }
    out.found = true;
    out.rule = "a number that goes on counting *";
    return true;
}

} // namespace crossread
