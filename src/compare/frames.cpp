#include "compare/frames.h"

#include "extract/word_class.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr int months_of_year = 12;
constexpr int months_of_quarter = 3;
constexpr int no_month = -1;
constexpr std::size_t year_digits = 4;
constexpr std::size_t month_end = 7;   // "2021-11"
constexpr std::size_t year_behind = 4; // tokens behind a month: "March 2015", "Mar. 5, 2015"
constexpr int years_of_decade = 10;
constexpr std::size_t when_reach = 7; // tokens: "since the 5th of March 2015, when"

constexpr auto month_names = make_table<int>({
    {"january", 0}, {"jan", 0},   {"jan.", 0},      {"february", 1}, {"feb", 1},   {"feb.", 1},
    {"march", 2},   {"april", 3}, {"may", 4},       {"june", 5},     {"july", 6},  {"august", 7},
    {"aug", 7},     {"aug.", 7},  {"october", 9},   {"oct", 9},      {"oct.", 9},  {"september", 8},
    {"sept", 8},    {"sept.", 8}, {"november", 10}, {"nov", 10},     {"nov.", 10}, {"december", 11},
    {"dec", 11},    {"dec.", 11},
});

// What stands behind one of these is another figure's: "20, against 31 last year".
constexpr auto turns_to_another = make_table<bool>({
    {"against", true},
    {"compared", true},
    {"versus", true},
    {"than", true},
    {"up", true},
    {"down", true},
});

// Before a month: it has not come yet.
constexpr auto looks_ahead = make_table<bool>({
    {"next", true},
    {"until", true},
    {"till", true},
    {"by", true},
});

constexpr auto starts_base = make_table<bool>({
    {"from", true},
    {"on", true},
    {"over", true},
    {"since", true},
    {"against", true},
    {"compared", true},
    {"versus", true},
    {"than", true},
});

int year_in(std::string_view word) {
    if (word.size() == year_digits + 1 && word.back() == 's') word.remove_suffix(1);
    if (word.size() != year_digits) return 0;
    if (word.substr(0, 2) != "19" && word.substr(0, 2) != "20") return 0;
    int year = 0;
    for (const char c : word) {
        if (c < '0' || c > '9') return 0;
        year = year * 10 + (c - '0');
    }
    return year;
}

class Times {
public:
    Times(const FigureTokens& figure, std::string_view date)
        : figure_(figure), now_(month_of_date(date)) {}

    std::vector<NamedTime> find() {
        std::size_t from = figure_.first;
        const std::size_t first = reach_back(figure_.sentence, figure_.first, times_reach);
        while (from > first && !turns_to_another.has(figure_.word(from - 1))) --from;
        const std::size_t last = reach_on(figure_.sentence, figure_.end, times_reach);
        std::size_t to = figure_.end;
        while (to < last && !turns_to_another.has(figure_.word(to))) ++to;
        read(from, figure_.first);
        read(figure_.end, to);
        // One of them reaches the present: so does the figure.
        const bool now =
            now_ >= 0 && std::any_of(out_.begin(), out_.end(),
                                     [&](const NamedTime& t) { return t.meets(own_time(now_)); });
        if (now) out_.clear();
        return std::move(out_);
    }

private:
    void read(std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to && out_.size() < max_times; ++i) {
            if (i == taken_year_) continue;
            const NamedTime time = time_at(i, to);
            if (time.last == 0 || figure_.in_quantity[i] != 0) continue;
            if (!reaches_now(i) && !is_last_count(i, time)) out_.push_back(time);
        }
    }

    // The time named at token i, zeros for none.
    NamedTime time_at(std::size_t i, std::size_t to) {
        const std::string_view word = figure_.word(i);
        if (const int year = year_in(word); year != 0)
            return years(year, word.size() > year_digits ? years_of_decade : 1);
        if (now_ >= 0 && i + 1 < to && is_year_before(word, figure_.word(i + 1)))
            return years(now_ / months_of_year - 1, 1);
        const int month = month_at(i);
        if (month == no_month) return {};
        for (std::size_t k = i + 1; k < std::min(to, i + 1 + year_behind); ++k) {
            const int year = year_in(figure_.word(k));
            if (year == 0) continue;
            taken_year_ = k; // "January and February 2013": of both.
            return at_month(year * months_of_year + month);
        }
        const bool ahead = i > 0 && looks_ahead.has(figure_.word(i - 1));
        if (now_ < 0 || ahead) return {};
        const int year = now_ / months_of_year - (month > now_ % months_of_year ? 1 : 0);
        return at_month(year * months_of_year + month);
    }

    static NamedTime years(int first, int count) {
        return {first * months_of_year, (first + count) * months_of_year - 1};
    }
    static NamedTime at_month(int month) { return {month, month}; }

    // "last year", "a year earlier", "a year ago", "the previous year".
    static bool is_year_before(std::string_view word, std::string_view next) {
        if (same_word(word, "last") || word == "previous") return next == "year";
        return word == "year" && (next == "earlier" || next == "ago" || next == "before");
    }

    int month_at(std::size_t i) const {
        if (!figure_.tokens[i].capital && figure_.word(i).find('-') == std::string_view::npos)
            return no_month;
        std::string_view word = figure_.word(i);
        if (const std::size_t dash = word.rfind('-'); dash != std::string_view::npos)
            word.remove_prefix(dash + 1); // "mid-November"
        const int* month = month_names.find(word);
        if (month == nullptr) return no_month;
        if (word != "May" && word != "March") return *month;
        // A verb or somebody's name, unless a day, a year or a preposition stands beside it.
        const bool number_behind =
            i + 1 < figure_.tokens.size() && figure_.tokens[i + 1].kind == Token::Kind::number;
        const bool behind_one =
            i > figure_.sentence.first && (figure_.tokens[i - 1].kind == Token::Kind::number ||
                                           (classes_of(figure_.word(i - 1)) & preposition) != 0);
        return number_behind || behind_one || word.size() < figure_.word(i).size() ? *month
                                                                                   : no_month;
    }

    // "since March" reaches until now, and says nothing of the figure, unless a "when" follows and the
    // figure after it.
    bool reaches_now(std::size_t i) const {
        if (i > figure_.sentence.first && figure_.word(i - 1) == "the") --i;
        if (i == figure_.sentence.first || figure_.word(i - 1) != "since") return false;
        for (std::size_t k = i; k < std::min(figure_.first, i + when_reach); ++k)
            if (figure_.word(k) == "when" || figure_.word(k) == "where") return false;
        return true;
    }

    // "at the end of September", "as of June 30": of a quarter that is just over, so the latest count.
    bool is_last_count(std::size_t i, const NamedTime& time) const {
        if (now_ < 0 || time.first != time.last || time.first < now_ - months_of_quarter)
            return false;
        return i >= figure_.sentence.first + 2 && same_word(figure_.word(i - 1), "of") &&
               (same_word(figure_.word(i - 2), "end") || same_word(figure_.word(i - 2), "as"));
    }

    const FigureTokens& figure_;
    int now_;
    std::size_t taken_year_ =
        static_cast<std::size_t>(-1); // token of the last year that a month before it took
    std::vector<NamedTime> out_;
};

} // namespace

int month_of_date(std::string_view date) {
    const int year = year_in(date.substr(0, std::min(year_digits, date.size())));
    if (year == 0) return no_month;
    int month = months_of_year;
    if (date.size() >= month_end && date[year_digits] == '-')
        month = (date[year_digits + 1] - '0') * 10 + (date[year_digits + 2] - '0');
    if (month < 1 || month > months_of_year) month = months_of_year;
    return year * months_of_year + month - 1;
}

NamedTime own_time(int month) { return {month - 1, month}; }

std::vector<NamedTime> find_times(const FigureTokens& figure, std::string_view date) {
    return Times(figure, date).find();
}

bool is_denied(const FigureTokens& figure) {
    std::size_t i = figure.first;
    if (i > figure.sentence.first && same_word(figure.word(i - 1), "the")) --i;
    if (i == figure.sentence.first || !same_word(figure.word(i - 1), "not")) return false;
    --i; // "whether or not 12 people came" leaves it open.
    return i == figure.sentence.first || !same_word(figure.word(i - 1), "or");
}

BaseSpan find_base(const FigureTokens& figure) {
    std::size_t i = figure.end;
    const std::size_t last = figure.sentence.end;
    if (i >= last || !starts_base.has(figure.word(i))) return {};
    const bool on_or_over = figure.word(i) == "on" || figure.word(i) == "over";
    ++i;
    if (i < last && (figure.word(i) == "to" || figure.word(i) == "with")) ++i;
    BaseSpan out{i, i};
    while (out.end < last && out.end < i + base_reach &&
           figure.tokens[out.end].kind == Token::Kind::word &&
           (classes_of(figure.word(out.end)) & (conjunction | subordinator | relative)) == 0 &&
           figure.word(out.end) != "to")
        ++out.end;
    // "rose 2 % on Monday", "over the weekend": when, and not from where.
    for (std::size_t k = out.first; on_or_over && k < out.end; ++k)
        if ((classes_of(figure.word(k)) & moment) != 0) return {};
    return out;
}

} // namespace crossread
