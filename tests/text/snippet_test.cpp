#include "text/snippet.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// The snippet around the first "[": the place is what stands between the brackets' positions.
std::string around(const std::string& text, const std::string& place, std::size_t reach) {
    const auto begin = static_cast<std::uint32_t>(text.find(place));
    const Range where{begin, begin + static_cast<std::uint32_t>(place.size())};
    const Range all{0, static_cast<std::uint32_t>(text.size())};
    const Snippet found = find_snippet(text, all, where, reach);
    REQUIRE(found.range.contains(where));
    return (found.cut_before ? "…" : "") + std::string(slice(text, found.range)) +
           (found.cut_after ? "…" : "");
}

} // namespace

TEST_CASE("a snippet is the sentence of its place") {
    const std::string text = "First one. Of these 2,194 stand in the US. A third.";
    CHECK(around(text, "2,194", 90) == "Of these 2,194 stand in the US. A third."); // "US." is unclear
    CHECK(around("It grew. Of these 7 stand here. More.", "7", 90) == "Of these 7 stand here.");
    CHECK(around("He said “no.” Then 7 came! Next.", "7", 90) == "Then 7 came!");
    CHECK(around("Only 7", "7", 90) == "Only 7");
}

TEST_CASE("a capital before the full stop does not end a sentence") {
    CHECK(around("The U.S. Army counted 7 of them.", "7", 90) == "The U.S. Army counted 7 of them.");
}

TEST_CASE("a long sentence is cut between words") {
    CHECK(around("alpha beta gamma 7 delta epsilon zeta", "7", 11) == "…beta gamma 7 delta…");
    CHECK(around("alpha beta gamma 7 delta epsilon zeta", "gamma", 0) == "…gamma…");
    // A short number keeps the word that it counts.
    CHECK(around("alpha beta gamma 7 delta epsilon zeta", "7", 0) == "…7 delta…");
    CHECK(around("äöü ÄÖÜ 7 äöü ÄÖÜ", "7", 5) == "…ÄÖÜ 7 äöü…");
}

TEST_CASE("a number is never cut from the word of its size") {
    CHECK(around("Pumps found 7 wells and 1.9 million leaks there", "7", 17) ==
          "Pumps found 7 wells and 1.9 million…");
    CHECK(around("Of the 1.9 million wells here 7 leak", "7", 20) ==
          "…1.9 million wells here 7 leak");
    CHECK(around("Here 7 wells of 1.9 million", "7", 15) == "Here 7 wells of 1.9 million");
    CHECK(around("3 million of the wells here 7 leak", "7", 26) ==
          "3 million of the wells here 7 leak");
}
