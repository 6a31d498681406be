// The words that hand somebody's words over: "said", "told", "according to", "denied", "found".
//
//   Officials  have  denied  it ,  told  reporters  that …      "The claims say"   claims: no cue
//                    object        tell
//
// In: a word. Out: the verb's frame, which tells what its content looks like, and the form it has.
// Every regular form is derived from the base by the rules of spelling; the irregular ones are
// listed. Words that are nouns as often as verbs ("claims", "reports", "plans") say so, for the
// caller to look at what stands before. Cost: one look-up in lexicon.h, as a rule.
#pragma once

#include "text/word.h"

#include <cstdint>
#include <optional>

namespace crossread {

enum class Frame : std::uint8_t {
    say,    // a quote, a clause with or without "that"; may stand after its content
    tell,   // the same after somebody who is told
    show,   // the same, of documents and polls above all
    object, // what is taken a stand on: "denied the charge", "called for a vote", "accused him of"
    plan,   // "to" and a verb, or "that": "vowed to", "hopes that"
    think,  // a clause; weaker than say, and seldom after its content
};

enum class Form : std::uint8_t { base, third, past, participle };

struct Verb {
    Frame frame = Frame::say;
    Form form = Form::base;
    bool often_noun = false;
    bool weak = false;          // a deed as often as a statement: "released", "voted", "wanted"
    Word base; // "say"
    [[nodiscard]] bool operator==(const Verb&) const = default;
};

[[nodiscard]] std::optional<Verb> find_verb(const Word& word);

// Nouns for what somebody says or writes: "statement", "report", "poll"; singular or plural.
[[nodiscard]] bool is_speech_noun(const Word& word);

// Of these, and of what somebody holds, the nouns that a clause explains: "the claim that".
[[nodiscard]] bool is_assertion(const Word& word);

// Nouns for what somebody holds or wants: "decision", "support"; singular or plural.
[[nodiscard]] bool is_stance(const Word& word);

// Adjectives for what somebody feels about something: "confident", "angry".
[[nodiscard]] bool is_feeling(const Word& word);

} // namespace crossread
