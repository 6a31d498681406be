// Whether a candidate is a cue: a sum of learned weights.
//
//   Officials  denied  the charge        "denied" +9, "the" behind it +4, a plural before it +6, …
//                                        the sum stands above the threshold: a cue
//
// In: the features of a candidate. Out: their sum, in steps of a sixteenth of a logit, so that 0 means
// an even chance. The weights are whole numbers and the answer is the same on every machine. They come
// from scripts/train_cues.py, which writes cue_weights.cpp. Cost: one look-up a feature.
#pragma once

#include "extract/cue_features.h"
#include "extract/reading.h"
#include "extract/statement.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread {

// Features fall into this many places; two that fall into one share its weight.
inline constexpr std::size_t weight_count = 1u << 15;

struct CueWeights {
    std::array<std::int8_t, weight_count> of{};
    int threshold = 0; // the least sum of a doubtful cue
};

// Weights as the script writes them, a character each.
using PackedWeights = std::string_view;
inline constexpr int largest_weight = 45;

constexpr CueWeights unpacked(PackedWeights packed, int threshold) {
    CueWeights weights;
    weights.threshold = threshold;
    for (std::size_t k = 0; k < weight_count && k < packed.size(); ++k) {
        const char c = packed[k];
        const int left_out = (c > '?' ? 1 : 0) + (c > '\\' ? 1 : 0);
        weights.of[k] = static_cast<std::int8_t>(c - left_out - '#' - largest_weight);
    }
    return weights;
}

// The texts that the weights were learned from are of one country and year; a rule is of none. So a
// candidate against which no rule speaks needs `rules_advance` less, and a clear one nothing.
inline constexpr int rules_advance = 24;

enum class Standing { clear, plain, doubtful };

[[nodiscard]] Standing standing_of(const Reading& reading, const Statement& candidate);

[[nodiscard]] const CueWeights& trained_weights();

[[nodiscard]] int score(const CueFeatures& features, const CueWeights& weights);

// Whether a candidate of this standing and score is a cue.
[[nodiscard]] bool is_cue(Standing standing, int score, const CueWeights& weights);

} // namespace crossread
