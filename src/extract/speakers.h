// Which statement answers for each quoted string.
//
//   statements   0 "he said"      1 "critics call"
//   strings      “We oppose it,”  “It is wrong.”  “smear.”
//   answered by  0 holds          0 goes on       1 holds
//
// In: a reading and its statements. Out: one answer per quoted string of depth 0, in order; an answer
// without a statement or a subject means that nobody is given the words. Cost: linear.
#pragma once

#include "extract/statements.h"

#include <optional>
#include <vector>

namespace crossread {

// The rules by which words without a cue of their own go to whoever spoke before.
inline constexpr char last_speaker_rule[] = "last speaker";
inline constexpr char same_paragraph_rule[] = "same paragraph";

struct Answer {
    std::optional<std::size_t> statement;
    std::optional<TokenSpan> subject; // when no statement answers: the subject of the sentence
    bool held = false;           // inside the statement's content
    const char* rule = "";
    [[nodiscard]] bool operator==(const Answer&) const = default;
};

// `strings` are the stretches of depth 0, in order.
[[nodiscard]] std::vector<Answer> find_speakers(const Reading& reading,
                                                const std::vector<Quoted>& strings,
                                                const std::vector<Statement>& statements);

} // namespace crossread
