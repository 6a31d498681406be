#include "extract/descriptions.h"

#include "extract/cues.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr std::size_t longest_run = 8; // of capitalised words that make one name

enum class Who : std::uint8_t { person, body };

// What persons and bodies are called; words that mean the same share one noun.
struct Calling {
    std::string_view noun;
    Who who;
};
constexpr auto person = Who::person;
constexpr auto body = Who::body;
constexpr auto callings = make_table<Calling>({
    {"actor", {"actor", person}},
    {"actress", {"actor", person}},
    {"adviser", {"adviser", person}},
    {"advisor", {"adviser", person}},
    {"agency", {"agency", body}},
    {"aide", {"aide", person}},
    {"airline", {"company", body}},
    {"ambassador", {"ambassador", person}},
    {"analyst", {"analyst", person}},
    {"army", {"army", body}},
    {"association", {"association", body}},
    {"astronomer", {"astronomer", person}},
    {"attorney", {"lawyer", person}},
    {"author", {"author", person}},
    {"authority", {"authority", body}},
    {"bank", {"bank", body}},
    {"billionaire", {"billionaire", person}},
    {"bishop", {"bishop", person}},
    {"board", {"board", body}},
    {"broadcaster", {"broadcaster", body}},
    {"bureau", {"bureau", body}},
    {"businessman", {"businessman", person}},
    {"campaign", {"campaign", body}},
    {"candidate", {"candidate", person}},
    {"captain", {"captain", person}},
    {"carmaker", {"company", body}},
    {"carrier", {"company", body}},
    {"census", {"census", body}},
    {"center", {"centre", body}},
    {"centre", {"centre", body}},
    {"chair", {"chair", person}},
    {"chairman", {"chair", person}},
    {"chairwoman", {"chair", person}},
    {"chancellor", {"chancellor", person}},
    {"charity", {"charity", body}},
    {"chief", {"chief", person}},
    {"club", {"club", body}},
    {"coach", {"coach", person}},
    {"college", {"university", body}},
    {"commander", {"commander", person}},
    {"commission", {"commission", body}},
    {"commissioner", {"commissioner", person}},
    {"committee", {"committee", body}},
    {"company", {"company", body}},
    {"congressman", {"lawmaker", person}},
    {"congresswoman", {"lawmaker", person}},
    {"contractor", {"company", body}},
    {"corporation", {"company", body}},
    {"council", {"council", body}},
    {"councillor", {"councillor", person}},
    {"court", {"court", body}},
    {"curator", {"curator", person}},
    {"daily", {"newspaper", body}},
    {"database", {"database", body}},
    {"department", {"department", body}},
    {"deputy", {"deputy", person}},
    {"developer", {"company", body}},
    {"diplomat", {"diplomat", person}},
    {"director", {"director", person}},
    {"doctor", {"doctor", person}},
    {"economist", {"economist", person}},
    {"editor", {"editor", person}},
    {"engineer", {"engineer", person}},
    {"envoy", {"envoy", person}},
    {"executive", {"executive", person}},
    {"expert", {"expert", person}},
    {"firm", {"company", body}},
    {"founder", {"founder", person}},
    {"co-founder", {"founder", person}},
    {"foundation", {"foundation", body}},
    {"general", {"general", person}},
    {"giant", {"company", body}},
    {"governor", {"governor", person}},
    {"group", {"group", body}},
    {"head", {"head", person}},
    {"historian", {"historian", person}},
    {"hospital", {"hospital", body}},
    {"institute", {"institute", body}},
    {"inspector", {"inspector", person}},
    {"investigator", {"investigator", person}},
    {"journalist", {"journalist", person}},
    {"judge", {"judge", person}},
    {"laboratory", {"laboratory", body}},
    {"lawmaker", {"lawmaker", person}},
    {"lawyer", {"lawyer", person}},
    {"leader", {"leader", person}},
    {"legislator", {"lawmaker", person}},
    {"magazine", {"magazine", body}},
    {"maker", {"company", body}},
    {"manager", {"manager", person}},
    {"manufacturer", {"company", body}},
    {"mayor", {"mayor", person}},
    {"meteorologist", {"meteorologist", person}},
    {"minister", {"minister", person}},
    {"ministry", {"ministry", body}},
    {"museum", {"museum", body}},
    {"newspaper", {"newspaper", body}},
    {"nominee", {"candidate", person}},
    {"novelist", {"author", person}},
    {"nurse", {"nurse", person}},
    {"observatory", {"observatory", body}},
    {"office", {"office", body}},
    {"officer", {"officer", person}},
    {"official", {"official", person}},
    {"operator", {"company", body}},
    {"organisation", {"group", body}},
    {"organization", {"group", body}},
    {"owner", {"owner", person}},
    {"paper", {"newspaper", body}},
    {"parliament", {"parliament", body}},
    {"party", {"party", body}},
    {"pastor", {"pastor", person}},
    {"physician", {"doctor", person}},
    {"pilot", {"pilot", person}},
    {"player", {"player", person}},
    {"police", {"police", body}},
    {"politician", {"politician", person}},
    {"pope", {"pope", person}},
    {"premier", {"premier", person}},
    {"president", {"president", person}},
    {"priest", {"priest", person}},
    {"professor", {"professor", person}},
    {"prosecutor", {"prosecutor", person}},
    {"provider", {"company", body}},
    {"publisher", {"publisher", body}},
    {"regulator", {"regulator", body}},
    {"reporter", {"journalist", person}},
    {"representative", {"lawmaker", person}},
    {"researcher", {"researcher", person}},
    {"retailer", {"company", body}},
    {"school", {"university", body}},
    {"scientist", {"scientist", person}},
    {"secretary", {"secretary", person}},
    {"senator", {"lawmaker", person}},
    {"service", {"service", body}},
    {"sheriff", {"sheriff", person}},
    {"singer", {"singer", person}},
    {"site", {"website", body}},
    {"specialist", {"specialist", person}},
    {"spokesman", {"spokesperson", person}},
    {"spokesperson", {"spokesperson", person}},
    {"spokeswoman", {"spokesperson", person}},
    {"startup", {"company", body}},
    {"start-up", {"company", body}},
    {"superintendent", {"superintendent", person}},
    {"surgeon", {"doctor", person}},
    {"teacher", {"teacher", person}},
    {"team", {"team", body}},
    {"treasurer", {"treasurer", person}},
    {"tribunal", {"court", body}},
    {"union", {"union", body}},
    {"university", {"university", body}},
    {"utility", {"company", body}},
    {"vendor", {"company", body}},
    {"website", {"website", body}},
    {"writer", {"author", person}},
});
// Words that say nothing of whom they describe.
constexpr WordSet empty_words({"same", "former", "then", "current", "late", "new", "american"});

// Documents that nobody is asked for: what stands behind "of" is what they hold.
constexpr WordSet figures_of({"data", "figures", "statistics", "numbers", "records", "estimates",
                              "forecasts", "counts", "findings", "estimate", "forecast", "count"});
constexpr WordSet documents({"data",      "figures",     "statistics",   "numbers",  "records",
                             "reckoning", "filing",      "filings",      "count",    "counts",
                             "tally",     "census",      "index",        "website",  "site",
                             "article",   "articles",    "book",         "blog",     "findings",
                             "research",  "projections", "calculations", "analysis", "ranking",
                             "list"});

constexpr std::uint32_t no_name = determiner | preposition | conjunction | moment |
                                  subject_pronoun | subordinator | auxiliary | possessive;
// What cannot stand inside a description.
constexpr std::uint32_t no_description = preposition | conjunction | subordinator | relative |
                                         subject_pronoun | object_pronoun | auxiliary | being;

bool in_name(const Reading& r, std::size_t i) {
    return r.is_word(i) && r.is_capital(i) && !r.has(i, no_name);
}

bool same_in_any_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return fold(x) == fold(y); });
}

bool is_document(const Word& word) { return is_speech_noun(word) || documents.has(word); }

bool has_capital(const Reading& r, TokenSpan span) {
    for (std::size_t i = span.first; i < span.end; ++i)
        if (r.is_capital(i) && !r.has(i, determiner)) return true;
    return false;
}

// One past the last word of the phrase that begins at `first`, before any phrase hung to it.
std::size_t noun_end(const Reading& r, std::size_t first, std::size_t limit) {
    const std::size_t last = std::min(limit, first + longest_description);
    std::size_t i = first;
    while (i < last && r.is_word(i) && !r.has(i, no_description) &&
           !(i > first && r.tokens()[i].new_paragraph))
        ++i;
    return i;
}

} // namespace

bool is_office(const Word& word) {
    const Calling* calling = callings.find(word);
    return calling != nullptr && calling->who == Who::person;
}

Descriptions::Descriptions(const Reading& reading) : r_(reading) {
    for (std::size_t i = 0; i < r_.size();) {
        if (!r_.is_capital(i)) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < r_.size() && end - i < longest_run && in_name(r_, end) &&
               !(end > i && r_.tokens()[end].new_paragraph))
            ++end;
        if (end > i) learn({i, end});
        i = std::max(end, i + 1);
    }
    // Names come in text order, so these do too.
    for (const Described& d : known_) (d.is_person ? people_ : bodies_).push_back(d.name);
    std::sort(known_.begin(), known_.end(), [](const Described& a, const Described& b) {
        if (a.noun != b.noun) return a.noun < b.noun;
        return a.name.first != b.name.first ? a.name.first < b.name.first
                                            : a.words.first < b.words.first;
    });
}

void Descriptions::add(TokenSpan words, TokenSpan name) {
    while (words.size() > 1 && r_.has(words.first, determiner | possessive)) ++words.first;
    if (words.empty() || name.empty()) return;
    if (const Calling* calling = callings.find(r_.word(words.end - 1)))
        known_.push_back({calling->noun, words, name, calling->who == Who::person});
}

// The three places where a name is described: before it, before it with a comma, behind it.
void Descriptions::learn(TokenSpan run) {
    // Titles with capitals belong to the run: "Foreign Minister Yang Jiechi".
    std::size_t first = run.first;
    for (std::size_t i = run.first; i + 1 < run.end && i < run.first + 3; ++i)
        if (callings.find(r_.word(i)) != nullptr) first = i + 1;
    const TokenSpan name{first, run.end};
    if (first > run.first) add({run.first, first}, name);
    // A body says what it is: "the Defence Ministry".
    if (name.size() > 1 && callings.find(r_.word(name.end - 1)) != nullptr) add(name, name);

    std::size_t before = run.first;
    const bool comma = before > 0 && r_.word(before - 1) == ",";
    if (comma) --before;
    const std::size_t low = before > longest_description ? before - longest_description : 0;
    std::size_t begin = before;
    while (begin > low && r_.is_word(begin - 1) &&
           !r_.has(begin - 1, no_description | determiner) && !r_.tokens()[begin].new_paragraph)
        --begin;
    const bool definite = begin > 0 && r_.has(begin - 1, determiner);
    // "the minister, Congress and the press" is a list: a comma needs a full name and a comma.
    const bool closed = r_.word(run.end) == "," || r_.is_stop(run.end);
    if (first == run.first && begin < before &&
        (!comma || (name.size() > 1 && closed &&
                    (definite || r_.has(begin, possessive) || has_capital(r_, {begin, before})))))
        add({begin, before}, name);

    if (r_.word(run.end) == ",") {
        const std::size_t end = noun_end(r_, run.end + 1, r_.size());
        // "Dell, the company and …": what follows must close or hang something to the noun.
        if (end > run.end + 1 &&
            (r_.word(end) == "," || r_.has(end, preposition | relative) || r_.is_stop(end)))
            add({run.end + 1, end}, name);
    }
}

// Of "the security firm Mandiant" the name.
std::optional<TokenSpan> Descriptions::named_at_its_end(TokenSpan phrase) const {
    std::size_t first = phrase.end;
    while (first > phrase.first && in_name(r_, first - 1)) --first;
    if (first == phrase.first || callings.find(r_.word(first - 1)) == nullptr) return std::nullopt;
    return TokenSpan{first, phrase.end};
}

std::optional<TokenSpan> Descriptions::name_for(TokenSpan mention) const {
    if (mention.empty()) return std::nullopt;
    std::size_t end = noun_end(r_, mention.first, mention.end);
    if (end <= mention.first + 1) return std::nullopt;
    if (in_name(r_, end - 1)) {
        // A long description may have reached the limit within the name.
        while (end < mention.end && in_name(r_, end)) ++end;
        return named_at_its_end({mention.first, end});
    }
    const bool definite = r_.has(mention.first, determiner | possessive) &&
                          !r_.is(mention.first, "a") && !r_.is(mention.first, "an");
    const Calling* calling = callings.find(r_.word(end - 1));
    if (calling == nullptr) return std::nullopt;
    const std::string_view noun = calling->noun;
    // "China's foreign minister": whose minister it is was said elsewhere.
    std::size_t first = mention.first + (definite ? 1 : 0);
    for (std::size_t i = first; i < end; ++i)
        if (r_.has(i, possessive)) first = i + 1;

    const auto after = std::partition_point(known_.begin(), known_.end(), [&](const Described& d) {
        return d.noun != noun ? d.noun < noun : d.name.first <= mention.end + 1;
    });
    const bool hung = end < mention.end;
    std::size_t steps = 0;
    for (auto d = after; d != known_.begin() && steps < most_namesakes; ++steps) {
        --d;
        if (d->noun != noun) break;
        // The very words that introduce the name, or words of its own.
        if (mention.first <= d->words.first && d->words.end == end && d->name.first >= end)
            return d->name;
        if (!definite || hung || d->name.first >= mention.first) continue;
        const bool fits = [&] {
            for (std::size_t i = first; i + 1 < end; ++i) {
                if (empty_words.has(r_.word(i))) continue;
                bool said = false;
                for (std::size_t k = d->words.first; k < d->words.end; ++k)
                    said = said || same_in_any_case(r_.word(k), r_.word(i));
                if (!said) return false;
            }
            return true;
        }();
        if (fits) return d->name;
    }
    return std::nullopt;
}

std::optional<TokenSpan> Descriptions::last_before(std::size_t token, bool is_person) const {
    const std::vector<TokenSpan>& names = is_person ? people_ : bodies_;
    const auto after = std::partition_point(names.begin(), names.end(),
                                            [&](TokenSpan name) { return name.end <= token; });
    return after == names.begin() ? std::nullopt : std::optional(*(after - 1));
}

std::optional<TokenSpan> maker_of(const Reading& r, TokenSpan document) {
    std::size_t first = document.first;
    while (first < document.end && r.has(first, determiner)) ++first;
    const std::size_t end = noun_end(r, first, document.end);
    if (end <= first) return std::nullopt;
    const auto named = [&](TokenSpan maker) {
        while (maker.size() > 1 && r.has(maker.end - 1, preposition)) --maker.end;
        return has_capital(r, maker) ? std::optional(maker) : std::nullopt;
    };
    // "Reuters’ report": the bare apostrophe of a name in s is a mark.
    if (r.word(end) == "'" || r.word(end) == "’") {
        const std::size_t noun = noun_end(r, end + 1, document.end);
        return noun > end + 1 && is_document(r.word(noun - 1)) ? named({first, end}) : std::nullopt;
    }
    // "figures published by the bureau"
    static constexpr WordSet ways({"published", "released", "issued", "compiled", "collected"});
    const bool published = end > first + 1 && ways.has(r.word(end - 1));
    if (!is_document(r.word(published ? end - 2 : end - 1))) return std::nullopt;
    // "a report with figures of the Treasury" is as much the Treasury's as the figures are.
    if ((r.is(end, "with") || r.is(end, "in")) && end + 1 < document.end) {
        std::size_t inner = end + 1;
        while (inner < document.end && r.has(inner, determiner)) ++inner;
        const std::size_t close = noun_end(r, inner, document.end);
        const bool from = r.is(close, "of") || r.is(close, "from") || r.is(close, "by");
        if (close > inner && from && close + 1 < document.end && figures_of.has(r.word(close - 1)))
            return named({close + 1, document.end});
    }
    for (std::size_t i = end - 1; i > first; --i)
        if (r.has(i, possessive)) return named({first, i});
    const bool from = r.is(end, "by") || r.is(end, "from") ||
                      (r.is(end, "of") && figures_of.has(r.word(end - 1)));
    if (!from || end + 1 >= document.end) return std::nullopt;
    return named({end + 1, document.end});
}

bool points_back(const Reading& r, TokenSpan mention) {
    if (mention.size() < 2 || mention.size() > 3) return false;
    const std::size_t i = mention.first;
    const bool points = r.is(i, "this") || r.is(i, "that") || r.is(i, "these") ||
                        r.is(i, "those") || (r.is(i, "the") && r.is(i + 1, "same"));
    return points && is_document(r.word(mention.end - 1));
}

} // namespace crossread
