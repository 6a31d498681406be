// Whose words an article hands over, and where they stand.
//
//   “We oppose it,” said the ministry. “It is wrong.” Critics call it a “smear.” They denied that …
//    ^---direct--^       ^-speaker       ^--goes on-^ ^-speaker         ^partial      ^--indirect
//
// In: the text with its tokens and sentences. Out: quotes in text order.
//   direct    a whole clause between quotation marks       partial  fewer words, with a speaker
//   indirect  a clause that a cue hands over, no marks     scare    words in marks that nobody is given
// A statement that holds quoted words among its own gives an indirect quote for its clause and a
// partial one for each string. In the same way a quote that its cue parts (“A,” she said. “B.”) is
// given as a whole, with the rule `parted_rule`, and once for each string. The cue of a statement
// stands with one quote only: with the clause, the whole, or the string when that is all that was
// said, so that cues can be counted. Speakers come, in this order, from the statement that holds the
// string, the quote that it continues, the rest of its sentence, the colon before it, the running
// context of the paragraph. Cost: linear in the tokens, with the limits of the parts.
#pragma once

#include "extract/analysis.h"
#include "extract/words.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::string_view parted_rule = "parted by its cue";
inline constexpr std::size_t longest_parting = 48; // tokens between the halves of a parted quote
inline constexpr std::size_t longest_chain = 4;    // speaker and relays

// The words are given back with the quotation marks noted in their facts.
[[nodiscard]] std::vector<FoundQuote> find_quotes(Words& words,
                                                  const std::vector<Sentence>& sentences);
[[nodiscard]] inline std::vector<FoundQuote> find_quotes(std::string_view text,
                                                         const std::vector<Token>& tokens,
                                                         const std::vector<Sentence>& sentences) {
    Words words(text, tokens);
    return find_quotes(words, sentences);
}

} // namespace crossread
