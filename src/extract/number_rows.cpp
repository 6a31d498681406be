#include "extract/number_rows.h"

#include "extract/nouns.h"
#include "extract/numbers.h"

namespace crossread {
namespace {

constexpr double first_year = 1000;
constexpr double last_year = 2100;
constexpr double last_month = 12;
constexpr double last_day = 31;

constexpr WordSet months({"january", "february", "march",     "april",   "may",      "june",
                          "july",    "august",   "september", "october", "november", "december",
                          "jan",     "jan.",     "feb",       "feb.",    "mar",      "mar.",
                          "apr",     "apr.",     "jun",       "jun.",    "jul",      "jul.",
                          "aug",     "aug.",     "sep",       "sep.",    "sept",     "sept.",
                          "oct",     "oct.",     "nov",       "nov.",    "dec",      "dec."});

constexpr WordSet weekdays({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                            "sunday"});

constexpr WordSet halves_of_day({"am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt", "est",
                                 "edt", "pdt", "pst", "utc", "bst", "cet"});

bool is_day(const Words& words, std::size_t at) {
    const auto number = read_number(words, at);
    if (!number || number->low < 1 || number->low > last_day) return false;
    return (number->form == Number::Form::digits && number->plain && number->digits <= 2 &&
            number->glued.empty() && !number->scaled) ||
           (number->form == Number::Form::ordinal && words.is_number(at));
}

bool is_year(const Words& words, std::size_t at) {
    if (!words.is_number(at) || words.at(at).size() != 4) return false;
    const auto number = read_number(words, at);
    return number && number->plain && number->digits == 4 && number->low >= first_year &&
           number->low <= last_year;
}

// Behind a day or a month: "-24", ", 2013", " 2013", "and 15".
std::size_t skip_date_rest(const Words& words, std::size_t at) {
    std::size_t end = at;
    while ((words.is_hyphen(end) || words.is(end, "and") || words.is(end, "to") ||
            words.marks(end, ",")) &&
           words.goes_on(end) && is_day(words, end + 1) && words.goes_on(end + 1)) {
        // ", 15 people": a comma or "and" goes on only with a day that ends the phrase.
        const bool loose = !words.is_hyphen(end);
        if (loose && (words.marks(end, ",") ||
                      (words.is_word(end + 2) && !is_function_word(words.at(end + 2)))))
            break;
        end += 2;
    }
    if (words.marks(end, ",") && is_year(words, end + 1)) return end + 2;
    if (words.goes_on(end) && is_year(words, end)) return end + 1;
    return end;
}

// "35" of "9:35", "01.04" of "2:01.04".
bool has_minutes(std::string_view token) {
    return token.size() == 2 || (token.size() > 2 && token[2] == '.');
}

Row read_clock(const Words& words, std::size_t at) {
    constexpr NotFigure clock{"a clock time", FigureKind::time};
    std::size_t end = at + 1;
    bool minutes = false;
    while (words.marks(end, ":") && words.glued(end) && words.glued(end + 1) &&
           words.is_number(end + 1)) {
        minutes = end > at + 1 ? minutes : has_minutes(words.at(end + 1));
        end += 2;
    }
    if (words.goes_on(end) && halves_of_day.has(words.at(end))) return {end + 1, clock};
    if (end > at + 1) {
        // "Exodus 3:14" and "a 2:1 ratio" are no times of a day.
        const bool verse = at > 0 && words.goes_on(at) && words.capital(at - 1) &&
                           !is_function_word(words.at(at - 1)) && !is_weekday(words.at(at - 1));
        return {end, minutes && !verse ? clock : NotFigure{"numbers with a colon"}};
    }
    const std::string_view token = words.at(at);
    if (token.size() > 2) {
        const std::string_view half = token.substr(token.size() - 2);
        const char digit = token[token.size() - 3];
        if ((same_word(half, "am") || same_word(half, "pm")) && digit >= '0' && digit <= '9')
            return {end, clock};
    }
    return {at, {}};
}

// One to three digits and nothing else.
bool is_short_whole(std::string_view token) {
    return token.size() <= 3 && token.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_joiner(const Words& words, std::size_t at) {
    return words.is_hyphen(at) || words.marks(at, "/") || words.marks(at, "_");
}

// "9/11", "2019-09-01", "17/9/2016", "2012-13": whether the joined numbers from `at` to `end` are
// a day, as those are that could be one, or years.
bool joins_date(const Words& words, std::size_t at, std::size_t end, bool slash) {
    const std::size_t parts = (end - at + 1) / 2;
    if (is_year(words, at)) return parts <= 3;
    if (!slash || parts > 3 || !is_day(words, at) || !is_day(words, at + 2)) return false;
    // "24/7" is said of hours and days.
    if (words.at(at) == "24" && words.at(at + 2) == "7" && parts == 2) return false;
    const auto first = read_number(words, at);
    const auto second = read_number(words, at + 2);
    return first && second && (first->low <= last_month || second->low <= last_month);
}

// "555-1234", "2019-09-01", "24/7", "1-800-555-1234": numbers joined without blanks.
Row read_joined(const Words& words, std::size_t at) {
    constexpr NotFigure phone{"a telephone number"};
    constexpr NotFigure place{"a place in a row"};
    constexpr NotFigure joined{"joined numbers"};
    constexpr NotFigure date{"a date", FigureKind::date};
    constexpr NotFigure score{"a record of games", FigureKind::score};
    // "0207 782 4368": numbers with blanks between, the first of which begins with a zero.
    if (words.at(at).size() >= 3 && words.at(at)[0] == '0' && words.is_number(at + 1) &&
        words.goes_on(at + 1)) {
        std::size_t end = at + 1;
        while (words.is_number(end) && words.goes_on(end)) ++end;
        return {end, phone};
    }
    // "Photo 3 of 30", "4/8 The quay": a place in a row, with nothing counted behind it.
    const bool of = words.is(at + 1, "of") && words.goes_on(at + 1);
    const bool part = words.marks(at + 1, "/") && words.glued(at + 1) && words.glued(at + 2) &&
                      !(is_joiner(words, at + 3) && words.glued(at + 3));
    if ((of || part) && words.is_number(at + 2) && is_short_whole(words.at(at)) &&
        is_short_whole(words.at(at + 2)) &&
        (!words.goes_on(at + 3) || !words.is_word(at + 3) || words.capital(at + 3))) {
        // Within a sentence a day: "after 9/11, they left".
        const bool inside =
            at > 0 && words.goes_on(at) && words.is_word(at - 1) && !words.capital(at - 1);
        return {at + 3, part && inside && joins_date(words, at, at + 3, true) ? date : place};
    }
    std::size_t end = at + 1;
    std::size_t parts = 1;
    bool slash = false;
    while (is_joiner(words, end) && words.glued(end) && words.glued(end + 1) &&
           words.is_number(end + 1)) {
        slash = slash || words.marks(end, "/");
        end += 2;
        ++parts;
    }
    // "8-3-1": games won, lost and drawn.
    bool record = parts == 3 && !slash;
    for (std::size_t part = at; part < end; part += 2)
        record = record && words.at(part).size() <= 2;
    const NotFigure& what = joins_date(words, at, end, slash) ? date : record ? score : joined;
    // "3-1/2" is a number.
    if (parts == 3 && words.is_hyphen(at + 1) && words.marks(at + 3, "/")) return {at, {}};
    if (parts >= 3) return {end, what};
    if (parts == 2 && slash) {
        const auto number = read_number(words, at);
        return {number && number->form == Number::Form::fraction ? at : end, what};
    }
    if (parts == 2 && words.at(at).size() == 3 && words.at(end - 1).size() == 4)
        return {end, phone};
    // "2012-13": years.
    if (parts == 2 && is_year(words, at) && words.at(end - 1).size() <= 4 &&
        !words.marks(at + 1, ",") && !words.marks(end, "%"))
        return {end, what};
    return {at, {}};
}

} // namespace

bool is_month(const Words& words, std::size_t at) {
    return words.capital(at) && months.has(words.at(at));
}

bool is_weekday(std::string_view word) { return weekdays.has(word); }

Row read_row(const Words& words, std::size_t at) {
    constexpr NotFigure date{"a date", FigureKind::date};
    const Row none{at, {}};
    if (is_month(words, at)) {
        if (!words.goes_on(at + 1)) return none;
        if (is_year(words, at + 1)) return {at + 2, date};
        if (words.marks(at + 1, ",") && is_year(words, at + 2)) return {at + 3, date};
        // "May 5 people" is rarer than a date by far.
        if (is_day(words, at + 1)) return {skip_date_rest(words, at + 2), date};
        return none;
    }
    if (!words.is_number(at)) return none;
    if (const Row clock = read_clock(words, at); clock.end > at) return clock;
    if (const Row joined = read_joined(words, at); joined.end > at) return joined;
    if (is_day(words, at) && words.goes_on(at + 1)) {
        if (is_month(words, at + 1)) return {skip_date_rest(words, at + 2), date};
        // "18-22 March", "1 and 2 May".
        if ((words.is_hyphen(at + 1) || words.is(at + 1, "to") || words.is(at + 1, "and")) &&
            is_day(words, at + 2) && is_month(words, at + 3))
            return {skip_date_rest(words, at + 4), date};
        if (words.is(at + 1, "of") && is_month(words, at + 2)) return {at + 3, date};
    }
    return none;
}

} // namespace crossread
