// A quote as a row of words, and what two such rows have in common.
//
//   longer    we  will  not  pay  whatever  they  send
//   shorter   we  will       pay
//             --------       ---        words_in_order 3, longest_run 2, turned: "not" stands between
//
// Words are equal when their letters are, but for case, apostrophes and British or American spelling.
// Cost: the product of the two lengths for words_in_order and longest_run; a quote counts for
// max_quote_words at most.
#pragma once

#include "compare/settings.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t max_quote_words = 400; // of one quote; what follows is not compared

struct Utterance {
    Mention mention;
    bool quoted = false;               // stands between marks
    std::vector<TermId> words;         // every word
    std::vector<std::uint32_t> tokens; // where each stands
    std::vector<TermId> telling;       // the telling ones, in order
    std::vector<TermId> telling_set;   // the same, sorted, each once
    bool rare = false;                 // holds a word that the articles use about once each
    std::vector<TermId> speaker;       // words of all names of the speaker, sorted
    std::string letters;               // all letters and digits: "First Group" is "FirstGroup"
};

// Whether the quote is compared at all: no scare quote, not the whole of a parted one.
[[nodiscard]] bool is_compared(const FoundQuote& quote);

// Appends the article's quotes that are compared. A statement without marks that holds a quoted
// string is left out: the string speaks for it. `speakers` has, for every quote of the article, the
// telling words of all the names of its speaker, sorted.
void read_utterances(const SourceArticle& article, std::uint32_t number, const WordedArticle& words,
                     const std::vector<std::vector<TermId>>& speakers, std::vector<Utterance>& out);

// How many words of `a` stand in `b` in the same order.
[[nodiscard]] std::size_t words_in_order(const Utterance& a, const Utterance& b);

// The most words in a row that both have.
[[nodiscard]] std::size_t longest_run(const Utterance& a, const Utterance& b);

// Whether `longer` has, among or right before the words that `shorter` kept of it, one without which
// they say something else: "not", "never", "until"; or `shorter` has one that `longer` lacks; or
// whether `longer` sets a condition to them anywhere in their sentence ("we will pay if they ask").
[[nodiscard]] bool turns(const Utterance& shorter, const SourceArticle& article_of_shorter,
                         const WordedArticle& words_of_shorter, const Utterance& longer,
                         const SourceArticle& article_of_longer,
                         const WordedArticle& words_of_longer);

} // namespace crossread
