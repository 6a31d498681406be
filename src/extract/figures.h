// The figures of an article: every number with what it counts, or what else it is.
//
//   In 2012 Unit 61398 sent nearly 1.9 million e-mails, up 0.4 percent, to 3 to 5 of the sites.
//      ----      -----      ^----------------[-----]^     ^---------^      ^----^
//      a year    a name     count, e-mail, ~         percentage, up       3-5, site
//
// In: the text and its tokens. Out: figures in text order, without credit, which credits.h adds.
// Dates, years, clock times, ordinals and names with digits are of kinds of their own and have no
// value: every digit of the text is in one of the figures, but few of them can be compared.
// "one of the largest" is an identifier too: it picks out and does not count. The ends of a range
// stand in the order of the text, so low may be above high ("fell from 90 to 80").
// Cost: linear in the tokens; what is looked at around a number is bounded by named limits.
#pragma once

#include "extract/analysis.h"
#include "extract/words.h"
#include "text/tokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

[[nodiscard]] std::vector<FoundFigure> find_figures(const Words& words);
[[nodiscard]] inline std::vector<FoundFigure> find_figures(std::string_view text,
                                                           const std::vector<Token>& tokens) {
    return find_figures(Words(text, tokens));
}

// The rule that decided on a figure, in full: "a number that counts "computer"; a verb says up".
[[nodiscard]] std::string explained(const FoundFigure& figure, std::string_view text);

} // namespace crossread
