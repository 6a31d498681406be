#include "export/svg_strip.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace crossread;

namespace {

Figure figure(double value, Bound bound, std::string shown) {
    Figure out;
    out.value = Value{value, value};
    out.bound = bound;
    out.shown = std::move(shown);
    return out;
}

std::string drawn(std::vector<Figure> figures, Relation relation = Relation::differs) {
    Claim claim;
    claim.relation = relation;
    claim.figures = std::move(figures);
    return svg_strip(claim).str();
}

std::size_t count(std::string_view text, std::string_view piece) {
    std::size_t found = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos;
         at = text.find(piece, at + piece.size()))
        ++found;
    return found;
}

} // namespace

TEST_CASE("a claim of one value, or of none, has no picture on its page") {
    CHECK(drawn({}).empty());
    CHECK(drawn({figure(3, Bound::exact, "3"), figure(3, Bound::exact, "3")}).empty());
}

TEST_CASE("two values are two dots, and what differs is in its colour") {
    CHECK(drawn({figure(2194, Bound::exact, "2,194"), figure(2196, Bound::exact, "2,196"),
                 figure(2194, Bound::exact, "2,194")}) ==
          "<svg class=\"strip\" viewBox=\"0 0 340 62\" role=\"img\" "
          "aria-label=\"On one line: 2,194 (2 sources), 2,196 (1 source).\">"
          "<path class=\"axis\" d=\"M0 31L340 31\"/>"
          "<g class=\"compatible\"><circle cx=\"92.7\" cy=\"31\" r=\"5.5\"/></g>"
          "<g class=\"differs\"><circle cx=\"247.3\" cy=\"31\" r=\"5.5\"/></g>"
          "<text x=\"92.7\" y=\"14\">2 sources</text><text x=\"247.3\" y=\"14\">1 source</text>"
          "<text x=\"92.7\" y=\"57\">2,194</text><text x=\"247.3\" y=\"57\">2,196</text></svg>\n");
}

TEST_CASE("more than a value is a ring and an arrow to the end, about one a band with stops") {
    const std::string more = drawn({figure(85, Bound::exact, "85"), figure(85, Bound::more, "85")});
    CHECK(count(more, "class=\"ring\"") == 1);
    CHECK(count(more, "<rect") == 1);
    CHECK(count(more, "L339 31") == 2); // the line and one side of its head
    const std::string about = drawn(
        {figure(1.9e6, Bound::exact, "1.9 million"), figure(1.9e6, Bound::about, "1.9 million")},
        Relation::compatible);
    CHECK(count(about, "<circle") == 1);
    CHECK(count(about, "<rect") == 1);
    CHECK(count(about, "<g class=\"compatible\">") == 2);
    CHECK(count(about, "L339") == 0);
}

TEST_CASE("what values are called is text, whatever it holds") {
    const std::string text =
        drawn({figure(1, Bound::exact, "<b>\"1\"</b>"), figure(2, Bound::exact, "2")});
    CHECK(count(text, "<b>") == 0);
    CHECK(count(text, "&lt;b&gt;&quot;1&quot;&lt;/b&gt;") == 2); // said and drawn
}

TEST_CASE("many values that share the line go without some labels, none without its dot") {
    std::vector<Figure> figures;
    for (int i = 0; i < 40; ++i)
        figures.push_back(figure(1000 + i, Bound::exact, std::to_string(1000 + i)));
    const std::string text = drawn(figures);
    CHECK(count(text, "<circle") == 40);
    CHECK(count(text, "<text") < 40);
    CHECK(count(text, "<text") > 4);
}
