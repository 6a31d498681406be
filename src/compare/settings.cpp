#include "compare/settings.h"

#include "compare/body_names.h"
#include "compare/nearby_words.h"
#include "compare/tolls.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <span>

namespace crossread {
namespace {

constexpr std::size_t name_reach = 4; // tokens on each side where a name is taken for the figure's
constexpr int close_fate = 2;         // telling words away
constexpr double vague_from = 5;      // times from the first to the last number of a range
constexpr float fraction_rarity = 0.8f;
constexpr float highest_rarity = 8;
constexpr double rare_head = 3; // logarithm of how many figures there are to one that counts it

std::vector<WordInfo> read_tokens(std::string_view text, const std::vector<Token>& tokens,
                                  Terms& terms) {
    std::vector<WordInfo> out(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == Token::Kind::mark) continue;
        const std::string_view word = slice(text, tokens[i].where());
        out[i] = terms.look_up(word);
        // "United States" and "United Kingdom" are one name each.
        if (i > 0 && (word == "States" || word == "Kingdom") &&
            slice(text, tokens[i - 1].where()) == "United") {
            out[i].term = terms.term_of(word == "States" ? "U.S." : "U.K.");
            out[i - 1].role = WordRole::small;
        }
    }
    return out;
}

void sort_unique(std::vector<TermId>& terms) {
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
}

std::string_view last_word(std::string_view phrase) {
    const std::size_t gap = phrase.rfind(' ');
    return gap == std::string_view::npos ? phrase : phrase.substr(gap + 1);
}

void read_head(const FoundFigure& figure, bool name, Terms& terms, Setting& setting) {
    const Dimension dimension = setting.quantity.dimension;
    if (dimension != Dimension::count) return;
    if (figure.unit.empty() || figure.unit == "-") {
        setting.anybody = true;
        return;
    }
    std::string_view head = last_word(figure.unit);
    if (head == "life" && !name) head = "lives"; // Those that are counted were lost.
    WordInfo info = terms.look_up(head);
    // "crew member", "family member": the word before says who.
    if (head == "member" && head.size() < figure.unit.size()) {
        const std::string_view before = last_word(
            std::string_view(figure.unit).substr(0, figure.unit.size() - head.size() - 1));
        const WordInfo better = terms.look_up(before);
        if (better.person) info = better;
    }
    setting.head = info.term;
    setting.exact_head = info.exact;
    setting.person = info.person;
    // "Seven deaths" are seven people.
    const bool fated = info.fate == Fate::killed || info.fate == Fate::injured ||
                       info.fate == Fate::arrested || info.fate == Fate::infected;
    setting.anybody = fated || info.role == WordRole::people || info.role == WordRole::small;
}

// "by $300", "a $795 loss": how much, and not up or down to where.
bool is_change(std::string_view text, const WordedArticle& words, const Setting& setting) {
    if (setting.first > 0 && slice(text, words.tokens[setting.first - 1].where()) == "by")
        return true;
    if (setting.end >= words.tokens.size()) return false;
    constexpr std::array<std::string_view, 12> changes{"loss",     "drop", "fall",  "decline",
                                                       "decrease", "cut",  "rise",  "gain",
                                                       "increase", "jump", "surge", "hike"};
    const std::string_view next = slice(text, words.tokens[setting.end].where());
    return std::find(changes.begin(), changes.end(), next) != changes.end();
}

// "230 feet (70 metres)": an opening bracket and nothing else stands between.
bool in_brackets_behind(std::string_view text, const WordedArticle& words, const Setting& a,
                        const Setting& b) {
    if (b.first != a.end + 1 && b.first != a.end + 2) return false;
    for (std::size_t i = a.end; i < b.first; ++i) {
        const std::string_view mark = slice(text, words.tokens[i].where());
        if (mark == "(" || mark == "/") return true;
    }
    return false;
}

// "Twelve Angry Men": a number in words with a capital, and its noun has one too.
bool is_title(const WordedArticle& words, const Sentence& sentence, const Setting& setting) {
    const Token& number = words.tokens[setting.first];
    return setting.first > sentence.first && number.kind == Token::Kind::word && number.capital &&
           setting.end < sentence.end && words.tokens[setting.end].capital &&
           words.tokens[setting.end].kind == Token::Kind::word;
}

// One article, and which of its tokens stand in a figure.
struct InArticle {
    const SourceArticle& article;
    const WordedArticle& words;
    Terms& terms;
    std::vector<char> in_figure;
    std::vector<char> in_quantity; // without dates and such

    [[nodiscard]] const std::vector<FoundFigure>& figures() const {
        return article.analysis->figures;
    }
    [[nodiscard]] FigureTokens tokens(const Sentence& around, const Setting& setting) const {
        return {article.text, words.tokens, around, in_quantity, setting.first, setting.end};
    }
};

// The figures that measure something, where they stand and what they measure.
void take_figures(InArticle& in, std::uint32_t number, std::vector<Setting>& settings) {
    const WordedArticle& words = in.words;
    std::size_t token = 0, sentence = 0;
    for (std::size_t i = 0; i < in.figures().size(); ++i) {
        const FoundFigure& figure = in.figures()[i];
        while (token < words.tokens.size() && words.tokens[token].where().end <= figure.where.begin)
            ++token;
        Setting setting;
        setting.mention = {number, static_cast<std::uint32_t>(i)};
        setting.first = token;
        setting.end = token;
        while (setting.end < words.tokens.size() &&
               words.tokens[setting.end].where().begin < figure.where.end)
            in.in_figure[setting.end++] = 1;
        while (sentence + 1 < words.sentences.size() && words.sentences[sentence].end <= token)
            ++sentence;
        setting.sentence = sentence;
        setting.quantity = quantity_of(figure);
        if (setting.quantity.dimension == Dimension::none || setting.end == setting.first) continue;
        if (is_title(words, words.sentences[sentence], setting)) continue;
        if (is_denied(in.tokens(words.sentences[sentence], setting))) continue;
        std::fill(in.in_quantity.begin() + static_cast<std::ptrdiff_t>(setting.first),
                  in.in_quantity.begin() + static_cast<std::ptrdiff_t>(setting.end), char{1});
        setting.value = setting.quantity.in_base(figure.value->low);
        setting.last = setting.quantity.in_base(figure.value->high);
        setting.vague = std::max(setting.value, setting.last) >=
                            vague_from * std::min(setting.value, setting.last) &&
                        setting.value != setting.last;
        setting.interval = claimed_by(figure, in.article.text);
        setting.change = figure.change;
        // "Half" and "a third" are said of anything.
        setting.rarity =
            figure.unit.starts_with('%') ? fraction_rarity : rarity_of(figure.value->low);
        const bool name = setting.end < words.tokens.size() && words.tokens[setting.end].capital;
        read_head(figure, name, in.terms, setting);
        settings.push_back(std::move(setting));
    }
}

// What the sentence says around the figure: the words close by, the fate, the names.
void read_around(const InArticle& in, Setting& setting) {
    const WordedArticle& words = in.words;
    const FoundFigure& figure = in.figures()[setting.mention.item];
    const Sentence& around = words.sentences[setting.sentence];
    NearbyWords near = words_near(in.article.text, words, in.in_figure, setting, around);
    // Of nouns that no list knows ("miners"), only what is said close by.
    const bool people = setting.person || setting.anybody;
    const bool counts = setting.quantity.dimension == Dimension::count;
    if (counts && (people || near.fate_distance <= close_fate)) setting.fate = near.fate;
    setting.hurt = near.injuries && near.hospital;
    std::vector<TermId> unit;
    if (counts) add_words(figure.unit, in.terms, unit);
    if (!figure.of.empty()) add_words(figure.of, in.terms, unit);
    for (const TermId term : unit) near.found.push_back({term, 1});
    keep_nearest(near.found, setting.context);
    const std::size_t until = reach_on(around, setting.end, name_reach);
    for (std::size_t t = reach_back(around, setting.first, name_reach); t < until; ++t)
        if (words.tokens[t].capital && in.in_figure[t] == 0 && t != around.first &&
            words.words[t].role != WordRole::small)
            setting.names.push_back(words.words[t].term);
    sort_unique(setting.names);
}

// Since when, against what, whose, by whom and where.
void read_circumstances(const InArticle& in, int month, Setting& setting) {
    const std::string_view text = in.article.text;
    const FoundFigure& figure = in.figures()[setting.mention.item];
    const FigureTokens tokens = in.tokens(in.words.sentences[setting.sentence], setting);
    setting.times = find_times(tokens, in.article.date);
    setting.month = month;
    if (setting.change != Change::none) {
        const BaseSpan base = find_base(tokens);
        for (std::size_t t = base.first; t < base.end; ++t)
            if (in.words.words[t].role != WordRole::small)
                setting.base.push_back(in.words.words[t].term);
        sort_unique(setting.base);
    }
    if (setting.quantity.dimension == Dimension::age)
        setting.bearer = find_bearer(text, in.words, setting);
    if (const std::string* origin = origin_of(figure.credited))
        add_words(*origin, in.terms, setting.credit);
    add_words(slice(text, figure.period), in.terms, setting.period);
    for (const Range place : figure.scope) add_words(slice(text, place), in.terms, setting.scope);
    setting.by = is_change(text, in.words, setting);
    sort_unique(setting.credit);
    sort_unique(setting.period);
    sort_unique(setting.scope);
}

// The other values of the sentence, and the same one in another unit, in brackets behind it.
void meet_neighbours(const InArticle& in, std::span<Setting> settings, std::size_t base,
                     std::size_t i) {
    Setting& setting = settings[i];
    for (std::size_t j = i; j-- > base && settings[j].sentence == setting.sentence;) {
        if (setting.neighbours.size() >= max_neighbours / 2) break;
        setting.neighbours.push_back(settings[j].value);
    }
    for (std::size_t j = i + 1; j < settings.size() && settings[j].sentence == setting.sentence;
         ++j) {
        if (setting.neighbours.size() >= max_neighbours) break;
        setting.neighbours.push_back(settings[j].value);
    }
    std::sort(setting.neighbours.begin(), setting.neighbours.end());
    if (i == base) return;
    Setting& last = settings[i - 1];
    if (last.quantity.dimension == setting.quantity.dimension &&
        in.figures()[last.mention.item].unit != in.figures()[setting.mention.item].unit &&
        in_brackets_behind(in.article.text, in.words, last, setting)) {
        setting.twin = i - 1;
        last.twin = i;
    }
}

} // namespace

float rarity_of(double value) {
    std::array<char, 40> buffer{};
    value = std::fabs(value);
    std::snprintf(buffer.data(), buffer.size(), "%.6e", value);
    // The digits without the zeros behind them: 2194000 is 2.194.
    std::string digits;
    for (const char* c = buffer.data(); *c != '\0' && *c != 'e'; ++c)
        if (*c != '.') digits += *c;
    while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
    const double mantissa = std::atof(digits.c_str());
    const double magnitude = value >= 1 ? std::floor(std::log10(value)) : 1;
    const double zeros = std::max(0.0, magnitude - static_cast<double>(digits.size()) + 1);
    const double rarity = std::log(1 + mantissa) + 0.25 * std::min(zeros, 6.0);
    // The root, since among many figures even an odd value comes up twice.
    return std::sqrt(std::min(static_cast<float>(rarity), highest_rarity));
}

void add_words(std::string_view phrase, Terms& terms, std::vector<TermId>& out) {
    if (phrase.empty()) return;
    for (const WordInfo& info : read_tokens(phrase, find_tokens(phrase), terms))
        if (info.exact != no_term && info.role != WordRole::small) out.push_back(info.term);
}

WordedArticle read_words(std::string_view text, Terms& terms) {
    WordedArticle out;
    out.tokens = find_tokens(text);
    out.sentences = find_sentences(text, out.tokens);
    out.words = read_tokens(text, out.tokens, terms);
    return out;
}

void find_settings(const SourceArticle& article, std::uint32_t number, const WordedArticle& words,
                   Terms& terms, std::vector<Setting>& settings) {
    const std::size_t base = settings.size();
    const int month = month_of_date(article.date);
    InArticle in{article, words, terms, std::vector<char>(words.tokens.size(), 0),
                 std::vector<char>(words.tokens.size(), 0)};
    take_figures(in, number, settings);
    for (std::size_t i = base; i < settings.size(); ++i) {
        read_around(in, settings[i]);
        read_circumstances(in, month, settings[i]);
        meet_neighbours(in, settings, base, i);
    }
    mark_tolls(article.text, words, std::span<Setting>(settings).subspan(base));
}

void weigh(std::vector<Setting>& settings, std::size_t terms) {
    std::vector<std::uint32_t> seen(terms, 0), counted(terms, 0);
    std::array<std::uint32_t, dimensions> measured{};
    for (const Setting& setting : settings) {
        for (const ContextTerm& term : setting.context) ++seen[term.term];
        ++counted[setting.head];
        ++measured[static_cast<std::size_t>(setting.quantity.dimension)];
    }
    const double all = static_cast<double>(settings.size());
    for (Setting& setting : settings) {
        const std::uint32_t alike =
            setting.quantity.dimension == Dimension::count
                ? counted[setting.head]
                : measured[static_cast<std::size_t>(setting.quantity.dimension)];
        setting.head_weight =
            static_cast<float>(std::min(1.0, std::log(1 + all / alike) / rare_head));
        setting.mass = 0;
        for (ContextTerm& term : setting.context) {
            const double rare = std::log(1 + all / seen[term.term]);
            term.weight = static_cast<float>(term.weight * rare);
            setting.mass += term.weight;
        }
    }
}

} // namespace crossread
