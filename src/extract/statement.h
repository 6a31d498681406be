// What one cue hands over: who, by which words, and what. The parts are tokens of the reading.
//
//   Officials  have maintained  that 2,196 servers ran more than a million machines.
//   ^-subject        ^-cue      ^-------------------content--------------------^
#pragma once

#include "extract/cues.h"
#include "extract/reading.h"

#include <optional>

namespace crossread {

struct Statement {
    TokenSpan cue;
    Frame frame = Frame::say;
    std::optional<TokenSpan> subject;
    bool shared = false; // the subject belongs to an earlier verb: "and added", ", saying"
    TokenSpan content;        // may be empty: a quote of the next sentence answers ("She said:")
    bool before = false; // the content stands before the cue
    const char* rule = "";
    [[nodiscard]] bool operator==(const Statement&) const = default;
};

} // namespace crossread
