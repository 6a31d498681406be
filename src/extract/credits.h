// Who answers for each figure: the chain from the origin to the relay.
//
//   The centre said [that 2,194 servers stand in the US], Xinhua reported.
//   [-------------------------------------------------]           content of "reported"
//                    ^ credited: the centre, Xinhua               innermost first
//
// In: the article's quotes, and its figures in text order. Out: `credited` of every figure inside the
// words of somebody: the speaker of the innermost statement that holds it first, those of the
// statements around it after. A part of what was counted before ("of these") has the whole's. A figure that nobody's words hold is the article's own and gets none.
// Cost: one sweep, times the depth of statements in statements, of which `deepest_chain` are kept.
#pragma once

#include "extract/analysis.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t deepest_chain = 4;

void credit_figures(std::string_view text, const std::vector<Token>& tokens,
                    const std::vector<Sentence>& sentences, const std::vector<FoundQuote>& quotes,
                    std::vector<FoundFigure>& figures);

} // namespace crossread
