// A text with the differences taken out that typesetting makes and meaning does not.
//
//   text     He  said: “Don’t — not yet.”        folded   He said: "Don't - not yet."
//
//   quotation marks, single and double, of every shape    ' and "
//   hyphens and dashes                                    -
//   spaces of every kind, line ends, and runs of them     one space; none at the ends
//   zero-width characters and the soft hyphen             nothing
//   …                                                     ...
//
// This is the small part of NFKC and of its like that news texts need. Digits, signs (also U+2212,
// the minus), units, primes (5′) and letters are untouched, so that no figure can change by it.
//
// `starts` leads back: byte i of the folded text stands for what begins at starts[i] of the text;
// one entry more than bytes, the last is the end of what was kept.
// Cost: linear. Bytes that are not UTF-8 stay as they are.
#pragma once

#include "base/range.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct Folded {
    std::string text;
    std::vector<std::uint32_t> starts;

    // The range of the original text for a range of the folded one.
    [[nodiscard]] Range original(std::size_t begin, std::size_t end) const {
        return {starts[begin], starts[end]};
    }
};

[[nodiscard]] Folded fold_with_starts(std::string_view text);
[[nodiscard]] std::string fold(std::string_view text);

} // namespace crossread
