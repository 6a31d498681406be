#include "compare/bodies.h"

#include "compared.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

std::vector<std::uint32_t> bodies(const std::vector<std::string>& texts,
                                  const std::vector<NamedAt>& names) {
    Set set(texts);
    return find_bodies(set.texts.articles, names, set.terms);
}

using Numbers = std::vector<std::uint32_t>;

} // namespace

TEST_CASE("an acronym that an article spells out is the body's name") {
    CHECK(bodies({"The Northern River Authority (NRA) said so.", "NRA said so."},
                 {{"Northern River Authority", 0}, {"NRA", 1}, {"River Club", 1}}) ==
          Numbers{0, 0, 1});
}

TEST_CASE("long names with most telling words in common are one body") {
    CHECK(bodies({"", ""}, {{"National Flood Warning and Response Centre", 0},
                            {"the National Flood Warning Response Center of Marl", 1},
                            {"National Tax Office", 1}}) == Numbers{0, 0, 1});
}

TEST_CASE("a surname joins its only bearer, and none of two") {
    CHECK(
        bodies({"", ""}, {{"Foreign Minister Ida Brandt", 0}, {"Ida Brandt", 1}, {"Brandt", 1}}) ==
        Numbers{0, 0, 0});
    const Numbers two = bodies({"", ""}, {{"Ida Brandt", 0}, {"Tom Brandt", 0}, {"Brandt", 1}});
    CHECK(two == Numbers{0, 1, 2});
}

TEST_CASE("the team is another one in every article") {
    CHECK(bodies({"", ""}, {{"the team", 0}, {"the team", 1}}) == Numbers{0, 1});
    CHECK(bodies({"", ""}, {{"Rapid Rescue Team", 0}, {"the team", 0}, {"the team", 1}}) ==
          Numbers{0, 0, 1});
}

TEST_CASE("a story has one police and one flood relief office") {
    CHECK(bodies({"", ""}, {{"the police", 0}, {"police", 1}, {"Police", 1}}) == Numbers{0, 0, 0});
    CHECK(bodies({"", ""}, {{"the organisers", 0}, {"organisers", 1}}) == Numbers{0, 0});
    CHECK(bodies({"", ""}, {{"the flood relief office", 0}, {"the flood relief office", 1}}) ==
          Numbers{0, 0});
    CHECK(bodies({"", ""}, {{"a police officer", 0}, {"a police officer", 1}}) == Numbers{0, 1});
    CHECK(bodies({"", ""}, {{"officials", 0}, {"officials", 1}}) == Numbers{0, 1});
}

TEST_CASE("what describes an acronym names its body in other articles") {
    const std::vector<std::string> texts{"NRWA, the northern river weather agency, said so.",
                                         "The Northern River Service for Weather said so."};
    CHECK(bodies(texts, {{"NRWA", 0}, {"Northern River Service for Weather", 1}}) == Numbers{0, 0});
    CHECK(bodies(texts, {{"NRWA", 0}, {"Northern River Service for Roads", 1}}) == Numbers{0, 1});
    CHECK(bodies({"NRA, the river agency, said so.", "The River Club said so."},
                 {{"NRA", 0}, {"River Club", 1}}) == Numbers{0, 1});
}

TEST_CASE("who speaks for a body is the body") {
    CHECK(bodies({"", ""}, {{"Coastal Survey", 0},
                            {"a Coastal Survey spokesman", 1},
                            {"a spokeswoman for the Coastal Survey", 1}}) == Numbers{0, 0, 0});
    CHECK(bodies({"", ""}, {{"the police", 0}, {"a police spokesman", 1}}) == Numbers{0, 0});
    CHECK(bodies({"", ""}, {{"a spokesman", 0}, {"a spokesman", 1}}) == Numbers{0, 1});
    CHECK(bodies({"", ""}, {{"spokesman Ida Brandt", 0}, {"Ida Brandt", 1}}) == Numbers{0, 0});
}
