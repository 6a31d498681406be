// The frame that a sentence sets around a figure: another time than its article's, another level that
// a change is measured from, a "not" that takes it back.
//
//   article of 4 November 2021
//   "In March 2015 the dam lost 20 gates."             March 2015
//   "It lost 20 gates, against 31 last year."          20: none   31: the year 2020
//   "prices were the lowest since March"               none: since then and until now
//   "20 gates stood at the end of September"           none: the latest count there is
//   "the lowest since March, when they hit $40"        March 2021
//   "shares rose 6 % from their morning low"           measured from the morning's low
//   "It lost 20 gates, not 22 as first reported."      22: denied
//
// A named time that reaches the article's own month or the month before it says nothing, since the news
// is of that time anyway. Months without a year are the last ones of that name, so they need a date.
// In: a figure's tokens and its sentence. Cost: times_reach tokens.
#pragma once

#include "base/range.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t times_reach = 16; // tokens on each side
inline constexpr std::size_t max_times = 4;
inline constexpr std::size_t base_reach = 6; // tokens behind the figure's "from"

// Months, counted from the year 0; both ends belong to it.
struct NamedTime {
    int first = 0;
    int last = 0;
    [[nodiscard]] bool operator==(const NamedTime&) const = default;
    [[nodiscard]] bool meets(const NamedTime& other) const {
        return first <= other.last && other.first <= last;
    }
};

struct FigureTokens {
    std::string_view text;
    const std::vector<Token>& tokens;
    const Sentence& sentence;
    const std::vector<char>&
        in_quantity;                // one a token: whether a figure other than a date is there
    std::size_t first = 0, end = 0; // the figure's
    [[nodiscard]] std::string_view word(std::size_t i) const {
        return slice(text, tokens[i].where());
    }
};

// The month of an article, counted from the year 0; negative when its date says none. A year alone
// is taken for its end.
[[nodiscard]] int month_of_date(std::string_view date);

// The article's own time: its month and the one before.
[[nodiscard]] NamedTime own_time(int month);

// The times that the figure is said of, other than the article's own; none as a rule. `date` is the
// article's, ISO 8601, or empty.
[[nodiscard]] std::vector<NamedTime> find_times(const FigureTokens& figure, std::string_view date);

// Whether the sentence says that it is not this figure. What is denied claims nothing.
[[nodiscard]] bool is_denied(const FigureTokens& figure);

// Where the words stand that name what a change is measured from: "their morning low". Empty for none.
struct BaseSpan {
    std::size_t first = 0, end = 0;
};
[[nodiscard]] BaseSpan find_base(const FigureTokens& figure);

} // namespace crossread
