// What a story's keys have meant so far: keys.json, kept beside story.json.
//
//   {"story": "who-hacks-whom", "keys": [
//     {"key": "us-control-servers", "kind": "figure", "unit": "server", "period": "…",
//      "states": [{"rev": "7k2m9q4xh0", "label": "…", "relation": "differs", "answer": "2,194 or …",
//                  "words": ["reuters: 2,196 control servers", …]}, …]},
//     {"key": "old-count", …, "retired": "It counted two things at once."}]}
//
// A key stands in addresses that others keep, so it is never reused. This record holds each key
// that was ever written into it, the names it had before ("names"), and its revisions, oldest first:
// what a link of then can still be told about ("was … , now …"). `crossread check --record` writes
// it, `crossread check` compares the story with it.
//
// compare_keys refuses, each with what to do:
//   - a recorded key that leads to no claim: it needs an alias, or "retired" with a sentence;
//   - a retired key that a claim has again; names of one key that lead to two claims;
//   - another kind, unit, period or speaker under the same key: the meaning is another one. Where
//     only the wording is, the editor says so by writing the new words into keys.json;
//   - another label together with evidence that has nothing in common with any recorded one.
// What is new or changed within its meaning is counted, and with_story adds it.
// Limits: those of story.json, and max_states of one key. Cost: keys times log of keys, and the
// words of their evidence.
#pragma once

#include "base/error.h"
#include "story/story.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t max_states = 1000; // revisions of one key

// What one source said: the marked words, folded (fold.h).
struct RecordedWords {
    std::string article;
    std::string exact;
    [[nodiscard]] bool operator==(const RecordedWords&) const = default;
};

struct KeyState {
    std::string rev;
    std::string label;
    std::string relation; // its code
    std::string answer;
    std::vector<RecordedWords> words;
    [[nodiscard]] bool operator==(const KeyState&) const = default;
};

struct RecordedKey {
    std::string key;
    std::vector<std::string> names; // keys that it had before
    bool quote = false;
    std::string unit;
    std::string period;
    std::string speaker;
    std::string retired;          // why no claim has it any more; empty: one has
    std::vector<KeyState> states; // oldest first
    [[nodiscard]] bool operator==(const RecordedKey&) const = default;
};

struct KeyRecord {
    std::string story; // its slug
    std::vector<RecordedKey> keys;
    [[nodiscard]] bool operator==(const KeyRecord&) const = default;
};

[[nodiscard]] Result<KeyRecord> read_key_record(std::string_view bytes, const std::string& file);
[[nodiscard]] std::string write_key_record(const KeyRecord&);

struct KeyChanges {
    std::vector<Error> refused; // in the record's order; `file` is the record's
    std::size_t added = 0;      // claims that the record does not know
    std::size_t changed = 0;    // claims whose revision, label, answer or name it does not know yet
};

// The story's revisions must be set.
[[nodiscard]] KeyChanges compare_keys(const KeyRecord&, const Story&, const std::string& file);

// The record with what the story has more. Only for a story that compare_keys does not refuse.
[[nodiscard]] KeyRecord with_story(KeyRecord, const Story&);

// Puts into the story what a page needs of its record: Claim::earlier and Story::retired. A state
// that is recorded twice, or is the one of now, is left out.
void set_past(Story&, const KeyRecord&);

// The recorded state of that revision, of whichever name the key goes by; nullptr when there is
// none. Revisions are compared without regard to case.
[[nodiscard]] const KeyState* find_state(const KeyRecord&, std::string_view key,
                                         std::string_view rev);

} // namespace crossread
