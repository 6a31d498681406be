#include "extract/phrases.h"

#include "extract/findings.h"
#include "extract/makers.h"
#include "extract/parties.h"
#include "extract/phrase_words.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

using Found = std::optional<Statement>;

constexpr std::size_t longest_opening = 9;     // "Since last November, "
constexpr std::size_t farthest_back = 600;     // from one "according to" to the one before
constexpr std::size_t longest_noun_phrase = 6; // "the following short statement"

// "35,000, according to A, or 120,000, according to B": where B's part begins, behind the comma and
// the joining word; `first` when nobody else is named before.
std::size_t behind_another(const SentenceView& v, std::size_t first, std::size_t end) {
    std::size_t comma = end;
    for (std::size_t k = end; k > first && end - k < farthest_back; --k) {
        if (v.r.has(k - 1, in_quotes)) break;
        if (v.r.word(k - 1) == "," && v.r.has(k, conjunction | subordinator)) comma = k - 1;
        if (v.r.is(k - 1, "according") && v.r.is(k, "to")) return comma < end ? comma + 2 : first;
    }
    return first;
}

// "About 40 boats": how many, and no phrase before a clause.
bool opens_with_amount(const SentenceView& v, std::size_t start) {
    static constexpr WordSet hedges({"about", "around", "over", "under", "nearly", "almost",
                                     "roughly", "approximately", "only", "just"});
    return hedges.has(v.r.word(start)) && v.is_number(start + 1);
}

// "according to a report by X released on Monday, …": over the comma before the content.
std::size_t comma_behind(const SentenceView& v, std::size_t from) {
    for (std::size_t k = from; k < v.last && k < from + longest_tail; ++k) {
        if (v.r.has(k, in_quotes)) break;
        if (v.r.word(k) == ",") return k + 1;
    }
    return from;
}

// "according to X, which watches the strait, …": over what is told of X before the content.
std::size_t behind_aside(const SentenceView& v, std::size_t next) {
    static constexpr WordSet out({"released", "published", "issued", "made", "conducted", "based"});
    if (v.r.word(next - 1) != "," || !(v.is_relative(next) || out.has(v.r.word(next)))) return next;
    return comma_behind(v, next);
}

// An attributing phrase at the head of its sentence is followed by its content, one at the end of
// a clause preceded by it.
Found around(const SentenceView& v, TokenSpan cue, TokenSpan subject, const char* rule) {
    const TokenSpan group{std::min(cue.first, subject.first), std::max(cue.end, subject.end)};
    std::size_t head = v.at.first;
    while (head < group.first &&
           (v.r.is_mark(head) ||
            v.r.has(head, conjunction | adverb | subordinator | preposition | determiner)))
        ++head;
    if (head >= group.first) {
        const std::size_t next = behind_aside(v, comma_behind(v, group.end));
        return v.made(cue, Frame::say, subject, false, {next, v.last}, false, rule);
    }
    // "Since May, according to the ministry, costs have risen": the opening phrase tells nothing.
    const std::size_t start = v.after_dateline(v.at.first);
    const bool opening = v.r.has(start, preposition | subordinator | adverb | moment) &&
                         group.first - start <= longest_opening && !opens_with_amount(v, start);
    if (opening && v.r.word(group.end) == "," && group.end + 2 < v.last) {
        return v.made(cue, Frame::say, subject, false, {start, v.last}, true, rule);
    }
    TokenSpan content = v.content_before(group.first, nullptr);
    if (v.r.word(group.first - 1) == ",")
        content = {behind_another(v, content.first, group.first - 1), content.end};
    // "The fire, which killed 40 according to police, …": no comma, so the side clause alone.
    if (v.r.word(group.first - 1) != "," && !is_dash(v.r.word(group.first - 1))) {
        std::size_t comma = group.first;
        while (comma > content.first && v.r.word(comma - 1) != "," &&
               !v.r.has(comma - 1, in_quotes))
            --comma;
        if (comma > content.first && v.r.word(comma - 1) == "," && v.is_relative(comma))
            return v.made(cue, Frame::say, subject, false, {comma, group.first}, true, rule);
    }
    content.end = v.goes_on_behind(group.end, content.end);
    return v.made(cue, Frame::say, subject, false, content, true, rule);
}

// "As the mayor noted, costs fell": a clause of a cue and nothing behind it.
Found as_said(const SentenceView& v, std::size_t i) {
    static constexpr WordSet saying({"acknowledge", "announce", "argue", "explain", "mention",
                                     "note", "observe", "predict", "recall", "remark", "report",
                                     "say", "state", "suggest", "warn", "write"});
    if (i > v.at.first && v.r.word(i - 1) != ",") return std::nullopt;
    for (std::size_t verb = i + 2; verb < v.last && verb < i + longest_opening; ++verb) {
        if (!v.r.is_word(verb) || v.r.has(verb, in_quotes)) return std::nullopt;
        const auto said = v.r.verb(verb);
        if (!said || !saying.has(said->base) || said->form == Form::base ||
            said->form == Form::participle)
            continue;
        const bool closed = v.r.word(verb + 1) == "," || verb + 1 >= v.last;
        if (!closed || v.r.opens_quote(verb + 2)) return std::nullopt; // "as he said, “…”"
        const auto subject = subject_after(v.r, i + 1, verb);
        if (!subject) return std::nullopt;
        Found found = around(v, {verb, verb + 1}, {i, subject->end}, "as X said");
        if (found) found->subject = subject;
        return found;
    }
    return std::nullopt;
}

// "according to X", "as X puts it", "in the words of X", "to them,".
Found phrase(const SentenceView& v, std::size_t i) {
    if (v.r.is(i, "according") && v.r.is(i + 1, "to")) {
        const auto subject = subject_after(v.r, i + 2, v.at.end);
        if (!subject) return std::nullopt;
        return around(v, {i, i + 2}, *subject, "according to");
    }
    if (v.r.is(i, "words") && v.r.is(i + 1, "of") && i > v.at.first) {
        const auto subject = subject_after(v.r, i + 2, v.at.end);
        if (!subject) return std::nullopt;
        return around(v, {i, i + 2}, *subject, "in the words of");
    }
    // "As reported by X, …".
    if (v.r.is(i, "as") && (v.r.is(i + 1, "reported") || v.r.is(i + 1, "noted")) &&
        v.r.is(i + 2, "by")) {
        const auto subject = subject_after(v.r, i + 3, v.at.end);
        if (!subject) return std::nullopt;
        return around(v, {i, i + 3}, *subject, "as reported by");
    }
    if (v.r.is(i, "as")) {
        if (const auto said = as_said(v, i)) return said;
        std::size_t verb = i + 2;
        while (verb < v.at.end && verb < i + longest_tail &&
               !((v.r.is(verb, "put") || v.r.is(verb, "puts")) && v.r.is(verb + 1, "it")))
            ++verb;
        if (!v.r.is(verb + 1, "it") || verb >= v.at.end || verb >= i + longest_tail)
            return std::nullopt;
        const auto subject = subject_after(v.r, i + 1, verb);
        if (!subject) return std::nullopt;
        return around(v, {verb, verb + 2}, *subject, "as X put it");
    }
    // "The ministry’s reading of it is that …".
    if ((v.r.is(i, "is") || v.r.is(i, "was")) && v.r.is(i + 1, "that") && i > v.at.first) {
        const auto subject = subject_before(v.r, i, v.at.first);
        if (!subject) return std::nullopt;
        for (std::size_t k = subject->first; k < subject->end; ++k) {
            if (!v.r.is_assertion(k)) continue;
            return v.made({i, i + 2}, Frame::think, subject, false,
                          {i + 1, v.clause_end(i + 1, Frame::say)}, false, "the view is that");
        }
        return std::nullopt;
    }
    if (v.r.is(i, "to") && i == v.at.first && v.r.has(i + 1, object_pronoun) &&
        v.r.word(i + 2) == ",") {
        return v.made({i, i + 2}, Frame::think, TokenSpan{i + 1, i + 2}, false,
                      {i + 3, v.clause_end(i + 3, Frame::say)}, false, "to them");
    }
    return std::nullopt;
}

// Whose the noun `i` is: "his claim", "the ministry's latest claim".
std::optional<TokenSpan> possessor(const SentenceView& v, std::size_t i) {
    for (std::size_t k = i; k > v.at.first && i - k < 4 && v.r.is_word(k - 1); --k) {
        if (v.r.has(k - 1, preposition | conjunction | auxiliary)) break;
        if (!v.r.has(k - 1, possessive)) continue;
        if (v.r.has(k - 1, determiner)) return TokenSpan{k - 1, k};
        return subject_before(v.r, k - 1, v.at.first);
    }
    return std::nullopt;
}

// "his claim that", "the ministry's comment: “…”", "a report by X that": somebody's noun.
Found noun(const SentenceView& v, std::size_t i) {
    if (i == v.at.first) return std::nullopt;

    if (!v.r.is_assertion(i)) return std::nullopt;
    std::size_t next = i + 1;
    std::optional<TokenSpan> subject;
    if (v.r.is(next, "by") || v.r.is(next, "from")) {
        subject = subject_after(v.r, next + 1, v.at.end);
        if (subject) next = subject->end;
    } else {
        subject = possessor(v, i);
    }
    if (!subject) return std::nullopt;
    if (v.r.word(next) == "," && v.r.opens_quote(next + 1)) ++next;
    const bool clause = v.r.is(next, "that") && !v.r.has(next + 1, auxiliary | other_verb) &&
                        v.r.is_word(next + 1) && !v.find_past(next + 1);
    const bool led =
        v.r.opens_quote(next) && (v.r.word(next - 1) == "," || v.r.is(next - 1, "that"));
    if (!clause && !led && v.r.word(next) != ":") return std::nullopt;
    return v.made({i, i + 1}, Frame::say, subject, false, {next, v.clause_end(next, Frame::say)},
                  false, "X's statement");
}

// "his decision to", "support for X among voters": what somebody holds or wants, as a noun.
Found stance(const SentenceView& v, std::size_t i) {
    if (!v.r.is_stance(i) || v.r.is_capital(i)) return std::nullopt;
    std::size_t next = i + 1;
    std::optional<TokenSpan> subject;
    if (v.r.is(next, "by") || v.r.is(next, "from") || v.r.is(next, "among")) {
        subject = subject_after(v.r, next + 1, v.at.end);
        if (subject) next = subject->end;
    } else {
        subject = possessor(v, i);
        if (subject) subject = last_phrase(v.r, *subject);
    }
    if (!subject) return std::nullopt;
    const bool to = v.r.is(next, "to");
    const bool about = v.r.is(next, "for") || v.r.is(next, "of") || v.r.is(next, "about") ||
                       v.r.is(next, "on") || v.r.is(next, "against") || v.r.is(next, "with") ||
                       v.r.is(next, "over") || v.r.is(next, "toward");
    if (!to && !about && !v.r.is(next, "that")) return std::nullopt;
    // "raised its forecast to 4 percent": how far, and nothing that is held.
    if (to && v.is_number(next + 1)) return std::nullopt;
    const std::size_t first = about || (to && !v.r.is_word(next + 1)) ? next + 1 : next;
    if (first >= v.last) return std::nullopt;
    Statement found = v.made({i, i + 1}, Frame::object, subject, false,
                             {first, v.clause_end(first, Frame::object)}, false, "X's stance");
    found.doubts = nominal;
    return found;
}

// "Lee is confident that", "voters were angry about": what somebody feels, as an adjective.
Found feeling(const SentenceView& v, std::size_t i) {
    if (!v.r.is_feeling(i) || v.r.is_capital(i) || i == v.at.first) return std::nullopt;
    const std::size_t next = i + 1;
    const bool about = v.r.is(next, "of") || v.r.is(next, "about") || v.r.is(next, "with") ||
                       v.r.is(next, "at") || v.r.is(next, "over") || v.r.is(next, "by") ||
                       v.r.is(next, "in");
    if (!about && !v.r.is(next, "to") && !v.r.is(next, "that") && !v.r.has(next, subject_pronoun))
        return std::nullopt;
    std::size_t k = i;
    while (k > v.at.first && v.r.has(k - 1, adverb)) --k;
    if (k == v.at.first || !v.r.has(k - 1, auxiliary | other_verb)) return std::nullopt;
    const auto subject = subject_before(v.r, k, v.at.first);
    const std::size_t first = about ? next + 1 : next;
    if (!subject || first >= v.last) return std::nullopt;
    Statement found = v.made({i, i + 1}, Frame::think, subject, false,
                             {first, v.clause_end(first, Frame::think)}, false, "X is sure");
    found.doubts = nominal;
    return found;
}

// "by one estimate", "by the ministry's count", "under Lee's plan", "per the report", "in his view":
// around a clause.
Found measure(const SentenceView& v, std::size_t i) {
    const bool by = v.r.is(i, "by");
    const bool in = v.r.is(i, "in");
    const bool under = v.r.is(i, "under");
    const bool per = v.r.is(i, "per");
    if (!by && !in && !under && !per) return std::nullopt;
    if (i > v.at.first && v.r.is_word(i - 1) && !per) return std::nullopt;
    if (per && (i > v.at.first && v.r.word(i - 1) != ",")) return std::nullopt;
    // "by figures of the bank": whose they are is told behind them.
    static constexpr WordSet figures(
        {"counts", "data", "estimates", "figures", "numbers", "records", "statistics"});
    const std::size_t document = v.r.is(i + 1, "the") ? i + 2 : i + 1;
    if (by && figures.has(v.r.word(document)) &&
        (v.r.is(document + 1, "of") || v.r.is(document + 1, "from"))) {
        if (const auto maker = subject_after(v.r, document + 2, v.at.end))
            return around(v, {i, document + 1}, *maker, "by X's figures");
    }
    // The noun, within a few words.
    static constexpr WordSet by_nouns({"admission", "account", "calculation", "count", "data",
                                       "estimate", "estimates", "figures", "forecast", "forecasts",
                                       "measure", "numbers", "projection", "projections",
                                       "reckoning", "statistics", "tally"});
    static constexpr WordSet in_nouns({"view", "opinion", "telling", "words", "mind", "forecast",
                                       "projection", "projections", "estimate", "estimates"});
    static constexpr WordSet under_nouns({"plan", "proposal", "bill", "rule", "agreement"});
    for (std::size_t k = i + 1; k < v.at.end && k < i + longest_opening; ++k) {
        if (!v.r.is_word(k) && v.r.word(k) != ".") return std::nullopt;
        const bool noun = by      ? by_nouns.has(v.r.word(k))
                          : in    ? in_nouns.has(v.r.word(k))
                          : under ? under_nouns.has(v.r.word(k))
                                  : v.r.word(k + 1) == ",";
        if (!noun || v.r.is_word(k + 1)) continue;
        TokenSpan subject{i + 1, k + 1};
        bool owned = per || (by && points_back(v.r, subject));
        for (std::size_t p = i + 1; p < k; ++p) {
            if (!v.r.has(p, possessive)) continue;
            subject.end = v.r.has(p, determiner) ? p + 1 : p;
            owned = true;
        }
        if (!owned && !(by && v.r.is(i + 1, "one"))) return std::nullopt;
        const bool cue_behind = owned && !per && subject.end <= k;
        const TokenSpan cue = cue_behind ? TokenSpan{k, k + 1} : TokenSpan{i, i + 1};
        Statement found = *around(v, cue, {i, k + 1}, "by X's count");
        found.subject = subject;
        if (under) found.doubts = nominal;
        return found;
    }
    return std::nullopt;
}

// "Lee made (it) clear that …".
Found made_clear(const SentenceView& v, std::size_t i) {
    if (!v.r.is(i, "clear") || i < v.at.first + 2 || !v.r.is(i + 1, "that")) return std::nullopt;
    std::size_t verb = i - 1;
    if (v.r.is(verb, "it") || v.r.has(verb, adverb)) --verb;
    if (!v.r.is(verb, "made") && !v.r.is(verb, "makes") && !v.r.is(verb, "make") &&
        !v.r.is(verb, "making"))
        return std::nullopt;
    const auto subject = subject_before(v.r, verb, v.at.first);
    if (!subject) return std::nullopt;
    return v.made({verb, i + 1}, Frame::say, subject, false,
                  {i + 1, v.clause_end(i + 1, Frame::say)}, false, "X made clear");
}

// "Lee made the following statement: “…”", "he had this message:": the noun is what was said.
Found made_statement(const SentenceView& v, std::size_t i) {
    if (!v.r.is_speech_noun(i) || v.r.word(i + 1) != ":" || i < v.at.first + 3) return std::nullopt;
    static constexpr WordSet light({"made", "makes", "make", "making", "gave", "gives", "giving",
                                    "had", "has", "left", "sent", "sends"});
    std::size_t verb = i - 1;
    while (verb > v.at.first && i - verb < longest_noun_phrase && v.r.is_word(verb) &&
           !light.has(v.r.word(verb)))
        --verb;
    if (!light.has(v.r.word(verb)) || !v.r.has(verb + 1, determiner)) return std::nullopt;
    const auto subject = subject_before(v.r, verb, v.at.first);
    if (!subject) return std::nullopt;
    const std::size_t first = std::min(i + 2, v.last);
    return v.made({verb, i + 1}, Frame::say, subject, false, {first, v.last}, false,
                  "X made a statement:");
}

// "“…” — Ann Lee": a name behind a dash, and nothing after it.
Found signature(const SentenceView& v, std::size_t i) {
    if (i == 0 || !v.r.closes_quote(i - 1) || !is_dash(v.r.word(i))) return std::nullopt;
    std::size_t end = i + 1;
    while (end < i + 7 && (v.r.is_capital(end) || v.r.word(end) == ".") &&
           !v.r.has(end, determiner | subject_pronoun | conjunction) &&
           !(end > i + 1 && v.r.tokens()[end].new_paragraph))
        ++end;
    while (end > i + 1 && v.r.word(end - 1) == ".") --end;
    if (end == i + 1) return std::nullopt;
    const bool ends = end >= v.r.size() || v.r.tokens()[end].new_paragraph ||
                      v.r.opens_quote(end) || v.r.word(end) == "." || v.r.word(end) == ",";
    if (!ends) return std::nullopt;
    return v.made({i, i + 1}, Frame::say, TokenSpan{i + 1, end}, false, v.quote_span(i - 1), true,
                  "— X");
}

// "“…,” he went on.", "X shot back, “…”": two words that make a cue beside quoted words only.
Found particle(const SentenceView& v, std::size_t i) {
    const Word* follows = particles.find(v.r.word(i));
    if (follows == nullptr || !v.r.is(i + 1, *follows)) return std::nullopt;
    if (v.r.is(i + 2, "to")) return std::nullopt; // "went on to say"
    const auto subject = subject_before(v.r, i, v.at.first);
    if (!subject) return std::nullopt;
    std::size_t next = i + 2;
    if (v.r.word(next) == "," || v.r.word(next) == ":") ++next;
    if (v.r.opens_quote(next)) {
        return v.made({i, i + 2}, Frame::say, subject, false, {next, next < v.last ? v.last : next},
                      false, "X went on");
    }
    if (!v.quote_before(subject->first)) return std::nullopt;
    return v.made({i, i + 2}, Frame::say, subject, false, v.content_before(subject->first, nullptr),
                  true, "X went on, after");
}

// "“…,” Ann Lee was quoted by the daily as saying.": the words before it are hers.
Found quoted_as(const SentenceView& v, std::size_t i) {
    if (!v.r.is(i, "is") && !v.r.is(i, "was")) return std::nullopt;
    if (!v.r.is(i + 1, "quoted") && !v.r.is(i + 1, "cited")) return std::nullopt;
    std::size_t as = i + 2;
    while (as < v.at.end && as < i + longest_tail && !v.r.is(as, "as")) ++as;
    if (!v.r.is(as, "as") || !v.r.is(as + 1, "saying")) return std::nullopt;
    const auto subject = subject_before(v.r, i, v.at.first);
    if (!subject || !v.quote_before(subject->first)) return std::nullopt;
    return v.made({as + 1, as + 2}, Frame::say, subject, false,
                  v.content_before(subject->first, nullptr), true, "X was quoted as saying, after");
}

} // namespace

std::optional<Statement> find_phrase(const SentenceView& view, std::size_t token) {
    if (view.r.is_mark(token)) return signature(view, token);
    const bool opens = view.r.opens_phrase(token);
    const auto first_of = [&](auto... finders) {
        Found found;
        (void)((found = finders(view, token)) || ...);
        return found;
    };
    if (!opens) return first_of(made_statement, noun, find_forecast, stance, feeling);
    return first_of(phrase, made_statement, noun, find_poll, find_forecast, stance, feeling,
                    measure, find_in_poll, made_clear, find_estimate, particle, quoted_as);
}

} // namespace crossread
