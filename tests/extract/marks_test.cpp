#include "extract/marks.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("figures with a value are marked with what they count; dates and names are not") {
    const std::string text = "On 9/11 about 40 grey ships left Route 66.";
    const Marks marks = marks_of(text, find_tokens(text), analyse(text));
    REQUIRE(marks.figures.size() == 1);
    CHECK(slice(text, marks.figures[0].where) == "about 40 grey ships");
    CHECK(marks.figures[0].shown == "40");
    CHECK(marks.figures[0].noun == "grey ships");
}
