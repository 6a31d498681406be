#include "link/align.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace crossread;

namespace {

// The partner of each stored word as a letter of the text's words ("abc…"), "-" for none.
std::string partners(const std::string& stored, const std::string& text) {
    const auto a = find_link_words(stored);
    const auto b = find_link_words(text);
    std::string out;
    for (const std::size_t partner : align(a, b).partner)
        out += partner == unmatched ? '-' : static_cast<char>('a' + partner);
    return out;
}

std::uint32_t lost(const std::string& stored, const std::string& text) {
    return align(find_link_words(stored), find_link_words(text)).lost;
}

} // namespace

TEST_CASE("equal words stand side by side, and what is around them is free") {
    CHECK(partners("red lamps shone", "at night red lamps shone brightly") == "cde");
    CHECK(lost("red lamps shone", "at night red lamps shone brightly") == 0);
}

TEST_CASE("what came, went or was mended costs its weight") {
    CHECK(partners("seven red lamps shone", "seven red paper lamps shone") == "abde");
    CHECK(lost("seven red lamps shone", "seven red paper lamps shone") == 5);
    CHECK(partners("red paper lamps", "red lamps") == "a-b");
    CHECK(lost("red paper lamps", "red lamps") == 5);
    CHECK(partners("red paepr lamps", "red paper lamps") == "abc");
    CHECK(lost("red paepr lamps", "red paper lamps") == 2);
    CHECK(partners("red lamps", "green wires") == "--");
    CHECK(align(find_link_words("red"), find_link_words("green")).first == unmatched);
    CHECK(align({}, {}).partner.empty());
}

TEST_CASE("partners go forward, and no more is lost than there is") {
    std::mt19937 random(11);
    const std::vector<std::string> vocabulary{"lamps ", "wicks ", "not ", "7 ", "Kerrin ", "lapms ", "the "};
    for (int round = 0; round < 5000; ++round) {
        std::string a, b;
        for (auto left = random() % 8; left > 0; --left) a += vocabulary[random() % 7];
        for (auto left = random() % 8; left > 0; --left) b += vocabulary[random() % 7];
        const auto stored = find_link_words(a);
        const auto text = find_link_words(b);
        const Alignment side = align(stored, text);
        INFO(a, "/ ", b);
        REQUIRE(side.partner.size() == stored.size());
        std::size_t last = 0;
        std::uint32_t weight = 0;
        for (std::size_t i = 0; i < stored.size(); ++i) {
            weight += stored[i].weight;
            if (side.partner[i] == unmatched) continue;
            REQUIRE(side.partner[i] >= last);
            REQUIRE(side.partner[i] < text.size());
            last = side.partner[i] + 1;
        }
        for (const LinkWord& word : text) weight += word.weight;
        REQUIRE(side.lost <= weight);
        if (a == b) REQUIRE(side.lost == 0);
    }
}
