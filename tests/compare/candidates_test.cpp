#include "compare/candidates.h"

#include "compared.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace crossread;

TEST_CASE("a common value, noun or word proposes, and never within one article") {
    Set set({"They run 412 mills. The owner has 9 dogs and 412 cats.", "There were 398 mills.",
             "He ate 7 pears."});
    const std::vector<IndexPair> pairs = find_candidates(set.settings);
    CHECK(std::is_sorted(pairs.begin(), pairs.end()));
    CHECK(std::adjacent_find(pairs.begin(), pairs.end()) == pairs.end());
    for (const IndexPair& pair : pairs)
        CHECK(set.settings[pair.first].mention.article !=
              set.settings[pair.second].mention.article);
    const auto proposed = [&](std::size_t a, std::size_t b) {
        return std::count(pairs.begin(), pairs.end(), IndexPair(a, b)) == 1;
    };
    CHECK(proposed(0, 3));
    CHECK_FALSE(proposed(1, 4));
}

TEST_CASE("a count and its rounding meet without a word in common") {
    Set set({"They run 43,538 mills.", "He bought about 43,500 pears."});
    REQUIRE(set.settings.size() == 2);
    CHECK(find_candidates(set.settings) == std::vector<IndexPair>{{0, 1}});
}

TEST_CASE("the number of pairs grows with the figures and not with their square") {
    const auto count = [](std::size_t articles) {
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < articles; ++i)
            texts.push_back("The flood killed " + std::to_string(11 + i % 3) + " people.");
        Set set(texts);
        return find_candidates(set.settings).size();
    };
    CHECK(count(400) <= 400 * next_in_long_list * (2 + telling_words));
    CHECK(count(800) <= count(400) * 5 / 2);
}
