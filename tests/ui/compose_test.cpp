#include "ui/compose.h"

#include "ui/theme.h"

#include <doctest/doctest.h>

using namespace crossread;

TEST_CASE("a name without room is cut between letters, and never empty of its sign") {
    Page page;
    NaiveMeasure measure;
    Composer pen(page, measure);
    const TextStyle style = style::kBody; // 7 px a letter
    CHECK(pen.cut("Harbour", style, 49) == "Harbour");
    CHECK(pen.cut("Harbour Daily", style, 49) == "Harbou…");
    CHECK(pen.cut("港湾新聞デジタル", style, 28) == "港湾新…");
    CHECK(pen.cut("Harbour Daily", style, 49, 2) == "Harbour Daily");
    CHECK(pen.cut("Harbour", style, 1) == "…");
    CHECK(pen.cut("", style, 1).empty());
}
