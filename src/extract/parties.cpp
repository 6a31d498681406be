#include "extract/parties.h"

#include "extract/cues.h"

#include <algorithm>

namespace crossread {
namespace {

bool is_dash(const Word& w) { return w == "—" || w == "–" || w == "--" || w == "-"; }

bool is_relative(const Reading& r, std::size_t i) {
    return r.is(i, "who") || r.is(i, "which") || r.is(i, "that");
}

// A verb form that no noun phrase holds: an auxiliary or the past of a frequent verb.
bool is_verb(const Reading& r, std::size_t i) {
    if (r.has(i, auxiliary | other_verb)) return true;
    if (!r.is_word(i) || r.is_capital(i)) return false;
    const std::optional<Verb> verb = r.verb(i);
    return verb && !verb->weak && verb->form == Form::past &&
           (verb->frame == Frame::say || verb->frame == Frame::tell);
}

bool ends_in(const Word& word, std::string_view ending) {
    return word.size() > ending.size() + 2 && word.substr(word.size() - ending.size()) == ending;
}

// "on at least 40", "about 12": a preposition that bounds a number and governs nothing.
bool bounds_number(const Reading& r, std::size_t i) {
    return r.is(i + 1, "least") || r.is(i + 1, "most") ||
           r.tokens()[i + 1].kind == Token::Kind::number;
}

// Inside a phrase, a word that only a verb can be: no noun stands before an article ("opened a firm"),
// and what ends in -ed before "to" or "what" is no noun either. Needs no list of verbs.
bool acts(const Reading& r, std::size_t i) {
    if (!r.is_word(i) || !r.is_word(i + 1) || r.has(i + 1, in_quotes)) return false;
    constexpr std::uint32_t small = determiner | preposition | conjunction | subordinator | adverb |
                                    moment | possessive | subject_pronoun | relative;
    if (r.has(i, small)) return false;
    const std::size_t next = i + 1;
    if (r.is(next, "the") || r.is(next, "a") || r.is(next, "an") ||
        (r.has(next, possessive) && r.has(next, determiner)))
        return true;
    if (r.is_capital(i) || !ends_in(r.word(i), "ed")) return false;
    return r.is(next, "to") || r.is(next, "what") || r.is(next, "how") || r.is(next, "that") ||
           r.has(next, object_pronoun) || (r.has(next, determiner) && !r.is(next, "by"));
}

// "would not resist", "is seizing on", "was built near": the words behind an auxiliary are its verb.
bool is_verb_of_auxiliary(const Reading& r, std::size_t i, std::size_t floor) {
    if (!r.is_word(i) || r.is_capital(i) ||
        r.has(i, determiner | subject_pronoun | object_pronoun | moment))
        return false;
    std::size_t k = i;
    while (k > floor && r.has(k - 1, adverb | negation) && !r.has(k - 1, auxiliary)) --k;
    if (k == floor || !r.has(k - 1, auxiliary)) return false;
    const bool form = ends_in(r.word(i), "ed") || ends_in(r.word(i), "ing");
    const bool has =
        r.is(k - 1, "has") || r.is(k - 1, "have") || r.is(k - 1, "had") || r.is(k - 1, "having");
    return form || !(has || r.has(k - 1, being));
}

// "told AFP. Nobody …": a body's letters are no abbreviation that a full stop belongs to.
bool is_acronym(const Reading& r, std::size_t i) {
    return r.tokens()[i].all_capitals && r.word(i).size() > 1 &&
           r.word(i).find('.') == std::string_view::npos;
}

// "figures released on Monday", "data published by X": a participle behind a noun tells how it came
// out and is no part of who says it.
bool came_out(const Reading& r, std::size_t i) {
    static constexpr WordSet ways({"released", "published", "issued", "obtained", "compiled",
                                   "collected", "gathered", "announced", "reported", "carried"});
    return i > 0 && ways.has(r.word(i)) && !r.is_capital(i) && r.is_word(i - 1) &&
           !r.has(i - 1, determiner | preposition | conjunction | adverb | possessive) &&
           (r.has(i + 1, preposition | moment) || r.is_mark(i + 1) || r.is(i + 1, "last"));
}

// The mark that opened what `close` closes, going back.
std::optional<std::size_t> opener_of(const Reading& r, std::size_t close, std::size_t floor) {
    const Word mark = r.word(close);
    const std::size_t low = close > floor + longest_aside ? close - longest_aside : floor;
    while (close > low && is_dash(r.word(close)) && is_dash(r.word(close - 1))) --close; // "--"
    for (std::size_t i = close; i > low; --i) {
        const Word w = r.word(i - 1);
        if (mark == ")" ? w == "(" : mark == "," ? w == "," : is_dash(mark) && is_dash(w)) {
            return i - 1;
        }
        if (r.word(i - 1) == ";") break;
    }
    return std::nullopt;
}

// Where the phrase that ends at `end` begins, at the earliest.
std::size_t phrase_floor(const Reading& r, std::size_t end, std::size_t floor) {
    const std::size_t low = end > floor + longest_party ? end - longest_party : floor;
    std::size_t joined = 0; // after the nearest "and"
    std::size_t i = end;
    for (; i > low; --i) {
        const std::size_t k = i - 1;
        if (r.has(k, in_quotes) || r.opens_quote(k) || r.closes_quote(k)) break;
        if (r.is_mark(k)) {
            const Word w = r.word(k);
            if (w == "." || w == "&" || w == "/" || w == "'" || w == "’" || w == "@" || w == "%" ||
                (w == "-" && !r.tokens()[k].spaced))
                continue;
            if (w == ")") {
                if (const auto open = opener_of(r, k, low)) {
                    i = *open + 1;
                    continue;
                }
            }
            break;
        }
        if (r.has(k, conjunction)) {
            if (r.is(k, "but") || r.is(k, "yet") || r.is(k, "nor")) break;
            if (joined == 0) joined = i;
            continue;
        }
        if (is_relative(r, k)) {
            // "the people who have seen it said": the phrase goes on before the relative, when one
            // that can have a relative stands there.
            if (!r.is(k, "that") && k > low && r.is_word(k - 1) && !is_verb(r, k - 1) && i < end)
                continue;
            break;
        }
        if (r.has(k, subordinator) && !r.has(k, preposition)) break;
        if (r.is(k, "as") || r.is(k, "than")) break;
        // "It grew after papers showed": the subject of its own clause.
        if ((r.is(k, "after") || r.is(k, "since") || r.is(k, "before") || r.is(k, "until")) &&
            k > low && r.is_word(k - 1))
            break;
        if (is_verb(r, k)) {
            bool relative = false;
            for (std::size_t b = k; b > low && k - b < 8 && !r.is_mark(b - 1); --b) {
                if (r.is(b - 1, "who")) relative = true;
            }
            if (relative) continue;
            return joined != 0 ? joined : i;
        }
        if (r.has(k, object_pronoun) && !r.has(k, subject_pronoun | determiner)) break;
    }
    return i;
}

// Takes off what opens a clause and is not its subject.
std::size_t strip_openers(const Reading& r, std::size_t first, std::size_t end) {
    while (first < end) {
        if (r.has(first, conjunction | moment) ||
            (r.has(first, adverb) && !r.has(first, determiner)) ||
            (r.has(first, subordinator) && !r.has(first, preposition) && !r.is(first, "that")) ||
            r.is_mark(first)) {
            ++first;
            continue;
        }
        if (!r.has(first, preposition) || first + 1 >= end) break;
        // "On Tuesday the mayor", "In a statement Clinton": the subject is the last phrase that no
        // preposition governs.
        std::size_t subject = end;
        for (std::size_t i = first + 2; i < end; ++i) {
            if (r.has(i, preposition)) {
                subject = end;
                continue;
            }
            const bool governed = r.has(i - 1, preposition | possessive | conjunction | determiner);
            const bool begins = r.has(i, determiner | subject_pronoun) ||
                                (r.is_capital(i) && !r.is_capital(i - 1)) ||
                                (r.is_word(i) && !r.has(i, moment) && r.has(i - 1, moment));
            if (begins && !governed && subject == end) subject = i;
        }
        if (subject == end && r.has(first, subordinator)) subject = first + 1; // "after Lee said"
        if (subject == end) break;
        first = subject;
    }
    return first;
}

bool can_speak(const Reading& r, TokenSpan span) {
    if (span.empty()) return false;
    if (span.size() == 1) {
        const std::size_t i = span.first;
        if (!r.is_word(i) || r.has(i, nobody | preposition | auxiliary | moment))
            return r.is(i, "it");
        if (r.is(i, "the") || r.is(i, "a") || r.is(i, "an") || r.is(i, "no")) return false;
        if (r.has(i, object_pronoun)) return r.has(i, subject_pronoun | determiner);
        if (r.has(i, adverb | conjunction)) return false;
        return true;
    }
    for (std::size_t i = span.first; i < span.end; ++i) {
        if (r.is_word(i) && !r.has(i, determiner | preposition | adverb | auxiliary | conjunction))
            return true;
    }
    return r.has(span.first, determiner);
}

} // namespace

std::size_t verb_phrase_begin(const Reading& r, std::size_t verb, std::size_t floor) {
    std::size_t begin = verb;
    while (begin > floor) {
        const std::size_t k = begin - 1;
        if (r.has(k, in_quotes) || !r.is_word(k)) break;
        const bool floating = (r.is(k, "both") || r.is(k, "all") || r.is(k, "each")) && k > floor &&
                              r.has(k - 1, auxiliary);
        if (floating || r.has(k, auxiliary | negation) ||
            (r.has(k, adverb) && !r.has(k, determiner))) {
            --begin;
        } else if (r.is(k, "'ve") || r.is(k, "’ve") || r.is(k, "'d") || r.is(k, "’d")) {
            --begin;
        } else if (r.has(k, moment) && k > floor && !r.has(k - 1, determiner | possessive)) {
            begin = r.has(k - 1, preposition) ? k - 1 : k;
            if (begin == k && k > floor + 1 && (r.is(k - 1, "last") || r.is(k - 1, "next")))
                begin = k - 1; // "a study released last month found"
        } else if (r.has(k, moment) && k > floor + 1 && r.is(k - 1, "this")) {
            begin = k - 1;
        } else {
            break;
        }
    }
    return std::max(begin, floor);
}

std::optional<TokenSpan> subject_before(const Reading& r, std::size_t verb, std::size_t floor) {
    std::size_t end = verb_phrase_begin(r, verb, floor);
    // Asides between the subject and its verb; a handful, as in "X, who …, (…) said".
    for (int asides = 0; asides < 3 && end > floor; ++asides) {
        const std::size_t k = end - 1;
        const Word w = r.word(k);
        if (w != "," && w != ")" && !is_dash(w)) break;
        const std::optional<std::size_t> open = opener_of(r, k, floor);
        if (!open || *open <= floor) return std::nullopt;
        // "“…,” said" has no subject before it, "Li, who wrote “…,” said" has.
        if (k > floor && r.closes_quote(k - 1) && !is_relative(r, *open + 1)) return std::nullopt;
        end = *open;
        while (end > floor && is_dash(r.word(end - 1))) --end;
        // A list of asides, "X, D-Vt., the senator, said": go on to the first comma of the row.
    }
    if (end > floor + 1 && end < verb && came_out(r, end - 1)) --end;
    if (end <= floor) return std::nullopt;
    const std::size_t last = end - 1;
    if (is_relative(r, last)) return TokenSpan{last, end};
    if (r.has(last, conjunction) || r.is(last, "to") || r.is_mark(last)) {
        if (r.word(last) != "." && r.word(last) != "%") return std::nullopt;
    }
    if (r.has(last, subject_pronoun)) return TokenSpan{last, end};
    TokenSpan span{phrase_floor(r, end, floor), end};
    // "Ann Lee, 41, of Salem, Ore., who …, said": back over age and place to the name.
    for (int steps = 0; steps < 4 && span.first > floor + 1 && r.word(span.first - 1) == ",";
         ++steps) {
        const Word tail = r.word(span.end - 1);
        const bool age = span.size() == 1 && r.tokens()[span.first].kind == Token::Kind::number;
        const bool place = r.is(span.first, "of") ||
                           (span.size() <= 2 && r.is_capital(span.first) && tail.back() == '.');
        if (!age && !place) break;
        end = span.first - 1;
        span = {phrase_floor(r, end, floor), end};
    }
    span.first = strip_openers(r, span.first, end);
    if (!can_speak(r, span)) return std::nullopt;
    if (r.has(span.first, preposition) && !bounds_number(r, span.first)) return std::nullopt;
    if (is_verb_of_auxiliary(r, span.first, floor)) return std::nullopt;
    return span;
}

std::optional<TokenSpan> subject_after(const Reading& r, std::size_t first, std::size_t limit) {
    limit = std::min(limit, first + longest_party);
    if (first >= limit || r.has(first, in_quotes)) return std::nullopt;
    if (r.has(first, subject_pronoun) && !r.has(first, determiner))
        return TokenSpan{first, first + 1};
    if (r.is(first, "them")) return TokenSpan{first, first + 1};
    std::size_t i = first;
    while (i < limit) {
        if (r.opens_quote(i) || r.closes_quote(i) || r.has(i, in_quotes)) break;
        if (r.is_mark(i)) {
            const Word w = r.word(i);
            const bool inner = (w == "." && i + 1 < limit && !r.is_capital(i + 1)) ||
                               (w == "." && i > first && r.word(i - 1).size() <= 3 &&
                                i + 1 < limit && r.is_capital(i - 1) && !is_acronym(r, i - 1)) ||
                               w == "&" || w == "/" || w == "'" || w == "’" || w == "@" ||
                               (w == "-" && !r.tokens()[i].spaced);
            if (!inner) break;
            ++i;
            continue;
        }
        if (i > first &&
            (r.has(i, relative | auxiliary | other_verb) || acts(r, i) || came_out(r, i)))
            break;
        if (r.has(i, moment) && i > first && !r.has(i - 1, determiner | possessive)) break;
        if (r.has(i, subordinator) && !r.has(i, preposition | adverb | determiner)) break;
        if (r.has(i, object_pronoun | subject_pronoun) && !r.has(i, determiner)) break;
        if (r.has(i, preposition) && i > first) {
            const bool attached =
                r.is(i, "of") || r.is(i, "for") || r.is(i, "from") || r.is(i, "with") ||
                ((r.is(i, "at") || r.is(i, "by") || r.is(i, "in")) && i + 1 < limit &&
                 (r.has(i + 1, determiner | possessive) || r.is_capital(i + 1)) &&
                 !r.has(i + 1, moment));
            if (!attached) break;
        } else if (r.has(i, preposition)) {
            break;
        }
        if (r.has(i, conjunction)) {
            if (i + 1 >= limit || !r.is_word(i + 1)) break;
            const auto verb = r.verb(i + 1);
            if (verb && !verb->weak) break;
        }
        if (r.has(i, adverb) && !r.has(i, determiner) && i > first) break;
        ++i;
    }
    // "the survey by X for the daily Y" may end in the middle of what is hung to the name.
    while (i > first + 1 && (r.has(i - 1, preposition | conjunction) || r.is_mark(i - 1) ||
                             r.is(i - 1, "the") || r.is(i - 1, "a") || r.is(i - 1, "an")))
        --i;
    while (i > first && (r.has(i - 1, preposition | conjunction) || r.is_mark(i - 1))) --i;
    const TokenSpan span{first, i};
    if (!can_speak(r, span)) return std::nullopt;
    return span;
}

std::optional<TokenSpan> first_subject(const Reading& r, TokenSpan sentence) {
    std::size_t first = sentence.first;
    const std::size_t limit = std::min<std::size_t>(sentence.end, first + longest_aside);
    // An opening phrase up to its comma: "In Ohio on Tuesday, ".
    while (first < limit && (r.is_mark(first) || r.has(first, conjunction | adverb)) &&
           !r.has(first, determiner))
        ++first;
    for (int openers = 0; openers < 3 && first < limit; ++openers) {
        const Word w = r.word(first);
        const bool gerund =
            w.size() > 5 && w.substr(w.size() - 3) == "ing" && !r.has(first, preposition);
        const bool opens =
            (r.has(first, preposition | subordinator | moment) && !r.has(first, subject_pronoun)) ||
            (gerund && r.is_word(first)) || (r.is(first, "ever") && r.is(first + 1, "since"));
        if (!opens) break;
        std::size_t comma = first;
        while (comma < limit && (r.word(comma) != "," || r.has(comma, in_quotes))) ++comma;
        if (comma == limit) break;
        first = comma + 1;
        while (first < limit && r.has(first, conjunction | adverb) && !r.has(first, determiner))
            ++first;
    }
    for (; first < limit; ++first) {
        if (r.is(first, "there") || r.has(first, auxiliary | other_verb)) return std::nullopt;
        if (r.has(first, in_quotes) || r.is_mark(first)) continue;
        if (r.has(first, preposition | conjunction | subordinator | adverb | moment) &&
            !r.has(first, determiner | subject_pronoun))
            continue;
        if (const auto span = subject_after(r, first, sentence.end)) return span;
    }
    return std::nullopt;
}

TokenSpan last_phrase(const Reading& r, TokenSpan span) {
    for (std::size_t k = span.end - 1; k > span.first; --k) {
        if (r.has(k - 1, preposition | auxiliary | other_verb) && !r.is(k - 1, "of")) {
            return {k, span.end};
        }
    }
    return span;
}

} // namespace crossread
