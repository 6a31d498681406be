#include "extract/descriptions.h"

#include "extract/callings.h"
#include "extract/noun_reach.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr std::size_t longest_run = 8; // of capitalised words that make one name

// Words that say nothing of whom they describe.
constexpr WordSet empty_words({"same", "former", "then", "current", "late", "new", "american"});

constexpr std::uint32_t no_name = determiner | preposition | conjunction | moment |
                                  subject_pronoun | subordinator | auxiliary | possessive;

bool in_name(const Reading& r, std::size_t i) {
    return r.is_word(i) && r.is_capital(i) && !r.has(i, no_name);
}

bool same_in_any_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return fold(x) == fold(y); });
}

} // namespace

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
    if (const Calling* calling = calling_of(r_.word(words.end - 1)))
        known_.push_back({calling->noun, words, name, calling->who == Calling::Who::person});
}

// The three places where a name is described: before it, before it with a comma, behind it.
void Descriptions::learn(TokenSpan run) {
    // Titles with capitals belong to the run: "Foreign Minister Yang Jiechi".
    std::size_t first = run.first;
    for (std::size_t i = run.first; i + 1 < run.end && i < run.first + 3; ++i)
        if (calling_of(r_.word(i)) != nullptr) first = i + 1;
    const TokenSpan name{first, run.end};
    if (first > run.first) add({run.first, first}, name);
    // A body says what it is: "the Defence Ministry".
    if (name.size() > 1 && calling_of(r_.word(name.end - 1)) != nullptr) add(name, name);

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
    if (first == phrase.first || calling_of(r_.word(first - 1)) == nullptr) return std::nullopt;
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
    const Calling* calling = calling_of(r_.word(end - 1));
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
} // namespace crossread
