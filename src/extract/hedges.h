// What the words around an amount do to it: bounds before and behind it, and up or down.
//
//   fell by nearly 0.4 percent        30 people or more        up to 400 jobs
//   down    ~                         >=                       <=
//
// In: the tokens and where the amount begins or ends. Out: the bound with its words, or the
// direction. Phrases are closed lists; the longest wins, and "well", "just" and their kind are
// taken in. Cost: constant, bounded by max_look_back tokens.
#pragma once

#include "extract/analysis.h"
#include "extract/words.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace crossread {

inline constexpr std::size_t max_look_back = 12;

struct Hedge {
    std::size_t first = 0;
    std::size_t end = 0; // one past its last token
    Bound bound = Bound::exact;
};

// A hedge that ends right before token `at`.
[[nodiscard]] std::optional<Hedge> hedge_before(const Words& words, std::size_t at);
// A hedge that begins at token `at`: "or more", "or so", "+".
[[nodiscard]] std::optional<Hedge> hedge_after(const Words& words, std::size_t at);

// Whether the amount whose hedge or number begins at `at` is how far something rose or fell.
[[nodiscard]] Change change_before(const Words& words, std::size_t at);
// The direction a word itself speaks of: "rose", "cut", "up".
[[nodiscard]] Change direction_of(const Word& word);

} // namespace crossread
