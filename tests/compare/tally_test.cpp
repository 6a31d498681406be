#include "compare/tally.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

Claim claim(Relation relation, bool quote) {
    Claim out;
    out.relation = relation;
    if (quote) out.quotes.emplace_back();
    else out.figures.emplace_back();
    return out;
}

} // namespace

TEST_CASE("measures and utterances are counted apart, each in its state") {
    Story story;
    story.claims = {claim(Relation::same, false),       claim(Relation::same, false),
                    claim(Relation::differs, false),    claim(Relation::only_here, false),
                    claim(Relation::compatible, true),  claim(Relation::same, true),
                    claim(Relation::not_compared, true)};
    CHECK(tally(story, false) == Tally{2, 0, 1, 1, 0});
    CHECK(tally(story, true) == Tally{1, 1, 0, 0, 1});
    CHECK(tally(Story{}, false) == Tally{});
}

TEST_CASE("the words leave out what there is none of") {
    CHECK(tally_in_words({6, 4, 1, 3, 0}) ==
          "6 the same, 4 compatible, 1 differs, 3 only in one source");
    CHECK(tally_in_words({0, 0, 2, 0, 5}) == "2 differ, 5 not compared");
    CHECK(tally_in_words({}) == "nothing to compare");
}
