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

TEST_CASE("a share in words keeps its hedge among them and has no value; one in digits has both") {
    const std::string text = "More than half of the ships are grey; nearly 60 percent are old.";
    const Marks marks = marks_of(text, find_tokens(text), analyse(text));
    REQUIRE(marks.figures.size() == 2);
    CHECK(marks.figures[0].shown == "More than half");
    CHECK(marks.figures[0].hedge == "");
    CHECK(marks.figures[0].bound == Bound::more);
    CHECK_FALSE(marks.figures[0].value);
    CHECK(marks.figures[1].shown == "60 %");
    CHECK(marks.figures[1].hedge == "nearly");
    CHECK(marks.figures[1].value == Value{60, 60});
}
