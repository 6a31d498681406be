#include "extract/findings.h"

#include "extract/parties.h"
#include "extract/phrase_words.h"
#include "text/word_table.h"

namespace crossread {
namespace {

constexpr std::size_t longest_opening = 9;     // "Since last November, "
constexpr std::size_t longest_noun_phrase = 6; // "its latest monthly growth forecast"

// A number, perhaps behind a word or two that bound it: "40", "nearly 40", "one half".
bool says_number(const SentenceView& v, std::size_t i) {
    static constexpr WordSet counts({"zero", "half", "one", "two", "three", "four", "five", "six",
                                     "seven", "eight", "nine", "ten"});
    for (std::size_t k = i; k < i + 3; ++k) {
        if (v.is_number(k) || counts.has(v.r.word(k))) return true;
        if (!v.r.has(k, preposition | adverb) && !v.r.is(k, "more") && !v.r.is(k, "less"))
            return false;
    }
    return false;
}

bool is_strong(const std::optional<Verb>& verb) { return verb && !verb->weak; }

// "The cost, estimated at 9 million by the union": a number's own words, and who gives it.
std::optional<Statement> find_put_at(const SentenceView& v, std::size_t i) {
    static constexpr WordSet verbs({"put", "estimated", "pegged", "valued"});
    if (!verbs.has(v.r.word(i)) || !v.r.is(i + 1, "at") || !says_number(v, i + 2))
        return std::nullopt;
    std::size_t by = i + 3;
    while (by < v.last && by < i + longest_opening && !v.r.is(by, "by") && !v.closes_clause(by) &&
           !v.r.has(by, auxiliary | other_verb | subordinator))
        ++by;
    if (!v.r.is(by, "by")) return std::nullopt;
    const auto subject = subject_after(v.r, by + 1, v.at.end);
    if (!subject) return std::nullopt;
    return v.made({i, i + 1}, Frame::show, subject, false, {i + 1, by}, false, "put at, by X");
}

} // namespace

// "The ministry puts the figure at 40", "he put the chances of rain at one half"; "they spoke of 40".
std::optional<Statement> find_estimate(const SentenceView& v, std::size_t i) {
    if (v.r.is(i, "spoke") || v.r.is(i, "speaks") || v.r.is(i, "speak")) {
        const std::size_t number = v.r.opens_quote(i + 2) ? i + 3 : i + 2;
        if (!v.r.is(i + 1, "of") || !says_number(v, number)) return std::nullopt;
        const auto subject = subject_before(v.r, i, v.at.first);
        if (!subject) return std::nullopt;
        return v.made({i, i + 1}, Frame::say, subject, false,
                      {i + 2, v.clause_end(i + 2, Frame::show)}, false, "X spoke of");
    }
    if (auto found = find_put_at(v, i)) return found;
    if (!v.r.is(i, "puts") && !v.r.is(i, "put") && !v.r.is(i, "putting") && !v.r.is(i, "pegs") &&
        !v.r.is(i, "pegged"))
        return std::nullopt;
    std::size_t at = i + 2;
    while (at < v.last && at < i + longest_opening + 3 && !v.r.is(at, "at") &&
           !v.r.has(at, in_quotes | auxiliary | other_verb | subordinator) && v.r.word(at) != ";")
        ++at;
    if (!v.r.is(at, "at") || !says_number(v, at + 1)) return std::nullopt;
    const auto subject = subject_before(v.r, i, v.at.first);
    if (!subject) return std::nullopt;
    return v.made({i, i + 1}, Frame::show, subject, false,
                  {i + 1, v.clause_end(i + 1, Frame::show)}, false, "X puts it at");
}

// "In a Register poll last month, X had …", "a survey gave X 40 percent".
std::optional<Statement> find_poll(const SentenceView& v, std::size_t i) {
    if (!poll_nouns.has(v.r.word(i))) return std::nullopt;
    static constexpr WordSet verbs({"has", "had", "have", "gives", "gave", "give", "giving", "puts",
                                    "put", "places", "placed", "having"});
    std::size_t verb = i + 1;
    if (v.r.is(verb, "released") || v.r.is(verb, "published") || v.r.is(verb, "conducted")) {
        while (verb < v.at.end && verb < i + 8 && !v.r.is_mark(verb) && !v.r.is(verb, "has") &&
               !v.r.is(verb, "had"))
            ++verb;
    }
    if (verbs.has(v.r.word(verb)) && !is_strong(v.r.verb(verb + 1))) {
        const auto subject = subject_before(v.r, verb, v.at.first);
        if (!subject || verb + 2 >= v.last) return std::nullopt;
        // How far a poll may err is no finding of it.
        static constexpr WordSet errors({"margin", "credibility", "sampling", "error"});
        for (std::size_t k = verb + 1; k < verb + 4; ++k)
            if (errors.has(v.r.word(k))) return std::nullopt;
        return v.made({verb, verb + 1}, Frame::show, last_phrase(v.r, *subject), false,
                      {verb + 1, v.clause_end(verb + 1, Frame::show)}, false, "a poll has");
    }
    const std::size_t head = v.at.first;
    if (!v.r.is(head, "in") || i > head + 12 || i + 3 >= v.at.end) return std::nullopt;
    for (std::size_t k = head + 1; k < i; ++k) {
        if (v.r.is_mark(k) && v.r.word(k) != "/" && v.r.word(k) != "." && v.r.word(k) != "-")
            return std::nullopt;
    }
    std::size_t comma = i + 1;
    while (comma < v.at.end && comma < i + longest_tail && v.r.word(comma) != ",") ++comma;
    if (v.r.word(comma) != "," || comma + 2 >= v.last) return std::nullopt;
    return v.made({head, head + 1}, Frame::show, TokenSpan{head + 1, i + 1}, false,
                  {comma + 1, v.last}, false, "in a poll");
}

// "Lee leads by 9 points in a Register poll": a share, and the poll that it is from.
std::optional<Statement> find_in_poll(const SentenceView& v, std::size_t i) {
    if (!v.r.is(i, "in") || i < v.at.first + 4 || !v.r.has(i + 1, determiner)) return std::nullopt;
    std::size_t noun = i + 2;
    while (noun < v.at.end && noun < i + longest_opening &&
           (v.r.is_word(noun) || v.is_number(noun) || v.r.word(noun) == "-" ||
            v.r.word(noun) == "/") &&
           !in_polls.has(v.r.word(noun)) &&
           !v.r.has(noun, preposition | conjunction | auxiliary | other_verb))
        ++noun;
    if (!in_polls.has(v.r.word(noun)) || v.r.has(noun, in_quotes)) return std::nullopt;
    std::size_t end = noun + 1;
    if (v.r.is(end, "of")) {
        const auto whole = subject_after(v.r, i + 1, v.at.end);
        if (!whole || whole->end <= end) return std::nullopt;
        end = whole->end;
    }
    // The share stands behind, "in the poll by 9 points", or before, perhaps with "among …" between.
    if (v.r.is(end, "by") && v.is_number(end + (v.r.has(end + 1, adverb | preposition) ? 2 : 1)))
        return v.made({i, i + 1}, Frame::show, TokenSpan{i + 1, end}, false,
                      {v.content_before(i, nullptr).first, v.last}, true, "in X's poll");
    static constexpr WordSet shares({"%", "percent", "percentage", "point", "points"});
    const std::size_t low = i > v.at.first + longest_opening ? i - longest_opening : v.at.first;
    for (std::size_t k = i; k > low; --k) {
        if (v.r.has(k - 1, in_quotes) || v.r.word(k - 1) == "," || v.r.word(k - 1) == ";")
            return std::nullopt;
        if (!shares.has(v.r.word(k - 1)) || k < 2) continue;
        if (!v.is_number(k - 2) && !v.r.is(k - 2, "percentage")) return std::nullopt;
        return v.made({i, i + 1}, Frame::show, TokenSpan{i + 1, end}, false,
                      v.content_before(i, nullptr), true, "in X's poll");
    }
    return std::nullopt;
}

// "The bank cut its forecast for growth by 0.2 points to 1.9 percent": whose forecast it is answers
// for the numbers behind it, up to the clause's end.
std::optional<Statement> find_forecast(const SentenceView& v, std::size_t i) {
    if (!forecasts.has(v.r.word(i)) || i == v.at.first || v.r.has(i, in_quotes))
        return std::nullopt;
    std::optional<std::size_t> owner;
    for (std::size_t k = i; k > v.at.first && i - k < longest_noun_phrase; --k) {
        if (v.r.has(k - 1, possessive)) owner = k - 1;
        if (owner || v.r.has(k - 1, preposition | conjunction | auxiliary | in_quotes)) break;
    }
    if (!owner) return std::nullopt;
    // A number that "by", "to", "of" or "at" leads up to, before any other verb.
    static constexpr WordSet led({"at", "by", "from", "of", "to"});
    bool number = false;
    std::size_t end = i + 1;
    for (; end < v.last; ++end) {
        if (v.r.has(end, in_quotes | auxiliary | other_verb | relative | subordinator)) break;
        if (v.r.word(end) == "," || v.r.word(end) == ";" || is_dash(v.r.word(end))) break;
        number = number || (led.has(v.r.word(end)) && says_number(v, end + 1));
    }
    if (!number) return std::nullopt;
    std::optional<TokenSpan> subject;
    if (!v.r.has(*owner, determiner)) {
        subject = subject_before(v.r, *owner, v.at.first);
        if (subject) subject = last_phrase(v.r, *subject);
    } else if (*owner > v.at.first) {
        // "It put up its forecast": who did so, or else the pronoun.
        std::size_t verb = *owner - 1;
        if (verb > v.at.first && (v.r.is(verb, "up") || v.r.is(verb, "down"))) --verb;
        if (verb > v.at.first) subject = subject_before(v.r, verb, v.at.first);
        if (!subject) subject = TokenSpan{*owner, *owner + 1};
    }
    if (!subject) return std::nullopt;
    return v.made({i, i + 1}, Frame::object, subject, false, {i + 1, end}, false, "X's forecast");
}

} // namespace crossread
