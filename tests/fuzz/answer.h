// What every answer of the engine must keep, whatever bytes the article holds: used by the fuzzer
// and by the test that replays its corpus.
//
//   wrong_in(text, analyse(text))   "", or what is wrong: "a quote out of order"
//
// Ranges lie inside the text, begin and end where a code point does (in broken UTF-8 every stray
// byte is one) and are not empty; figures and quotes stand in text order; values are
// finite. Cost: linear in the answer.
#pragma once

#include "base/utf8.h"
#include "extract/analysis.h"

#include <cmath>
#include <string>

namespace crossread {

inline bool lies_in(std::string_view text, Range where) {
    return !where.empty() && where.end <= text.size() && is_boundary(text, where.begin) &&
           is_boundary(text, where.end);
}

inline std::string wrong_in(std::string_view text, const Analysis& found) {
    Range last;
    for (const FoundFigure& figure : found.figures) {
        if (!lies_in(text, figure.where)) return "a figure's range";
        if (figure.where.begin < last.end) return "a figure out of order";
        last = figure.where;
        if (figure.value &&
            !(std::isfinite(figure.value->low) && std::isfinite(figure.value->high)))
            return "a figure's value";
        for (const Party& party : figure.credited) {
            if (!party.where.empty() && !lies_in(text, party.where)) return "a credit's range";
        }
    }
    last = {};
    for (const FoundQuote& quote : found.quotes) {
        if (!lies_in(text, quote.where)) return "a quote's range";
        if (quote.where.begin < last.begin) return "a quote out of order";
        last = quote.where;
        if (quote.speaker && !quote.speaker->where.empty() && !lies_in(text, quote.speaker->where))
            return "a speaker's range";
        if (quote.cue && !lies_in(text, *quote.cue)) return "a cue's range";
    }
    return {};
}

} // namespace crossread
