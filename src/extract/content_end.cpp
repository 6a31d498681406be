#include "extract/content_end.h"

#include "extract/cues.h"
#include "extract/signs.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace crossread {
namespace {

// The questions, numbered apart from those of cue_features.cpp.
enum EndQuestion : std::uint32_t {
    at_all = 200,
    at_frame,
    at_base,
    mark_is,
    mark_frame,
    mark_next,
    mark_next_frame,
    last_is,
    mark_two,
    begin_is,
    size_is,
    verbs_are,
    marks_are,
    rule_is_end,
    rule_mark,
    rest_is,
    relative_is,
    opener_mark,
    size_mark,
    verbs_mark,
    begin_mark,
    shared_mark,
    words_alone,
    poll_mark,
};

constexpr std::size_t longest_opening_phrase = 12;
constexpr std::size_t longest_figure = 7;
constexpr std::size_t few_openers = 6; // "Late last May, when the"

bool can_end(const Reading& r, std::size_t k) {
    if (r.has(k, in_quotes)) return false;
    if (r.is_mark(k)) {
        const Word w = r.word(k);
        return w == "," || w == ";" || w == ":" || w == "(" || w == ")" || is_dash(w) ||
               (w == "-" && r.tokens()[k].spaced) || r.is_stop(k);
    }
    return r.has(k, preposition | conjunction | subordinator | relative | moment | adverb);
}

class Walk {
public:
    Walk(const SentenceView& view, const Statement& s) : v_(view), r_(view.r), s_(s) {
        const std::optional<Verb> verb =
            s.cue.size() == 1 ? r_.verb(s.cue.first) : std::optional<Verb>{};
        frame_ = static_cast<std::uint32_t>(s.frame) + (verb && verb->weak ? 8 : 0);
        base_ = verb ? verb->base : r_.word(s.cue.first);
        begin_ = shape_of(r_, s.content.first);
        relative_ = s.subject && s.subject->size() == 1 && v_.is_relative(s.subject->first) ? 1 : 0;
        opener_ = opener();
        counted_ = counted();
        // Not behind a dateline, "LYON — ", nor behind what the splitter left of one, "(AP) — ".
        dashed_ = s.subject && s.subject->first > v_.after_dateline(v_.at.first) + 1 &&
                  r_.is_word(s.subject->first - 2) && is_spaced_dash(s.subject->first - 1);
    }

    std::size_t end(const EndsHere& ends_here) {
        const TokenSpan content = s_.content;
        std::uint32_t verbs = r_.has(content.first, auxiliary | other_verb) ? 1 : 0;
        std::uint32_t marks = 0;
        // "that in May, costs fell": the first comma closes what opens the clause.
        const bool opens = r_.is(content.first, "that") && s_.frame != Frame::object &&
                           r_.has(content.first + 1, preposition | subordinator);
        std::size_t first = content.first + 1;
        for (std::size_t k = first; opens && k < v_.last && k < first + longest_opening_phrase;
             ++k) {
            if (r_.word(k) == "," && !r_.has(k, in_quotes)) first = k + 1;
            if (first == k + 1) break;
        }
        for (std::size_t k = content.first; k < first; ++k) note(k);
        for (std::size_t k = first; k < v_.last; note(k), ++k) {
            if (closes_side_quote(k)) return k + 1;
            if (can_end(r_, k)) {
                // "… the bill – more than $900": the figure that the clause led up to.
                if (is_dash(r_.word(k)) && only_figure(k + 1)) return v_.last;
                if (closes_aside(k)) return k;
                // What else a dash adds to an object is the article's own.
                if (s_.frame == Frame::object && is_dash(r_.word(k))) return k;
                if (closes_side_clause(k)) return k;
                if (goes_on(k)) {
                    if (r_.is_mark(k)) ++marks;
                    continue;
                }
                if (ends_here(k, features(k, std::min(verbs, 3u), std::min(marks, 3u)))) return k;
                if (r_.is_mark(k)) ++marks;
            }
            if (r_.has(k, auxiliary | other_verb)) ++verbs;
        }
        return v_.last;
    }

private:
    // Whether the statement is a side clause that the sentence begins with.
    bool opens_sentence() const {
        return opener_ != 0 && !s_.shared && s_.subject &&
               std::min(s_.subject->first, s_.cue.first) <= v_.at.first + few_openers;
    }

    // "While the mayor said that costs fell, …", "After the firm asked clerks to go, …": what stands
    // behind the comma is the article's own.
    bool closes_side_clause(std::size_t k) const {
        if (!opens_sentence() || r_.word(k) != ",") return false;
        if (!acts_) return false; // "that in May," holds no clause yet
        return r_.is_capital(k + 1) || r_.has(k + 1, determiner | subject_pronoun) ||
               v_.is_number(k + 1);
    }

    // "A bold — some say rash — plan": the aside ends where its second dash stands.
    bool closes_aside(std::size_t k) const { return dashed_ && is_spaced_dash(k); }

    bool is_spaced_dash(std::size_t k) const {
        return is_dash(r_.word(k)) || (r_.word(k) == "-" && r_.tokens()[k].spaced);
    }

    // "While the mayor said it was “low,” clerks …": the comma stands inside the quote.
    bool closes_side_quote(std::size_t k) const {
        return opens_sentence() && r_.closes_quote(k) && r_.word(k - 1) == "," && k + 1 < v_.last &&
               (r_.is_capital(k + 1) || r_.has(k + 1, determiner | subject_pronoun));
    }

    // "It says that costs would rise, but would fall later": one clause with two verbs. "The poll
    // shows Lee ahead, with 40 percent for her": what was found goes on.
    bool goes_on(std::size_t k) const {
        if (r_.word(k) == "," && s_.frame == Frame::show && r_.is(k + 1, "with") &&
            v_.is_number(k + 2))
            return true;
        // "Criticised Salem, Ore., clerks", "blasted the mayor on Tuesday for …".
        if (s_.frame == Frame::object) {
            if (v_.before_state(k)) return true;
            const std::size_t day = r_.is(k, "on") ? k + 1 : k;
            static constexpr WordSet why({"for", "over", "about"});
            if (r_.has(day, moment) && why.has(r_.word(day + 1))) return true;
        }
        // "… 30 percent of them, compared with 12 percent a year ago": its other half.
        if (r_.word(k) == "," && r_.is(k + 1, "compared") &&
            (r_.is(k + 2, "to") || r_.is(k + 2, "with")))
            return true;
        std::size_t joint = k;
        if (r_.word(joint) == ",") ++joint;
        if (!r_.is(joint, "and") && !r_.is(joint, "but") && !r_.is(joint, "or")) return false;
        return modal_ && is_modal(joint + 1);
    }

    bool is_modal(std::size_t k) const {
        static constexpr WordSet modal({"could", "may", "might", "should", "will", "would"});
        return modal.has(r_.word(k));
    }

    // What the content has had up to token `k`.
    void note(std::size_t k) {
        if (r_.has(k, in_quotes)) return;
        if (!modal_ && r_.has(k, auxiliary)) modal_ = is_modal(k);
        acts_ = acts_ || r_.has(k, auxiliary | other_verb) || r_.is(k, "to") || r_.verb(k);
    }

    // A number and its noun up to the sentence's end.
    bool only_figure(std::size_t first) const {
        if (v_.last > first + longest_figure) return false;
        bool number = false;
        for (std::size_t k = first; k < v_.last; ++k) {
            number = number || v_.is_number(k);
            if (r_.has(k, auxiliary | other_verb | subject_pronoun | relative)) return false;
        }
        return number;
    }

    // "While the mayor said so, …": the word that makes a side clause of the cue's, or nothing.
    std::uint32_t opener() const {
        const std::size_t first =
            s_.subject ? std::min(s_.subject->first, s_.cue.first) : s_.cue.first;
        for (std::size_t k = first; k > v_.at.first && first - k < 3; --k) {
            if (r_.has(k - 1, subordinator)) return shape_of(r_, k - 1);
        }
        return 0;
    }

    // "Some 40 percent said so, while 30 percent …".
    std::uint32_t counted() const {
        if (!s_.subject) return 0;
        const std::size_t end = std::min(s_.subject->end, s_.subject->first + 3);
        for (std::size_t k = s_.subject->first; k < end; ++k) {
            if (r_.tokens()[k].kind == Token::Kind::number || r_.is(k, "percent")) return 1;
        }
        return 0;
    }

    CueFeatures features(std::size_t k, std::uint32_t verbs, std::uint32_t marks) {
        CueFeatures out;
        const auto put = [&](const Sign& sign) { out.add(sign.value(), false); };
        const std::uint32_t mark = shape_of(r_, k);
        const std::uint32_t next = shape_of(r_, k + 1);
        const std::uint32_t next2 = shape_of(r_, k + 2);
        const std::uint32_t last = shape_of(r_, k - 1);
        const std::uint32_t size = step_of(k - s_.content.first);
        const std::uint32_t rule = k < s_.content.end ? 0 : k == s_.content.end ? 1 : 2;
        const std::uint32_t shared = s_.shared ? 1 : 0;
        put(Sign(at_all));
        put(Sign(at_frame).number(frame_));
        out.add(Sign(at_base).word(base_).value(), true);
        put(Sign(mark_is).number(mark));
        put(Sign(mark_frame).number(mark).number(frame_));
        put(Sign(mark_next).number(mark).number(next));
        put(Sign(mark_next_frame).number(mark).number(next).number(frame_));
        put(Sign(last_is).number(last).number(mark));
        put(Sign(mark_two).number(mark).number(next).number(next2));
        put(Sign(begin_is).number(begin_).number(frame_));
        put(Sign(begin_mark).number(begin_).number(mark));
        put(Sign(size_is).number(size).number(frame_));
        put(Sign(size_mark).number(size).number(mark));
        put(Sign(verbs_are).number(verbs).number(frame_));
        put(Sign(verbs_mark).number(verbs).number(mark));
        put(Sign(marks_are).number(marks).number(mark));
        put(Sign(rule_is_end).number(rule).number(frame_));
        put(Sign(rule_mark).number(rule).number(mark));
        put(Sign(rest_is).number(step_of(v_.last - k)).number(mark));
        put(Sign(relative_is).number(relative_).number(mark));
        put(Sign(opener_mark).number(opener_).number(mark));
        put(Sign(poll_mark).number(counted_).number(mark).number(next));
        put(Sign(shared_mark).number(shared).number(mark));
        if (!r_.is_mark(k) || r_.is_word(k + 1))
            out.add(Sign(words_alone).word(base_).number(mark).value(), true);
        return out;
    }

    const SentenceView& v_;
    const Reading& r_;
    const Statement& s_;
    std::uint32_t frame_ = 0;
    Word base_;
    std::uint32_t begin_ = 0;
    std::uint32_t relative_ = 0;
    std::uint32_t opener_ = 0;
    std::uint32_t counted_ = 0;
    bool modal_ = false;  // the content has "would" or its like
    bool acts_ = false;   // it has a verb
    bool dashed_ = false; // a dash stands before the subject
};

} // namespace

bool has_open_end(const Statement& s) {
    const std::string_view rule = s.rule;
    return !s.before && s.content.size() >= 2 && rule != "X:" && rule != "X went on" &&
           rule != "put at, by X";
}

std::size_t content_end(const SentenceView& view, const Statement& statement,
                        const EndsHere& ends_here) {
    return Walk(view, statement).end(ends_here);
}

} // namespace crossread
