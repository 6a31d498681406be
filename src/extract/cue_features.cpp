#include "extract/cue_features.h"

#include "extract/cues.h"
#include "extract/word_class.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace crossread {
namespace {

// FNV-1a over numbers and folded words, so that a question and its answers make one number.
class Hash {
public:
    explicit Hash(std::uint32_t question) { number(question); }

    Hash& number(std::uint32_t value) {
        for (int k = 0; k < 4; ++k) byte(static_cast<std::uint8_t>(value >> (8 * k)));
        return *this;
    }
    Hash& word(std::string_view word) {
        for (const char c : word) {
            byte(static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
        }
        return number(0x7Fu);
    }
    [[nodiscard]] std::uint32_t value() const { return value_ ^ (value_ >> 15); }

private:
    void byte(std::uint8_t b) { value_ = (value_ ^ b) * 16777619u; }
    std::uint32_t value_ = 2166136261u;
};

// The questions. Their numbers are part of the hashes: a new one gets a new number.
enum Question : std::uint32_t {
    bias, rule_is, base_is, frame_form, base_form, doubt, next_is, next_frame, next_base, next_two,
    before_is, before_form, before_base, subject_shape, subject_frame, subject_last, subject_size,
    auxiliary_is, auxiliary_frame, content_size, content_begin, content_end, content_quotes,
    content_side, place, nested, headline_form, gap, rule_frame, weak_next, ending, weak_subject,
    subject_head, verbs_before, head_base, next_weak_two, quote_base, doubt_base, doubt_next,
    subject_base, content_verb,
};

// A small word stands for itself, an open-class word for its shape.
std::uint32_t shape(const Reading& r, std::size_t i) {
    if (i >= r.size()) return 1;
    if (r.opens_quote(i)) return 2;
    if (r.closes_quote(i)) return 3;
    if (r.has(i, in_quotes)) return 4;
    const Word w = r.word(i);
    if (r.is_mark(i)) return Hash(900).word(w).value();
    if (r.tokens()[i].kind == Token::Kind::number) return 5;
    const std::uint32_t classes = classes_of(w);
    if ((classes & moment) != 0) return 6;
    if (classes != 0 && (!r.is_capital(i) || r.tokens()[i].new_paragraph ||
                         (classes & (determiner | subject_pronoun | preposition)) != 0)) {
        const bool manner = (classes & adverb) != 0 && w.size() > 4 && w.substr(w.size() - 2) == "ly";
        return manner ? 7 : Hash(901).word(w).value();
    }
    if (r.is_capital(i)) return 8;
    const auto verb = find_verb(w);
    if (verb) return 16 + 8 * static_cast<std::uint32_t>(verb->form) + (verb->often_noun ? 1 : 0);
    if (w.size() > 4) {
        const std::string_view tail = w.substr(w.size() - 2);
        if (tail == "ed") return 9;
        if (tail == "ng") return 10;
        if (tail.back() == 's' && tail != "ss") return 11;
    }
    return 12;
}

std::uint32_t bucket(std::size_t n) {
    return n < 4 ? static_cast<std::uint32_t>(n) : n < 7 ? 4 : n < 12 ? 5 : n < 24 ? 6 : 7;
}

class Extractor {
public:
    Extractor(const SentenceView& view, const Statement& s, const std::vector<Statement>& found)
        : v_(view), r_(view.r), s_(s), found_(found) {}

    CueFeatures all() {
        const std::size_t cue = s_.cue.first;
        const std::optional<Verb> verb =
            s_.cue.size() == 1 ? find_verb(r_.word(cue)) : std::optional<Verb>{};
        const std::uint32_t form = verb ? static_cast<std::uint32_t>(verb->form) : 9;
        const auto frame = static_cast<std::uint32_t>(s_.frame) + (verb && verb->weak ? 8 : 0);
        const std::string_view base = verb ? verb->base : r_.word(cue);
        const std::uint32_t next = shape(r_, s_.cue.end);
        const std::uint32_t next2 = shape(r_, s_.cue.end + 1);
        put(Hash(bias));
        put(Hash(rule_is).word(s_.rule));
        put(Hash(rule_frame).word(s_.rule).number(frame));
        put_word(Hash(base_is).word(base));
        put(Hash(frame_form).number(frame).number(form));
        put_word(Hash(base_form).word(base).number(form));
        for (std::uint32_t bit = 0; bit < 10; ++bit) {
            if ((s_.doubts & (1u << bit)) == 0) continue;
            put(Hash(doubt).number(bit));
            put(Hash(doubt).number(bit).number(frame).number(form));
            put_word(Hash(doubt_base).number(bit).word(base));
            put(Hash(doubt_next).number(bit).number(next));
        }
        put(Hash(next_is).number(next));
        put(Hash(next_frame).number(next).number(frame));
        put_word(Hash(next_base).number(next).word(base));
        put(Hash(next_two).number(next).number(next2));
        put(Hash(next_weak_two).number(next).number(next2).number(frame));
        before(cue, frame, form, base);
        subject(cue, frame, base);
        content(frame, base);
        around(cue, frame, form);
        return features_;
    }

private:
    void put(const Hash& hash) { features_.add(hash.value(), false); }
    void put_word(const Hash& hash) { features_.add(hash.value(), true); }

    // The word before the verb phrase, and the auxiliaries in it.
    void before(std::size_t cue, std::uint32_t frame, std::uint32_t form, std::string_view base) {
        std::size_t k = cue;
        const std::size_t low = cue > v_.at.first + 6 ? cue - 6 : v_.at.first;
        bool bare = true;
        while (k > low && r_.has(k - 1, auxiliary | adverb | negation) && !r_.has(k - 1, in_quotes)) {
            --k;
            if (r_.has(k, auxiliary | negation)) {
                put(Hash(auxiliary_is).word(r_.word(k)));
                put(Hash(auxiliary_frame).word(r_.word(k)).number(frame).number(form));
                bare = false;
            }
        }
        if (bare) put(Hash(auxiliary_frame).number(frame).number(form));
        const std::uint32_t p = k > v_.at.first ? shape(r_, k - 1) : 0;
        put(Hash(before_is).number(p));
        put(Hash(before_form).number(p).number(form).number(frame));
        put_word(Hash(before_base).number(p).word(base));
    }

    void subject(std::size_t cue, std::uint32_t frame, std::string_view base) {
        if (!s_.subject) {
            put(Hash(subject_shape).number(0));
            return;
        }
        const TokenSpan at = *s_.subject;
        const std::uint32_t first = shape(r_, at.first);
        const std::uint32_t last = shape(r_, at.end - 1);
        // The head stands before the first preposition.
        std::size_t head = at.end - 1;
        for (std::size_t k = at.first + 1; k < at.end; ++k) {
            if (r_.has(k, preposition | relative) || r_.is_mark(k)) {
                head = k - 1;
                break;
            }
        }
        const std::uint32_t shared = s_.shared ? 1 : 0;
        put(Hash(subject_shape).number(first).number(last).number(shared));
        put(Hash(subject_frame).number(last).number(frame).number(shared));
        put_word(Hash(subject_base).number(last).word(base));
        put(Hash(subject_size).number(bucket(at.size())).number(shared));
        if (!r_.is_capital(head)) {
            put(Hash(subject_head).word(r_.word(head)));
            put(Hash(subject_last).number(is_speech_noun(r_.word(head))).number(frame));
        } else {
            put(Hash(subject_last).number(9).number(frame));
        }
        const std::size_t from = at.end <= cue ? cue - at.end : at.first - std::min(at.first, cue);
        put(Hash(gap).number(bucket(from)).number(at.end <= cue).number(shared));
    }

    void content(std::uint32_t frame, std::string_view base) {
        const TokenSpan at = s_.content;
        put(Hash(content_side).number(s_.before).number(frame));
        put(Hash(content_size).number(bucket(at.size())).number(s_.before).number(frame));
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
        put(Hash(content_quotes).number(marks).number(frame).number(s_.before));
        put_word(Hash(quote_base).number(marks).word(base));
        put(Hash(content_verb).number(verbs).number(frame).number(s_.before));
        put(Hash(content_begin).number(shape(r_, at.first)).number(frame).number(s_.before));
        put(Hash(content_end).number(shape(r_, at.end)).number(frame).number(s_.before));
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
        put(Hash(nested).number(inside).number(frame).number(s_.shared));
        put(Hash(verbs_before).number(bucket(verbs)).number(frame));
        put(Hash(headline_form).number(v_.headline).number(form).number(frame));
        put(Hash(place).number(bucket(cue - v_.at.first)).number(form));
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
