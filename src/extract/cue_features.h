// What can be seen of a candidate cue, as numbers: the signs that the trained weights are for.
//
//   Officials  denied  the charge on Monday.
//              ^ the cue's base word, its frame and form, "the" behind it, a plural before it, …
//
// In: a candidate, its sentence and the statements found before it. Out: at most `most_features`
// hashes, the same on every machine: each is made of the number of a question and its answer.
// Cost: a constant number of look-ups, and a walk over the words between subject and cue.
#pragma once

#include "extract/sentence_view.h"
#include "extract/statement.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace crossread {

inline constexpr std::size_t most_features = 80;

struct CueFeatures {
    std::array<std::uint32_t, most_features> hashes{};
    std::array<bool, most_features> of_word{}; // depends on the very cue, not only on its kind
    std::size_t count = 0;

    void add(std::uint32_t hash, bool word) {
        if (count == most_features) return;
        of_word[count] = word;
        hashes[count++] = hash;
    }
};

[[nodiscard]] CueFeatures features_of(const SentenceView& view, const Statement& candidate,
                                      const std::vector<Statement>& found);

} // namespace crossread
