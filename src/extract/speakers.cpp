#include "extract/speakers.h"

#include "extract/parties.h"

#include <algorithm>
#include <utility>

namespace crossread {
namespace {

constexpr std::size_t few_words = 3;

class Finder {
public:
    Finder(const Reading& reading, const std::vector<Quoted>& strings,
           const std::vector<Statement>& statements)
        : r_(reading), strings_(strings), statements_(statements), answers_(strings.size()) {}

    std::vector<Answer> find() {
        give_held();
        for (std::size_t q = 0; q < strings_.size(); ++q) {
            if (!answers_[q].statement) answers_[q] = from_context(q);
        }
        return std::move(answers_);
    }

private:
    // The strings inside a statement's content; the smallest content wins.
    void give_held() {
        for (std::size_t s = 0; s < statements_.size(); ++s) {
            const TokenSpan content = statements_[s].content;
            if (content.empty()) continue;
            auto q = static_cast<std::size_t>(
                std::lower_bound(
                    strings_.begin(), strings_.end(), content.first,
                    [](const Quoted& a, std::size_t first) { return a.end <= first; }) -
                strings_.begin());
            for (; q < strings_.size() && strings_[q].first < content.end; ++q) {
                Answer& answer = answers_[q];
                if (answer.statement && !better(s, *answer.statement, q)) continue;
                answer = {s, std::nullopt, true, statements_[s].rule};
            }
        }
    }

    bool better(std::size_t s, std::size_t old, std::size_t q) const {
        // "The minister called for “…”, The Herald reported": the words are the minister's.
        if (is_inside(s, old) && quotes_words(s, q)) return true;
        if (is_inside(old, s) && quotes_words(old, q)) return false;
        const bool near_new = adjacent(s, q);
        const bool near_old = adjacent(old, q);
        if (near_new != near_old) return near_new;
        // Of "X said they were seeking “…”" the words are X's; of "X said he called it “…”", his.
        const bool says_new = quotes_words(s, q);
        if (says_new != quotes_words(old, q)) return says_new;
        return statements_[s].content.size() < statements_[old].content.size();
    }

    // Whether the whole of the statement, its cue too, is what the other one says.
    bool is_inside(std::size_t inner, std::size_t outer) const {
        const Statement& in = statements_[inner];
        const Statement& out = statements_[outer];
        return out.before && !in.before && out.content.holds(in.cue.first) &&
               in.content.end <= out.content.end;
    }

    bool quotes_words(std::size_t s, std::size_t q) const {
        const Statement& statement = statements_[s];
        if (statement.frame == Frame::say || statement.frame == Frame::tell) return true;
        return !statement.before && strings_[q].opening() < statement.cue.end + few_words + 1;
    }

    // The cue's phrase stands right behind the string.
    bool adjacent(std::size_t s, std::size_t q) const {
        const Statement& statement = statements_[s];
        if (!statement.before) return false;
        return statement.content.end >= strings_[q].end &&
               statement.content.end <= strings_[q].end + few_words;
    }

    std::size_t sentence_of(std::size_t token) const {
        const auto& all = r_.sentences();
        const auto at =
            std::upper_bound(all.begin(), all.end(), token,
                             [](std::size_t t, const Sentence& s) { return t < s.first; });
        return at == all.begin() ? 0 : static_cast<std::size_t>(at - all.begin()) - 1;
    }

    Answer from_context(std::size_t q) {
        const Quoted& string = strings_[q];
        const std::size_t open = string.opening();
        const std::size_t s = sentence_of(open);
        const Sentence& sentence = r_.sentences()[s];
        // A quote that the paragraph before left open.
        if (q > 0 && strings_[q - 1].goes_on && strings_[q - 1].end == open)
            return as(q - 1, "goes on");
        // The statements of this sentence and of the one before.
        const std::size_t after = first_statement_after(open);
        if (after > 0) {
            const Statement& last = statements_[after - 1];
            const bool here = last.cue.first >= sentence.first;
            if (here && last.subject) return {after - 1, std::nullopt, false, "cue before"};
            if (last.content.empty() && !last.before && sentence_of(last.cue.first) + 1 == s) {
                return {after - 1, std::nullopt, false, "answers"};
            }
        }
        if (after < statements_.size() && statements_[after].subject) {
            const Statement& next = statements_[after];
            const std::size_t end = string.end < r_.size() ? string.end : r_.size() - 1;
            const std::size_t close = sentence_of(end);
            if (next.cue.first < r_.sentences()[close].end)
                return {after, std::nullopt, false, "cue after"};
        }
        // "It did not surprise the pollster Ann Lee: “…”": the name before the colon.
        if (open > 1 && r_.word(open - 1) == ":" && r_.is_capital(open - 2)) {
            std::size_t first = open - 2;
            while (first > 0 && open - first < 6 && r_.is_capital(first - 1) &&
                   !r_.has(first - 1, determiner | preposition))
                --first;
            return {std::nullopt, TokenSpan{first, open - 1}, false, "X:"};
        }
        // "The mood was summed up by one slogan: “…”": what says it stands behind "by".
        if (open > 2 && r_.word(open - 1) == ":") {
            for (std::size_t k = open - 1; k > sentence.first && open - k < 8; --k) {
                if (!r_.is(k - 1, "by")) continue;
                return {std::nullopt, TokenSpan{k, open - 1}, false, "by X:"};
            }
        }
        const std::size_t words = string.end - string.first;
        const bool whole = open - sentence.first <= few_words && words > few_words;
        // A paragraph that ends in a colon hands over to the next.
        if (open == 0 || r_.tokens()[open].new_paragraph) {
            if (open > 0 && r_.word(open - 1) == ":") {
                const Sentence& lead = r_.sentences()[sentence_of(open - 1)];
                if (after > 0 && statements_[after - 1].cue.first >= lead.first) {
                    return {after - 1, std::nullopt, false, "colon"};
                }
                const auto subject = first_subject(r_, {lead.first, lead.end});
                if (subject) return {std::nullopt, subject, false, "colon"};
            }
        }
        if (whole && q > 0 && answers_[q - 1].statement) {
            const std::size_t before = strings_[q - 1].first;
            const bool same = r_.sentences()[sentence_of(before)].paragraph == sentence.paragraph;
            if (same) return as(q - 1, same_paragraph_rule);
        }
        if (whole) {
            // The words of a paragraph of their own: whoever spoke last.
            if (after > 0) return {after - 1, std::nullopt, false, last_speaker_rule};
        }
        if (const auto subject = first_subject(r_, {sentence.first, open});
            subject && words > 1 && !counts(*subject) &&
            (words > few_words || is_somebody(*subject))) {
            return {std::nullopt, subject, false, "subject"};
        }
        // More than a term, and nobody else in its sentence: whoever spoke last.
        if (words > 2 * few_words && after > 0)
            return {after - 1, std::nullopt, false, last_speaker_rule};
        return {};
    }

    // "6,747 servers ran “…”": what is counted speaks only where a cue says so.
    bool counts(TokenSpan subject) const {
        if (r_.is_capital(subject.end - 1)) return false; // a name with a number in it
        for (std::size_t i = subject.first; i < subject.end; ++i)
            if (r_.tokens()[i].kind == Token::Kind::number) return true;
        return false;
    }

    // A name or a personal pronoun; for a few words that no cue hands over, nothing less will do.
    bool is_somebody(TokenSpan subject) const {
        if (subject.size() == 1 && r_.has(subject.first, subject_pronoun)) {
            return !r_.is(subject.first, "it") && !r_.is(subject.first, "you");
        }
        return subject.size() <= few_words + 1 && r_.is_capital(subject.end - 1) &&
               !r_.has(subject.first, determiner);
    }

    Answer as(std::size_t q, const char* rule) const {
        Answer answer = answers_[q];
        answer.held = false;
        answer.rule = rule;
        return answer;
    }

    std::size_t first_statement_after(std::size_t token) const {
        const auto at =
            std::lower_bound(statements_.begin(), statements_.end(), token,
                             [](const Statement& a, std::size_t t) { return a.cue.first < t; });
        return static_cast<std::size_t>(at - statements_.begin());
    }

    const Reading& r_;
    const std::vector<Quoted>& strings_;
    const std::vector<Statement>& statements_;
    std::vector<Answer> answers_;
};

} // namespace

std::vector<Answer> find_speakers(const Reading& reading, const std::vector<Quoted>& strings,
                                  const std::vector<Statement>& statements) {
    return Finder(reading, strings, statements).find();
}

} // namespace crossread
