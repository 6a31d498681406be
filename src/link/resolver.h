// Finds the place that a link means in the text as it is now, or says what happened to it.
//
//   stored    … of these [2,194 control servers] stood in the country …
//   the text now says                                            the answer
//   the same, at the same place                                  linked
//   the same sentence, elsewhere in the article                  moved
//   “2,194 control servers” in other quotation marks, or with    linked or moved; `wording` says
//     a typo of a plain word mended                              typeset or mended
//   2,196 control servers · 2,194 hosts · did not stand          changed: was …, now …
//   the sentence is not in it                                    gone
//
// A figure that changed by one digit is nearly the same text, and a "not" more hardly another one:
// plain fuzzy matching takes both for the same. So words are compared, not letters (wording.h), and
// the ladder is
//   1. the exact words, at their place, in their context;
//   2. the exact words in their context, at one place;
//   3. the same after folding (fold.h);
//   4. the sentence that holds them, word by word: every number, unit, negation, name and every
//      other word is the same, but for mended typos and articles; a score of at least least_score,
//      and least_margin more than the next best place.
// What a place scores lower, or in other words, may still be the place: then it is `changed`, with
// the words of then and of now; that, too, needs a score and a margin. Otherwise it is gone. The
// words before and behind the sentence decide between places, and are not a part of what must stay.
//
// `mended` must be shown with its words: the resolver knows no language. Where the same sentence
// stands more than once and nothing tells which one was meant, it is gone, with `places` above 1.
// Cost: linear in the text, with at most max_link_words of the stored words, and max_places places
// compared at their product. Words of the text: none is dropped, so memory is linear too.
#pragma once

#include "base/range.h"
#include "link/exact.h"
#include "link/fold.h"
#include "link/selector.h"
#include "link/wording.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr double least_score = 0.90;   // to be the same place
inline constexpr double least_margin = 0.10;  // over the next best
inline constexpr double changed_score = 0.66; // to be the place of changed words
inline constexpr double changed_margin = 0.05;
inline constexpr std::uint32_t least_weight = 30;  // of a sentence that is known without context
inline constexpr std::size_t max_link_words = 256; // of what is stored; with more it is gone

// An article made ready to be searched, for as many selectors as there are.
class Searched {
public:
    explicit Searched(std::string_view text); // must outlive this

    [[nodiscard]] Resolution find(const Selector&) const;

private:
    std::string_view text_;
    std::vector<LinkWord> words_;
    Folded folded_;
};

// For one selector: Searched(text).find(selector).
[[nodiscard]] Resolution locate(std::string_view text, const Selector&);

} // namespace crossread
