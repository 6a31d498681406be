// Two runs of words laid side by side: what stayed, what was mended, what came and went.
//
//   stored     the ministry rejected  the report
//   text       the ministry rejected      report  on Monday
//              same same    same      gone same   (behind the last stored word: free)
//
// Only two words that are equal, or one a mended typo of the other (wording.h), stand side by side;
// another word is one gone and one come. What the text has before the first and behind the last
// word that stands side by side costs nothing here: who asks knows whether it should.
// Cost: the product of the two lengths, in time and memory; callers bound both.
#pragma once

#include "link/wording.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace crossread {

inline constexpr std::size_t unmatched = static_cast<std::size_t>(-1);

struct Alignment {
    std::vector<std::size_t> partner; // for each stored word its word of the text, or unmatched
    std::uint32_t lost = 0;           // weight that differs, of both sides, but for the free ends
    std::size_t first = unmatched;    // the words of the text from the first partner …
    std::size_t end = unmatched;      // … to one past the last; unmatched when there is none
};

[[nodiscard]] Alignment align(std::span<const LinkWord> stored, std::span<const LinkWord> text);

} // namespace crossread
