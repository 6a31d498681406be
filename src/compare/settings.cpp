#include "compare/settings.h"

#include "compare/body_names.h"
#include "compare/tolls.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <span>

namespace crossread {
namespace {

constexpr int comma_distance = 2;
constexpr int and_distance = 2;
constexpr int figure_distance = 2;
constexpr int farthest = 14;          // telling words away; what is further is another matter
constexpr double half_distance = 4;   // at which a word weighs half
constexpr std::size_t name_reach = 4; // tokens on each side where a name is taken for the figure's
constexpr int close_fate = 2;         // telling words away
constexpr double vague_from = 5;      // times from the first to the last number of a range
constexpr float fraction_rarity = 0.8f;
constexpr float highest_rarity = 8;
constexpr double rare_head = 3; // logarithm of how many figures there are to one that counts it

struct Near {
    TermId term;
    int distance;
};

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

bool is_break(std::string_view mark) {
    return mark == "," || mark == ";" || mark == ":" || mark == "(" || mark == ")" ||
           mark == "\xE2\x80\x94" || mark == "\xE2\x80\x93" || mark == "--";
}

// Walks away from a figure through its sentence and notes the telling words.
class Walk {
public:
    Walk(std::string_view text, const WordedArticle& words, const std::vector<char>& in_figure)
        : text_(text), words_(words), in_figure_(in_figure) {}

    void go(const Setting& setting, const Sentence& sentence, int step) {
        int distance = 0;
        std::size_t i = step > 0 ? setting.end : setting.first;
        bool inside_figure = false;
        for (std::size_t count = 0; count < max_context_reach; ++count) {
            if (step < 0 && i == sentence.first) break;
            if (step < 0) --i;
            if (step > 0 && i >= sentence.end) break;
            const WordInfo& info = words_.words[i];
            if (in_figure_[i] != 0) {
                if (!inside_figure) distance += figure_distance;
                inside_figure = true;
            } else {
                inside_figure = false;
                note(i, info, distance);
            }
            if (distance > farthest) break;
            if (step > 0) ++i;
        }
    }

    std::vector<Near> found;
    Fate fate = Fate::none;
    int fate_distance = farthest + 1;
    bool injuries = false, hospital = false;

private:
    void note(std::size_t i, const WordInfo& info, int& distance) {
        const Token& token = words_.tokens[i];
        const std::string_view word = slice(text_, token.where());
        if (token.kind == Token::Kind::mark) {
            if (is_break(word)) distance += comma_distance;
            return;
        }
        if (word == "and" || word == "but" || word == "while" || word == "or") {
            distance += and_distance;
            return;
        }
        if (info.role == WordRole::small || token.kind == Token::Kind::number) return;
        ++distance;
        found.push_back({info.term, distance});
        injuries = injuries || info.fate == Fate::injured;
        hospital = hospital || info.fate == Fate::hospital;
        if (info.fate != Fate::none && distance < fate_distance) {
            fate = info.fate;
            fate_distance = distance;
        }
    }

    std::string_view text_;
    const WordedArticle& words_;
    const std::vector<char>& in_figure_;
};

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

void keep_nearest(std::vector<Near>& found, std::vector<ContextTerm>& out) {
    std::stable_sort(found.begin(), found.end(),
                     [](const Near& a, const Near& b) { return a.distance < b.distance; });
    for (const Near& near : found) {
        if (out.size() == max_context_terms) break;
        const bool known = std::any_of(out.begin(), out.end(), [&](const ContextTerm& other) {
            return other.term == near.term;
        });
        if (known) continue;
        const double away = std::max(0, near.distance - 1);
        out.push_back({near.term, static_cast<float>(half_distance / (half_distance + away))});
    }
    std::sort(out.begin(), out.end(),
              [](const ContextTerm& a, const ContextTerm& b) { return a.term < b.term; });
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
    const auto& figures = article.analysis->figures;
    const std::size_t base = settings.size();
    const int month = month_of_date(article.date);
    std::vector<char> in_figure(words.tokens.size(), 0);
    std::vector<char> in_quantity(words.tokens.size(), 0); // without dates and such
    std::size_t token = 0, sentence = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const FoundFigure& figure = figures[i];
        while (token < words.tokens.size() && words.tokens[token].where().end <= figure.where.begin)
            ++token;
        Setting setting;
        setting.mention = {number, static_cast<std::uint32_t>(i)};
        setting.first = token;
        setting.end = token;
        while (setting.end < words.tokens.size() &&
               words.tokens[setting.end].where().begin < figure.where.end)
            in_figure[setting.end++] = 1;
        while (sentence + 1 < words.sentences.size() && words.sentences[sentence].end <= token)
            ++sentence;
        setting.sentence = sentence;
        setting.quantity = quantity_of(figure);
        if (setting.quantity.dimension == Dimension::none || setting.end == setting.first) continue;
        if (is_title(words, words.sentences[sentence], setting)) continue;
        if (is_denied({article.text, words.tokens, words.sentences[sentence], in_quantity,
                       setting.first, setting.end}))
            continue;
        std::fill(in_quantity.begin() + static_cast<std::ptrdiff_t>(setting.first),
                  in_quantity.begin() + static_cast<std::ptrdiff_t>(setting.end), char{1});
        setting.value = setting.quantity.in_base(figure.value->low);
        setting.last = setting.quantity.in_base(figure.value->high);
        setting.vague = std::max(setting.value, setting.last) >=
                            vague_from * std::min(setting.value, setting.last) &&
                        setting.value != setting.last;
        setting.interval = claimed_by(figure, article.text);
        setting.change = figure.change;
        // "Half" and "a third" are said of anything.
        setting.rarity =
            figure.unit.starts_with('%') ? fraction_rarity : rarity_of(figure.value->low);
        const bool name = setting.end < words.tokens.size() && words.tokens[setting.end].capital;
        read_head(figure, name, terms, setting);
        settings.push_back(std::move(setting));
    }
    for (std::size_t i = base; i < settings.size(); ++i) {
        Setting& setting = settings[i];
        const FoundFigure& figure = figures[setting.mention.item];
        const Sentence& around = words.sentences[setting.sentence];
        Walk walk(article.text, words, in_figure);
        walk.go(setting, around, 1); // What follows first: a number stands before its verb.
        walk.go(setting, around, -1);
        // Of nouns that no list knows ("miners"), only what is said close by.
        const bool people = setting.person || setting.anybody;
        if (setting.quantity.dimension == Dimension::count &&
            (people || walk.fate_distance <= close_fate))
            setting.fate = walk.fate;
        setting.hurt = walk.injuries && walk.hospital;
        std::vector<TermId> unit;
        if (setting.quantity.dimension == Dimension::count) add_words(figure.unit, terms, unit);
        if (!figure.of.empty()) add_words(figure.of, terms, unit);
        for (const TermId term : unit) walk.found.push_back({term, 1});
        keep_nearest(walk.found, setting.context);
        const std::size_t until = reach_on(around, setting.end, name_reach);
        for (std::size_t t = reach_back(around, setting.first, name_reach); t < until; ++t)
            if (words.tokens[t].capital && in_figure[t] == 0 && t != around.first &&
                words.words[t].role != WordRole::small)
                setting.names.push_back(words.words[t].term);
        const FigureTokens tokens{article.text, words.tokens,  around,
                                  in_quantity,  setting.first, setting.end};
        setting.times = find_times(tokens, article.date);
        setting.month = month;
        if (setting.change != Change::none) {
            const BaseSpan base = find_base(tokens);
            for (std::size_t t = base.first; t < base.end; ++t)
                if (words.words[t].role != WordRole::small)
                    setting.base.push_back(words.words[t].term);
            sort_unique(setting.base);
        }
        if (setting.quantity.dimension == Dimension::age)
            setting.bearer = find_bearer(article.text, words, setting);
        if (const std::string* origin = origin_of(figure.credited))
            add_words(*origin, terms, setting.credit);
        add_words(slice(article.text, figure.period), terms, setting.period);
        for (const Range place : figure.scope)
            add_words(slice(article.text, place), terms, setting.scope);
        setting.by = is_change(article.text, words, setting);
        sort_unique(setting.names);
        sort_unique(setting.credit);
        sort_unique(setting.period);
        sort_unique(setting.scope);
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
        if (i > base && settings[i - 1].quantity.dimension == setting.quantity.dimension &&
            figures[settings[i - 1].mention.item].unit != figure.unit &&
            in_brackets_behind(article.text, words, settings[i - 1], setting)) {
            settings[i].twin = i - 1;
            settings[i - 1].twin = i;
        }
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
