#include "story/verdict.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

Claim measure(Relation relation, std::vector<std::pair<std::size_t, double>> figures) {
    Claim claim;
    claim.relation = relation;
    for (const auto& [article, value] : figures) {
        Figure figure;
        figure.article = article;
        figure.value = Value{value, value};
        claim.figures.push_back(figure);
    }
    return claim;
}

Claim utterance(Relation relation, std::vector<QuoteRelation> versions) {
    Claim claim;
    claim.relation = relation;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        Quote quote;
        quote.article = i;
        quote.relation = versions[i];
        claim.quotes.push_back(quote);
    }
    return claim;
}

bool stands(const Claim& claim) { return contradiction(claim).empty(); }

} // namespace

TEST_CASE("articles are counted once") {
    CHECK(count_articles(measure(Relation::same, {{0, 1}, {0, 1}, {2, 1}})) == 2);
}

TEST_CASE("only here needs one article, every comparison two") {
    CHECK(stands(measure(Relation::only_here, {{0, 1}, {0, 2}})));
    CHECK_FALSE(stands(measure(Relation::only_here, {{0, 1}, {1, 1}})));
    for (const Relation relation : {Relation::same, Relation::compatible, Relation::differs}) {
        CHECK_FALSE(stands(measure(relation, {{0, 1}, {0, 1}})));
        CHECK(stands(measure(relation, {{0, 1}, {1, 1}})));
    }
    CHECK(stands(measure(Relation::not_compared, {{0, 1}})));
    CHECK(stands(measure(Relation::not_compared, {{0, 1}, {1, 2}})));
}

TEST_CASE("same needs equal values, equal bounds and no reason to be apart") {
    Claim claim = measure(Relation::same, {{0, 1}, {1, 1}});
    CHECK(stands(claim));
    claim.reason = Reason::hedge;
    CHECK_FALSE(stands(claim));
    claim.reason = Reason::none;
    claim.figures[1].bound = Bound::about;
    CHECK_FALSE(stands(claim));
    claim.figures[1].bound = Bound::exact;
    claim.figures[1].value = Value{1, 2};
    CHECK_FALSE(stands(claim));
    claim.figures[1].value.reset();
    CHECK_FALSE(stands(claim));
}

TEST_CASE("an utterance is as far apart as its furthest version") {
    using Q = QuoteRelation;
    CHECK(stands(utterance(Relation::same, {Q::same, Q::same})));
    CHECK(stands(utterance(Relation::compatible, {Q::same, Q::cut, Q::same})));
    CHECK(stands(utterance(Relation::differs, {Q::same, Q::cut, Q::altered})));
    CHECK_FALSE(stands(utterance(Relation::same, {Q::same, Q::paraphrase})));
    CHECK_FALSE(stands(utterance(Relation::compatible, {Q::same, Q::altered})));
    CHECK_FALSE(stands(utterance(Relation::differs, {Q::same, Q::translation})));
    CHECK_FALSE(stands(utterance(Relation::only_here, {Q::cut})));
    CHECK(stands(utterance(Relation::only_here, {Q::same})));
}
