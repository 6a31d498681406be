// A text as a search compares it: without case, accents and the differences that typesetting makes.
//
//   text      Café “Zürich” — 1 290 000 servers
//   folded    cafe "zurich" - 1290000 servers
//
//   capitals of Latin, Greek and Cyrillic           small letters
//   letters with accents, ligatures, full width     their plain letters: é e, ß ss, Ａ a
//   accents of their own, vowel points, zero width  nothing
//   quotation marks, dashes and blanks              ' " - and one plain space each
//   digits of Arabic, ≈ ≤ ≥                         0 to 9, ~ < >
//   a no-break or thin space between two digits     nothing: it only groups them
//
// `starts` leads back: byte i of the folded text stands for what begins at starts[i] of the text;
// one entry more than bytes, the last is the text's end. Cost: linear. Nothing is refused; a byte
// that is not UTF-8 stays as it is.
#pragma once

#include "base/range.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct FoldedWords {
    std::string text;
    std::vector<std::uint32_t> starts;

    // The range of the original text for a range of the folded one.
    [[nodiscard]] Range original(Range folded) const {
        return {starts[folded.begin], starts[folded.end]};
    }
};

[[nodiscard]] FoldedWords fold_words(std::string_view text);

} // namespace crossread
