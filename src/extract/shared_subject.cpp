#include "extract/shared_subject.h"

#include "extract/parties.h"

namespace crossread {
namespace {

// Statements of the sentence that are asked, the last first.
constexpr std::size_t most_earlier = 4;

bool comma_between(const SentenceView& v, std::size_t first, std::size_t end) {
    for (std::size_t k = first; k < end && k < first + longest_aside; ++k) {
        if (v.r.word(k) == "," || is_dash(v.r.word(k))) return true;
    }
    return false;
}

// "Divers searched the bay for weeks and found nothing": a joined verb has another before it, which may
// be in no list. Ends the subject before the first word in -ed that stands behind a noun.
TokenSpan before_verb(const SentenceView& v, TokenSpan subject) {
    for (std::size_t k = subject.first + 1; k < subject.end; ++k) {
        if (!v.r.is_word(k) || v.r.is_capital(k) || !v.r.word(k).ends_in("ed")) continue;
        if (v.r.has(k - 1, determiner | preposition | conjunction | adverb | possessive | relative |
                               auxiliary) ||
            !v.r.is_word(k - 1))
            continue;
        return {subject.first, k};
    }
    return subject;
}

} // namespace

std::optional<TokenSpan> shared_subject(const SentenceView& v, std::span<const Statement> found,
                                        std::size_t verb, bool joined) {
    std::optional<TokenSpan> first = first_subject(v.r, v.at);
    if (first && first->end > verb) first.reset();
    std::size_t low = v.at.first;
    for (std::size_t k = found.size(); k > 0; --k) {
        const Statement& earlier = found[k - 1];
        if (!v.at.holds(earlier.cue.first) || found.size() - k >= most_earlier) break;
        if (!earlier.subject) continue;
        // One of an opening clause, "When X asked, Y left, saying", or of an aside with "who".
        if (first && earlier.cue.first < first->first) break;
        if (v.is_relative(earlier.subject->first) && comma_between(v, earlier.cue.end, verb))
            continue;
        if (!joined) return earlier.subject;
        low = earlier.cue.end;
        first = earlier.subject;
        break;
    }
    if (!joined) return first;
    // "…, he looked up and said": the nearest pronoun that begins a clause.
    const std::size_t reach = verb > low + longest_aside ? verb - longest_aside : low;
    for (std::size_t k = verb; k > reach; --k) {
        if (v.r.has(k - 1, in_quotes)) break;
        const bool person = v.r.is(k - 1, "he") || v.r.is(k - 1, "she") || v.r.is(k - 1, "they") ||
                            v.r.is(k - 1, "who") || v.r.is(k - 1, "we");
        if (!person) continue;
        if (v.r.is(k - 1, "who") && comma_between(v, k, verb)) continue;
        return TokenSpan{k - 1, k};
    }
    return first ? std::optional(before_verb(v, *first)) : first;
}

} // namespace crossread
