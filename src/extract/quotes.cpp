#include "extract/quotes.h"

#include "extract/citations.h"
#include "extract/parties.h"
#include "extract/resolve.h"
#include "extract/speakers.h"
#include "extract/statements.h"

#include <algorithm>
#include <utility>

namespace crossread {
namespace {

// A content whose quoted strings leave no more words than this is those strings.
constexpr std::size_t small_rest = 2;
// Below this a quoted string is part of somebody else's sentence.
constexpr std::size_t shortest_direct = 5;

// The outlet that a statement came through.
struct Relay {
    std::size_t statement = 0;
    std::string name;
};

class Builder {
public:
    Builder(Words words, const std::vector<Sentence>& sentences)
        : reading_(std::move(words), sentences) {
        for (const Quoted& quoted : reading_.quoted()) {
            if (quoted.depth == 0) strings_.push_back(quoted);
        }
        statements_ = find_statements(reading_);
        drop_own_voices();
        citations_ = hand_on_citations(reading_, statements_);
        statements_.shrink_to_fit();
        answers_ = find_speakers(reading_, strings_, statements_);
    }

    std::vector<FoundQuote> build() {
        give_names();
        found_.reserve(statements_.size() + strings_.size());
        carried_.resize(strings_.size());
        spoken_.resize(statements_.size());
        for (std::size_t s = 0; s < statements_.size(); ++s) place(s);
        for (std::size_t q = 0; q < strings_.size(); ++q) add_string(q);
        release_statements(); // before the sort asks for room of its own
        std::stable_sort(found_.begin(), found_.end(),
                         [](const FoundQuote& a, const FoundQuote& b) {
                             return a.where.begin != b.where.begin ? a.where.begin < b.where.begin
                                                                   : a.where.end > b.where.end;
                         });
        add_outer_relays();
        return std::move(found_);
    }

    Words take_words() { return reading_.take_words(); }

private:
    // "LEE: We expect that …": in a transcript who says it stands before the colon.
    void drop_own_voices() {
        static constexpr WordSet first_person({"i", "we"});
        std::size_t kept = 0;
        for (std::size_t s = 0; s < statements_.size(); ++s) {
            const Statement& inner = statements_[s];
            const bool own = kept > 0 &&
                             std::string_view(statements_[kept - 1].rule) == "X:" &&
                             inner.subject && inner.subject->size() == 1 &&
                             first_person.has(reading_.word(inner.subject->first)) &&
                             statements_[kept - 1].content.holds(inner.cue.first);
            if (!own) std::swap(statements_[kept++], statements_[s]);
        }
        statements_.erase(statements_.begin() + static_cast<std::ptrdiff_t>(kept),
                          statements_.end());
    }

    // The resolver knows all names of the article; it goes before the quotes take their room.
    void give_names() {
        Resolver resolver(reading_);
        name_parties(resolver);
        name_relays(resolver);
    }

    // In the order of the text, for a pronoun stands for who was last spoken of before it.
    void name_parties(Resolver& resolver) {
        const auto party = [&](TokenSpan mention) {
            return Party{resolver.name_of(mention), reading_.bytes(mention)};
        };
        parties_.resize(statements_.size());
        asides_.resize(strings_.size());
        std::size_t s = 0;
        for (std::size_t q = 0; q <= strings_.size(); ++q) {
            const std::size_t open = q < strings_.size() ? strings_[q].opening() : reading_.size();
            for (; s < statements_.size() && statements_[s].cue.first < open; ++s) {
                if (statements_[s].subject) parties_[s] = party(*statements_[s].subject);
            }
            if (q < strings_.size() && answers_[q].subject)
                asides_[q] = party(*answers_[q].subject);
        }
    }

    void name_relays(Resolver& resolver) {
        for (std::size_t s = 0; s < statements_.size(); ++s) {
            const auto citing =
                std::lower_bound(citations_.begin(), citations_.end(), statements_[s].cue.first,
                                 [](const Citation& c, std::size_t cue) { return c.cue < cue; });
            const bool handed =
                citing != citations_.end() && citing->cue == statements_[s].cue.first;
            std::string name = handed ? resolver.name_of(citing->relay) : relay(statements_[s]);
            if (!name.empty()) relays_.push_back({s, std::move(name)});
        }
    }

    // Empty for none.
    std::string_view relay_of(std::size_t s) const {
        const auto at = std::lower_bound(
            relays_.begin(), relays_.end(), s,
            [](const Relay& relay, std::size_t of) { return relay.statement < of; });
        return at != relays_.end() && at->statement == s ? std::string_view(at->name)
                                                         : std::string_view();
    }

    // Assigning {} to a vector would keep its memory.
    template <typename Value>
    static void release(std::vector<Value>& values) {
        std::vector<Value>().swap(values);
    }

    void release_statements() {
        release(statements_);
        release(answers_);
        release(parties_);
        release(relays_);
        release(asides_);
    }

    // The outlet that the words came through: "told Reuters", "figures of the bank that Reuters
    // published", "data of the ministry, carried by Xinhua".
    std::string relay(const Statement& statement) const {
        std::optional<TokenSpan> outlet;
        if (statement.frame == Frame::tell) {
            outlet = subject_after(reading_, statement.cue.end, reading_.size());
        } else if (auto asked = spoke_to(statement)) {
            outlet = asked;
        } else if (statement.subject && statement.subject->first >= statement.cue.end) {
            outlet = relay_behind(statement.subject->end);
        }
        if (!outlet) return {};
        const bool called = outlet->first > 0 && !reading_.has(outlet->first, determiner) &&
                            is_outlet_noun(reading_.word(outlet->first - 1));
        if (!called && !is_outlet(reading_, *outlet)) return {};
        return std::string(slice(reading_.text(), reading_.bytes(*outlet)));
    }

    // "A miner who spoke to the BBC said", "a pilot who talked with the daily Dnes".
    std::optional<TokenSpan> spoke_to(const Statement& statement) const {
        if (!statement.subject) return std::nullopt;
        const std::size_t end = statement.subject->end;
        for (std::size_t i = statement.subject->first; i + 3 < end; ++i) {
            const bool spoke = reading_.is(i, "who") &&
                               (reading_.is(i + 1, "spoke") || reading_.is(i + 1, "talked")) &&
                               (reading_.is(i + 2, "to") || reading_.is(i + 2, "with"));
            if (!spoke) continue;
            std::size_t name = i + 3;
            for (std::size_t k = i + 3; k < end && k < i + 3 + longest_chain; ++k)
                if (reading_.has(k, determiner) || is_outlet_noun(reading_.word(k))) name = k + 1;
            return name < end ? std::optional(TokenSpan{name, end}) : std::nullopt;
        }
        return std::nullopt;
    }

    // The name in "that Reuters published" and ", carried by Reuters".
    std::optional<TokenSpan> relay_behind(std::size_t at) const {
        const bool comma = reading_.word(at) == ",";
        if (comma) ++at;
        const bool passive = reading_.is(at + 1, "by");
        if (!passive && (comma || (!reading_.is(at, "that") && !reading_.is(at, "which"))))
            return std::nullopt;
        std::size_t first = passive ? at + 2 : at + 1;
        // "published by the newspaper X"
        while (first < at + 5 && reading_.is_word(first) && !reading_.is_capital(first) &&
               (reading_.has(first, determiner) || is_outlet_noun(reading_.word(first))))
            ++first;
        std::size_t end = first;
        while (end < first + longest_chain && reading_.is_capital(end)) ++end;
        return end > first ? std::optional(TokenSpan{first, end}) : std::nullopt;
    }

    // The speakers of the statements around a quote relay it: "…, Xinhua reported".
    void add_outer_relays() {
        std::vector<std::size_t> open;
        for (std::size_t k = 0; k < found_.size(); ++k) {
            FoundQuote& quote = found_[k];
            while (!open.empty() && found_[open.back()].where.end < quote.where.end)
                open.pop_back();
            if (!quote.speaker) continue;
            for (std::size_t depth = 0; depth < open.size() && depth < longest_chain; ++depth) {
                const FoundQuote& outer = found_[open[open.size() - 1 - depth]];
                for (const std::string& name : outer.chain) {
                    if (quote.chain.size() >= longest_chain) break;
                    if (std::find(quote.chain.begin(), quote.chain.end(), name) ==
                        quote.chain.end())
                        quote.chain.push_back(name);
                }
            }
            if (quote.form == QuoteForm::indirect) open.push_back(k);
        }
    }

    // Decides what carries the cue of a statement: its clause, the parted quote, or its only string.
    void place(std::size_t s) {
        const Statement& statement = statements_[s];
        if (!statement.subject) return;
        std::size_t held_tokens = 0;
        std::optional<std::size_t> longest;
        std::size_t last = 0; // the end of what follows the cue without being held
        const std::size_t limit =
            std::max(statement.content.end, statement.cue.end) + longest_parting;
        for (std::size_t q = first_string(s); q < strings_.size(); ++q) {
            const Quoted& string = strings_[q];
            if (string.first > limit) break;
            if (answers_[q].statement != s) continue;
            if (!longest ||
                string.end - string.first > strings_[*longest].end - strings_[*longest].first)
                longest = q;
            if (answers_[q].held) {
                held_tokens += std::min<std::size_t>(string.end, statement.content.end) -
                               std::max<std::size_t>(string.first, statement.content.first) + 2;
            } else if (string.first > statement.cue.end) {
                last = string.end;
            }
        }
        const bool strings_alone =
            held_tokens > 0 && statement.content.size() <= held_tokens + small_rest;
        spoken_[s] = strings_alone || statement.content.empty();
        if (spoken_[s]) {
            if (statement.before && last > 0 && strings_alone) {
                add(reading_.bytes(trimmed({statement.content.first, last})), QuoteForm::indirect,
                    parties_[s], bytes(statement.cue), parted_rule, relay_of(s));
            } else if (longest) {
                carried_[*longest] = s;
            }
            return;
        }
        TokenSpan content = statement.content;
        // "Costs are “low,” he said, “and falling.”": one clause, with the group inside it.
        const std::size_t group = std::max(statement.cue.end, statement.subject->end);
        if (statement.before) {
            for (std::size_t q = first_string(s);
                 q < strings_.size() && strings_[q].opening() < group + small_rest; ++q) {
                if (answers_[q].statement == s && strings_[q].first > group)
                    content.end = strings_[q].end;
            }
        }
        add(reading_.bytes(trimmed(content)), QuoteForm::indirect, parties_[s],
            bytes(statement.cue), statement.rule, relay_of(s));
    }

    std::size_t first_string(std::size_t s) const {
        const std::size_t first =
            statements_[s].content.empty()
                ? statements_[s].cue.first
                : std::min(statements_[s].content.first, statements_[s].cue.first);
        return static_cast<std::size_t>(
            std::lower_bound(strings_.begin(), strings_.end(), first,
                             [](const Quoted& a, std::size_t t) { return a.end <= t; }) -
            strings_.begin());
    }

    void add_string(std::size_t q) {
        const Quoted& string = strings_[q];
        const Answer& answer = answers_[q];
        std::optional<Party> speaker;
        if (answer.statement) {
            speaker = parties_[*answer.statement];
        } else {
            speaker = asides_[q];
        }
        std::optional<Range> cue;
        if (carried_[q]) cue = bytes(statements_[*carried_[q]].cue);
        const std::size_t words = string.end - string.first;
        QuoteForm form =
            !speaker ? QuoteForm::scare
            : !is_grown_in(string) &&
                    (words >= shortest_direct || (answer.statement && spoken_[*answer.statement]))
                ? QuoteForm::direct
                : QuoteForm::partial;
        add(inside(string, reading_.tokens()), form, speaker, cue, answer.rule,
            answer.statement ? relay_of(*answer.statement) : std::string_view());
    }

    // "It traced “an overwhelming share of the raids” to one house": words in lower case that go on
    // with the article's own sentence.
    bool is_grown_in(const Quoted& string) const {
        const std::size_t open = string.opening();
        return open > 0 && reading_.is_word(string.first) && !reading_.is_capital(string.first) &&
               reading_.is_word(open - 1) && !reading_.tokens()[open].new_paragraph;
    }

    std::optional<Range> bytes(TokenSpan span) const { return reading_.bytes(span); }

    // Without the marks around it.
    TokenSpan trimmed(TokenSpan span) const {
        while (span.size() > 1 && reading_.opens_quote(span.first)) ++span.first;
        return span;
    }

    void add(Range where, QuoteForm form, const std::optional<Party>& speaker,
             std::optional<Range> cue, std::string_view rule, std::string_view relay) {
        FoundQuote quote;
        quote.where = where;
        quote.form = form;
        quote.speaker = speaker;
        quote.cue = cue;
        if (speaker) quote.chain.push_back(speaker->name);
        if (speaker && !relay.empty()) quote.chain.emplace_back(relay);
        quote.rule = rule;
        found_.push_back(std::move(quote));
    }

    Reading reading_;
    std::vector<Quoted> strings_; // of depth 0
    std::vector<Statement> statements_;
    std::vector<Citation> citations_;
    std::vector<Answer> answers_;
    std::vector<std::optional<Party>> parties_;       // one a statement
    std::vector<std::optional<Party>> asides_;        // a string: whom no statement names
    std::vector<Relay> relays_;                       // of the few statements that have one
    std::vector<std::optional<std::size_t>> carried_; // a string: the statement whose cue it gives
    std::vector<bool> spoken_; // a statement: nothing but quoted words is its content
    std::vector<FoundQuote> found_;
};

} // namespace

std::vector<FoundQuote> find_quotes(Words& words, const std::vector<Sentence>& sentences) {
    Builder builder(std::move(words), sentences);
    std::vector<FoundQuote> found = builder.build();
    words = builder.take_words();
    return found;
}

} // namespace crossread
