#include "compare/in_words.h"

#include "../story/sample.h"
#include "compare/origins.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

TEST_CASE("how many sources the best origin carries, of the story") {
    Story story = sample::story();
    CHECK(weight_of_one(story) == "Both sources draw on one origin: CNCERT.");
    for (Claim& claim : story.claims) {
        for (Figure& figure : claim.figures)
            if (figure.article == 1) figure.credited.clear();
        for (Quote& quote : claim.quotes)
            if (quote.article == 1) quote.chain.clear();
    }
    CHECK(weight_of_one(story).empty());
    CHECK(weight_of_one(Story{}).empty());
}

TEST_CASE("of one claim, and of articles rather than of their figures") {
    Story story = sample::story();
    Claim& claim = story.claims[0];
    for (Figure& figure : claim.figures) figure.credited = {"Harbour Office", "an agency"};
    CHECK(origin_sentence(story, claim) == "Both rest on one origin: Harbour Office.");
    claim.figures.push_back(claim.figures.back());
    CHECK(origin_sentence(story, claim) == "Both rest on one origin: Harbour Office.");
    claim.figures.front().credited = {"The lighthouse"};
    CHECK(origin_sentence(story, claim) == "2 articles, 2 origins.");
    claim.figures.front().credited.clear();
    CHECK(origin_sentence(story, claim) == origin_count(story, claim) + ".");
}

TEST_CASE("a claim is named by its kind and its sources, and told by what it is about") {
    Story story = sample::story();
    CHECK(caption_of(story, story.claims[0]) == "Figure, 2 of 2 sources");
    Claim quote = story.claims[2];
    CHECK(caption_of(story, quote).rfind("Quote, ", 0) == 0);
    quote.speaker = "A. Speaker";
    quote.speaker_role = "harbour master";
    CHECK(details_of(quote) == "A. Speaker, harbour master");
    Claim figure = story.claims[0];
    figure.scope = "in the harbour";
    figure.period = "May";
    CHECK(details_of(figure) == "in the harbour · May");
    figure.scope.clear();
    CHECK(details_of(figure) == "May");
}

TEST_CASE("what differs is looked at first, then a few that are compatible") {
    Story story;
    for (std::size_t i = 0; i < 3 * kMostCompatible; ++i) {
        Claim claim;
        claim.relation = i % 2 == 0 ? Relation::compatible : Relation::differs;
        story.claims.push_back(claim);
    }
    const std::vector<std::size_t> first = first_claims(story);
    CHECK(first == std::vector<std::size_t>{1, 3, 5, 7, 9, 11, 0, 2, 4, 6});
    CHECK(first_claims(Story{}).empty());
}
