#include "compare/clusters.h"

#include "compared.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

std::vector<std::vector<std::uint32_t>> clusters(const Set& set) {
    return find_clusters(set.settings, set.words, find_candidates(set.settings));
}

} // namespace

TEST_CASE("like joins like, and what contradicts itself stays apart") {
    Set set({"The dam failed. The flood killed 13 people and destroyed 2,194 houses.",
             "13 people were killed by the flood; 2,196 houses were destroyed."});
    REQUIRE(set.settings.size() == 4);
    CHECK(clusters(set) == std::vector<std::vector<std::uint32_t>>{{0, 2}, {1, 3}});
}

TEST_CASE("an article is not in one measure with two values") {
    Set set({"The flood killed 13 people. A later flood killed 15 people.",
             "The flood killed 13 people."});
    for (const auto& group : clusters(set)) {
        std::size_t of_first = 0;
        for (const std::uint32_t member : group)
            of_first += set.settings[member].mention.article == 0 ? 1 : 0;
        CHECK(of_first <= 1);
    }
}

TEST_CASE("twins stay together") {
    Set set({"The mast is 230 feet (70 metres) tall.", "The mast, 230 feet tall, fell."});
    const auto groups = clusters(set);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].size() == 3);
}
