#include "compare/body_names.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

TEST_CASE("what cannot speak is no body") {
    for (const char* const name : {"",
                                   "each",
                                   "These",
                                   "It",
                                   "them",
                                   "it means",
                                   "makes the state",
                                   "by the same",
                                   "6,747 barges",
                                   "40 percent of voters",
                                   "half of the voters",
                                   "the group that",
                                   "Moss continued",
                                   "in Bergen",
                                   "to a friend",
                                   "praising a plan",
                                   "announced",
                                   "figures of the",
                                   "The two",
                                   "two\nlines"}) {
        CAPTURE(name);
        CHECK_FALSE(can_be_body(name));
    }
    for (const char* const name :
         {"Xinhua", "US", "WHO", "officials", "two officials", "the team", "60 Minutes", "Moss",
          "a spokesman for the ministry", "naturalized citizens", "Under Armour", "Ida Brandt",
          "the Northern River Authority", "a 71-year-old diplomat", "The Wall Street Journal"}) {
        CAPTURE(name);
        CHECK(can_be_body(name));
    }
}

TEST_CASE("the first of a chain that can be a body is the origin") {
    const std::vector<std::string> chain{"each", "6,747 barges", "Xinhua", "Reuters"};
    REQUIRE(origin_of(chain) != nullptr);
    CHECK(*origin_of(chain) == "Xinhua");
    CHECK(origin_of(std::vector<std::string>{"each"}) == nullptr);
    CHECK(origin_of(std::vector<std::string>{}) == nullptr);
}
