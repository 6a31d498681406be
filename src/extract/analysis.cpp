#include "extract/analysis.h"

#include "extract/credits.h"
#include "extract/figures.h"
#include "extract/quotes.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <utility>

namespace crossread {

Analysis analyse(std::string_view text) { return analyse(text, find_tokens(text)); }

Analysis analyse(std::string_view text, const std::vector<Token>& tokens) {
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    Words words(text, tokens);
    Analysis out;
    out.figures = find_figures(words);
    out.quotes = find_quotes(std::move(words), sentences);
    credit_figures(text, tokens, sentences, out.quotes, out.figures);
    return out;
}

} // namespace crossread
