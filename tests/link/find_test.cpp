#include "link/find.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace crossread;

TEST_CASE("every place is found, overlapping ones too, up to the limit") {
    using Places = std::vector<std::size_t>;
    CHECK(find_all("ana", "bananas", 9) == Places{1, 3});
    CHECK(find_all("ana", "bananas", 1) == Places{1});
    CHECK(find_all("ana", "bananas", 0).empty());
    CHECK(find_all("", "bananas", 9).empty());
    CHECK(find_all("bananas!", "bananas", 9).empty());
    CHECK(find_all("bananas", "bananas", 9) == Places{0});
}

TEST_CASE("it agrees with the plain search on every small text of two letters") {
    std::mt19937 random(5);
    for (int round = 0; round < 20000; ++round) {
        std::string text, piece;
        for (auto left = random() % 16; left > 0; --left) text += static_cast<char>('a' + random() % 2);
        for (auto left = 1 + random() % 5; left > 0; --left) piece += static_cast<char>('a' + random() % 2);
        std::vector<std::size_t> plain;
        for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1))
            plain.push_back(at);
        INFO(piece, " in ", text);
        REQUIRE(find_all(piece, text, 99) == plain);
    }
}

TEST_CASE("a text of one letter costs no more than its length") {
    // A plain search would compare two hundred thousand million letters here.
    const std::string text(1'000'000, 'a');
    CHECK(find_all(std::string(200'000, 'a') + "b", text, 9).empty());
    CHECK(find_all(std::string(200'000, 'a'), text, 3).size() == 3);
}
