#include "extract/marks.h"

#include "extract/plurals.h"
#include "extract/quotes.h"
#include "text/word_table.h"

#include <algorithm>
#include <string>
#include <utility>

namespace crossread {
namespace {

constexpr std::string_view share_unit = "percentage";
constexpr std::string_view no_unit = "-";
constexpr std::size_t most_words_between = 2; // inside a counted noun: "agencies ’ sites"

bool same_folded(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return fold(x) == fold(y); });
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

struct Noun {
    Range words;           // empty when the unit does not follow
    std::uint32_t end = 0; // of what is marked: past the quotation mark that closes the words
};

// The words behind `where` that say the unit: "mainframes", "“control servers”".
Noun noun_behind(std::string_view text, const std::vector<Token>& tokens, Range where,
                 std::string_view unit) {
    const std::vector<std::string_view> wanted = words_of(unit);
    const auto begins_before = [](const Token& t, std::uint32_t at) {
        return t.where().begin < at;
    };
    auto token = std::lower_bound(tokens.begin(), tokens.end(), where.end, begins_before);
    if (wanted.empty() || token == tokens.end()) return {};
    // A word that is not the source's own stands in quotation marks.
    const bool opened = token->kind == Token::Kind::mark && token->spaced;
    if (opened && ++token == tokens.end()) return {};
    std::size_t matched = 0;
    std::size_t between = 0;
    for (Noun noun{{token->where().begin, 0}, 0}; token != tokens.end(); ++token) {
        if (token->new_paragraph) return {};
        const std::string_view word = slice(text, token->where());
        if (same_folded(word, wanted[matched]) || same_folded(singular(word), wanted[matched])) {
            noun.words.end = noun.end = token->where().end;
            if (++matched < wanted.size()) continue;
            if (opened && ++token != tokens.end() && token->kind == Token::Kind::mark)
                noun.end = token->where().end;
            return noun;
        }
        if (matched == 0 || ++between > most_words_between) return {};
    }
    return {};
}

std::string without_hedge(std::string_view words, std::string_view hedge) {
    if (hedge.empty() || hedge.size() >= words.size()) return std::string(words);
    std::string_view rest = words;
    if (same_folded(words.substr(0, hedge.size()), hedge)) rest = words.substr(hedge.size());
    else if (same_folded(words.substr(words.size() - hedge.size()), hedge))
        rest = words.substr(0, words.size() - hedge.size());
    while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
    while (!rest.empty() && rest.back() == ' ') rest.remove_suffix(1);
    return std::string(rest);
}

std::string shown_of(std::string_view words, std::string_view hedge, const FoundFigure& figure) {
    std::string shown = without_hedge(words, hedge);
    const bool digits = !shown.empty() && shown[0] >= '0' && shown[0] <= '9';
    if (figure.kind != FigureKind::percent || !digits) return shown;
    const std::size_t end = shown.find_last_of("0123456789");
    const bool points = shown.find("point", end) != std::string::npos;
    return shown.substr(0, end + 1) + (points ? " points" : " %");
}

std::string noun_of(std::string_view text, const FoundFigure& figure, Range behind) {
    if (figure.kind == FigureKind::percent) return figure.of;
    if (!behind.empty()) return std::string(slice(text, behind));
    const bool says_it_all = figure.kind == FigureKind::money || figure.unit == no_unit ||
                             figure.unit == share_unit || figure.unit.empty();
    if (says_it_all) return {};
    const bool one = figure.value && figure.value->low == 1 && figure.value->high == 1;
    return one ? figure.unit : plural(figure.unit);
}

std::vector<std::string> names_of(const std::vector<Party>& parties) {
    std::vector<std::string> names;
    for (const Party& party : parties) names.push_back(party.name);
    return names;
}

Figure mark_of(std::string_view text, const std::vector<Token>& tokens, const FoundFigure& found) {
    const bool counts = found.kind == FigureKind::count;
    const Noun noun = counts ? noun_behind(text, tokens, found.where, found.unit) : Noun{};
    Figure mark;
    mark.where = found.where;
    if (!noun.words.empty()) mark.where.end = noun.end;
    mark.bound = found.bound;
    const std::string_view words = slice(text, found.where);
    if (found.kind == FigureKind::percent &&
        words.find_first_of("0123456789") == std::string_view::npos) {
        // "More than half" is words, and no point among the counts or percentages beside it.
        mark.shown = words;
    } else {
        mark.value = found.value;
        if (mark.value && mark.value->low > mark.value->high) // text order, as in "from 90 to 60"
            std::swap(mark.value->low, mark.value->high);
        mark.hedge = slice(text, found.hedge);
        mark.shown = shown_of(words, mark.hedge, found);
    }
    mark.noun = noun_of(text, found, noun.words);
    mark.credited = names_of(found.credited);
    return mark;
}

} // namespace

Marks marks_of(std::string_view text, const std::vector<Token>& tokens, const Analysis& analysis) {
    Marks out;
    for (const FoundFigure& figure : analysis.figures) {
        if (!figure.value) continue; // dates and names with digits are listed, not marked
        out.figures.push_back(mark_of(text, tokens, figure));
    }
    for (const FoundQuote& quote : analysis.quotes) {
        if (quote.form == QuoteForm::scare || quote.rule == parted_rule) continue;
        Quote mark;
        mark.where = quote.where;
        mark.form = quote.form;
        mark.chain = quote.chain;
        out.quotes.push_back(std::move(mark));
    }
    return out;
}

Marks find_marks(const Article& article) {
    return marks_of(article.text, find_tokens(article.text), analyse(article.text));
}

} // namespace crossread
