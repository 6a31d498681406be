#include "extract/not_figures.h"

#include "extract/hedges.h"
#include "extract/nouns.h"

namespace crossread {
namespace {

constexpr double first_year = 1000;
constexpr double first_recent_year = 1900;
constexpr double last_year = 2100;
constexpr double last_day = 31;
// A longer row of digits without a separator is an identifier.
constexpr std::size_t most_bare_digits = 8;

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

// Words after which a number is a name's part, whatever follows.
constexpr WordSet labels({
    "unit",        "section",  "sections",  "row",         "rows",       "route",
    "flight",      "room",     "highway",   "interstate",  "chapter",    "article",
    "page",        "pages",    "no",        "no.",         "nos",        "number",
    "numbers",     "game",     "week",      "round",       "group",      "level",
    "phase",       "stage",    "grade",     "class",       "type",       "table",
    "figure",      "gate",     "pier",      "platform",    "lot",        "channel",
    "formula",     "area",     "apartment", "suite",       "building",   "block",
    "floor",       "box",      "code",      "title",       "part",       "volume",
    "vol",         "vol.",     "issue",     "episode",     "season",     "version",
    "step",        "rule",     "line",      "proposition", "prop",       "resolution",
    "amendment",   "article",  "paragraph", "para",        "verse",      "question",
    "item",        "case",     "count",     "tier",        "category",   "division",
    "district",    "ward",     "zone",      "sector",      "region",     "act",
    "scene",       "book",     "exit",      "junction",    "terminal",   "track",
    "model",       "mark",     "mk",        "series",      "generation", "iphone",
    "ipad",        "galaxy",   "windows",   "ios",         "android",    "boeing",
    "airbus",      "apollo",   "soyuz",     "falcon",      "ps",         "xbox",
    "playstation", "nintendo", "pixel",     "mach",        "area",       "studio",
    "pier",        "fortune",  "s&p",       "ftse",        "nasdaq",     "dow",
    "stoxx",       "nikkei",   "dax",       "cac",         "asx",        "russell",
    "topix",       "euro",     "wwdc",      "expo",        "agenda",     "fifa",
    "u.s.c.",      "rfc",      "iso",       "din",         "tel",        "phone",
    "extension",   "ext",      "id",        "serial",      "psalm",      "op",
    "op.",         "opus",     "squad",     "patch",       "bus",        "road",
    "street",      "avenue",   "lane",      "drive",       "hole",       "lap",
    "seed",        "cycle",    "day",       "sub-section", "subsection", "top-tier",
    "m1",          "matchday", "heat",      "quarterback", "site",       "plot",
    "tram",        "train",    "studio",    "warehouse",   "bmw",        "audi",
    "ford",        "porsche",  "mazda",     "tiangong",    "voyager",    "pioneer",
    "explorer",    "sputnik",  "model",     "rev",         "covid",      "type",
});

// Behind these a year stands: "in 2012", "since 1985", "the 2010 census".
constexpr WordSet before_year(
    {"in",     "since",  "by",     "of",      "from",   "until",   "till",   "during", "before",
     "after",  "early",  "late",   "mid",     "to",     "through", "and",    "for",    "the",
     "season", "fiscal", "year",   "summer",  "winter", "spring",  "autumn", "fall",   "end",
     "circa",  "back",   "around", "this",    "that",   "its",     "his",    "her",    "their",
     "a",      "an",     "or",     "between", "'s",     "next",    "last",   "our",    "copyright",
     "'",      "a.d.",   "ad",     "class",   "than",   "as",      "on"});

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

bool is_digits(const Words& words, std::size_t at) { return words.is_number(at); }

// "sub-500", "then-18".
bool is_number_prefix(std::string_view word) {
    static constexpr WordSet prefixes({"sub", "minus", "plus", "now", "then"});
    return prefixes.has(word);
}

std::size_t skip_clock(const Words& words, std::size_t at) {
    std::size_t end = at + 1;
    bool clock = false;
    while (words.marks(end, ":") && words.glued(end) && words.glued(end + 1) &&
           is_digits(words, end + 1)) {
        end += 2;
        clock = true;
    }
    const auto half_of_day = [&](std::size_t i) {
        return words.goes_on(i) && halves_of_day.has(words.at(i));
    };
    if (half_of_day(end)) return end + 1;
    if (clock) return end;
    const std::string_view token = words.at(at);
    if (token.size() > 2) {
        const std::string_view half = token.substr(token.size() - 2);
        const char digit = token[token.size() - 3];
        if ((same_word(half, "am") || same_word(half, "pm")) && digit >= '0' && digit <= '9')
            return end;
    }
    return at;
}

// One to three digits and nothing else.
bool is_short_whole(std::string_view token) {
    return token.size() <= 3 && token.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_joiner(const Words& words, std::size_t at) {
    return words.is_hyphen(at) || words.marks(at, "/") || words.marks(at, "_");
}

// "555-1234", "2019-09-01", "24/7", "1-800-555-1234": numbers joined without blanks.
std::size_t skip_joined(const Words& words, std::size_t at) {
    // "0207 782 4368": numbers with blanks between, the first of which begins with a zero.
    if (words.at(at).size() >= 3 && words.at(at)[0] == '0' && words.is_number(at + 1) &&
        words.goes_on(at + 1)) {
        std::size_t end = at + 1;
        while (words.is_number(end) && words.goes_on(end)) ++end;
        return end;
    }
    // "Photo 3 of 30", "1/8 The scene": a place in a row, with nothing counted behind it.
    const bool of = words.is(at + 1, "of") && words.goes_on(at + 1);
    const bool part = words.marks(at + 1, "/") && words.glued(at + 1) && words.glued(at + 2);
    if ((of || part) && words.is_number(at + 2) && is_short_whole(words.at(at)) &&
        is_short_whole(words.at(at + 2)) &&
        (!words.goes_on(at + 3) || !words.is_word(at + 3) || words.capital(at + 3)))
        return at + 3;
    std::size_t end = at + 1;
    std::size_t parts = 1;
    bool slash = false;
    while (is_joiner(words, end) && words.glued(end) && words.glued(end + 1) &&
           is_digits(words, end + 1)) {
        slash = slash || words.marks(end, "/");
        end += 2;
        ++parts;
    }
    if (parts >= 3) return end;
    if (parts == 2 && slash) {
        const auto number = read_number(words, at);
        return number && number->form == Number::Form::fraction ? at : end;
    }
    if (parts == 2 && words.at(at).size() == 3 && words.at(end - 1).size() == 4) return end;
    // "2012-13": years.
    if (parts == 2 && is_year(words, at) && words.at(end - 1).size() <= 4 &&
        words.marks(at + 1, ",") == false && !words.marks(end, "%"))
        return end;
    return at;
}

// A number inside an address, a handle or a name: something without a blank before it.
bool is_inside_name(const Words& words, std::size_t at) {
    if (!words.glued(at) || at == 0) return false;
    const std::size_t before = at - 1;
    if (words.marks(before, "#") || words.marks(before, "@") || words.marks(before, "_") ||
        words.marks(before, "\\"))
        return true;
    return (words.marks(before, "/") || words.marks(before, ".") || words.marks(before, ":")) &&
           words.glued(before) && !words.is_number(before - 1);
}

bool has_capital(std::string_view word) {
    return word.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos;
}

// "called at 6.13": a clock time with a full stop, as British papers write it. Behind "at" a price
// may stand as well, so words of trade rule it out.
bool is_dotted_clock(const Words& words, const Amount& amount) {
    const std::string_view token = words.at(amount.number);
    const std::size_t dot = token.find('.');
    if (dot == std::string_view::npos || dot > 2 || token.size() != dot + 3) return false;
    if (amount.unit || amount.low >= 24 || token[dot + 1] > '5') return false;
    if (amount.first == 0 || !words.is(amount.first - 1, "at")) return false;
    static constexpr WordSet trade(
        {"closed", "close", "trading",  "trade", "traded",  "priced",  "valued",    "ended",
         "opened", "stood", "finished", "index", "shares",  "average", "averaging", "rate",
         "rated",  "ratio", "price",    "stock", "settled", "quoted",  "listed"});
    for (std::size_t back = 2; back <= max_look_back && back <= amount.first; ++back) {
        const std::string_view word = words.at(amount.first - back);
        if (trade.has(word) || direction_of(word) != Change::none) return false;
    }
    return true;
}

std::string_view why_not_year(const Words& words, const Amount& amount, bool counted) {
    if (!amount.plain || amount.digits != 4 || amount.low < first_recent_year ||
        amount.low > last_year || amount.unit || amount.range)
        return {};
    const std::size_t at = amount.number;
    if (!counted) {
        // "sales of 2000." may be either; years are far more common.
        return "a year";
    }
    if (at > 0 && words.goes_on(at) &&
        (before_year.has(words.at(at - 1)) || is_month(words, at - 1) || words.capital(at - 1)))
        return "a year before a noun";
    return {};
}

} // namespace

bool is_month(const Words& words, std::size_t at) {
    return words.capital(at) && months.has(words.at(at));
}

std::size_t skip_row(const Words& words, std::size_t at) {
    if (is_month(words, at)) {
        if (!words.goes_on(at + 1)) return at;
        if (is_year(words, at + 1)) return at + 2;
        if (words.marks(at + 1, ",") && is_year(words, at + 2)) return at + 3;
        // "May 5 people" is rarer than a date by far.
        if (is_day(words, at + 1)) return skip_date_rest(words, at + 2);
        return at;
    }
    if (!words.is_number(at)) return at;
    if (const std::size_t end = skip_clock(words, at); end > at) return end;
    if (const std::size_t end = skip_joined(words, at); end > at) return end;
    if (is_day(words, at) && words.goes_on(at + 1)) {
        if (is_month(words, at + 1)) return skip_date_rest(words, at + 2);
        // "18-22 March", "1 and 2 May".
        if ((words.is_hyphen(at + 1) || words.is(at + 1, "to") || words.is(at + 1, "and")) &&
            is_day(words, at + 2) && is_month(words, at + 3))
            return skip_date_rest(words, at + 4);
        if (words.is(at + 1, "of") && is_month(words, at + 2)) return at + 3;
    }
    return at;
}

std::string_view why_not(const Words& words, const Amount& amount, bool counted) {
    const std::size_t at = amount.number;
    const std::size_t before = amount.first - 1; // Past the end when there is none; asked safely.
    const bool joined = amount.first > 0 && words.goes_on(amount.first);
    if (amount.form == Number::Form::words && amount.low == 1 && amount.unit &&
        amount.unit->name == "day" && !amount.range) {
        // "they met one day", but "in one day", "one day after".
        static constexpr WordSet measuring({"in", "within", "for", "just", "only", "than", "least",
                                            "about", "exactly", "of", "by", "after", "before",
                                            "later", "ago", "earlier"});
        if (!hedge_before(words, amount.first) && !measuring.has(words.at(before)) &&
            !measuring.has(words.at(amount.end)))
            return "some day";
    }
    if (amount.form == Number::Form::digits) {
        if (is_inside_name(words, at)) return "inside a name or an address";
        const bool apostrophe = words.marks(before, "'") || words.marks(before, "\xE2\x80\x98") ||
                                words.marks(before, "\xE2\x80\x99");
        if (apostrophe && words.glued(amount.first) && amount.plain && amount.digits == 2 &&
            !counted)
            return "a short year";
        if (amount.plain && !amount.unit && !counted && amount.digits > most_bare_digits)
            return "too many digits without a separator";
        const bool money = amount.unit && amount.unit->is_money();
        const bool measured = amount.unit.has_value();
        if (joined && !money) {
            if (words.is_hyphen(before) && words.glued(amount.first) && words.glued(before) &&
                !measured && !(amount.first > 1 && is_number_prefix(words.at(before - 1))))
                return "the end of a name";
            if (words.marks(before, "#") ||
                (words.marks(before, ".") && words.glued(before) && words.at(before - 1) == "No"))
                return "a number of an order";
            if (words.is_word(before) && labels.has(words.at(before)) && amount.plain &&
                (has_capital(words.at(before)) || !counted) && !measured)
                return "a name's number";
            if (words.is_word(before) && words.capital(before) && !measured && !counted &&
                !is_function_word(words.at(before)) && !weekdays.has(words.at(before)) &&
                amount.low < 10000 && amount.plain)
                return "a number behind a name";
        }
        if (const std::string_view year = why_not_year(words, amount, counted); !year.empty())
            return year;
        if (!measured && words.is_possessive(amount.end)) return "a name's number";
        if (!measured && !counted && words.marks(before, "(") && joined &&
            words.marks(amount.end, ")"))
            return "a number alone in brackets";
        if (!counted && is_dotted_clock(words, amount)) return "a clock time";
        if (amount.hyphen_range && amount.low == amount.high) return "a draw";
        if (amount.hyphen_range && amount.hyphen && amount.joined.empty())
            return "a vote or a score";
        if (!measured && !counted && amount.plain && words.goes_on(amount.end) &&
            words.capital(amount.end) && words.is_word(amount.end))
            return "a number before a name";
        if (amount.plain && !measured && words.at(at).size() > 1 && words.at(at)[0] == '0')
            return "a code that begins with a zero";
        if (words.marks(amount.end, "(") && words.glued(amount.end) && !measured &&
            words.glued(amount.end + 1) && words.is_word(amount.end + 1) &&
            words.at(amount.end + 1).size() == 1)
            return "a paragraph of a law";
    }
    return {};
}

} // namespace crossread
