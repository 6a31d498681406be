#include "extract/fronted.h"

#include "extract/nouns.h"
#include "text/word_table.h"

namespace crossread {
namespace {

using Found = std::optional<Fronted>;

constexpr WordSet expecting({"anticipate", "estimate", "expect", "forecast", "predict", "project"});

// "The £9 million engineers say it takes": an amount of money is no part of who says so.
Found amount(const SentenceView& v, std::size_t cue, const Verb& verb, TokenSpan subject) {
    if (verb.frame != Frame::say || subject.first == v.at.first ||
        !v.is_number(subject.first - 1) || v.r.is_word(subject.first - 1) ||
        !v.r.has(cue + 1, subject_pronoun))
        return std::nullopt;
    static constexpr WordSet sizes({"thousand", "million", "billion", "trillion"});
    std::size_t who = subject.first;
    while (who < subject.end && (v.is_number(who) || sizes.has(v.r.word(who)))) ++who;
    if (who == subject.first || who == subject.end) return std::nullopt;
    return Fronted{{who, subject.end}, {subject.first - 1, who}, true, "an amount X says"};
}

// "Some 90 boats more than the yard had projected": an amount, held against who expected it.
Found beyond_expected(const SentenceView& v, std::size_t cue, const Verb& verb, TokenSpan subject) {
    static constexpr WordSet more({"fewer", "higher", "less", "lower", "more"});
    if (!expecting.has(verb.base) || subject.first < v.at.first + 3 ||
        subject.end + longest_gap < cue || !v.r.is(subject.first - 1, "than") ||
        !more.has(v.r.word(subject.first - 2)))
        return std::nullopt;
    const std::size_t end = subject.first - 2;
    std::size_t first = end;
    const std::size_t low = end > v.at.first + longest_object ? end - longest_object : v.at.first;
    bool number = false;
    for (; first > low; --first) {
        number = number || v.is_number(first - 1);
        if (v.r.has(first - 1, in_quotes) || v.r.word(first - 1) == "," ||
            is_dash(v.r.word(first - 1)) ||
            v.r.has(first - 1, auxiliary | other_verb | conjunction | relative | subordinator))
            break;
    }
    if (!number || first >= end) return std::nullopt;
    return Fronted{subject, {first, end}, true, "more than X expected"};
}

// "Short of the 430,000 analysts had expected": who expects it is no part of what is counted.
Found expected(const SentenceView& v, std::size_t cue, const Verb& verb, TokenSpan subject) {
    if (!expecting.has(verb.base) || !forecasters.has(v.r.word(subject.end - 1)) ||
        v.r.is_capital(subject.end - 1) || subject.end + longest_gap < cue)
        return std::nullopt;
    const std::size_t who = subject.end - 1;
    const std::size_t low = who > v.at.first + longest_object ? who - longest_object : v.at.first;
    std::size_t first = who;
    for (std::size_t k = who; k > low; --k) {
        if (v.r.has(k - 1, in_quotes | auxiliary | other_verb | conjunction | relative) ||
            v.r.word(k - 1) == ",")
            break;
        if (v.is_number(k - 1)) first = k - 1;
        else if (first < who) break;
    }
    if (first == who || first == v.at.first || !v.r.is(first - 1, "the")) return std::nullopt;
    return Fronted{{who, subject.end}, {first, who}, true, "that X expected"};
}

// Whether a word can belong to an object that stands before a subject.
bool joins_object(const SentenceView& v, std::size_t k) {
    if (v.r.has(k, auxiliary | other_verb | conjunction | subordinator | relative |
                       subject_pronoun | in_quotes))
        return false;
    if (!v.r.is_word(k) && !v.is_number(k) && v.r.word(k) != "-") return false;
    return !v.r.has(k, preposition) || v.r.is(k, "of") || v.r.is(k, "than") || v.r.is(k, "per") ||
           v.is_number(k + 1);
}

// "The rate he proposed", "the 40 servers Acme tracked last year": a clause that has its object
// before it and no word for it.
Found object(const SentenceView& v, std::size_t cue, const Verb& verb, TokenSpan subject) {
    const bool pronoun = subject.size() == 1 && v.r.has(subject.first, subject_pronoun) &&
                         !v.is_relative(subject.first);
    if (!pronoun && (verb.frame == Frame::say || verb.frame == Frame::tell)) return std::nullopt;
    std::size_t who = subject.first;
    if (!pronoun) {
        who = subject.end;
        while (who > subject.first && v.r.is_capital(who - 1)) --who;
        if (who == subject.end || who == subject.first) return std::nullopt;
    }
    if (subject.end + longest_gap < cue || who <= v.at.first) return std::nullopt;
    const std::size_t last = who - 1;
    if (!v.r.is_word(last) || v.r.is_capital(last) ||
        v.r.has(last, determiner | preposition | conjunction | subordinator | auxiliary | adverb |
                          moment | possessive | other_verb | subject_pronoun | relative) ||
        v.r.has(last, in_quotes))
        return std::nullopt;
    std::size_t first = last;
    const std::size_t low = last > v.at.first + longest_object ? last - longest_object : v.at.first;
    while (first > low && joins_object(v, first - 1)) --first;
    // Who has counted answers for the count.
    static constexpr WordSet counting({"research", "survey", "poll", "interview", "track", "count",
                                       "tally", "measure", "monitor", "examine", "study", "analyse",
                                       "analyze", "review", "observe"});
    // "The 40 cents a crate it expects": and who expects or proposes it.
    bool number = false;
    for (std::size_t k = first; k < who; ++k) number = number || v.is_number(k);
    const bool counted =
        number && ((!pronoun && counting.has(verb.base)) || expecting.has(verb.base) ||
                   verb.base == "propose");
    return Fronted{
        {who, subject.end}, {first, who}, counted, counted ? "that X counted" : "that X said"};
}

} // namespace

Found find_fronted(const SentenceView& view, std::size_t cue, const Verb& verb, TokenSpan subject,
                   bool open) {
    if (auto found = amount(view, cue, verb, subject)) return found;
    if (auto found = beyond_expected(view, cue, verb, subject)) return found;
    if (!open) return std::nullopt;
    if (auto found = expected(view, cue, verb, subject)) return found;
    return object(view, cue, verb, subject);
}

} // namespace crossread
