#include "compare/states.h"

#include "compared.h"

#include <doctest/doctest.h>

#include <set>

using namespace crossread;

namespace {

Relation state_of_figure(const Texts& texts, const Comparison& comparison, std::size_t article,
                         const std::string& shown) {
    for (std::uint32_t i = 0; i < texts.analyses[article].figures.size(); ++i)
        if (texts.figure({static_cast<std::uint32_t>(article), i}) == shown)
            return comparison.figures[article][i].relation;
    FAIL("no figure " << shown);
    return Relation::not_compared;
}

} // namespace

TEST_CASE("in a measure, alone, or nothing to compare") {
    const Texts texts(
        {"The ministry counted 2,194 flooded farms on May 5, 2020. Some 40 mills burnt.",
         "By its count 2,196 flooded farms."});
    const Comparison comparison = texts.compared();
    REQUIRE(comparison.measures.size() == 1);
    CHECK(state_of_figure(texts, comparison, 0, "2,194") == Relation::differs);
    CHECK(state_of_figure(texts, comparison, 1, "2,196") == Relation::differs);
    CHECK(state_of_figure(texts, comparison, 0, "Some 40") == Relation::only_here);
    for (std::uint32_t i = 0; i < texts.analyses[0].figures.size(); ++i)
        if (quantity_of(texts.analyses[0].figures[i]).dimension == Dimension::none)
            CHECK(comparison.figures[0][i].relation == Relation::not_compared);
}

TEST_CASE("every figure and quote has a state, and it is that of its measure or pair") {
    const Texts texts(
        {"“We will never pay a single dollar”, said Eve Moss. About 400 farms burnt.",
         "“We will pay a single dollar”, said Eve Moss. She said that 400 farms burnt.",
         "Nothing was said in Bergen."});
    const Comparison comparison = texts.compared();
    REQUIRE(comparison.figures.size() == 3);
    REQUIRE(comparison.quotes.size() == 3);
    std::set<Mention> in_measure, in_pair;
    for (const FoundMeasure& measure : comparison.measures)
        in_measure.insert(measure.figures.begin(), measure.figures.end());
    for (const QuotePair& pair : comparison.quote_pairs) in_pair.insert({pair.a, pair.b});
    REQUIRE_FALSE(in_measure.empty());
    REQUIRE_FALSE(in_pair.empty());
    for (std::uint32_t a = 0; a < 3; ++a) {
        CHECK(comparison.figures[a].size() == texts.analyses[a].figures.size());
        CHECK(comparison.quotes[a].size() == texts.analyses[a].quotes.size());
        for (std::uint32_t i = 0; i < comparison.figures[a].size(); ++i) {
            const ItemState& state = comparison.figures[a][i];
            CHECK((distance(state.relation) > 0) == (in_measure.count({a, i}) == 1));
            if (state.measure != npos)
                CHECK(state.relation == comparison.measures[state.measure].relation);
        }
        for (std::uint32_t i = 0; i < comparison.quotes[a].size(); ++i)
            CHECK((distance(comparison.quotes[a][i].relation) > 0) == (in_pair.count({a, i}) == 1));
    }
}

TEST_CASE("of several pairs the one furthest apart decides") {
    Analysis analysis;
    analysis.quotes.resize(1);
    std::vector<SourceArticle> articles(3);
    for (SourceArticle& article : articles) article.analysis = &analysis;
    const QuotePair same{{0, 0}, {1, 0}, QuoteRelation::same, false, ""};
    const QuotePair altered{{0, 0}, {2, 0}, QuoteRelation::altered, false, ""};
    const States states = states_of(articles, {}, {}, {altered, same});
    CHECK(distance(states.quotes[0][0].relation) > distance(states.quotes[1][0].relation));
    CHECK(states.quotes[0][0].relation == states.quotes[2][0].relation);
    CHECK(states.quotes[1][0].relation == Relation::same);
}

TEST_CASE("one article alone is not compared") {
    const Texts texts({"“We will never pay a dollar”, said Eve Moss. About 400 farms burnt."});
    const Comparison comparison = texts.compared();
    REQUIRE(comparison.figures.size() == 1);
    REQUIRE_FALSE(comparison.figures[0].empty());
    for (const ItemState& state : comparison.figures[0])
        CHECK(state.relation == Relation::not_compared);
    for (const ItemState& state : comparison.quotes[0])
        CHECK(state.relation == Relation::not_compared);
}

TEST_CASE("no article, no state") { CHECK(states_of({}, {}, {}, {}) == States{}); }
