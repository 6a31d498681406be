// One sentence of a reading, with the questions that every kind of cue asks of it.
//
//   PARIS (AP) — “We will,” Ann Lee told reporters on Monday, “not go there.”
//                ^-content_before(Ann)-^       ^-after_cue(told)-^ ^-clause_end
//
// In: a reading and the sentence's tokens. Out: where a content begins and ends, before a cue and
// behind it. A content behind its cue begins over whom it is told to, when and where, and ends with
// the clause: at a contrast ("but", "although"), at another cue's participle, or with the object when the
// cue takes no more than that. One before its cue begins with the sentence, behind its dateline, or
// with the quoted words. Cost of each: the sentence, which has at most `longest_sentence` tokens.
#pragma once

#include "extract/cues.h"
#include "extract/reading.h"
#include "extract/statement.h"

#include <string_view>

namespace crossread {

inline constexpr std::size_t longest_sentence = 1000; // more tokens are read as several sentences
// Between a cue and its content: "said in a telephone interview on Wednesday night that".
inline constexpr std::size_t longest_tail = 24;
inline constexpr std::size_t longest_dateline = 16;

[[nodiscard]] bool is_dash(const Word& mark);

struct SentenceView {
    SentenceView(const Reading& reading, TokenSpan sentence, std::size_t paragraph_end);

    const Reading& r;
    TokenSpan at;
    std::size_t last = 0; // the end without the full stop, which is no part of any content
    std::size_t paragraph_end = 0;
    bool headline = false; // opens the text, with most words capitalised

    // Whether a quote, and perhaps a comma, stands right before token `i`.
    [[nodiscard]] bool quote_before(std::size_t i) const;
    [[nodiscard]] bool closes_clause(std::size_t i) const;
    [[nodiscard]] bool is_number(std::size_t i) const;
    [[nodiscard]] bool is_relative(std::size_t i) const;
    // "Salem, Ore., clerks": whether the comma `k` stands between a place and its state.
    [[nodiscard]] bool before_state(std::size_t k) const;
    [[nodiscard]] bool find_past(std::size_t i) const; // a cue's past or third person

    [[nodiscard]] std::size_t after_cue(std::size_t i, Frame frame) const;
    [[nodiscard]] std::size_t after_dateline(std::size_t first) const;
    [[nodiscard]] std::size_t clause_end(std::size_t first, Frame frame) const;
    // "Lee, who said that costs fell, left": ends before the sentence's own verb.
    [[nodiscard]] std::size_t relative_end(std::size_t first, Frame frame) const;

    // Whether nothing but who is told stands from `next` on: "asked the mayor."
    [[nodiscard]] bool only_hearers(std::size_t next) const;
    // Whether the content of a cue stands before `group`, the first token of subject and cue.
    [[nodiscard]] bool stands_after_content(std::size_t group, std::size_t cue_end,
                                            std::size_t next, bool something) const;
    // That content; `earlier` is the statement found last, or null.
    [[nodiscard]] TokenSpan content_before(std::size_t group, const Statement* earlier) const;
    // "Costs fell, the agency said in June, and wages rose": the sentence's end when what stands
    // behind the group goes on with the content, or else `end`.
    [[nodiscard]] std::size_t goes_on_behind(std::size_t group_end, std::size_t end) const;
    [[nodiscard]] TokenSpan quote_span(std::size_t close) const; // with the marks

    // A statement whose content is free of commas and dashes at its ends.
    [[nodiscard]] Statement made(TokenSpan cue, Frame frame, std::optional<TokenSpan> subject,
                                 bool shared, TokenSpan content, bool before,
                                 const char* rule) const;
    [[nodiscard]] Statement made(Statement statement) const;

private:
    [[nodiscard]] bool ends_phrase(std::size_t k) const;
    [[nodiscard]] bool opens_with_side_clause(std::size_t group) const;
    [[nodiscard]] bool starts_clause(std::size_t i) const;
    [[nodiscard]] bool is_led(std::size_t open) const;
    [[nodiscard]] bool opened_after(std::size_t first, std::size_t close) const;
};

} // namespace crossread
