// The verbs that can hand words over, by their base forms.
//
//   find_cue_verb("deny")      object
//   find_cue_verb("report")    say, often a noun
//   find_cue_verb("release")   object, weak: a deed as often as a statement
//   find_cue_stem("deni")      the entry of "deny": "denied" without its ending
//
// In: a base form, or what is left of a regular form when its ending is cut off; in any case. Out:
// its entry, or nothing. Cost: one look-up.
#pragma once

#include "extract/cues.h"
#include "text/word.h"

namespace crossread {

struct CueVerb {
    Word base;
    Frame frame = Frame::say;
    bool often_noun = false;
    bool weak = false;
};

[[nodiscard]] const CueVerb* find_cue_verb(const Word& base);
[[nodiscard]] const CueVerb* find_cue_stem(const Word& stem);

} // namespace crossread
