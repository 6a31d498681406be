#include "extract/units.h"

#include "extract/nouns.h"
#include "extract/plurals.h"
#include "extract/unit_names.h"

namespace crossread {
namespace {

// Tokens between single quotation marks that a number may end.
constexpr std::size_t longest_single_quote = 40;
// "fined the club a record 50,000 pounds": tokens from the word of paying to the unit.
constexpr std::size_t longest_dealing = 7;

using enum FigureKind;

// "Danish crowns", "Indian rupees": adjectives that a currency's name takes.
constexpr WordSet
    money_adjectives({"us",        "u.s.",     "american",   "australian", "canadian", "singapore",
                      "taiwan",    "danish",   "norwegian",  "swedish",    "czech",    "indian",
                      "pakistani", "mexican",  "philippine", "chinese",    "japanese", "swiss",
                      "turkish",   "russian",  "british",    "icelandic",  "israeli",  "egyptian",
                      "lebanese",  "sterling", "saudi",      "hong",       "new"});

Unit unit_of(const UnitEntry& measure, std::size_t end) {
    return {std::string(measure.name), measure.kind, end, true};
}

bool is_old(const Words& words, std::size_t at) {
    return words.is(at, "old") || words.is(at, "olds") || words.is(at, "old's");
}

// "years old", "years of age", "year-old" as one token or three.
bool add_age(const Words& words, Unit& unit) {
    std::size_t at = unit.end;
    if (words.is_hyphen(at) && words.glued(at)) ++at;
    if (is_old(words, at)) unit.end = at + 1;
    else if (words.is(at, "of") && words.is(at + 1, "age")) unit.end = at + 2;
    else return false;
    unit.name += " of age";
    unit.kind = FigureKind::age;
    return true;
}

// "fined the club 50,000 pounds", "a ticket costs 12 pounds": who pays or what it is worth stands before.
bool is_paid(const Words& words, std::size_t at) {
    static constexpr WordSet dealings(
        {"bail",  "budget",  "charge", "charged", "cost",  "costing", "costs", "damages", "debt",
         "debts", "donated", "earn",   "earned",  "earns", "fee",     "fees",  "fine",    "fined",
         "fines", "grant",   "owe",    "owed",    "owes",  "paid",    "pay",   "paying",  "pays",
         "price", "prize",   "salary", "spend",   "spent", "tax",     "wage",  "wages",   "worth"});
    for (std::size_t k = at; k > 0 && at - k < longest_dealing; --k) {
        if (!words.goes_on(k) || (words.is_mark(k - 1) && !words.is_hyphen(k - 1))) return false;
        if (dealings.has(words.at(k - 1))) return true;
    }
    return false;
}

std::optional<Unit> read_pounds(const Words& words, std::size_t at, const UnitContext& context) {
    const Word word = words.at(at);
    if (!same_word(word, "pound") && !same_word(word, "pounds") && !same_word(word, "quid"))
        return std::nullopt;
    const bool sterling = words.is(at + 1, "sterling");
    // Sums of money come in millions; weights of that size are given in tons.
    const bool is_mass = !sterling && !same_word(word, "quid") &&
                         ((!context.scaled && !is_paid(words, at)) || words.is(at + 1, "of"));
    // "pounds of thrust", "pounds of jet thrust".
    if (is_mass && words.is(at + 1, "of") &&
        (words.is(at + 2, "thrust") || words.is(at + 3, "thrust") || words.is(at + 2, "force")))
        return Unit{"pound-force", other, at + 1, true};
    if (is_mass) return Unit{"pound-mass", mass, at + 1, true};
    return Unit{"pound sterling", money, at + (sterling ? 2u : 1u), true};
}

std::optional<Unit> read_squared(const Words& words, std::size_t at) {
    const bool square = words.is(at, "square") || words.is(at, "sq") || words.is(at, "sq.");
    const bool cubic = words.is(at, "cubic") || words.is(at, "cu");
    if (!square && !cubic) return std::nullopt;
    std::size_t next = at + 1;
    if (words.marks(next, ".") || (words.is_hyphen(next) && words.glued(next))) ++next;
    const UnitEntry* side = find_measure(words.at(next), Glue::yes);
    if (side == nullptr || side->kind != distance) return std::nullopt;
    return Unit{(square ? "square " : "cubic ") + std::string(side->name), square ? area : volume,
                next + 1, true};
}

std::optional<Unit> read_degrees(const Words& words, std::size_t at) {
    const bool sign = words.marks(at, "\xC2\xB0") || words.at(at) == "\xC2\xBA";
    if (!sign && !words.is(at, "degree") && !words.is(at, "degrees")) return std::nullopt;
    const std::size_t next = at + 1;
    if (const UnitEntry* scale = find_measure(words.at(next), Glue::yes);
        scale != nullptr && scale->kind == temperature)
        return Unit{std::string(scale->name), temperature, next + 1, true};
    return Unit{"degree", other, next, true};
}

// Names of more than one word.
std::optional<Unit> read_phrase(const Words& words, std::size_t at, const UnitContext& context) {
    const auto two = [&](const Word& a, const Word& b) {
        return words.is(at, a) && words.is(at + 1, b);
    };
    if (two("per", "cent")) return Unit{"percentage", percent, at + 2, true};
    if (two("basis", "point") || two("basis", "points"))
        return Unit{"basis point", percent, at + 2, true};
    const bool percentage =
        words.is(at, "percentage") || words.is(at, "percent") || words.marks(at, "%");
    if (percentage && (words.is(at + 1, "point") || words.is(at + 1, "points")))
        return Unit{"percentage point", percent, at + 2, true};
    if (two("light", "year") || two("light", "years") || words.is(at, "light-year") ||
        words.is(at, "light-years"))
        return Unit{"light year", distance, at + (words.is(at, "light") ? 2u : 1u), true};
    if (two("wt", "%")) return Unit{"percentage", percent, at + 2, true};
    if (two("nautical", "mile") || two("nautical", "miles"))
        return Unit{"nautical mile", distance, at + 2, true};
    if (two("metric", "ton") || two("metric", "tons") || two("metric", "tonnes"))
        return Unit{"tonne", mass, at + 2, true};
    if (two("parts", "per"))
        return Unit{"part per " + std::string(words.at(at + 2)), rate, at + 3, true};
    if (words.capital(at) || words.is(at, "sterling") || words.is(at, "shekels")) {
        // "Australian dollars", "Hong Kong dollars", "Danish crowns".
        std::size_t name = at;
        while (name < at + 2 && (money_adjectives.has(words.at(name)) || words.is(name, "kong") ||
                                 words.is(name, "zealand")))
            ++name;
        if (name > at) {
            const Word adjective = words.at(name - 1);
            if (words.is(name, "dollar") || words.is(name, "dollars")) {
                const auto* found = dollar_of(adjective);
                if (found != nullptr) return Unit{std::string(*found), money, name + 1, true};
            }
            if (words.is(name, "crown") || words.is(name, "crowns") || words.is(name, "kroner")) {
                const auto* found = crown_of(adjective);
                if (found != nullptr) return Unit{std::string(*found), money, name + 1, true};
            }
            if (words.is(name, "pounds") && same_word(adjective, "british"))
                return Unit{"pound sterling", money, name + 1, true};
            const UnitEntry* found = find_measure(words.at(name), Glue::no);
            if (found != nullptr && found->kind == money)
                return Unit{std::string(found->name), money, name + 1, true};
        }
    }
    if (context.scaled && words.is(at, "won") && !words.is(at + 1, "the"))
        return Unit{"south korean won", money, at + 1, true};
    return std::nullopt;
}

// "'more than 2,000'": the mark closes what another opened before it.
bool closes_single_quote(const Words& words, std::size_t at) {
    for (std::size_t k = at; k > 0 && at - k < longest_single_quote && words.goes_on(k); --k)
        if (words.marks(k - 1, "'")) return !words.glued(k - 1) && words.glued(k);
    return false;
}

std::optional<Unit> read_marks(const Words& words, std::size_t at) {
    // Four digits and an apostrophe are a name or a year in quotation marks.
    if (!words.glued(at) ||
        words.at(at - 1).find_first_not_of("0123456789") == std::string_view::npos) {
        if (!words.glued(at) || words.at(at - 1).size() > 3) return std::nullopt;
    }
    const bool ends = !words.glued(at + 1) || words.is_mark(at + 1);
    if (!ends) return std::nullopt;
    const bool straight = words.marks(at, "'") && !closes_single_quote(words, at);
    if (straight || words.marks(at, "\xE2\x80\xB2")) return Unit{"foot", distance, at + 1, true};
    if (words.marks(at, "\xE2\x80\xB3")) return Unit{"inch", distance, at + 1, true};
    return std::nullopt;
}

// One more word that only repeats what is measured: "miles wide", "feet tall".
constexpr WordSet dimensions({"wide", "long", "tall", "high", "deep", "thick"});

bool is_rate_noun(const Words& words, std::size_t at, bool per) {
    if (!words.is_word(at) || !words.goes_on(at)) return false;
    const UnitEntry* measure = find_measure(words.at(at), Glue::no);
    if (measure != nullptr)
        return measure->kind == duration || measure->kind == volume || measure->kind == mass ||
               measure->kind == distance || measure->kind == area ||
               (per && measure->kind == other);
    static constexpr WordSet nouns({"share",     "person",      "head",     "capita",  "pound",
                                    "household", "unit",        "game",     "ticket",  "match",
                                    "user",      "customer",    "piece",    "barrel",  "mmbtu",
                                    "passenger", "vehicle",     "employee", "student", "child",
                                    "vote",      "claim",       "season",   "head",    "visit",
                                    "order",     "transaction", "home",     "room"});
    return nouns.has(words.at(at));
}

std::string rate_noun(const Words& words, std::size_t at) {
    if (words.is(at, "mmbtu")) return "mega british thermal unit";
    if (const UnitEntry* measure = find_measure(words.at(at), Glue::yes))
        return std::string(measure->name);
    return singular(words.at(at));
}

} // namespace

std::optional<Unit> read_currency_before(const Words& words, std::size_t at) {
    const auto sign_name = [&](std::size_t i) -> std::string_view {
        if (words.marks(i, "$")) return "dollar";
        if (words.marks(i, "\xC2\xA3")) return "pound sterling";
        if (words.marks(i, "\xE2\x82\xAC")) return "euro";
        if (words.marks(i, "\xC2\xA5")) return "japanese yen";
        if (words.marks(i, "\xE2\x82\xB9")) return "indian rupee";
        if (words.marks(i, "\xE2\x82\xAA")) return "shekel";
        if (words.marks(i, "\xE2\x82\xA9")) return "south korean won";
        if (words.marks(i, "\xE2\x82\xBD")) return "russian ruble";
        return {};
    };
    if (words.is_mark(at)) {
        const std::string_view name = sign_name(at);
        if (name.empty()) return std::nullopt;
        // "$US113 trillion".
        if (name == "dollar" && words.is_word(at + 1) && words.glued(at + 1) &&
            words.is_number(at + 2) && words.glued(at + 2)) {
            if (const auto* whose = dollar_before(words.at(at + 1)))
                return Unit{std::string(*whose), money, at + 2, true};
        }
        return Unit{std::string(name), money, at + 1, true};
    }
    if (!words.is_word(at) || !words.capital(at)) return std::nullopt;
    // "US$5", "HK $5", "C $6".
    if (words.marks(at + 1, "$")) {
        const auto* whose = dollar_before(words.at(at));
        if (whose == nullptr || (words.is(at, "a") && !words.glued(at + 1))) return std::nullopt;
        return Unit{std::string(*whose), money, at + 2, true};
    }
    if (words.is(at, "y") && words.marks(at + 1, "="))
        return Unit{"japanese yen", money, at + 2, true};
    if (!words.token(at).all_capitals && !words.is(at, "rs") && !words.is(at, "rs."))
        return std::nullopt;
    if (!words.is_number(at + 1)) return std::nullopt;
    if (const auto* name = currency_code(words.at(at)))
        return Unit{std::string(*name), money, at + 1, true};
    return std::nullopt;
}

std::optional<Unit> read_unit(const Words& words, std::size_t at, const UnitContext& context) {
    std::optional<Unit> unit;
    if (!context.glued.empty()) {
        const UnitEntry* measure = find_measure(context.glued, Glue::yes);
        // "5 A/cm2" is a current, "Pad 5A" is none.
        if (measure != nullptr && (context.glued != "A" || words.marks(at, "/")))
            unit = unit_of(*measure, at);
        if (!unit) return std::nullopt;
        // "117lb ft" of torque.
        if (unit->name == "pound-mass" && (words.is(at, "ft") || words.is(at, "ft."))) {
            *unit = Unit{"foot pound-force", other, at + 1, true};
            return unit;
        }
        if (unit->kind != duration || !context.hyphen) unit->mark_end = true;
    } else {
        if (!words.goes_on(at)) return std::nullopt;
        unit = read_phrase(words, at, context);
        if (!unit) unit = read_pounds(words, at, context);
        if (!unit) unit = read_squared(words, at);
        if (!unit) unit = read_degrees(words, at);
        if (!unit) unit = read_marks(words, at);
        if (!unit) {
            std::string_view word = words.at(at);
            // "1.3 A/cm2": the letter means the unit where a rate follows.
            const bool slash = words.marks(at + 1, "/") && words.glued(at + 1);
            const UnitEntry* measure =
                find_measure(word, context.hyphen || slash ? Glue::yes : Glue::no);
            if (measure != nullptr) unit = unit_of(*measure, at + 1);
            if (!unit && word.find('-') != std::string_view::npos) {
                unit = read_joined_unit(word);
                if (unit) unit->end = at + 1;
                return unit;
            }
        }
        if (!unit) return std::nullopt;
    }
    if (unit->kind == duration && add_age(words, *unit)) return unit;
    if (unit->name == "barrel" && words.is(unit->end, "of") && words.is(unit->end + 1, "oil")) {
        unit->name = "barrel of oil";
        unit->end += 2;
    }
    // "60 m²", "8 cm³"
    const bool square = words.marks(unit->end, "\xC2\xB2");
    if (unit->kind == distance && words.glued(unit->end) &&
        (square || words.marks(unit->end, "\xC2\xB3")))
        return Unit{(square ? "square " : "cubic ") + unit->name, square ? area : volume,
                    unit->end + 1, true};
    if (unit->kind == distance && dimensions.has(words.at(unit->end))) ++unit->end;
    return unit;
}

std::optional<Unit> read_joined_unit(std::string_view word) {
    const std::size_t hyphen = word.find('-');
    const bool square = same_word(word.substr(0, hyphen), "square");
    if ((square || same_word(word.substr(0, hyphen), "cubic")) &&
        hyphen != std::string_view::npos) {
        const std::string_view rest = word.substr(hyphen + 1);
        const UnitEntry* side = find_measure(rest.substr(0, rest.find('-')), Glue::no);
        if (side == nullptr || side->kind != distance) return std::nullopt;
        return Unit{(square ? "square " : "cubic ") + std::string(side->name),
                    square ? area : volume, 0, true};
    }
    // "25-basis-point", "3-percentage-point-a-year".
    if (hyphen != std::string_view::npos) {
        const std::string_view rest = word.substr(hyphen + 1);
        const bool point = same_word(rest.substr(0, rest.find('-')), "point");
        const std::string_view sort = word.substr(0, hyphen);
        if (point && same_word(sort, "basis")) return Unit{"basis point", percent, 0, true};
        if (point && (same_word(sort, "percentage") || same_word(sort, "percent")))
            return Unit{"percentage point", percent, 0, true};
    }
    const UnitEntry* measure = find_measure(word.substr(0, hyphen), Glue::no);
    if (measure == nullptr) return std::nullopt;
    Unit unit = unit_of(*measure, 0);
    if (hyphen == std::string_view::npos) return unit;
    // "6.1-inch-wide", "percent-owned", "barrel-a-day", "year-old".
    const std::string_view rest = word.substr(hyphen + 1);
    if (same_word(rest, "old") || same_word(rest, "olds")) {
        unit.name += " of age";
        unit.kind = FigureKind::age;
        return unit;
    }
    const std::size_t article = rest.find('-');
    if (article == std::string_view::npos) return unit;
    if (same_word(rest.substr(0, article), "a") || same_word(rest.substr(0, article), "an")) {
        if (const UnitEntry* per = find_measure(rest.substr(article + 1), Glue::no))
            unit.name += " per " + std::string(per->name);
        if (unit.kind == distance) unit.kind = speed;
        if (unit.kind == volume || unit.kind == mass) unit.kind = rate;
    }
    return unit;
}

void add_rate(const Words& words, Unit& unit) {
    std::size_t at = unit.end;
    if (words.marks(at, "/") && words.glued(at) && words.glued(at + 1) && words.is_word(at + 1)) {
        const UnitEntry* per = find_measure(words.at(at + 1), Glue::yes);
        if (per == nullptr) return;
        unit.name += " per " + std::string(per->name);
        unit.end = at + 2;
    } else {
        const bool per = words.is(at, "per");
        const bool article = words.is(at, "a") || words.is(at, "an");
        // "$14.95 a month", but not "$3 a pound of flesh lost": nouns of time and share only.
        if ((!per && !article) || !is_rate_noun(words, at + 1, per)) {
            if (words.is(at, "per") && (words.is(at + 1, "square") || words.is(at + 1, "cubic"))) {
                const UnitEntry* side = find_measure(words.at(at + 2), Glue::no);
                if (side == nullptr) return;
                unit.name +=
                    " per " + std::string(words.at(at + 1)) + " " + std::string(side->name);
                unit.end = at + 3;
            }
            return;
        }
        if (words.is(at + 1, "second") && unit.kind == other) return;
        // "1.5 billion euros a year earlier".
        static constexpr WordSet then(
            {"ago", "earlier", "later", "before", "after", "previously", "prior", "sooner"});
        if (article && words.goes_on(at + 2) && then.has(words.at(at + 2))) return;
        unit.name += " per " + rate_noun(words, at + 1);
        unit.end = at + 2;
    }
    if (unit.kind == distance) unit.kind = speed;
    if (unit.kind == volume || unit.kind == mass) unit.kind = rate;
}

} // namespace crossread
