#include "extract/makers.h"

#include "extract/cues.h"
#include "extract/noun_reach.h"
#include "text/word_table.h"

namespace crossread {
namespace {

// Documents that nobody is asked for: what stands behind "of" is what they hold.
constexpr WordSet figures_of({"data", "figures", "statistics", "numbers", "records", "estimates",
                              "forecasts", "counts", "findings", "estimate", "forecast", "count"});
constexpr WordSet documents({"data",      "figures",     "statistics",   "numbers",  "records",
                             "reckoning", "filing",      "filings",      "count",    "counts",
                             "tally",     "census",      "index",        "website",  "site",
                             "article",   "articles",    "book",         "blog",     "findings",
                             "research",  "projections", "calculations", "analysis", "ranking",
                             "list"});

bool is_document(const Word& word) { return is_speech_noun(word) || documents.has(word); }

} // namespace

std::optional<TokenSpan> maker_of(const Reading& r, TokenSpan document) {
    std::size_t first = document.first;
    while (first < document.end && r.has(first, determiner)) ++first;
    const std::size_t end = noun_end(r, first, document.end);
    if (end <= first) return std::nullopt;
    const auto named = [&](TokenSpan maker) {
        while (maker.size() > 1 && r.has(maker.end - 1, preposition)) --maker.end;
        return has_capital(r, maker) ? std::optional(maker) : std::nullopt;
    };
    // "Reuters’ report": the bare apostrophe of a name in s is a mark.
    if (r.word(end) == "'" || r.word(end) == "’") {
        const std::size_t noun = noun_end(r, end + 1, document.end);
        return noun > end + 1 && is_document(r.word(noun - 1)) ? named({first, end}) : std::nullopt;
    }
    // "figures published by the bureau"
    static constexpr WordSet ways({"published", "released", "issued", "compiled", "collected"});
    const bool published = end > first + 1 && ways.has(r.word(end - 1));
    if (!is_document(r.word(published ? end - 2 : end - 1))) return std::nullopt;
    // "a report with figures of the Treasury" is as much the Treasury's as the figures are.
    if ((r.is(end, "with") || r.is(end, "in")) && end + 1 < document.end) {
        std::size_t inner = end + 1;
        while (inner < document.end && r.has(inner, determiner)) ++inner;
        const std::size_t close = noun_end(r, inner, document.end);
        const bool from = r.is(close, "of") || r.is(close, "from") || r.is(close, "by");
        if (close > inner && from && close + 1 < document.end && figures_of.has(r.word(close - 1)))
            return named({close + 1, document.end});
    }
    for (std::size_t i = end - 1; i > first; --i)
        if (r.has(i, possessive)) return named({first, i});
    const bool from = r.is(end, "by") || r.is(end, "from") ||
                      (r.is(end, "of") && figures_of.has(r.word(end - 1)));
    if (!from || end + 1 >= document.end) return std::nullopt;
    return named({end + 1, document.end});
}

bool points_back(const Reading& r, TokenSpan mention) {
    if (mention.size() < 2 || mention.size() > 3) return false;
    const std::size_t i = mention.first;
    const bool points = r.is(i, "this") || r.is(i, "that") || r.is(i, "these") ||
                        r.is(i, "those") || (r.is(i, "the") && r.is(i + 1, "same"));
    return points && is_document(r.word(mention.end - 1));
}

} // namespace crossread
