// Where sentences begin and end, counted in tokens.
//
//   He said: “We oppose it.” The U.S. Army, St. Louis and Mr. Yang did not. Costs fell 0.4 percent.
//   [------------------------][---------------------------------------------][---------------------]
//
// A sentence ends at . ! or ? with what closes after it (quotation marks, brackets) before a token
// that can begin one; never after an initial or an abbreviation that stands before a name; always at
// a paragraph's end. Sentences cover every token exactly once, in order.
// Cost: linear in the tokens.
#pragma once

#include "text/tokens.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

// A text has fewer than 2^32 bytes, and so fewer tokens and paragraphs.
struct Sentence {
    std::uint32_t first = 0; // token index
    std::uint32_t end = 0;   // one past its last token
    std::uint32_t paragraph = 0;
    [[nodiscard]] bool operator==(const Sentence&) const = default;
};

[[nodiscard]] std::vector<Sentence> find_sentences(std::string_view text,
                                                   const std::vector<Token>& tokens);

// As many as `reach` tokens back from `token`, or on, without leaving the sentence.
[[nodiscard]] inline std::size_t reach_back(const Sentence& sentence, std::size_t token,
                                            std::size_t reach) {
    return std::max<std::size_t>(sentence.first, token - std::min(token, reach));
}
[[nodiscard]] inline std::size_t reach_on(const Sentence& sentence, std::size_t token,
                                          std::size_t reach) {
    return std::min<std::size_t>(sentence.end, token + reach);
}

} // namespace crossread
