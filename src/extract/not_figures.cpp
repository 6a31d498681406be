#include "extract/not_figures.h"

#include "extract/hedges.h"
#include "extract/nouns.h"

#include <cmath>

namespace crossread {
namespace {

constexpr double first_year = 1000;
constexpr double first_recent_year = 1900;
constexpr double last_year = 2100;
// A name and its number: "Super Bowl 50".
constexpr std::size_t most_name_words = 3;
// A longer row of digits without a separator is an identifier.
constexpr std::size_t most_bare_digits = 8;
// The numbers of a list.
constexpr std::size_t most_list_digits = 2;

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

// "sub-500", "then-18".
bool is_number_prefix(const Word& word) {
    static constexpr WordSet prefixes({"sub", "minus", "plus", "now", "then"});
    return prefixes.has(word);
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

bool has_capital(const Word& word) {
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
        const Word word = words.at(amount.first - back);
        if (trade.has(word) || direction_of(word) != Change::none) return false;
    }
    return true;
}

// "a 737 jet": the row of types that end as they begin.
bool is_aircraft_type(const Words& words, const Amount& amount) {
    static constexpr WordSet craft({"aircraft", "jet", "jets", "plane", "planes", "airplane",
                                    "airplanes", "airliner", "airliners", "jetliner", "jetliners"});
    const std::string_view token = words.at(amount.number);
    return amount.plain && token.size() == 3 && token[0] == '7' && token[2] == '7' &&
           craft.has(words.at(amount.end));
}

NotFigure why_not_year(const Words& words, const Amount& amount, bool counted) {
    if (!amount.plain || amount.digits != 4 || amount.low < first_year || amount.low > last_year ||
        amount.unit || amount.range)
        return {};
    const std::size_t at = amount.number;
    if (amount.low < first_recent_year) {
        static constexpr WordSet times({"in", "since", "until", "till", "during", "circa", "from"});
        const bool named = at > 1 && words.is(at - 1, "of") && words.capital(at - 2);
        if (!counted && at > 0 && words.goes_on(at) && (times.has(words.at(at - 1)) || named))
            return {"a year", FigureKind::date};
        return {};
    }
    // "sales of 2000." may be either; years are far more common.
    if (!counted) return {"a year", FigureKind::date};
    // Counts of this size have a comma, or are round.
    // "about 2000 people", but "some 2016 candidates" are not about so many.
    const auto hedge = hedge_before(words, amount.first);
    if (hedge && !words.is(hedge->first, "some")) return {};
    if (std::fmod(amount.low, 100) != 0) return {"a year before a noun", FigureKind::date};
    if (at > 0 && words.goes_on(at) &&
        (before_year.has(words.at(at - 1)) || is_month(words, at - 1) || words.capital(at - 1)))
        return {"a year before a noun", FigureKind::date};
    return {};
}

} // namespace

NotFigure why_not(const Words& words, const Amount& amount, bool counted) {
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
            return {"some day"};
    }
    const bool measured = amount.unit.has_value();
    if (amount.form == Number::Form::digits) {
        // "¶ 3. The third of a list": a number that opens a paragraph, with a full stop or bracket.
        if (!words.goes_on(at) && amount.plain && amount.digits <= most_list_digits && !measured &&
            !counted &&
            (!words.goes_on(at + 1) ||
             ((words.marks(at + 1, ".") || words.marks(at + 1, ")")) && words.glued(at + 1))))
            return {"a place in a list", FigureKind::ordinal};
        if (is_inside_name(words, at)) return {"inside a name or an address"};
        const bool apostrophe = words.marks(before, "'") || words.marks(before, "\xE2\x80\x98") ||
                                words.marks(before, "\xE2\x80\x99");
        if (apostrophe && words.glued(amount.first) && amount.plain && amount.digits == 2 &&
            !counted)
            return {"a short year", FigureKind::date};
        if (amount.plain && !amount.unit && !counted && amount.digits > most_bare_digits)
            return {"too many digits without a separator"};
        const bool money = amount.unit && amount.unit->is_money();
        if (joined && !money) {
            if (words.is_hyphen(before) && words.glued(amount.first) && words.glued(before) &&
                !measured && !(amount.first > 1 && is_number_prefix(words.at(before - 1))))
                return {"the end of a name"};
            if (words.marks(before, "#") ||
                (words.marks(before, ".") && words.glued(before) && words.at(before - 1) == "No"))
                return {"a number of an order"};
            if (words.is_word(before) && labels.has(words.at(before)) && amount.plain &&
                (has_capital(words.at(before)) || !counted) && !measured)
                return {"a name's number"};
        }
        if (const NotFigure year = why_not_year(words, amount, counted)) return year;
        if (joined && !money) {
            if (amount.hyphen_range && amount.plain && !counted && !measured &&
                words.is_word(before) && words.capital(before) &&
                !is_function_word(words.at(before)))
                return {"a score", FigureKind::score};
            if (words.is_word(before) && words.capital(before) && !measured && !counted &&
                !is_function_word(words.at(before)) && !is_weekday(words.at(before)) &&
                amount.low < 10000 && amount.plain)
                return {"a number behind a name"};
        }
        if (words.is(before, "per") && joined && !measured) return {"the base of a rate"};
        // "the 1200 block of Elm Street".
        if (amount.plain && !measured && amount.low >= 100 && words.is(amount.end, "block") &&
            words.is(amount.end + 1, "of"))
            return {"an address"};
        if (is_aircraft_type(words, amount)) return {"a type of aircraft"};
        if (!measured && words.is_possessive(amount.end)) return {"a name's number"};
        if (!measured && !counted && words.marks(before, "(") && joined &&
            words.marks(amount.end, ")") &&
            (!amount.range || (amount.hyphen_range && amount.plain)))
            return {"a number alone in brackets",
                    amount.hyphen_range ? FigureKind::score : FigureKind::identifier};
        if (!counted && is_dotted_clock(words, amount)) return {"a clock time", FigureKind::time};
        // "3-for-4", "10-of-17".
        const Word tail = words.at(amount.end + 1);
        if (amount.plain && !counted && words.is_hyphen(amount.end) && words.glued(amount.end) &&
            (tail.starts_with("for-") || tail.starts_with("of-")))
            return {"a score", FigureKind::score};
        if (amount.hyphen_range && amount.low == amount.high) return {"a draw", FigureKind::score};
        if (amount.hyphen_range && amount.hyphen && amount.joined.empty())
            return {"a vote or a score", FigureKind::score};
        if (!measured && !counted && amount.plain && words.goes_on(amount.end) &&
            words.capital(amount.end) && words.is_word(amount.end))
            return {"a number before a name"};
        if (amount.plain && !measured && words.at(at).size() > 1 && words.at(at)[0] == '0')
            return {"a code that begins with a zero"};
        if (words.marks(amount.end, "(") && words.glued(amount.end) && !measured &&
            words.glued(amount.end + 1) && words.is_word(amount.end + 1) &&
            words.at(amount.end + 1).size() == 1)
            return {"a paragraph of a law"};
    }
    return {};
}

NotFigure lone_number(const Words& words, std::size_t at) {
    constexpr NotFigure years{"years", FigureKind::date};
    const std::string_view token = words.at(at);
    if (words.is_number(at)) {
        const auto number = read_number(words, at);
        if (number && number->form == Number::Form::ordinal)
            return {"an ordinal", FigureKind::ordinal};
        if (number && number->form == Number::Form::decade && number->digits % 2 == 0 &&
            token[number->digits - 1] == '0')
            return years;
        return {"letters and digits"};
    }
    // "mid-1990s", "pre-2008".
    const std::size_t hyphen = token.rfind('-');
    if (hyphen != std::string_view::npos) {
        std::string_view last = token.substr(hyphen + 1);
        if (last.size() == 5 && last.back() == 's') last.remove_suffix(1);
        if (last.size() == 4 && (last.starts_with("19") || last.starts_with("20")) &&
            last.find_first_not_of("0123456789") == std::string_view::npos)
            return years;
    }
    return {"a name with digits"};
}

std::size_t name_begin(const Words& words, std::size_t at) {
    if (at == 0 || !words.goes_on(at)) return at;
    const std::size_t before = at - 1;
    if (words.marks(before, "#") && words.glued(at)) return before;
    if (words.marks(before, ".") && words.glued(before) && words.at(before - 1) == "No")
        return before - 1;
    std::size_t first = at;
    while (first > 0 && first + most_name_words > at && words.goes_on(first) &&
           words.is_word(first - 1) && words.capital(first - 1) &&
           !is_function_word(words.at(first - 1)) && !is_weekday(words.at(first - 1)))
        --first;
    if (first == at && words.is_word(before) && labels.has(words.at(before))) return before;
    return first;
}

} // namespace crossread
