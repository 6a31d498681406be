// The verbs that can hand words over, by their base forms.
//
//   find_cue_verb("deny")      object
//   find_cue_verb("report")    say, often a noun
//   find_cue_verb("release")   object, weak: a deed as often as a statement
//
// In: a base form in lower case. Out: its entry, or nothing. Cost: one binary search.
#pragma once

#include "extract/cues.h"

#include <string_view>

namespace crossread {

struct CueVerb {
    std::string_view base;
    Frame frame;
    bool often_noun;
    bool weak = false;
};

[[nodiscard]] const CueVerb* find_cue_verb(std::string_view base);

} // namespace crossread
