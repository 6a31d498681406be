#include "extract/cue_features.h"

#include "extract/cues.h"
#include "extract/signs.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace crossread {
namespace {

// The questions. Their numbers are part of the hashes: a new one gets a new number.
enum Question : std::uint32_t {
    bias,
    rule_is,
    base_is,
    frame_form,
    base_form,
    doubt,
    next_is,
    next_frame,
    next_base,
    next_two,
    before_is,
    before_form,
    before_base,
    subject_shape,
    subject_frame,
    subject_last,
    subject_size,
    auxiliary_is,
    auxiliary_frame,
    content_size,
    content_begin,
    content_end,
    content_quotes,
    content_side,
    place,
    nested,
    headline_form,
    gap,
    rule_frame,
    weak_next,
    ending,
    weak_subject,
    subject_head,
    verbs_before,
    head_base,
    next_weak_two,
    quote_base,
    doubt_base,
    doubt_next,
    subject_base,
    content_verb,
};

class Extractor {
public:
    Extractor(const SentenceView& view, const Statement& s, const std::vector<Statement>& found)
        : v_(view), r_(view.r), s_(s), found_(found) {}

    CueFeatures all() {
        const std::size_t cue = s_.cue.first;
        const std::optional<Verb> verb = s_.cue.size() == 1 ? r_.verb(cue) : std::optional<Verb>{};
        // "Continues to deny" says what "denies" does.
        const std::uint32_t form = s_.verb ? static_cast<std::uint32_t>(Form::third)
                                   : verb  ? static_cast<std::uint32_t>(verb->form)
                                           : 9;
        const auto frame = static_cast<std::uint32_t>(s_.frame) + (verb && verb->weak ? 8 : 0);
        const Word base = verb ? verb->base : r_.word(cue);
        const std::uint32_t next = shape_of(r_, s_.cue.end);
        const std::uint32_t next2 = shape_of(r_, s_.cue.end + 1);
        put(Sign(bias));
        put(Sign(rule_is).text(s_.rule));
        put(Sign(rule_frame).text(s_.rule).number(frame));
        put_word(Sign(base_is).word(base));
        put(Sign(frame_form).number(frame).number(form));
        put_word(Sign(base_form).word(base).number(form));
        for (std::uint32_t bit = 0; bit < 12; ++bit) {
            if ((s_.doubts & (1u << bit)) == 0) continue;
            put(Sign(doubt).number(bit));
            put(Sign(doubt).number(bit).number(frame).number(form));
            put_word(Sign(doubt_base).number(bit).word(base));
            put(Sign(doubt_next).number(bit).number(next));
        }
        put(Sign(next_is).number(next));
        put(Sign(next_frame).number(next).number(frame));
        put_word(Sign(next_base).number(next).word(base));
        put(Sign(next_two).number(next).number(next2));
        put(Sign(next_weak_two).number(next).number(next2).number(frame));
        before(s_.verb.value_or(cue), frame, form, base);
        subject(cue, frame, base);
        content(frame, base);
        around(cue, frame, form);
        return features_;
    }

private:
    void put(const Sign& hash) { features_.add(hash.value(), false); }
    void put_word(const Sign& hash) { features_.add(hash.value(), true); }

    // The word before the verb phrase, and the auxiliaries in it.
    void before(std::size_t cue, std::uint32_t frame, std::uint32_t form, const Word& base) {
        std::size_t k = cue;
        const std::size_t low = cue > v_.at.first + 6 ? cue - 6 : v_.at.first;
        bool bare = true;
        while (k > low && r_.has(k - 1, auxiliary | adverb | negation) &&
               !r_.has(k - 1, in_quotes)) {
            --k;
            if (r_.has(k, auxiliary | negation)) {
                put(Sign(auxiliary_is).word(r_.word(k)));
                put(Sign(auxiliary_frame).word(r_.word(k)).number(frame).number(form));
                bare = false;
            }
        }
        if (bare) put(Sign(auxiliary_frame).number(frame).number(form));
        const std::uint32_t p = k > v_.at.first ? shape_of(r_, k - 1) : 0;
        put(Sign(before_is).number(p));
        put(Sign(before_form).number(p).number(form).number(frame));
        put_word(Sign(before_base).number(p).word(base));
    }

    void subject(std::size_t cue, std::uint32_t frame, const Word& base) {
        if (!s_.subject) {
            put(Sign(subject_shape).number(0));
            return;
        }
        const TokenSpan at = *s_.subject;
        const std::uint32_t first = shape_of(r_, at.first);
        const std::uint32_t last = shape_of(r_, at.end - 1);
        // The head stands before the first preposition.
        std::size_t head = at.end - 1;
        for (std::size_t k = at.first + 1; k < at.end; ++k) {
            if (r_.has(k, preposition | relative) || r_.is_mark(k)) {
                head = k - 1;
                break;
            }
        }
        const std::uint32_t shared = s_.shared ? 1 : 0;
        put(Sign(subject_shape).number(first).number(last).number(shared));
        put(Sign(subject_frame).number(last).number(frame).number(shared));
        put_word(Sign(subject_base).number(last).word(base));
        put(Sign(subject_size).number(step_of(at.size())).number(shared));
        if (!r_.is_capital(head)) {
            put(Sign(subject_head).word(r_.word(head)));
            put(Sign(subject_last).number(r_.is_speech_noun(head)).number(frame));
        } else {
            put(Sign(subject_last).number(9).number(frame));
        }
        const std::size_t from =
            at.end <= cue ? cue - at.end : at.first - std::min<std::size_t>(at.first, cue);
        put(Sign(gap).number(step_of(from)).number(at.end <= cue).number(shared));
    }

    void content(std::uint32_t frame, const Word& base) {
        const TokenSpan at = s_.content;
        put(Sign(content_side).number(s_.before).number(frame));
        put(Sign(content_size).number(step_of(at.size())).number(s_.before).number(frame));
        if (at.empty()) return;
        bool quotes = false;
        std::uint32_t verbs = 0;
        const std::size_t limit = std::min(at.end, at.first + 40);
        for (std::size_t k = at.first; k < limit; ++k) {
            if (r_.has(k, in_quotes) || r_.opens_quote(k)) quotes = true;
            if (verbs < 3 && r_.has(k, auxiliary | other_verb)) ++verbs;
        }
        const bool begins = r_.opens_quote(at.first) || r_.has(at.first, in_quotes);
        const std::uint32_t marks = begins ? 2 : quotes ? 1 : 0;
        put(Sign(content_quotes).number(marks).number(frame).number(s_.before));
        put_word(Sign(quote_base).number(marks).word(base));
        put(Sign(content_verb).number(verbs).number(frame).number(s_.before));
        put(Sign(content_begin).number(shape_of(r_, at.first)).number(frame).number(s_.before));
        put(Sign(content_end).number(shape_of(r_, at.end)).number(frame).number(s_.before));
    }

    void around(std::size_t cue, std::uint32_t frame, std::uint32_t form) {
        std::uint32_t inside = 0;
        std::uint32_t verbs = 0;
        for (std::size_t k = found_.size(); k > 0 && found_.size() - k < 6; --k) {
            const Statement& earlier = found_[k - 1];
            if (!v_.at.holds(earlier.cue.first)) break;
            ++verbs;
            if (earlier.content.holds(cue) && inside == 0)
                inside = 1 + static_cast<std::uint32_t>(earlier.frame);
        }
        put(Sign(nested).number(inside).number(frame).number(s_.shared));
        put(Sign(verbs_before).number(step_of(verbs)).number(frame));
        put(Sign(headline_form).number(v_.headline).number(form).number(frame));
        put(Sign(place).number(step_of(cue - v_.at.first)).number(form));
    }

    const SentenceView& v_;
    const Reading& r_;
    const Statement& s_;
    const std::vector<Statement>& found_;
    CueFeatures features_;
};

} // namespace

CueFeatures features_of(const SentenceView& view, const Statement& candidate,
                        const std::vector<Statement>& found) {
    return Extractor(view, candidate, found).all();
}

} // namespace crossread
