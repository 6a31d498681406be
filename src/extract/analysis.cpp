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
    // Quotes first: figures are what takes most room, and they need no facts.
    out.quotes = find_quotes(words, sentences);
    words.let_facts_go();
    out.figures = find_figures(words);
    credit_figures(text, tokens, sentences, out.quotes, out.figures);
    return out;
}

} // namespace crossread
