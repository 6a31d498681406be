// Whose age a figure is.
//
//   "Eve Moss, 30, saw it."              name Eve Moss
//   "30-year-old Eve Moss"               name Eve Moss
//   "a woman aged 84"                    a woman
//   "the 84-year-old man"                a man
//   "They were between 30 and 40."       nobody that is named
//
// The ages of two people are two quantities, equal or not; nothing else in their sentences says so
// as surely. In: an age and its tokens. Out: what stands right beside it. Cost: constant.
#pragma once

#include "compare/terms.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

struct Setting;
struct WordedArticle;

inline constexpr std::size_t max_name_words = 6;
inline constexpr std::size_t kin_reach = 3; // tokens on each side for "woman", "father"

enum class Sex : std::uint8_t { unknown, female, male };

struct Bearer {
    std::vector<TermId> name; // its telling words, sorted
    Sex sex = Sex::unknown;   // as the text says it; never guessed from a name
};

[[nodiscard]] Bearer find_bearer(std::string_view text, const WordedArticle& words,
                                 const Setting& age);

// Whether they cannot be one person.
[[nodiscard]] bool other_bearer(const Bearer& a, const Bearer& b);

} // namespace crossread
