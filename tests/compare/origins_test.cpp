#include "compare/origins.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

using Names = std::vector<std::string>;
using Indexes = std::vector<std::size_t>;

Figure figure(std::size_t article, Names credited) {
    Figure out;
    out.article = article;
    out.credited = std::move(credited);
    return out;
}

Quote quote(std::size_t article, Names chain) {
    Quote out;
    out.article = article;
    out.chain = std::move(chain);
    return out;
}

Story small_story() {
    Story story;
    Claim servers;
    servers.figures = {figure(2, {"CNCERT", "Xinhua"}), figure(0, {"CNCERT", "Xinhua"}),
                       figure(1, {"CNCERT"}), figure(3, {})};
    Claim sites;
    sites.figures = {figure(0, {"CNCERT", "Xinhua"}), figure(1, {"Mandiant"})};
    Claim battlefield;
    battlefield.quotes = {quote(0, {"Yang Jiechi"}),
                          quote(3, {"Yang Jiechi", "China Daily", "The New York Times"})};
    story.claims = {servers, sites, battlefield};
    return story;
}

} // namespace

TEST_CASE("each origin has its articles, claims and relays, most articles first") {
    const std::vector<Rest> expected{
        {"CNCERT", {0, 1, 2}, {0, 1}, {"Xinhua"}},
        {"Yang Jiechi", {0, 3}, {2}, {"China Daily", "The New York Times"}},
        {"Mandiant", {1}, {1}, {}},
    };
    CHECK(rests(small_story()) == expected);
    CHECK(origins_of(small_story()) == 3);
    CHECK(rests(Story{}).empty());
    CHECK(origins_of(Story{}) == 0);
}

TEST_CASE("ties are in order of name") {
    Story story;
    story.claims.emplace_back();
    story.claims[0].figures = {figure(0, {"Rising"}), figure(0, {"Dell"}), figure(0, {"Mandiant"})};
    Names order;
    for (const Rest& rest : rests(story)) order.push_back(rest.origin);
    CHECK(order == Names{"Dell", "Mandiant", "Rising"});
}

TEST_CASE("threads join an article to an origin through the last relay") {
    const std::vector<Thread> expected{
        {"CNCERT", "", 1, 1},
        {"CNCERT", "Xinhua", 0, 2},
        {"CNCERT", "Xinhua", 2, 1},
        {"Yang Jiechi", "", 0, 1},
        {"Yang Jiechi", "The New York Times", 3, 1},
        {"Mandiant", "", 1, 1},
    };
    CHECK(threads(small_story()) == expected);
}

TEST_CASE("a claim that an article makes twice runs along its thread once") {
    Story story;
    story.claims.emplace_back();
    story.claims[0].figures = {figure(0, {"CNCERT"}), figure(0, {"CNCERT"})};
    CHECK(threads(story) == std::vector<Thread>{{"CNCERT", "", 0, 1}});
}

TEST_CASE("several names of one body are one origin") {
    Story story = small_story();
    story.origins = {{"CNCERT", "", {"National Computer Network Emergency Response Center"}}};
    story.claims[0].figures[0].credited[0] = "National Computer Network Emergency Response Center";
    CHECK(rests(story) == rests(small_story()));
    CHECK(threads(story) == threads(small_story()));
    story.origins.clear();
    CHECK(origins_of(story) == 4);
}

TEST_CASE("a body that relays itself has no relay") {
    Story story;
    story.claims.emplace_back();
    story.claims[0].figures = {figure(0, {"CNCERT", "CNCERT"})};
    CHECK(rests(story) == std::vector<Rest>{{"CNCERT", {0}, {0}, {}}});
    CHECK(threads(story) == std::vector<Thread>{{"CNCERT", "", 0, 1}});
}

TEST_CASE("articles and origins of one claim are counted in words") {
    const Story story = small_story();
    CHECK(origin_count(story, story.claims[0]) == "4 articles, 1 origin");
    CHECK(origin_count(story, story.claims[1]) == "2 articles, 2 origins");
    Claim uncredited;
    uncredited.figures = {figure(0, {}), figure(0, {})};
    CHECK(origin_count(story, uncredited) == "1 article, no origin named");
}
