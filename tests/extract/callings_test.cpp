#include "extract/callings.h"

#include <doctest/doctest.h>

using namespace crossread;

TEST_CASE("words that mean the same share one noun") {
    REQUIRE(calling_of("airline") != nullptr);
    REQUIRE(calling_of("Firm") != nullptr);
    CHECK(calling_of("airline")->noun == calling_of("Firm")->noun);
    CHECK(calling_of("airline")->who == Calling::Who::body);
    CHECK(calling_of("flood") == nullptr);
}

TEST_CASE("an office is what a person is") {
    CHECK(is_office("inspector"));
    CHECK(is_office("Mayor"));
    CHECK_FALSE(is_office("ministry"));
    CHECK_FALSE(is_office("flood"));
}
