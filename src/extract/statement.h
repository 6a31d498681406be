// What one cue hands over: who, by which words, and what. The parts are tokens of the reading.
//
//   Officials  have maintained  that 2,196 servers ran more than a million machines.
//   ^-subject        ^-cue      ^-------------------content--------------------^
#pragma once

#include "extract/cues.h"
#include "extract/reading.h"

#include <cstdint>
#include <optional>

namespace crossread {

// Why a cue may be none: each is a sign that a rule would refuse it for, were nothing else known.
enum Doubt : std::uint32_t {
    noun_like = 1u << 0,     // "the reports", "several claims": a noun as it seems
    unlike_verb = 1u << 1,   // a base form without a plural before it
    passive_voice = 1u << 2, // "was asked"
    infinitive = 1u << 3,    // "to endorse the plan"
    behind_noun = 1u << 4,   // "groups backing the plan"
    no_clause = 1u << 5,     // what follows is not what the cue takes
    disagreeing = 1u << 6,   // subject and verb differ in number, or "would" stands between
    far_subject = 1u << 7,   // shared, without a joining word
    by_agent = 1u << 8,      // "a plan backed by the mayor"
    weak_word = 1u << 9,     // a verb of deeds as often as of statements
    nominal = 1u << 10,      // a noun or an adjective: "his decision to", "is proud of"
    of_object = 1u << 11,    // "the servers the firm traced"
};

struct Statement {
    TokenSpan cue;
    TokenSpan content; // may be empty: a quote of the next sentence answers ("She said:")
    std::optional<TokenSpan> subject;
    // The verb that has the subject, when it is another: "are continuing to deny".
    std::optional<std::uint32_t> verb = {};
    const char* rule = "";
    std::uint32_t doubts = 0; // a set of Doubt
    int score = 0;            // how sure it is that this is a cue: cue_model.h
    Frame frame = Frame::say;
    bool shared = false; // the subject belongs to an earlier verb: "and added", ", saying"
    bool before = false; // the content stands before the cue
    [[nodiscard]] bool operator==(const Statement&) const = default;
};

} // namespace crossread
