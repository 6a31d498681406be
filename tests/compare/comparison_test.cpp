#include "compare/comparison.h"

#include "../bench/made_story.h"
#include "compared.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace crossread;

namespace {

// A made story, its articles in the order of `order`.
Texts made(std::size_t articles, const std::vector<std::size_t>& order) {
    const auto story = bench::make_story(articles);
    std::vector<std::string> texts, dates;
    for (const std::size_t i : order) {
        texts.push_back(story[i].text);
        dates.push_back(story[i].date);
    }
    return Texts(texts, dates);
}

std::vector<std::size_t> forwards(std::size_t n) {
    std::vector<std::size_t> out(n);
    std::iota(out.begin(), out.end(), 0u);
    return out;
}

// A measure by its figures, with the articles as they were made.
using Row = std::set<std::pair<std::size_t, std::uint32_t>>;

std::map<Row, std::string> rows(const Comparison& comparison,
                                const std::vector<std::size_t>& order) {
    std::map<Row, std::string> out;
    for (const FoundMeasure& measure : comparison.measures) {
        Row row;
        for (const Mention figure : measure.figures)
            row.emplace(order[figure.article], figure.item);
        out[row] = measure.label;
    }
    return out;
}

} // namespace

TEST_CASE("the same quantity of two articles is one measure, with the reason") {
    const Texts texts({"The agency counted 2,194 flooded houses in the valley. It has 9 boats.",
                       "In the valley 2,196 houses were flooded, the agency said."});
    const Comparison found = texts.compared();
    REQUIRE(found.measures.size() == 1);
    REQUIRE(found.measures[0].pairs.size() == 1);
    const FigurePair& pair = found.measures[0].pairs[0];
    CHECK(texts.figure(pair.a) == "2,194");
    CHECK(pair.relation == Relation::differs);
    CHECK(pair.reason == Reason::transcription);
    CHECK(pair.grounds.same_thing);
    CHECK_FALSE(pair.grounds.equal_value);
    CHECK(std::count(pair.grounds.shared.begin(), pair.grounds.shared.end(), "valley") == 1);
    CHECK(found.measures[0].relation == Relation::differs);
}

TEST_CASE("agreement on one origin is told as one") {
    const Texts texts({"The flood destroyed 312 farms, the River Authority said.",
                       "According to the River Authority, the flood destroyed 312 farms."});
    const Comparison found = texts.compared();
    REQUIRE(found.measures.size() == 1);
    CHECK(found.measures[0].articles == 2);
    CHECK(found.measures[0].origins == 1);
    REQUIRE_FALSE(found.origins.empty());
    CHECK(found.origins[0].articles == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("what must not meet stays apart") {
    CHECK(Texts({"Eve Moss, 30, died.", "Tom Bell, 30, lives."}).compared().measures.empty());
    CHECK(Texts({"He waited 12 hours.", "He paid $12."}).compared().measures.empty());
    CHECK(Texts({"12 cows died.", "The choir sang 12 songs."}).compared().measures.empty());
}

TEST_CASE("every figure and quote has one state") {
    const std::size_t n = 12;
    const Texts texts = made(n, forwards(n));
    const Comparison found = texts.compared();
    std::set<std::pair<std::uint32_t, std::uint32_t>> in_measures;
    for (std::size_t m = 0; m < found.measures.size(); ++m) {
        for (const Mention figure : found.measures[m].figures) {
            CHECK(in_measures.emplace(figure.article, figure.item).second);
            CHECK(found.figures[figure.article][figure.item].measure == m);
            CHECK(found.figures[figure.article][figure.item].relation ==
                  found.measures[m].relation);
        }
    }
    for (std::uint32_t a = 0; a < n; ++a) {
        REQUIRE(found.figures[a].size() == texts.analyses[a].figures.size());
        REQUIRE(found.quotes[a].size() == texts.analyses[a].quotes.size());
        for (std::uint32_t f = 0; f < found.figures[a].size(); ++f)
            if (in_measures.count({a, f}) == 0) {
                CHECK(found.figures[a][f].measure == npos);
                const Relation state = found.figures[a][f].relation;
                CHECK((state == Relation::only_here || state == Relation::not_compared));
            }
    }
}

TEST_CASE("one article alone is not compared") {
    const Comparison found = Texts({"The flood killed 13 people."}).compared();
    CHECK(found.measures.empty());
    CHECK(found.figures[0][0].relation == Relation::not_compared);
    CHECK(compare({}).measures.empty());
}

TEST_CASE("no pair stands within one article, and of two articles there is at most one") {
    for (const std::size_t n : {10u, 60u}) {
        const Comparison found = made(n, forwards(n)).compared();
        for (const FoundMeasure& measure : found.measures) {
            CHECK(measure.articles >= 2);
            std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
            for (const FigurePair& pair : measure.pairs) {
                CHECK(pair.a.article < pair.b.article);
                CHECK(seen.emplace(pair.a.article, pair.b.article).second);
            }
        }
        for (const QuotePair& pair : found.quote_pairs) CHECK(pair.a.article < pair.b.article);
    }
}

TEST_CASE("the order of the articles changes nothing") {
    const std::size_t n = 14;
    std::vector<std::size_t> order = forwards(n);
    const auto expected = rows(made(n, order).compared(), order);
    CHECK(expected.size() > 5);
    bench::Draw draw;
    for (int round = 0; round < 4; ++round) {
        for (std::size_t i = n; i > 1; --i) std::swap(order[i - 1], order[draw.below(i)]);
        CHECK(rows(made(n, order).compared(), order) == expected);
    }
}

TEST_CASE("the same input gives the same answer") {
    const Texts texts = made(10, forwards(10));
    CHECK(texts.compared() == texts.compared());
}

TEST_CASE("twice the articles give twice the work's size, not four times") {
    const auto sizes = [](std::size_t n) {
        const Comparison found = made(n, forwards(n)).compared();
        std::size_t pairs = found.quote_pairs.size() + found.shared_texts.size();
        for (const FoundMeasure& measure : found.measures) pairs += measure.pairs.size();
        return pairs;
    };
    CHECK(sizes(400) <= sizes(200) * 5 / 2);
}
