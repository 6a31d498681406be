// Several articles on one event, set against each other: which figures state the same quantity, which
// quotes the same words, who stands behind them, and why two of them are apart.
//
//   a1  "CNCERT said 2,194 of these servers stand in the US"  --+
//   a2  "2,196 control servers in the United States"          --+-- measure, differs, transcription
//   a2  "90 percent of the attacks"                           ----- only here
//
// In: the articles with their analyses (extract/analysis.h). Out: plain values; mentions are indexes
// into the input. Every figure and every quote has exactly one state: that of its measure or pair,
// only here (it was compared and nobody else has it), or not compared (nothing to compare).
// The answer is the same for every order of the articles, no pair stands within one article, and
// nothing is random. One article alone has nothing to be set against: only its origins are found.
// Cost: n log n in the figures and quotes (candidates.h bounds who meets whom).
#pragma once

#include "compare/spelled_out.h"
#include "extract/analysis.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct SourceArticle {
    std::string_view text;
    std::string_view title;
    std::string_view source;            // the publisher
    std::string_view date;              // ISO 8601, as exact as known; empty when not
    const Analysis* analysis = nullptr; // of `text`
    const std::vector<SpelledOut>* spelled_out = nullptr; // by `text`; found when not given
};

// The figure or quote number `item` of article number `article`, as they stand in the input.
struct Mention {
    std::uint32_t article = 0;
    std::uint32_t item = 0;
    [[nodiscard]] bool operator==(const Mention&) const = default;
    [[nodiscard]] bool operator<(const Mention& other) const {
        return article != other.article ? article < other.article : item < other.item;
    }
};

// What two figures have in common: why they were put in one row.
struct Grounds {
    bool equal_value = false;
    bool same_thing = false;         // the same is counted, in the same or in other words
    bool same_credit = false;        // both name the same origin
    std::size_t copied = 0;          // words in a row around the figure that both texts have
    std::vector<std::string> shared; // the telling words that stand around both, at most five
    [[nodiscard]] bool operator==(const Grounds&) const = default;
};

struct FigurePair {
    Mention a, b; // of two articles, a.article < b.article
    Relation relation = Relation::same;
    Reason reason = Reason::none;
    std::string why; // the evidence in a sentence a reader can check
    Grounds grounds;
    [[nodiscard]] bool operator==(const FigurePair&) const = default;
};

struct FoundMeasure {
    std::string label;                  // in the words of one of the articles
    std::vector<Mention> figures;       // of two articles or more, sorted
    std::vector<FigurePair> pairs;      // sorted; of two articles at most one
    Relation relation = Relation::same; // the one furthest apart of its pairs
    std::size_t articles = 0;
    std::size_t origins = 0; // bodies the figures rest on; 0 when nobody is credited
    [[nodiscard]] bool operator==(const FoundMeasure&) const = default;
};

struct QuotePair {
    Mention a, b;
    QuoteRelation relation = QuoteRelation::same;
    bool turned = false; // the shorter lacks a word without which it says something else
    std::string why;
    [[nodiscard]] bool operator==(const QuotePair&) const = default;
};

// A body or person that figures or quotes rest on.
struct FoundOrigin {
    std::string name;                    // the fullest of its names
    std::vector<std::string> names;      // sorted
    std::vector<std::uint32_t> articles; // that rest on it, sorted
    [[nodiscard]] bool operator==(const FoundOrigin&) const = default;
};

// Two articles that have more words in a row in common than two writers would.
struct SharedText {
    std::uint32_t a = 0, b = 0;
    std::size_t words = 0; // of the longest run
    double share = 0;      // of the shorter article's words that stand in such runs
    [[nodiscard]] bool operator==(const SharedText&) const = default;
};

struct ItemState {
    Relation relation = Relation::not_compared;
    std::size_t measure = npos; // index of the measure, for figures that are in one
    [[nodiscard]] bool operator==(const ItemState&) const = default;
};

struct Comparison {
    std::vector<FoundMeasure> measures; // in the order of their first figure
    std::vector<QuotePair> quote_pairs;
    std::vector<FoundOrigin> origins; // most articles first, then by name
    std::vector<SharedText> shared_texts;
    std::vector<std::vector<ItemState>> figures; // figures[article][item]
    std::vector<std::vector<ItemState>> quotes;
    [[nodiscard]] bool operator==(const Comparison&) const = default;
};

[[nodiscard]] Comparison compare(std::span<const SourceArticle> articles);

} // namespace crossread
