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

#include <cstddef>
#include <string_view>
#include <vector>

namespace crossread {

struct Sentence {
    std::size_t first = 0; // token index
    std::size_t end = 0;   // one past its last token
    std::size_t paragraph = 0;
    [[nodiscard]] bool operator==(const Sentence&) const = default;
};

[[nodiscard]] std::vector<Sentence> find_sentences(std::string_view text,
                                                   const std::vector<Token>& tokens);

} // namespace crossread
