#include "extract/statements.h"

#include "extract/content_cuts.h"
#include "extract/content_end.h"
#include "extract/cue_model.h"
#include "extract/deeds.h"
#include "extract/fronted.h"
#include "extract/inverted.h"
#include "extract/parenthetical.h"
#include "extract/parties.h"
#include "extract/phrases.h"
#include "extract/sentence_view.h"
#include "extract/shared_subject.h"
#include "extract/transcripts.h"
#include "extract/verb_form.h"
#include "text/word_table.h"

#include <algorithm>
#include <utility>

namespace crossread {
namespace {

// "emailed supporters saying": words between two cues of one speaker.
constexpr std::size_t few_between = 3;

bool is_saying(Frame frame) {
    return frame == Frame::say || frame == Frame::tell || frame == Frame::show;
}

class Finder {
public:
    Finder(const Reading& reading, const Judge& judge) : r_(reading), judge_(judge) {}

    std::vector<Statement> find() {
        std::size_t paragraph_end = 0;
        for (const Sentence& sentence : r_.sentences()) {
            if (sentence.first >= paragraph_end) {
                paragraph_end = sentence.first + 1;
                while (paragraph_end < r_.size() && !r_.tokens()[paragraph_end].new_paragraph) {
                    ++paragraph_end;
                }
            }
            for (std::size_t first = sentence.first; first < sentence.end;
                 first += longest_sentence) {
                const TokenSpan part{first,
                                     std::min<std::size_t>(sentence.end, first + longest_sentence)};
                const SentenceView view(r_, part, paragraph_end);
                read(view);
            }
        }
        return std::move(found_);
    }

private:
    void read(const SentenceView& view) {
        v_ = &view;
        if (auto found = find_transcript(view)) keep(*found);
        for (std::size_t i = view.at.first; i < view.at.end; ++i) {
            if (!r_.may_be_cue(i) || r_.has(i, in_quotes)) continue;
            if (auto found = find_phrase(view, i)) {
                keep(*found);
            } else if (const std::optional<Verb> verb = r_.verb(i)) {
                clause(i, *verb);
            }
        }
        cut_contents(*v_, found_);
    }

    void add(TokenSpan cue, Frame frame, std::optional<TokenSpan> subject, bool shared,
             TokenSpan content, bool before, const char* rule) {
        Statement made = v_->made(cue, frame, subject, shared, content, before, rule);
        made.doubts = doubts_;
        if (cue.size() == 1) made.verb = goes_on_to(*v_, cue.first);
        keep(std::move(made));
    }

    void keep(Statement candidate) {
        // "blasted off": a particle is nothing that anybody says.
        static constexpr WordSet lone({"off", "out", "up", "down", "back", "away", "over", "on"});
        if (candidate.content.size() == 1 && lone.has(r_.word(candidate.content.first))) return;
        // "No one expected 40" tells at least what was not expected.
        if (candidate.subject && candidate.frame != Frame::think && is_nobody(*candidate.subject))
            return;
        if (!judge_.is_clear(candidate) &&
            !judge_.is_cue(features_of(*v_, candidate, found_), candidate))
            return;
        if (has_open_end(candidate)) {
            candidate.content.end =
                content_end(*v_, candidate, [&](std::size_t token, const CueFeatures& features) {
                    return judge_.ends_here(candidate, token, features);
                });
            candidate = v_->made(candidate);
            candidate.content.end = list_end(*v_, candidate.content.end);
        }
        found_.push_back(candidate);
    }

    // "Nobody has claimed responsibility": there is no one to ask.
    bool is_nobody(TokenSpan subject) const {
        const std::size_t first = subject.first;
        if (subject.size() == 1) return r_.is(first, "nobody") || r_.is(first, "none");
        return subject.size() == 2 && r_.is(first, "no") && r_.is(first + 1, "one");
    }

    const Statement* last_found() const { return found_.empty() ? nullptr : &found_.back(); }

    void clause(std::size_t i, const Verb& verb) {
        const std::optional<std::uint32_t> doubts = doubts_of(*v_, i, verb);
        if (!doubts) return;
        if (is_no_saying(*v_, i)) return;
        doubts_ = *doubts | (verb.weak ? std::uint32_t{weak_word} : 0u);
        const std::size_t begin = verb_phrase_begin(r_, i, v_->at.first);
        const TokenSpan cue{i, i + 1};

        // Verb before subject: “…,” said X. / Additionally, reports X, …
        if (is_saying(verb.frame) && verb.form != Form::participle &&
            (doubts_ & ~std::uint32_t{weak_word}) == 0)
            if (const auto turned = find_inverted(*v_, i, begin, verb.frame, last_found())) {
                add(cue, Frame::say, turned->subject, false, turned->content, turned->before,
                    turned->rule);
                return;
            }
        if (verb.form == Form::past && by_agent(i, begin)) return;

        if (is_measure(i) || is_citing_aside(i)) return;
        if (!takes_clause(i, begin)) doubts_ |= no_clause;
        const std::optional<Owner> owner = owner_of(i, verb, begin);
        if (!owner) return;
        const auto [subject, shared] = *owner;
        if (verb.form == Form::base && !shared && !goes_on_to(*v_, i) &&
            !agrees(*v_, *subject, begin, i))
            doubts_ |= disagreeing;
        finish(i, cue, verb, subject, shared);
    }

    struct Owner {
        std::optional<TokenSpan> subject;
        bool shared; // it belongs to an earlier verb
    };

    // "The poll found most voters back it": who backs it stands behind the cue that is known already.
    // Nothing when the verb is no verb there: "They gave some pointed advice".
    std::optional<TokenSpan> behind_earlier(TokenSpan found, std::size_t verb,
                                            std::size_t begin) const {
        const std::optional<TokenSpan> subject = found;
        if (found_.empty()) return subject;
        const Statement& earlier = found_.back();
        const std::size_t first = earlier.content.first;
        if (earlier.before || earlier.content.empty() || !subject->holds(earlier.cue.first) ||
            first <= earlier.cue.first || first >= subject->end)
            return subject;
        // "The people who say that they left deny it": the cue is part of who denies.
        if (earlier.subject && v_->is_relative(earlier.subject->end - 1)) return subject;
        // "She hopes voters say yes": nobody has said it but her.
        static constexpr WordSet wishes({"hope", "hoped", "hopes", "wish", "wished", "wishes"});
        if (wishes.has(r_.word(earlier.cue.first))) return earlier.subject;
        // "The mayor declined to comment and two aides said": behind what joins the clauses.
        if (r_.is(first, "to")) {
            for (std::size_t k = subject->end - 1; k > first; --k)
                if (r_.has(k, conjunction)) return TokenSpan{k + 1, subject->end};
            return subject;
        }
        const auto inner = subject_before(r_, verb, first + (r_.is(first, "that") ? 1 : 0));
        if (inner && stands_alone(*inner)) return inner;
        // "A survey released last spring found": a time stands between; "decided against telling": no
        // subject does.
        if (r_.has(verb - 1, moment) || r_.has(begin - 1, preposition)) return earlier.subject;
        return std::nullopt;
    }

    // Whether the words are a phrase of their own and no lone adjective.
    bool stands_alone(TokenSpan phrase) const {
        const std::size_t last = phrase.end - 1;
        return phrase.size() > 1 || r_.is_capital(last) || r_.has(last, subject_pronoun) ||
               v_->is_number(last) || r_.word(last).ends_in("s") || r_.is(last, "people");
    }

    // Whose the verb is, with the doubts that its place raises; nothing when it cannot be a cue.
    std::optional<Owner> owner_of(std::size_t i, const Verb& verb, std::size_t begin) {
        const std::size_t floor = v_->at.first;
        const bool participle = verb.form == Form::participle;
        const std::size_t mover = goes_on_to(*v_, i).value_or(i);
        std::optional<TokenSpan> subject = subject_before(r_, mover, floor);
        if (subject) {
            subject = behind_earlier(*subject, mover, begin);
            if (!subject) return std::nullopt;
        }
        const bool gerund =
            participle && begin == i && !(begin > floor && r_.has(begin - 1, being));
        const bool says = is_saying(verb.frame);
        bool shared = false;
        // Behind a noun, "groups backing" and "polls showing" tell who they are, not what they say.
        const bool follows_noun =
            gerund && subject && begin > floor && r_.is_word(begin - 1) &&
            !r_.has(begin - 1, preposition | conjunction | subordinator | adverb);
        if (follows_noun && verb.frame != Frame::say && verb.frame != Frame::tell)
            doubts_ |= behind_noun;
        const bool told = !found_.empty() && found_.back().cue.end + few_between >= begin &&
                          found_.back().cue.end <= begin;
        if ((doubts_ & behind_noun) != 0 ||
            (follows_noun && !told &&
             !(says && r_.is_speech_noun(begin - 1) && begin > floor + 3))) {
            subject = last_phrase(r_, *subject);
        } else if (gerund || !subject || (doubts_ & infinitive) != 0) {
            const std::size_t k = begin;
            const bool joins = k > floor && (r_.has(k - 1, conjunction) || r_.is_mark(k - 1) ||
                                             (gerund && r_.is_word(k - 1)));
            if (!joins && !(gerund && k == floor)) doubts_ |= far_subject;
            shared = true;
            subject = shared_subject(*v_, found_, i, k > floor && r_.has(k - 1, conjunction));
        }
        if (subject && subject->size() == 1 && r_.is(subject->first, "that")) {
            // The relative with the phrase that it stands for: "messages that showed".
            const auto named = subject_before(r_, subject->first, floor);
            if (named && !v_->is_relative(named->first)) {
                subject = TokenSpan{last_phrase(r_, *named).first, subject->end};
            } else {
                return std::nullopt;
            }
        }
        return Owner{subject, shared};
    }

    // "Costs fell by 4 percent, compared with 2 percent a year ago": nobody compares. "The cost,
    // estimated at 9 million": nobody is told to estimate it; but "estimated at least 40".
    bool is_measure(std::size_t i) const {
        if (r_.is(i, "compared")) return r_.is(i + 1, "with") || r_.is(i + 1, "to");
        return r_.is(i, "estimated") && r_.is(i + 1, "at") && !r_.is(i + 2, "least") &&
               !r_.is(i + 2, "most");
    }

    // One charges that something is so, or a fee; "continue" and "go on" hand over quoted words only.
    bool takes_clause(std::size_t i, std::size_t begin) const {
        static constexpr WordSet charges({"charge", "charged", "charges", "charging"});
        static constexpr WordSet goes_on(
            {"continue", "continued", "continues", "continuing", "go", "goes"});
        if (charges.has(r_.word(i)) && !r_.is(i + 1, "that") && !r_.opens_quote(i + 1) &&
            !v_->quote_before(begin))
            return false;
        return !goes_on.has(r_.word(i)) || v_->closes_clause(i + 1) || r_.opens_quote(i + 1) ||
               r_.word(i + 1) == ":";
    }

    // "A plan was backed by the mayor", "a fine imposed by the court".
    bool by_agent(std::size_t i, std::size_t begin) {
        std::size_t by = i + 1;
        while (by < v_->at.end && by < i + few_between + 1 && r_.is_word(by) && !r_.is(by, "by") &&
               !r_.has(by, auxiliary | other_verb | subject_pronoun | determiner))
            ++by;
        if (!r_.is(by, "by")) return false;
        // "The teacher told AFP by phone": a verb with an object is none that somebody else does.
        if (!is_passive(*v_, i))
            for (std::size_t k = i + 1; k < by; ++k)
                if (!r_.has(k, adverb | preposition | moment)) return false;
        const auto agent = subject_after(r_, by + 1, v_->at.end);
        // "Firefighters backed by 16 helicopters"
        if (!agent || v_->is_number(agent->first)) return true;
        const auto theme = subject_before(r_, i, v_->at.first);
        if (!theme || (theme->end < begin && !r_.is_mark(theme->end))) return true;
        doubts_ |= crossread::by_agent;
        const bool whole = theme->size() == 1 && v_->is_relative(theme->first);
        if (whole) return true;
        add({i, i + 1}, r_.verb(i)->frame, agent, false,
            is_passive(*v_, i) ? *theme : last_phrase(r_, *theme), true, "by X");
        return true;
    }

    void finish(std::size_t i, TokenSpan cue, const Verb& verb, std::optional<TokenSpan> subject,
                bool shared) {
        const bool says = is_saying(verb.frame) || verb.frame == Frame::think;
        std::size_t group = verb_phrase_begin(r_, i, v_->at.first);
        if (subject && !shared) group = std::min<std::size_t>(group, subject->first);
        // "Rebels claim to hold the town": nobody is told.
        const bool claims = same_word(verb.base, "claim") && r_.is(cue.end, "to") &&
                            !r_.has(cue.end + 1, determiner);
        const std::size_t next = claims ? cue.end : v_->after_cue(cue.end, verb.frame);
        // "Costs fell last year, the mayor told Reuters.": who is told, and nothing else.
        const bool hearers = verb.frame == Frame::tell && !shared && group > v_->at.first + 3 &&
                             r_.word(group - 1) == "," && v_->only_hearers(cue.end);
        const bool something = !hearers && next < v_->last && !v_->closes_clause(next);
        if (!shared && subject) {
            const bool open = !something || r_.has(next, preposition | moment);
            if (const auto fronted = find_fronted(*v_, i, verb, *subject, open)) {
                doubts_ = fronted->clear ? 0u : doubts_ | of_object;
                add(cue, verb.frame, fronted->speaker, false, fronted->content, true,
                    fronted->rule);
                return;
            }
        }
        if (says && subject && !shared)
            if (const auto around = find_parenthetical(*v_, group, cue.end, next)) {
                add(cue, verb.frame, subject, false, around->content, around->before, around->rule);
                return;
            }
        if (says && !shared && v_->stands_after_content(group, cue.end, next, something)) {
            TokenSpan content = v_->content_before(group, last_found());
            content.end = v_->goes_on_behind(cue.end, content.end);
            if (content.size() >= 2) {
                add(cue, verb.frame, subject, shared, content, true, "X said, after");
                return;
            }
        }
        if (!something) {
            // "She said:" or "he added." before a quote of its own sentence.
            const bool answered = r_.opens_quote(v_->at.end) || r_.opens_quote(v_->at.end - 1);
            if (says && verb.frame != Frame::think && answered)
                add(cue, verb.frame, subject, shared, {}, false, "X said.");
            return;
        }
        if (verb.frame == Frame::plan && !r_.is(next, "to") && !r_.is(next, "that") &&
            !r_.has(next, determiner | object_pronoun | subject_pronoun) && !r_.is_capital(next) &&
            !proposes(i))
            doubts_ |= no_clause;
        add(cue, verb.frame, subject, shared,
            {next, subject && subject->size() == 1 && v_->is_relative(subject->first)
                       ? v_->relative_end(next, verb.frame)
                       : v_->clause_end(next, verb.frame)},
            false, "X said");
    }

    // "The BBC, citing police, said": from whom the BBC has it, and nothing that it says.
    bool is_citing_aside(std::size_t i) const {
        if (!r_.is(i, "citing") && !r_.is(i, "quoting")) return false;
        if (i == v_->at.first || r_.word(i - 1) != ",") return false;
        for (std::size_t k = i + 1; k < v_->last && k < i + longest_tail; ++k) {
            if (r_.word(k) == ",") return r_.verb(k + 1).has_value();
            if (r_.has(k, in_quotes | subordinator)) return false;
        }
        return false;
    }

    bool proposes(std::size_t i) const {
        static constexpr WordSet forms({"propose", "proposed", "proposes", "proposing"});
        return forms.has(r_.word(i));
    }

    const Reading& r_;
    const SentenceView* v_ = nullptr; // the sentence being read
    std::vector<Statement> found_;
    std::uint32_t doubts_ = 0; // of the candidate being read
    const Judge& judge_;
};

} // namespace

std::vector<Statement> find_statements(const Reading& reading, const Judge& judge) {
    return Finder(reading, judge).find();
}

std::vector<Statement> find_statements(const Reading& reading) {
    const CueWeights& cues = trained_weights();
    const CueWeights& ends = trained_end_weights();
    Judge judge;
    judge.is_clear = [&](const Statement& candidate) {
        return standing_of(reading, candidate) == Standing::clear;
    };
    judge.is_cue = [&](const CueFeatures& features, Statement& candidate) {
        candidate.score = score(features, cues);
        return is_cue(standing_of(reading, candidate), candidate.score, cues);
    };
    judge.ends_here = [&](const Statement&, std::size_t, const CueFeatures& features) {
        return score(features, ends) >= ends.threshold;
    };
    return find_statements(reading, judge);
}

} // namespace crossread
