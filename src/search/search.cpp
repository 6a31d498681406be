#include "search/search.h"

#include "search/folded_words.h"

#include <utility>

namespace crossread {
namespace {

constexpr std::string_view kBetween = " | "; // no phrase and no number goes over it

void join(std::string& out, std::string_view part) {
    if (part.empty()) return;
    out += kBetween;
    out += part;
}

// A figure's value, in the terms of a query.
Notation number_of(const Claim& claim, double value) {
    Notation out;
    out.value = out.written = value;
    constexpr std::pair<std::string_view, Notation::Kind> units[] = {
        {"dollar", Notation::Kind::dollar},
        {"euro", Notation::Kind::euro},
        {"pound sterling", Notation::Kind::pound},
        {"yuan", Notation::Kind::yuan},
        {"rupee", Notation::Kind::rupee}};
    if (claim.unit == "percentage") {
        out.kind = Notation::Kind::share;
        out.value = value / 100;
    }
    for (const auto& [unit, kind] : units)
        if (claim.unit == unit) out.kind = kind;
    return out;
}

template <typename Result>
void take(Found<Result>& found, std::vector<Result>& later, bool first, Result result) {
    ++found.count;
    if (first && found.first.size() < kMostResults) found.first.push_back(result);
    if (!first && later.size() < kMostResults) later.push_back(result);
}

template <typename Result>
void append(Found<Result>& found, const std::vector<Result>& later) {
    for (const Result& result : later)
        if (found.first.size() < kMostResults) found.first.push_back(result);
}

} // namespace

namespace {

bool groups_with_dot(const Term& term) {
    const std::size_t dot = term.words.find('.');
    return !term.up_to && dot >= 1 && dot <= 3 && term.words.size() == dot + 4 &&
           term.words.find_first_not_of("0123456789.") == std::string::npos;
}

} // namespace

SearchIndex::SearchIndex(const Story& story) {
    for (std::size_t i = 0; i < story.claims.size(); ++i) {
        const Claim& claim = story.claims[i];
        std::string head = claim.label;
        join(head, claim.answer);
        join(head, claim.speaker);
        std::string rest;
        for (const std::string* part : {&claim.brief, &claim.scope, &claim.period,
                                        &claim.speaker_role, &claim.why, &claim.note})
            join(rest, *part);
        for (const Figure& figure : claim.figures) {
            join(rest, slice(story.articles[figure.article].text, figure.where));
            join(rest, figure.shown);
            join(rest, figure.noun);
            join(rest, figure.remark);
            for (const std::string& name : figure.credited) join(rest, name);
        }
        for (const Quote& quote : claim.quotes) {
            join(rest, slice(story.articles[quote.article].text, quote.where));
            join(rest, quote.remark);
            for (const std::string& name : quote.chain) join(rest, name);
        }
        add(claim.is_quote() ? Kind::quote : Kind::figure, i, 0, head, rest);
        for (const Figure& figure : claim.figures) {
            if (!figure.value) continue;
            entries_.back().numbers.push_back(number_of(claim, figure.value->low));
            if (figure.value->high != figure.value->low)
                entries_.back().numbers.push_back(number_of(claim, figure.value->high));
        }
    }
    for (std::size_t a = 0; a < story.articles.size(); ++a) {
        const Article& article = story.articles[a];
        for (std::size_t p = 0; p < article.paragraphs.size(); ++p)
            add(Kind::place, a, p, slice(article.text, article.paragraphs[p]), {});
        std::string rest = article.short_name;
        join(rest, article.author);
        join(rest, article.via);
        join(rest, article.date);
        add(Kind::source, a, 0, article.publisher + std::string(kBetween) + article.title, rest);
    }
    for (std::size_t i = 0; i < story.origins.size(); ++i) {
        std::string rest = story.origins[i].about;
        for (const std::string& name : story.origins[i].names) join(rest, name);
        add(Kind::origin, i, 0, story.origins[i].name, rest);
    }
}

void SearchIndex::add(Kind kind, std::size_t index, std::size_t paragraph, std::string_view head,
                      std::string_view rest) {
    Entry entry{kind, index, paragraph, 0, fold_words(head).text, {}};
    entry.head = entry.text.size();
    if (!rest.empty()) entry.text += std::string(kBetween) + fold_words(rest).text;
    entry.numbers = read_notations(entry.text);
    entries_.push_back(std::move(entry));
}

bool SearchIndex::says(const Term& term) const {
    for (const Entry& entry : entries_)
        for (const Notation& said : entry.numbers)
            if (is_asked(term, said)) return true;
    return false;
}

Results SearchIndex::find(std::string_view typed) const {
    Results out;
    out.query = read_query(typed);
    if (out.query.empty()) return out;
    for (Term& term : out.query.terms)
        if (term.number && !says(term)) {
            // "2.194" of a country that groups with dots.
            Term grouped = term;
            if (groups_with_dot(term)) grouped.number->value = grouped.number->written *= 1000;
            if (says(grouped)) term = grouped;
            else term.number.reset();
        }

    std::vector<std::size_t> later_figures, later_quotes, later_sources, later_origins;
    std::vector<FoundPlace> later_places;
    for (const Entry& entry : entries_) {
        bool all = true, in_head = true;
        for (const Term& term : out.query.terms) {
            bool here = false, first = false;
            if (term.number) {
                for (const Notation& said : entry.numbers) here = here || is_asked(term, said);
                first = here;
            } else {
                const std::size_t at = find_words(entry.text, term.words);
                here = at != std::string_view::npos;
                first = here && at < entry.head;
            }
            all = all && here;
            in_head = in_head && first;
            if (!all) break;
        }
        if (!all) continue;
        switch (entry.kind) {
        case Kind::figure:
            take(out.figures, later_figures, in_head, entry.index);
            break;
        case Kind::quote:
            take(out.quotes, later_quotes, in_head, entry.index);
            break;
        case Kind::place:
            take(out.places, later_places, true, FoundPlace{entry.index, entry.paragraph});
            break;
        case Kind::source:
            take(out.sources, later_sources, in_head, entry.index);
            break;
        case Kind::origin:
            take(out.origins, later_origins, in_head, entry.index);
            break;
        }
    }
    append(out.figures, later_figures);
    append(out.quotes, later_quotes);
    append(out.sources, later_sources);
    append(out.origins, later_origins);
    return out;
}

} // namespace crossread
