#include "extract/verb_form.h"

#include "extract/parties.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr std::size_t few_adjectives = 4; // "the latest official crime figures"
constexpr WordSet documents({"accounts", "data", "documents", "estimates", "figures", "filings",
                             "images", "numbers", "papers", "polls", "records", "reports",
                             "results", "statistics", "studies", "surveys", "tests"});

bool like_base(const SentenceView& v, std::size_t i) {
    const std::size_t p = i - 1;
    if (v.r.has(p, subject_pronoun | auxiliary | adverb) || v.is_relative(p)) return true;
    const bool follows = v.r.is(i + 1, "that") ||
                         v.r.has(i + 1, determiner | subject_pronoun | object_pronoun) ||
                         v.is_number(i + 1) || v.r.is_capital(i + 1);
    if (!follows) return false;
    if (v.r.word(p).back() == 's' || v.r.is(p, "people")) return true;
    // "documents from the harbour show that": the head is a plural.
    const auto subject = subject_before(v.r, i, v.at.first);
    return subject && agrees(v, *subject, i, i);
}

// "the report notes that", "Clinton calls for", against "several claims" and "White House plans".
bool like_third(const SentenceView& v, std::size_t i) {
    const std::size_t begin = verb_phrase_begin(v.r, i, v.at.first);
    if (begin == v.at.first) return false;
    const std::size_t p = begin - 1;
    if (v.r.has(p, subject_pronoun) || v.is_relative(p)) return true;
    const std::size_t n = i + 1;
    const bool follows = v.r.is(n, "that") || v.r.opens_quote(n) || v.r.word(n) == ":" ||
                         (v.r.is(n, "for") && v.r.is(i, "calls")) ||
                         (v.r.is(n, "on") && v.r.is(i, "calls")) ||
                         (v.r.is(n, "to") && v.r.verb(i)->frame == Frame::plan) ||
                         v.r.has(n, determiner | subject_pronoun | object_pronoun) ||
                         v.r.is_capital(n) || v.r.word(n) == "," || v.is_number(n);
    if (!v.r.is_word(p)) return follows && (v.r.closes_quote(p) || v.r.word(p) == ",");
    if (follows) return true;
    // "“…,” the letter reads."
    if (!v.r.is_stop(n)) return false;
    for (std::size_t k = begin; k > 0 && begin - k < 10; --k) {
        if (v.r.closes_quote(k - 1)) return true;
    }
    return false;
}

} // namespace

bool is_passive(const SentenceView& v, std::size_t i) {
    std::size_t k = i;
    while (k > v.at.first && v.r.has(k - 1, adverb)) --k;
    return k > v.at.first && v.r.has(k - 1, being);
}

// "continue to deny", "went on to say": the verb that has the subject.
std::optional<std::size_t> goes_on_to(const SentenceView& v, std::size_t i) {
    if (i < v.at.first + 2 || !v.r.is(i - 1, "to")) return std::nullopt;
    const std::optional<Verb> verb = v.r.verb(i);
    if (!verb || verb->frame == Frame::show) return std::nullopt;
    static constexpr WordSet verbs({"continue", "continues", "continued", "continuing", "began",
                                    "begun", "started", "start", "begin"});
    const std::size_t k = i - 2;
    if (verbs.has(v.r.word(k))) return k;
    if (k > v.at.first && v.r.is(k, "on") &&
        (v.r.is(k - 1, "went") || v.r.is(k - 1, "goes") || v.r.is(k - 1, "go")))
        return k - 1;
    return std::nullopt;
}

// A base form is a verb when its subject is a plural, or "do" or "did" stands before it.
bool agrees(const SentenceView& v, TokenSpan subject, std::size_t begin, std::size_t verb) {
    for (std::size_t k = begin; k < verb; ++k) {
        if (v.r.is(k, "would") || v.r.is(k, "could") || v.r.is(k, "should") || v.r.is(k, "might") ||
            v.r.is(k, "can") || v.r.is(k, "may") || v.r.is(k, "must") || v.r.is(k, "will") ||
            v.r.is(k, "shall"))
            return false;
        if (v.r.has(k, auxiliary)) return true;
    }
    const std::size_t last = subject.end - 1;
    if (v.r.has(last, subject_pronoun) || v.is_relative(last))
        return !v.r.is(last, "he") && !v.r.is(last, "she") && !v.r.is(last, "it");
    if (v.r.is(last, "people") || v.r.is(last, "some") || v.r.is(last, "many") ||
        v.r.is(last, "others") || v.r.is(last, "percent") || v.r.is(last, "women") ||
        v.r.is(last, "men") || v.r.is(last, "most") || v.r.is(last, "police"))
        return true;
    const Word w = v.r.word(last);
    if (!w.empty() && w.back() == 's') return true;
    // "Figures published by the bureau in May show"
    const std::size_t head_end = std::min<std::size_t>(subject.end, subject.first + few_adjectives);
    for (std::size_t k = subject.first; k < head_end && !v.r.has(k, preposition); ++k)
        if (documents.has(v.r.word(k))) return true;
    for (std::size_t k = subject.first; k < subject.end; ++k) {
        if (v.r.is(k, "and")) return true;
        // "officials at the ministry say": the head stands before the first preposition.
        if (k > subject.first && v.r.has(k, preposition)) {
            const Word h = v.r.word(k - 1);
            return !h.empty() && (h.back() == 's' || v.r.is(k - 1, "people") ||
                                  v.r.is(k - 1, "many") || v.r.is(k - 1, "percent"));
        }
    }
    return false;
}

// What speaks against a cue; nothing at all when it is none: a name, a noun with its article.
std::optional<std::uint32_t> doubts_of(const SentenceView& v, std::size_t i, const Verb& verb) {
    const std::size_t p = i - 1;
    const bool has_before = i > v.at.first;
    std::uint32_t doubts = 0;
    if (v.r.is_capital(i) && has_before && !v.r.opens_quote(p) && !v.r.is_mark(p)) {
        // A name or a headline's word.
        if (!(v.headline && verb.form == Form::third && v.r.is_capital(p) &&
              !v.r.has(p, determiner | preposition)))
            return std::nullopt;
        return doubts;
    }
    if (has_before) {
        if (v.r.is(p, "the") || v.r.is(p, "a") || v.r.is(p, "an")) return std::nullopt;
        if (v.r.has(p, possessive) &&
            (!(v.r.is(p, "'s") || v.r.is(p, "’s")) || verb.form != Form::past))
            return std::nullopt;
        if (v.r.has(p, determiner) && !v.r.has(p, subject_pronoun) && verb.form != Form::past) {
            // "many say" has a determiner that stands alone.
            const bool alone = v.r.is(p, "many") || v.r.is(p, "some") || v.r.is(p, "others") ||
                               v.r.is(p, "all") || v.r.is(p, "most") || v.r.is(p, "both") ||
                               v.r.is(p, "that");
            if (!alone || verb.often_noun) doubts |= noun_like;
        }
    }
    switch (verb.form) {
    case Form::past:
        if (is_passive(v, i)) doubts |= passive_voice;
        if (has_before && v.r.has(p, preposition)) doubts |= noun_like;
        break;
    case Form::participle:
        if (has_before && v.r.has(p, determiner)) doubts |= noun_like;
        break;
    case Form::third:
        if (has_before && (v.r.has(p, preposition | conjunction) && verb.often_noun))
            doubts |= noun_like;
        if (verb.often_noun && !like_third(v, i)) doubts |= noun_like;
        break;
    case Form::base:
        if (goes_on_to(v, i)) break;
        if (!has_before) {
            doubts |= unlike_verb;
        } else if (v.r.is(p, "to")) {
            doubts |= infinitive;
        } else if (v.r.has(p, preposition)) {
            doubts |= noun_like;
        } else if (verb.often_noun && !like_base(v, i)) {
            doubts |= unlike_verb;
        }
        break;
    }
    return doubts;
}

} // namespace crossread
