#include "extract/sentence_view.h"

#include "extract/parties.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

// Words of a quote that can stand as a content of its own inside a sentence.
constexpr std::size_t shortest_alone = 6;
constexpr std::size_t few_hearers = 6; // "the mayor of the town"

constexpr std::uint32_t linking_words =
    preposition | conjunction | subordinator | relative | auxiliary | other_verb | adverb;

} // namespace

bool is_dash(const Word& mark) { return mark == "—" || mark == "–" || mark == "―" || mark == "--"; }

SentenceView::SentenceView(const Reading& reading, TokenSpan sentence, std::size_t end_of_paragraph)
    : r(reading), at(sentence), last(sentence.end), paragraph_end(end_of_paragraph) {
    while (last > at.first && r.is_stop(last - 1) && !r.has(last - 1, in_quotes)) --last;
    if (at.first > 0) return;
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < at.end; ++i) {
        words += r.is_word(i) ? 1 : 0;
        capitals += r.is_capital(i) ? 1 : 0;
    }
    headline = 3 * capitals > 2 * words;
}

Statement SentenceView::made(TokenSpan cue, Frame frame, std::optional<TokenSpan> subject,
                             bool shared, TokenSpan content, bool before, const char* rule) const {
    Statement statement;
    statement.cue = cue;
    statement.frame = frame;
    statement.subject = subject;
    statement.shared = shared;
    statement.content = content;
    statement.before = before;
    statement.rule = rule;
    return made(statement);
}

Statement SentenceView::made(Statement statement) const {
    TokenSpan& content = statement.content;
    while (content.first < content.end &&
           (r.word(content.first) == "," || r.word(content.first) == ":"))
        ++content.first;
    while (content.end > content.first &&
           (r.word(content.end - 1) == "," || is_dash(r.word(content.end - 1))))
        --content.end;
    return statement;
}

bool SentenceView::quote_before(std::size_t i) const {
    if (i == 0) return false;
    if (r.closes_quote(i - 1)) return true;
    return i >= 2 && r.word(i - 1) == "," && r.closes_quote(i - 2);
}

bool SentenceView::closes_clause(std::size_t i) const {
    const Word w = r.word(i);
    return r.is_stop(i) || w == "," || w == ";" || w == ")" || is_dash(w) || r.closes_quote(i);
}

// Where the content begins behind the cue: over whom it is told to, when and where.
std::size_t SentenceView::after_cue(std::size_t i, Frame frame) const {
    const std::size_t limit = std::min(last, i + longest_tail);
    std::size_t k = i;
    if (frame == Frame::object) {
        static constexpr WordSet led({"for", "on", "to", "about", "against", "with"});
        if (led.has(r.word(k))) ++k;
        return k;
    }
    if (frame == Frame::plan) return k;
    if (frame == Frame::tell ||
        ((frame == Frame::say) &&
         (r.is(k, "to") || (r.has(k, object_pronoun) && !r.has(k, subject_pronoun | determiner) &&
                            !r.is(k, "it"))))) {
        for (std::size_t s = k; s < limit; ++s) {
            if (r.is(s, "that") || r.opens_quote(s) || r.word(s) == ":")
                return s + (r.word(s) == ":" ? 1 : 0);
            if (s > k && r.has(s, subject_pronoun) && !r.has(s, object_pronoun)) return s;
            if (s > k && r.is(s, "to")) return s;
            if (r.word(s) == ",") return r.opens_quote(s + 1) ? s + 1 : s;
            if (s > k && r.has(s, determiner) && !r.has(s - 1, preposition | determiner) &&
                !(s == k + 1 && r.has(k, adverb | moment)))
                return s;
        }
    }
    while (k < limit && (r.has(k, adverb | moment) && !r.has(k, determiner))) ++k;
    // "said about 20 people", "reported between 5 and 10", "said at least 40 people"
    if (r.has(k, preposition) && (is_number(k + 1) || (is_number(k + 2) && r.is_word(k + 1) &&
                                                       !r.has(k + 1, determiner | moment))))
        return k;
    if (r.is(k, "about") || r.is(k, "of")) {
        // "said of X that": keep the object as content when nothing else follows.
        for (std::size_t s = k; s < limit; ++s) {
            if (r.opens_quote(s) || r.is(s, "that")) return s;
            if (r.word(s) == ",") return r.opens_quote(s + 1) ? s + 1 : s;
        }
        return k + 1;
    }
    if (r.has(k, preposition) && !r.has(k, subordinator)) {
        std::size_t s = k;
        for (; s < limit; ++s) {
            if (r.is(s, "that") && !r.has(s - 1, preposition)) return s;
            if (r.opens_quote(s)) return s;
            if (r.word(s) == ":") return s + 1;
            if (r.word(s) == ",") return r.opens_quote(s + 1) ? s + 1 : s;
            if (s > k && r.has(s, subject_pronoun) && !r.has(s, object_pronoun | relative))
                return s;
            if (s > k && r.has(s, determiner) && r.has(s - 1, moment)) return s;
        }
        return s >= last ? last : k;
    }
    if (r.word(k) == ":" || (r.word(k) == "," && r.opens_quote(k + 1))) return k + 1;
    // "said, however, that"
    if (r.word(k) == "," && k + 2 < limit && r.word(k + 2) == ",")
        return r.has(k + 1, adverb) ? k + 3 : k;
    return k;
}

bool SentenceView::stands_after_content(std::size_t group, std::size_t cue_end, std::size_t next,
                                        bool something) const {
    if (group <= at.first) {
        // "“It is.” He added:" begins anew; "“It is,” he added" does not.
        if (r.tokens()[at.first].new_paragraph) return false;
        std::size_t close = group;
        while (close > 0 && (r.closes_quote(close - 1) || r.word(close - 1) == ",")) --close;
        if (close == group || close == 0) return false;
        if (r.word(close - 1) == "," || r.word(close) == ",") return true;
        if (is_led(quote_span(close).first)) return false;
        if (r.word(close - 1) == "." && !something) return !r.opens_quote(next);
        return !something || only_hearers(next);
    }
    if (quote_before(group)) {
        // "Although he was a “friend,” he said they …": an opening, and the content behind the cue.
        if (something && opens_with_side_clause(group) && starts_clause(next)) return false;
        // “…” he said that “…” never happens; but “A,” he said, adding and “A,” he said, “B” do.
        return !(r.is(next, "that") && next == cue_end);
    }
    const Word w = r.word(group - 1);
    if (w != "," && !is_dash(w)) return false;
    if (something) return false;
    return group - at.first >= 4;
}

// "Lee added: “It is.” Moss agreed.": the words are those of whom a colon, or a cue and a comma, hand
// them over from.
bool SentenceView::is_led(std::size_t open) const {
    if (open < 2) return false;
    return r.word(open - 1) == ":" || (r.word(open - 1) == "," && r.verb(open - 2).has_value());
}

// "“Why?” Lee asked the mayor.": nothing but who is asked.
bool SentenceView::only_hearers(std::size_t next) const {
    if (last > next + few_hearers) return false;
    for (std::size_t k = next; k < last; ++k) {
        if (r.opens_quote(k) || r.has(k, in_quotes | subordinator | subject_pronoun)) return false;
        if (r.word(k) == ":" || r.has(k, auxiliary | other_verb)) return false;
    }
    return true;
}

bool SentenceView::opens_with_side_clause(std::size_t group) const {
    return group > at.first + 3 && !r.has(at.first, in_quotes) &&
           r.has(at.first, preposition | subordinator) && !r.is_capital(at.first + 1);
}

bool SentenceView::starts_clause(std::size_t i) const {
    return r.opens_quote(i) || r.is(i, "that") ||
           (r.has(i, determiner | subject_pronoun) && !r.has(i, preposition));
}

// What stands before `group`, back to the clause's or the quote's beginning.
std::size_t SentenceView::goes_on_behind(std::size_t group_end, std::size_t end) const {
    std::size_t comma = group_end;
    while (comma < last && comma < group_end + longest_tail && r.word(comma) != ",") {
        if (r.has(comma, in_quotes | auxiliary | other_verb | relative | subordinator)) return end;
        ++comma;
    }
    if (r.word(comma) != "," || !r.is(comma + 1, "and")) return end;
    // A clause of its own, that nobody else says.
    bool clause = false;
    for (std::size_t k = comma + 2; k < last; ++k) {
        if (r.has(k, in_quotes) || r.is(k, "according")) return end;
        const auto verb = r.verb(k);
        if (verb && !verb->weak && verb->form != Form::base) return end;
        clause = clause || r.has(k, auxiliary | other_verb) ||
                 (r.is_word(k) && r.word(k).size() > 4 &&
                  r.word(k).substr(r.word(k).size() - 2) == "ed");
    }
    return clause ? last : end;
}

TokenSpan SentenceView::content_before(std::size_t group, const Statement* earlier) const {
    std::size_t end = group;
    while (end > at.first && (r.word(end - 1) == "," || is_dash(r.word(end - 1)))) --end;
    if (end > 0 && r.closes_quote(end - 1) && end <= at.first) {
        // The splitter ended a sentence inside the quote: take the quote.
        return quote_span(end - 1);
    }
    std::size_t first = after_dateline(at.first);
    // A quote that began before this sentence.
    if (r.has(first, in_quotes)) {
        for (std::size_t k = first; k < end; ++k) {
            if (r.closes_quote(k)) {
                first = quote_span(k).first;
                break;
            }
        }
    } else {
        // "Later he went on: “A,” he said": the quote alone.
        if (end > first && r.closes_quote(end - 1)) {
            const TokenSpan quote = quote_span(end - 1);
            if (quote.first > first + 1 && quote.size() > shortest_alone &&
                (r.word(quote.first - 1) == ":" || r.word(quote.first - 1) == "," ||
                 is_dash(r.word(quote.first - 1))))
                return quote;
        }
        // Not over another statement that stands before: "X said A, but B, Y said".
        if (earlier != nullptr && at.holds(earlier->cue.first)) {
            const std::size_t low = std::max<std::size_t>(
                earlier->cue.end,
                earlier->before && earlier->subject ? earlier->subject->end : std::size_t{0});
            for (std::size_t k = end; k > low; --k) {
                if (r.word(k - 1) == "," && !r.has(k - 1, in_quotes) &&
                    (r.has(k, conjunction | subordinator) || r.opens_quote(k))) {
                    first = k;
                    break;
                }
            }
            if (earlier->before) first = std::max(first, low);
        }
        while (first < end && (r.has(first, conjunction) || r.word(first) == ",")) ++first;
    }
    return {first, end};
}

// Behind a dateline, "PARIS, July 25 (AP) — "; agencies write it with a hyphen between spaces as well.
std::size_t SentenceView::after_dateline(std::size_t first) const {
    if (first >= r.size() || !r.tokens()[first].all_capitals || !r.tokens()[first].new_paragraph)
        return first;
    for (std::size_t k = first; k + 1 < last && k < first + longest_dateline; ++k) {
        const bool dash = is_dash(r.word(k)) || r.word(k) == "-";
        if (dash && r.tokens()[k].spaced && r.tokens()[k + 1].spaced) return k + 1;
    }
    return first;
}

TokenSpan SentenceView::quote_span(std::size_t close) const {
    // Back over the marks of the closing side to the token that the stretch ends at.
    while (close > 0 && r.closes_quote(close - 1)) --close;
    const auto& quoted = r.quoted();
    auto q = std::lower_bound(quoted.begin(), quoted.end(), close,
                              [](const Quoted& a, std::size_t c) { return a.first < c; });
    while (q != quoted.begin()) {
        --q;
        if (q->depth > 0) continue;
        if (q->end == close) {
            return {q->opening(), q->end + q->width};
        }
        break;
    }
    return {close, close};
}

std::size_t SentenceView::clause_end(std::size_t first, Frame frame) const {
    const bool phrase = frame == Frame::object;

    for (std::size_t k = first; k < last; ++k) {
        if (r.has(k, in_quotes) || (!phrase && !r.is_mark(k))) continue;
        const Word w = r.word(k);
        if (w == ";") return k;
        if (w == ")" && !opened_after(first, k)) return k;
        if (phrase && k > first && ends_phrase(k)) return k;
        if (w != "," && !is_dash(w)) continue;
        const std::size_t n = k + 1;
        if (phrase && (r.is(n, "including") || r.is(n, "ranging") || r.is(n, "such"))) continue;
        if (phrase && before_state(k)) {
            while (r.word(k + 1) != ",") ++k;
            ++k;
            if (r.is_word(k + 1) && !r.has(k + 1, linking_words) && !r.is_capital(k + 1)) continue;
            return k;
        }
        if (phrase) return k;
        if (r.is(n + 1, "that") && (r.is(n, "but") || r.is(n, "and"))) continue;
        const bool contrast = r.is(n, "but") || (r.is(n, "while") && phrase);
        if (contrast && frame == Frame::show) continue; // a poll's other half
        if (contrast || r.is(n, "although") || r.is(n, "though") || r.is(n, "according") ||
            r.is(n, "however"))
            return k;
        if (r.is_word(n)) {
            const auto verb = r.verb(n);
            if (verb && !verb->weak && verb->form == Form::participle) return k;
            if (r.is(n, "and") && n + 1 < last) {
                const auto second = r.verb(n + 1);
                if (second && !second->weak && second->form == Form::past) return k;
            }
        }
    }
    return last;
}

std::size_t SentenceView::relative_end(std::size_t first, Frame frame) const {
    const std::size_t end = clause_end(first, frame);
    for (std::size_t k = first + 1; k + 1 < end; ++k) {
        if (r.has(k, in_quotes) || (r.word(k) != "," && !is_dash(r.word(k)))) continue;
        std::size_t n = k + 1;
        while (n < end && r.has(n, adverb) && !r.has(n, determiner)) ++n;
        if (r.has(n, auxiliary | other_verb) || find_past(n)) return k;
        const Word w = r.word(n);
        if (r.is_word(n) && !r.is_capital(n) && w.size() > 4 && w.substr(w.size() - 2) == "ed")
            return k;
    }
    return end;
}

// What follows an object without being a part of it: "… during the debate", "… and called".
bool SentenceView::ends_phrase(std::size_t k) const {
    constexpr std::uint32_t linking = preposition | conjunction | subordinator;
    if ((r.classes_in_any_case(k) & linking) == 0) return false; // Most words are none of these.
    if (r.is(k, "during") || r.is(k, "while") || r.is(k, "when") || r.is(k, "after") ||
        r.is(k, "before") || r.is(k, "because")) {
        return true;
    }
    if (r.is(k, "in") && (r.is(k + 1, "a") || r.is(k + 1, "an")))
        return r.is_speech_noun(k + 2) || r.is_speech_noun(k + 3);
    if (r.is(k, "on") && r.has(k + 1, moment)) return true;
    if (r.is(k, "on") && (r.is(k + 1, "twitter") || r.is(k + 1, "facebook"))) return true;
    if (r.is(k, "but")) return true;
    if (!r.is(k, "and")) return false;
    const Word w = r.word(k + 1);
    if (w.size() > 4 && !r.is_capital(k + 1) &&
        (w.substr(w.size() - 2) == "ed" || w.substr(w.size() - 3) == "ing"))
        return true;
    const std::optional<Verb> verb = r.verb(k + 1);
    return r.has(k + 1, other_verb | auxiliary) ||
           (verb && !verb->weak && verb->form == Form::past);
}

bool SentenceView::before_state(std::size_t k) const {
    if (k == 0 || r.word(k) != "," || !r.is_capital(k - 1) || !r.is_capital(k + 1)) return false;
    const std::size_t end = r.word(k + 2) == "." ? k + 3 : k + 2;
    return end < last && r.word(end) == ",";
}

bool SentenceView::opened_after(std::size_t first, std::size_t close) const {
    for (std::size_t k = close; k > first; --k) {
        if (r.word(k - 1) == "(") return true;
        if (close - k > longest_aside) break;
    }
    return false;
}

bool SentenceView::is_number(std::size_t i) const {
    if (i < r.size() && r.tokens()[i].kind == Token::Kind::number) return true;
    const Word w = r.word(i);
    return w == "$" || w == "£" || w == "€";
}

bool SentenceView::find_past(std::size_t i) const {
    const std::optional<Verb> verb = r.verb(i);
    return verb && !verb->weak && (verb->form == Form::past || verb->form == Form::third);
}

bool SentenceView::is_relative(std::size_t i) const {
    return r.is(i, "who") || r.is(i, "which") || r.is(i, "that");
}

} // namespace crossread
