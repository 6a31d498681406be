// Which quotes of different articles are one utterance, and what became of its words.
//
//   a1  “We will not pay, whatever they send us.”                a1–a2  cut
//   a2  they “will not pay”                                      a1–a3  altered, turned: "not" is gone
//   a3  “We will pay, whatever they send us.”                    a1–a4  paraphrase
//   a4  said that they would refuse to pay what was sent
//
// In: the articles with their words. Out: pairs, sorted. Compared are the strings between quotation
// marks, but no scare quotes, and not the whole of a quote that its cue parts (its halves are); a
// statement without marks only with a string of another article, as a paraphrase of it.
//   same        the words, but for case, marks and spelling (travelling, traveling)
//   cut         the words of one stand in the other, in order
//   altered     most of them do
//   translation both stand between marks, say one thing and share but half of the words: two hands
//               put one foreign sentence into English
//   paraphrase  one stands without marks
// Candidates come from an index of runs of words, so that the cost grows with the words and not with
// the pairs; an utterance in more than max_whole_list versions is compared with the next few only.
#pragma once

#include "compare/settings.h"

#include <cstddef>
#include <span>
#include <vector>

namespace crossread {

// speakers[article][quote] has the telling words of all names of the quote's speaker, sorted.
using SpeakerWords = std::vector<std::vector<std::vector<TermId>>>;

[[nodiscard]] std::vector<QuotePair> find_quote_pairs(std::span<const SourceArticle> articles,
                                                      const std::vector<WordedArticle>& words,
                                                      const SpeakerWords& speakers);
} // namespace crossread
