// A question about one mention of a text, which stands between brackets.
//
//   asked("The maker Vestas grew. [The firm] paid.", ask)    ask(reading, The firm), as text
//
// "-" when the answer is nothing.
#pragma once

#include "extract/reading.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace crossread {

template <typename Ask>
std::string asked(const std::string& marked, Ask ask) {
    std::string text = marked;
    const auto open = static_cast<std::uint32_t>(text.find('['));
    text.erase(open, 1);
    const auto close = static_cast<std::uint32_t>(text.find(']'));
    text.erase(close, 1);
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    TokenSpan mention{tokens.size(), 0};
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!Range{open, close}.contains(tokens[i].where())) continue;
        mention.first = std::min<std::size_t>(mention.first, i);
        mention.end = i + 1;
    }
    const std::optional<TokenSpan> found = ask(reading, mention);
    return found ? std::string(slice(text, reading.bytes(*found))) : "-";
}

} // namespace crossread
