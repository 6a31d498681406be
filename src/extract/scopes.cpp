#include "extract/scopes.h"

#include "extract/number_rows.h"
#include "extract/numbers.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace crossread {
namespace {

// "the lowest crop-year total since": tokens from the superlative on.
constexpr std::size_t longest_superlative = 4;
constexpr std::size_t longest_aside_opening = 5; // ", which is built late in"

bool is_span_noun(const Word& word) {
    static constexpr WordSet nouns(
        {"year",    "years",    "month",  "months",  "week",    "weeks",  "day",        "days",
         "quarter", "quarters", "decade", "decades", "century", "season", "seasons",    "summer",
         "winter",  "spring",   "autumn", "half",    "hours",   "period", "half-decade"});
    return nouns.has(word);
}

bool is_year(const Words& words, std::size_t at) {
    const std::string_view token = words.at(at);
    return words.is_number(at) && token.size() == 4 && (token[0] == '1' || token[0] == '2') &&
           token.find_first_not_of("0123456789") == std::string_view::npos &&
           (token.substr(0, 2) == "19" || token.substr(0, 2) == "20" || token.substr(0, 2) == "18");
}

// A month with its day and year, or a year: one past its end, or `at`.
std::size_t date_end(const Words& words, std::size_t at) {
    std::size_t start = at;
    if (words.is(start, "early") || words.is(start, "late") || words.is(start, "mid")) ++start;
    if (is_year(words, start) && !words.marks(start + 1, "%")) return start + 1;
    if (!is_month(words, start)) return at;
    const std::size_t end = read_row(words, start).end;
    return end > start ? end : start + 1;
}

// "this year", "last month", "the past two years", "the first half of 2012".
std::size_t stretch_end(const Words& words, std::size_t at) {
    std::size_t i = at;
    if (words.is(i, "the")) ++i;
    static constexpr WordSet which({"this", "last", "past", "next", "previous", "same", "first",
                                    "second", "third", "fourth", "current", "coming", "final"});
    if (!which.has(words.at(i))) return at;
    ++i;
    if (const auto number = read_number(words, i);
        number && words.goes_on(i) && !is_span_noun(words.at(i)))
        i = number->end;
    if (words.is(i, "few") || words.is(i, "several")) ++i;
    if (is_month(words, i) && i == at + 1) return i + 1;
    if (!is_span_noun(words.at(i)) || !words.goes_on(i)) return at;
    ++i;
    if (words.is(i, "of")) {
        if (const std::size_t end = date_end(words, i + 1); end > i + 1) return end;
        if ((words.is(i + 1, "this") || words.is(i + 1, "last")) && is_span_noun(words.at(i + 2)))
            return i + 3;
    }
    return i;
}

std::size_t time_end(const Words& words, std::size_t at) {
    if (const std::size_t end = date_end(words, at); end > at) return end;
    return stretch_end(words, at);
}

// A period that begins at `at`: one past its end, or `at`.
std::size_t period_end(const Words& words, std::size_t at) {
    if (words.is(at, "so") && words.is(at + 1, "far")) {
        const std::size_t end = stretch_end(words, at + 2);
        return end > at + 2 ? end : at;
    }
    const bool between = words.is(at, "between");
    const bool from = words.is(at, "from");
    static constexpr WordSet openers({"in", "during", "since", "over", "for", "by", "until",
                                      "through", "throughout", "within", "before", "after",
                                      "between", "from"});
    if (!openers.has(words.at(at))) {
        // "last year" and "this month" need no preposition; "the first year" does.
        if (words.is(at, "last") || words.is(at, "this") || words.is(at, "next"))
            return stretch_end(words, at);
        return at;
    }
    std::size_t end = time_end(words, at + 1);
    if (end == at + 1) return at;
    const bool joined = (between && words.is(end, "and")) || (from && words.is(end, "to")) ||
                        (from && words.is(end, "through"));
    if (joined) {
        const std::size_t second = time_end(words, end + 1);
        if (second > end + 1) end = second;
    }
    return (between || from) && !joined ? at : end;
}

// A place with a name: one past its end, or `at`.
std::size_t place_end(const Words& words, std::size_t at) {
    static constexpr WordSet alone({"worldwide", "nationwide", "globally", "statewide"});
    if (alone.has(words.at(at))) return at + 1;
    static constexpr WordSet openers(
        {"in", "across", "within", "throughout", "inside", "outside", "around"});
    if (!openers.has(words.at(at))) return at;
    std::size_t i = at + 1;
    if (words.is(i, "the")) ++i;
    static constexpr WordSet sides({"northern", "southern", "eastern", "western", "central",
                                    "north", "south", "east", "west", "mainland", "downtown",
                                    "neighboring", "neighbouring", "nearby"});
    while (sides.has(words.at(i)) && i < at + 4) ++i;
    const std::size_t first = i;
    while (i < at + max_place_tokens && words.is_word(i) && words.goes_on(i)) {
        const bool name = words.capital(i) && !is_month(words, i);
        const bool link = i > first &&
                          (words.is(i, "of") || words.is(i, "and") || words.is(i, "the")) &&
                          words.capital(i + 1) && !is_month(words, i + 1);
        if (!name && !link) break;
        ++i;
    }
    // "in the Marani valley": what kind of place it is belongs to its name.
    static constexpr WordSet kinds({"valley", "region", "province", "district", "area", "county",
                                    "peninsula", "delta", "basin", "desert", "islands", "island",
                                    "mountains", "suburb", "strip", "archipelago", "highlands"});
    if (i > first && i == first + 1 && words.is(first - 1, "the") && words.goes_on(i) &&
        kinds.has(words.at(i)))
        ++i;
    return i > first ? i : at;
}

// What a word may begin: a period or a place, or a clause of its own. Most words are neither.
enum class Opens : std::uint8_t { phrase, clause, clause_before_pronoun };

constexpr auto openings = make_table<Opens>({
    {"so", Opens::phrase},         {"last", Opens::phrase},
    {"next", Opens::phrase},       {"this", Opens::phrase},
    {"in", Opens::phrase},         {"during", Opens::phrase},
    {"since", Opens::phrase},      {"over", Opens::phrase},
    {"for", Opens::phrase},        {"by", Opens::phrase},
    {"until", Opens::phrase},      {"through", Opens::phrase},
    {"throughout", Opens::phrase}, {"within", Opens::phrase},
    {"before", Opens::phrase},     {"after", Opens::phrase},
    {"between", Opens::phrase},    {"from", Opens::phrase},
    {"across", Opens::phrase},     {"inside", Opens::phrase},
    {"outside", Opens::phrase},    {"around", Opens::phrase},
    {"worldwide", Opens::phrase},  {"nationwide", Opens::phrase},
    {"globally", Opens::phrase},   {"statewide", Opens::phrase},
    {"but", Opens::clause},        {"while", Opens::clause},
    {"whereas", Opens::clause},    {"although", Opens::clause},
    {"though", Opens::clause},     {"because", Opens::clause},
    {"when", Opens::clause},       {"what", Opens::clause},
    {"compared", Opens::clause},   {"and", Opens::clause_before_pronoun},
});

bool is_pronoun(std::string_view word) {
    static constexpr WordSet pronouns(
        {"he", "she", "it", "they", "we", "i", "you", "there", "that", "this", "these", "those"});
    return pronouns.has(word);
}

// "6% fewer than in 2024", "twice as many as in 2024", "the lowest since 2024": what is held against the
// figure is not where or when it is.
bool is_compared(const Words& words, std::size_t at) {
    if (at == 0) return false;
    if (words.is(at - 1, "than")) return true;
    if (words.is(at - 1, "as")) return at < 2 || !words.is(at - 2, "well");
    if (!words.is(at, "since")) return false;
    static constexpr WordSet most({"best", "least", "most", "worst"});
    static constexpr WordSet others({"arrest", "bequest", "conquest", "contest", "forest",
                                     "harvest", "honest", "inquest", "interest", "latest",
                                     "midwest", "modest", "protest", "request"});
    for (std::size_t k = at; k > 0 && at - k < longest_superlative; --k) {
        const Word word = words.at(k - 1);
        if (!words.is_word(k - 1)) return false;
        if (most.has(word)) return true;
        if (word.size() > 5 && word.ends_in("est") && !others.has(word)) return true;
    }
    return false;
}

// ", built in 1932 at", ", published in Paris,": when or where a thing was made is said of nothing else.
bool in_aside(const Words& words, std::size_t at) {
    static constexpr WordSet making({"born", "built", "completed", "constructed", "created",
                                     "established", "formed", "founded", "launched", "made",
                                     "opened", "published", "written"});
    for (std::size_t k = at; k > 1 && at - k < longest_aside_opening; --k) {
        if (!words.is_word(k - 1)) return false;
        if (!words.marks(k - 2, ",") || !words.goes_on(k - 1)) continue;
        return making.has(words.at(k - 1));
    }
    return false;
}

class Scoper {
public:
    Scoper(const Words& words, const std::vector<std::size_t>& sentences,
           std::vector<FoundFigure>& figures)
        : words_(words), sentences_(sentences), figures_(figures) {}

    void run() {
        std::size_t at = sentences_.front();
        while (words_.has(at)) {
            if (words_.token(at).new_paragraph || words_.ends_sentence(at)) {
                end_sentence();
                if (next_ == figures_.size()) return;
                at = std::max(at, sentences_[next_]); // the next sentence with a figure
            }
            pass_figures(at);
            if (words_.marks(at, ";")) apart_ = true;
            if (words_.marks(at, ",")) aside_period_ = aside_place_ = {}; // with the aside
            const Opens* opens = words_.is_word(at) ? openings.find(words_.at(at)) : nullptr;
            if (opens == nullptr) {
                ++at;
                continue;
            }
            if (*opens != Opens::phrase) {
                apart_ = apart_ || *opens == Opens::clause || is_pronoun(words_.at(at + 1));
                ++at;
                continue;
            }
            const bool compared = is_compared(words_, at);
            const std::size_t period = period_end(words_, at);
            if (period > at) {
                if (!compared) add_period(at, period);
                at = period;
                continue;
            }
            const std::size_t place = place_end(words_, at);
            if (place > at && !compared) add_place(written(at, place), in_aside(words_, at));
            at = place > at ? place : at + 1;
        }
        end_sentence();
    }

private:
    // Moves on to the figures that begin at or before token `at`. A phrase that was kept for the
    // next figure is its own now, until it is found to have another behind it.
    void pass_figures(std::size_t at) {
        while (next_ < figures_.size() &&
               figures_[next_].where.begin <= words_.token(at).where().begin) {
            FoundFigure& figure = figures_[next_++];
            if (figure.kind == FigureKind::age) continue;
            apart_ = false;
            lent_ = !kept_period_.empty();
            if (lent_) figure.period = std::exchange(kept_period_, {});
            if (!aside_period_.empty()) figure.period = std::exchange(aside_period_, {});
            if (!aside_place_.empty()) figure.scope.push_back(std::exchange(aside_place_, {}));
            if (!kept_place_.empty()) figure.scope.push_back(std::exchange(kept_place_, {}));
        }
    }

    // The last figure of the sentence that can have a period or a place: nobody is 61 in March.
    FoundFigure* last() {
        for (std::size_t k = next_; k > first_; --k)
            if (figures_[k - 1].kind != FigureKind::age) return &figures_[k - 1];
        return nullptr;
    }

    void add_period(std::size_t first, std::size_t end) {
        FoundFigure* const figure = last();
        if (figure == nullptr && in_aside(words_, first)) {
            aside_period_ = written(first, end);
            return;
        }
        if (figure == nullptr) {
            lead_period_ = written(first, end);
            lead_end_ = words_.token(end - 1).where().end;
            return;
        }
        const bool free = figure->period.empty() || lent_;
        // "over the past 40 years" is no period of its own 40 years.
        if (figure->where.begin >= words_.token(first).where().begin) return;
        if (apart_ || !free) {
            kept_period_ = written(first, end);
            return;
        }
        figure->period = written(first, end);
        lent_ = false;
    }

    void add_place(Range place, bool aside) {
        FoundFigure* const figure = last();
        if (figure == nullptr && aside) aside_place_ = place;
        else if (figure == nullptr) lead_place_ = place;
        else if (apart_) kept_place_ = place;
        else figure->scope.push_back(place);
    }

    void end_sentence() {
        for (std::size_t i = first_; i < next_; ++i) {
            if (figures_[i].kind == FigureKind::age) continue;
            const bool inside = figures_[i].where.begin < lead_end_;
            if (figures_[i].period.empty() && !inside) figures_[i].period = lead_period_;
            if (figures_[i].scope.empty() && !lead_place_.empty())
                figures_[i].scope.push_back(lead_place_);
            if (i > first_ && is_converted(figures_[i - 1], figures_[i]))
                share(figures_[i - 1], figures_[i]);
        }
        first_ = next_;
        lead_period_ = lead_place_ = kept_period_ = kept_place_ = {};
        aside_period_ = aside_place_ = {};
        lead_end_ = 0;
        apart_ = lent_ = false;
    }

    // "41C (106F) in Lyon": the second says the first again.
    bool is_converted(const FoundFigure& before, const FoundFigure& figure) const {
        return before.where.end + 2 == figure.where.begin &&
               slice(words_.text(), {before.where.end, figure.where.begin}) == " (";
    }

    static void share(FoundFigure& before, const FoundFigure& figure) {
        if (before.period.empty()) before.period = figure.period;
        if (before.scope.empty()) before.scope = figure.scope;
    }

    Range written(std::size_t first, std::size_t end) const {
        return {words_.token(first).where().begin, words_.token(end - 1).where().end};
    }

    const Words& words_;
    const std::vector<std::size_t>& sentences_;
    std::vector<FoundFigure>& figures_;
    std::size_t first_ = 0; // of the sentence
    std::size_t next_ = 0;  // the first figure that was not reached
    Range lead_period_;     // stands before the sentence's first figure
    Range lead_place_;
    Range kept_period_; // stands in a clause whose figure is still to come
    Range kept_place_;
    Range aside_period_; // stands in an aside, before a figure of the aside
    Range aside_place_;
    std::uint32_t lead_end_ = 0; // one past the last byte of lead_period_
    bool apart_ = false;         // another clause began since the last figure
    bool lent_ = false;          // the last figure's period stood before it
};

} // namespace

void scope_figures(const Words& words, const std::vector<std::size_t>& sentences,
                   std::vector<FoundFigure>& figures) {
    if (figures.empty()) return;
    Scoper(words, sentences, figures).run();
}

} // namespace crossread
