#include "extract/reading.h"

namespace crossread {
namespace {

// Beside the word classes, in the bits above them.
constexpr std::uint32_t opening = 1u << 30;
constexpr std::uint32_t closing = 1u << 31;

} // namespace

Reading::Reading(std::string_view text, const std::vector<Token>& tokens,
                 const std::vector<Sentence>& sentences)
    : text_(text), tokens_(tokens), sentences_(sentences), quoted_(find_quoted(text, tokens)) {
    classes_.reserve(tokens.size());
    for (const Token& token : tokens) {
        // "US" and "WHO" are names, whatever "us" and "who" are.
        const bool plain = token.kind == Token::Kind::word && !token.all_capitals;
        classes_.push_back(plain ? classes_of(slice(text, token.where)) : 0u);
    }
    for (const Quoted& quoted : quoted_) {
        if (quoted.depth > 0) continue;
        const auto width = static_cast<std::size_t>(quoted.width);
        for (std::size_t i = quoted.opening(); i < quoted.first; ++i) classes_[i] |= opening;
        for (std::size_t i = quoted.first; i < quoted.end; ++i) classes_[i] |= in_quotes;
        if (!quoted.closed) continue;
        for (std::size_t i = quoted.end; i < quoted.end + width; ++i) classes_[i] |= closing;
    }
}

bool Reading::opens_quote(std::size_t i) const { return has(i, opening); }

bool Reading::closes_quote(std::size_t i) const { return has(i, closing); }

bool Reading::is_stop(std::size_t i) const {
    if (i >= tokens_.size()) return true;
    const Word w = word(i);
    return w == "." || w == "!" || w == "?";
}

Range Reading::bytes(TokenSpan span) const {
    if (span.empty() || span.end > tokens_.size()) return {};
    return {tokens_[span.first].where.begin, tokens_[span.end - 1].where.end};
}

} // namespace crossread
