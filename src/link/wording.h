// The words of a text as the resolver compares them: what each says, and how much hangs on it.
//
//   text     The ministry  did not   reject  “1.9 million”  reports , Li said
//   words    the ministry  did not   reject   1.9 million   reports   Li said
//   kind     name plain  plain neg.  plain    num   num     plain   name plain
//
//   number     every token with a digit; cardinals, ordinals, fractions and scales in words
//   unit       percent, dollars, kilometres … and the signs % $ € ° ± ′ ½ ² and their like, as well
//              as a dash, slash or colon that touches a number behind it
//   negation   not, never, without, …n't and their like
//   name       a capital begins it, wherever it stands
//
// Quotation marks, brackets, commas and stops are left out: typesetters change them. Words compare
// in lower case and folded (fold.h), but for those all in capitals ("US" is not "us").
//
// can_be_mended tells a mended typo from another word: two plain words of ASCII letters with the
// same first letter, one slip apart (a letter more, less or other, or two exchanged), two slips from
// nine letters on; never by a last letter that makes a plural or a past. It cannot know the language
// ("casual" and "causal" pass), so what it lets through must be shown, never passed over.
// Cost: linear in the text; can_be_mended by the product of the words, at most longest_mended².
#pragma once

#include "base/range.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct LinkWord {
    enum class Kind : std::uint8_t { plain, number, unit, negation, name };
    std::string key; // what is compared
    Range where;
    Kind kind = Kind::plain;
    std::uint32_t sentence = 0; // number of its sentence in the text
    std::uint32_t weight = 0;   // its code points, and more when the meaning hangs on it
};

[[nodiscard]] std::vector<LinkWord> find_link_words(std::string_view text);

inline constexpr std::size_t longest_mended = 32;

[[nodiscard]] bool can_be_mended(const LinkWord& a, const LinkWord& b);

// Slips between two words: letters more, less or other, and neighbours exchanged.
[[nodiscard]] std::size_t slips(std::string_view a, std::string_view b);

// An article ("a", "the") or "that": it may come and go without a change of meaning.
[[nodiscard]] bool is_light(const LinkWord& word);

} // namespace crossread
