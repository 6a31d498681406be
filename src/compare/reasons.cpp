#include "compare/reasons.h"

#include "compare/interval.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace crossread {
namespace {

constexpr double converted_within = 0.05; // of each other: one was made from the other
constexpr double converted_alike = 0.02;  // of each other: whoever converted rounded, and no more
constexpr double near_open_claim = 1.25;  // times, up to which "more than" is said of a count
constexpr double loose_share = 0.12;      // by how much the size of a loose unit varies
constexpr double slip_share = 0.01;       // two counts this close are one, written down twice
constexpr double large_crowd = 1000;
constexpr std::size_t digits_of_slip = 3; // a number as long can show a slip in one of its digits
constexpr std::size_t day_length = 10;    // "2013-03-10"
constexpr std::size_t hour_length = 5;    // "07:40"

bool one_sided(Bound bound) { return bound != Bound::exact && bound != Bound::about; }
bool upwards(Bound bound) { return bound == Bound::more || bound == Bound::at_least; }

bool is_range(const FoundFigure& figure) { return figure.value->low != figure.value->high; }

std::string digits_of(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c >= '0' && c <= '9') out += c;
    return out;
}

// Equally long, and one digit differs, or two that stand side by side changed places.
bool digit_slip(const Side& a, const Side& b) {
    const std::string x = digits_of(slice(a.article->text, a.figure().where));
    const std::string y = digits_of(slice(b.article->text, b.figure().where));
    if (x.size() != y.size() || x.size() < digits_of_slip) return false;
    std::vector<std::size_t> apart;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (x[i] != y[i]) apart.push_back(i);
    if (apart.size() == 1) return apart.front() > 0;
    return apart.size() == 2 && apart[1] == apart[0] + 1 && x[apart[0]] == y[apart[1]] &&
           x[apart[1]] == y[apart[0]];
}

// Whether the bare values, without their hedges, round to each other.
bool rounds(const Side& a, const Side& b) {
    Figure x = plain_figure(a.figure(), a.article->text);
    Figure y = plain_figure(b.figure(), b.article->text);
    x.bound = y.bound = Bound::exact;
    return meet(claimed(x), claimed(y));
}

bool powers_of_ten_apart(double a, double b) {
    if (a <= 0 || b <= 0) return false;
    const double power = std::log10(std::max(a, b) / std::min(a, b));
    return power > 0.5 && std::fabs(power - std::round(power)) < 1e-9;
}

bool disjoint(const std::vector<TermId>& a, const std::vector<TermId>& b) {
    if (a.empty() || b.empty()) return false;
    return std::none_of(a.begin(), a.end(),
                        [&](TermId term) { return std::binary_search(b.begin(), b.end(), term); });
}

// "20 others", "another 40": a part beside another part.
bool is_part(const Side& side) {
    const std::string_view text = side.article->text;
    const Range where = side.figure().where;
    const auto begins = [](std::string_view rest, std::string_view word) {
        return rest.substr(0, word.size()) == word;
    };
    const std::string_view after = where.end < text.size() ? text.substr(where.end) : "";
    const std::string_view before = text.substr(0, std::min<std::size_t>(where.begin, text.size()));
    return begins(after, " other") || begins(after, " more") || begins(after, " of them") ||
           before.ends_with("nother ") || before.ends_with("further ");
}

// As exact as it is known: midnight to the second is a day without its hour.
std::string_view date_of(const Side& side) {
    const std::string_view date = side.article->date;
    const std::size_t hour = date.find("T00:00");
    return date.substr(0, std::min(hour, date.size()));
}
std::string_view day_of(const Side& side) {
    return date_of(side).substr(0, std::min(date_of(side).size(), day_length));
}

// Tolls and prices are counted again and again; a length or an age is not.
bool develops(const Side& side) {
    switch (side.setting->quantity.dimension) {
    case Dimension::count:
    case Dimension::money:
    case Dimension::share:
    case Dimension::times:
        return true;
    default:
        return false;
    }
}

// "2013-03" and "2013-03-10" may be one day: as far as both are known they are equal.
bool dates_differ(const Side& a, const Side& b) {
    const std::string_view x = date_of(a), y = date_of(b);
    const std::size_t known = std::min(x.size(), y.size());
    return known > 0 && x.substr(0, known) != y.substr(0, known);
}

struct Claims {
    Interval a, b;
    bool units_differ = false;
    bool equal = false; // in value
    double low = 0, high = 0;
};

Interval loosened(Interval claim) {
    claim.low -= std::fabs(claim.low) * loose_share;
    claim.high += std::fabs(claim.high) * loose_share;
    return claim;
}

// "Three weeks" beside "22 days": whoever counts in the larger unit means it to half of one.
Interval coarse(const Side& side, const Side& other) {
    const Setting& self = *side.setting;
    const double half = self.quantity.factor / 2;
    const double given = side.figure().value->low;
    if (is_range(side.figure()) || side.figure().bound != Bound::exact) return self.interval;
    if (self.quantity.factor <= other.setting->quantity.factor || given != std::floor(given))
        return self.interval;
    return {std::min(self.interval.low, self.value - half),
            std::max(self.interval.high, self.value + half), false, false};
}

Claims claims_of(const Side& a, const Side& b, const Likeness& likeness) {
    Claims out;
    out.a = a.setting->interval;
    out.b = b.setting->interval;
    out.units_differ = a.figure().unit != b.figure().unit &&
                       a.setting->quantity.factor != b.setting->quantity.factor;
    if (out.units_differ) {
        out.a = coarse(a, b);
        out.b = coarse(b, a);
    }
    if (out.units_differ && (a.setting->quantity.loose || b.setting->quantity.loose))
        out.a = loosened(out.a);
    out.equal = likeness.apart == 0 && likeness.meets == 0;
    out.low = std::min(std::fabs(a.setting->value), std::fabs(b.setting->value));
    out.high = std::max(std::fabs(a.setting->value), std::fabs(b.setting->value));
    return out;
}

// Equal numbers of the injured and of those in hospital are not the same count, unless one of the
// texts speaks of both in one breath.
bool other_fate(const Setting& a, const Setting& b) {
    if (a.fate == b.fate || a.fate == Fate::none || b.fate == Fate::none) return false;
    if (a.fate == Fate::aboard || b.fate == Fate::aboard) return false;
    return !a.hurt && !b.hurt;
}

Relation relation_of(const Side& a, const Side& b, const Claims& claims) {
    if (!claims.units_differ && !other_fate(*a.setting, *b.setting)) {
        Figure x = plain_figure(a.figure(), a.article->text);
        Figure y = plain_figure(b.figure(), b.article->text);
        const bool fraction = a.setting->quantity.factor != b.setting->quantity.factor;
        if (!fraction && relate(x, y) == Relation::same) return Relation::same;
    }
    const bool ranges = is_range(a.figure()) || is_range(b.figure());
    // "A foot of snow" and "up to 30 centimetres": what a bound shuts out, the rounding lets in.
    if (claims.units_differ && !ranges && claims.high - claims.low <= claims.high * converted_alike)
        return Relation::compatible;
    if (!meet(claims.a, claims.b)) return Relation::differs;
    const bool open = one_sided(a.figure().bound) && one_sided(b.figure().bound);
    if (open && claims.low * far_claims < claims.high) return Relation::differs;
    return Relation::compatible;
}

Reason reason_of(const Side& a, const Side& b, const Claims& claims, const Likeness& likeness,
                 Relation relation, bool same_credit) {
    const Bound x = a.figure().bound, y = b.figure().bound;
    const bool compatible = relation == Relation::compatible;
    // "43,538 volunteers" and "about 43,500 participants": so many people are not two crowds.
    const bool one_crowd = a.setting->person && b.setting->person && claims.high >= large_crowd &&
                           claims.high - claims.low < claims.high * slip_share;
    if ((likeness.head_clash > 0 && !one_crowd) || other_fate(*a.setting, *b.setting))
        return Reason::measure;
    // Two counts of their own would not agree in all digits but one.
    const bool slip = !compatible && digit_slip(a, b) &&
                      a.setting->quantity.dimension == Dimension::count && x == Bound::exact &&
                      y == Bound::exact;
    if (slip && claims.high - claims.low < claims.high * slip_share) return Reason::transcription;
    if (!claims.equal && !compatible && disjoint(a.setting->scope, b.setting->scope))
        return Reason::scope;
    if (!claims.equal && disjoint(a.setting->period, b.setting->period)) return Reason::period;
    if (claims.units_differ) {
        const bool made = claims.high - claims.low <= claims.high * converted_within;
        return made ? Reason::conversion : Reason::unit;
    }
    const bool toll = a.setting->fate != Fate::none && a.setting->fate == b.setting->fate &&
                      (a.setting->person || a.setting->anybody || b.setting->person);
    const bool credits_differ = !same_credit && !a.setting->credit.empty() &&
                                !b.setting->credit.empty() &&
                                disjoint(a.setting->credit, b.setting->credit);
    if (!compatible && !claims.equal && credits_differ && !toll) return Reason::origin;
    if (!claims.equal && powers_of_ten_apart(claims.low, claims.high)) return Reason::magnitude;
    const bool later = develops(a) && (toll || dates_differ(a, b));
    // Two open claims of one direction: the later one knows more, unless they are all but equal.
    if (compatible && one_sided(x) && one_sided(y) && upwards(x) == upwards(y) && !claims.equal) {
        if (claims.high - claims.low < claims.high * slip_share) return Reason::rounding;
        return later ? Reason::update : Reason::hedge;
    }
    // "More than 1.3 million" may be true where "nearly 1.9 million" is, but nobody would say it.
    if (compatible && one_sided(x) != one_sided(y) && !is_range(a.figure()) &&
        !is_range(b.figure()) && claims.low * near_open_claim < claims.high)
        return later && toll ? Reason::update : Reason::scope;
    if (x != y && (compatible || claims.equal || rounds(a, b))) return Reason::hedge;
    if (claims.equal) return Reason::hedge; // Of equal values only what leans differently is apart.
    if (compatible && !is_range(a.figure()) && !is_range(b.figure())) return Reason::rounding;
    if (compatible) return Reason::hedge;
    if (is_part(a) != is_part(b)) return Reason::aggregation;
    if (later && !slip) return Reason::update;
    if (slip || (digit_slip(a, b) && same_credit)) return Reason::transcription;
    return Reason::unexplained;
}

std::string_view sentence_of(Reason reason) {
    switch (reason) {
    case Reason::measure:
        return "another thing is counted";
    case Reason::scope:
        return "another place or part";
    case Reason::period:
        return "another time";
    case Reason::origin:
        return "another original source";
    case Reason::unit:
        return "given in another unit";
    case Reason::conversion:
        return "one is the other converted";
    case Reason::magnitude:
        return "the same digits, a power of ten apart";
    case Reason::hedge:
        return "the bounds differ, and both can be true";
    case Reason::rounding:
        return "one rounds the other";
    case Reason::aggregation:
        return "one is a part, the other the whole";
    case Reason::update:
        return "a later count, as it seems";
    case Reason::transcription:
        return "a digit apart, all else equal: looks like a slip in one of them";
    case Reason::unexplained:
        return "nothing in the texts explains it";
    case Reason::none:
        break;
    }
    return "the same value with the same bounds";
}

std::string shown(const Side& side) {
    return std::string(slice(side.article->text, side.figure().where));
}

// "25 on 2013-03-10, 27 on 2013-03-11"; of one day "25 at 07:40, 27 at 18:00"; empty when the dates do
// not tell which is later.
std::string dated(const Side& a, const Side& b) {
    if (!dates_differ(a, b)) return {};
    const bool first = date_of(a) < date_of(b);
    const Side& earlier = first ? a : b;
    const Side& later = first ? b : a;
    const bool days = day_of(a) != day_of(b);
    const auto when = [&](const Side& side) {
        if (days) return " on " + std::string(day_of(side));
        return " at " + std::string(date_of(side).substr(day_length + 1, hour_length));
    };
    if (!days && std::min(date_of(a).size(), date_of(b).size()) < day_length + 1 + hour_length)
        return {};
    return shown(earlier) + when(earlier) + ", " + shown(later) + when(later);
}

// By how much two values in one unit are apart; of shares in percentage points, since "differs by 2
// (5 %)" would be read as two shares.
std::string apart_in_words(const Side& a, const Side& b) {
    if (a.setting->quantity.dimension != Dimension::share)
        return difference_in_words(a.figure().value->low, b.figure().value->low);
    const double points = std::fabs(a.setting->value - b.setting->value);
    const double shown = std::round(points * 100) / 100;
    return "differs by " + group_digits(shown) + " percentage point" + (shown == 1 ? "" : "s");
}

// "10 to 12" beside 11, or beside "11 to 14".
std::string_view sentence_of_range(const Side& a, const Side& b) {
    return is_range(a.figure()) && is_range(b.figure())
               ? "the ranges overlap"
               : "one gives a range, and the other lies in it";
}

std::string explain(const Side& a, const Side& b, const Claims& claims, const Verdict& verdict,
                    bool same_credit) {
    std::string out;
    const auto say = [&out](std::string_view part) {
        if (!out.empty()) out += "; ";
        out += part;
    };
    const bool range = is_range(a.figure()) || is_range(b.figure());
    if (!claims.equal && !claims.units_differ && !range) say(apart_in_words(a, b));
    if (a.setting->head != no_term && a.setting->head == b.setting->head)
        say("the same is counted");
    if (same_credit) say("the same source is credited");
    const std::string dates = verdict.reason == Reason::update ? dated(a, b) : std::string();
    if (!dates.empty()) say(dates);
    const bool differs = verdict.relation == Relation::differs;
    if (verdict.reason == Reason::hedge && differs) say("the bounds exclude each other");
    else if (verdict.reason == Reason::hedge && range) say(sentence_of_range(a, b));
    else if (verdict.reason == Reason::update && !dates_differ(a, b))
        say("perhaps a later count, though no date says so");
    else if (verdict.reason == Reason::conversion && differs)
        say("close to the other converted, but not equal to it");
    else say(sentence_of(verdict.reason));
    return out;
}

} // namespace

Verdict judge(const Side& a, const Side& b, const Likeness& likeness, bool same_credit) {
    Verdict out;
    if (!a.figure().value || !b.figure().value) {
        out.relation = Relation::not_compared;
        return out;
    }
    const Claims claims = claims_of(a, b, likeness);
    out.relation = relation_of(a, b, claims);
    if (out.relation != Relation::same)
        out.reason = reason_of(a, b, claims, likeness, out.relation, same_credit);
    out.why = explain(a, b, claims, out, same_credit);
    return out;
}

} // namespace crossread
