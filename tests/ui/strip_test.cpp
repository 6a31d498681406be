#include "ui/strip.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace crossread;

namespace {

constexpr float kLeft = 26;
constexpr float kWidth = 340;

Figure figure(double low, double high, Bound bound, std::string shown) {
    Figure out;
    out.value = Value{low, high};
    out.bound = bound;
    out.shown = std::move(shown);
    return out;
}
Figure exactly(double value, std::string shown) {
    return figure(value, value, Bound::exact, std::move(shown));
}

Claim claim_of(std::vector<Figure> figures, Relation relation = Relation::differs) {
    Claim claim;
    claim.relation = relation;
    claim.figures = std::move(figures);
    return claim;
}

Page drawn(const Claim& claim, bool small = false, float width = kWidth) {
    Page page;
    NaiveMeasure measure;
    Composer pen(page, measure);
    if (small) draw_small_strip(pen, claim, kLeft, 10, width);
    else CHECK(draw_strip(pen, claim, kLeft, 10, width) == kStripHeight);
    return page;
}

// Middles of all dots and rings, left to right as drawn.
std::vector<float> places(const Page& page) {
    std::vector<float> out;
    for (const Shape& shape : page.shapes)
        if (shape.kind == Shape::Kind::dot || shape.kind == Shape::Kind::ring)
            out.push_back(shape.box.x + shape.box.w / 2);
    return out;
}

std::size_t count(const Page& page, Shape::Kind kind) {
    return static_cast<std::size_t>(std::count_if(page.shapes.begin(), page.shapes.end(),
                                                  [&](const Shape& s) { return s.kind == kind; }));
}

std::string spoken(const Page& page) {
    for (const Node& node : page.nodes)
        if (node.role == Role::picture) return node.label;
    return {};
}

} // namespace

TEST_CASE("there is a strip where there are two values, or one claimed in two ways") {
    CHECK_FALSE(has_strip(claim_of({})));
    CHECK_FALSE(has_strip(claim_of({exactly(2194, "2,194")})));
    CHECK_FALSE(has_strip(claim_of({exactly(2194, "2,194"), exactly(2194, "2,194")})));
    CHECK(has_strip(claim_of({exactly(2194, "2,194"), exactly(2196, "2,196")})));
    CHECK(has_strip(claim_of(
        {exactly(1.9e6, "1.9 million"), figure(1.9e6, 1.9e6, Bound::about, "1.9 million")})));
    Figure words;
    words.shown = "the largest";
    CHECK_FALSE(has_strip(claim_of({words, exactly(2194, "2,194"), words})));
    CHECK_FALSE(has_strip(claim_of({words, words})));
}

TEST_CASE("equal values share one dot, unequal ones stand in their order") {
    const Page page =
        drawn(claim_of({exactly(2196, "2,196"), exactly(2194, "2,194"), exactly(2196, "2,196")}));
    const std::vector<float> at = places(page);
    REQUIRE(at.size() == 2);
    CHECK(at[0] < at[1]);
    CHECK(at[0] > kLeft);
    CHECK(at[1] < kLeft + kWidth);
    CHECK(count(page, Shape::Kind::dot) == 2);
    CHECK(spoken(page) == "On one line: 2,194 (1 source), 2,196 (2 sources).");
}

TEST_CASE("a filled dot is stated exactly by somebody, a ring by nobody") {
    const Page page =
        drawn(claim_of({figure(2000, 2000, Bound::more, "2,000"), exactly(2194, "2,194"),
                        figure(2194, 2194, Bound::about, "2,194")}));
    CHECK(count(page, Shape::Kind::dot) == 1);
    CHECK(count(page, Shape::Kind::ring) == 1);
}

TEST_CASE("one value on two bounds that differ stands in two places, side by side") {
    const Page page =
        drawn(claim_of({exactly(85, "85"), figure(85, 85, Bound::more, "85"), exactly(85, "85")}));
    const std::vector<float> at = places(page);
    REQUIRE(at.size() == 2);
    CHECK(at[0] + 20 < at[1]);
    CHECK(count(page, Shape::Kind::dot) == 1);
    CHECK(count(page, Shape::Kind::ring) == 1);
}

TEST_CASE("open intervals end in an arrow to their side") {
    const std::size_t more = count(
        drawn(claim_of({exactly(3, "3"), figure(2, 2, Bound::more, "2")})), Shape::Kind::segment);
    const std::size_t less = count(
        drawn(claim_of({exactly(3, "3"), figure(2, 2, Bound::less, "2")})), Shape::Kind::segment);
    CHECK(count(drawn(claim_of({exactly(3, "3"), exactly(2, "2")})), Shape::Kind::segment) == 0);
    CHECK(more == 2);
    CHECK(less == 2);
}

TEST_CASE("labels of values near each other make room, as far as the line has any") {
    const auto labels = [](const Page& page) {
        std::string out;
        for (const Node& node : page.nodes)
            for (const TextLine& line : node.lines)
                for (const Piece& piece : line.pieces) out += piece.text + "; ";
        return out;
    };
    const Claim near =
        claim_of({exactly(4200, "4,200"), exactly(4201, "4,201"), exactly(4290, "4,290")});
    CHECK(labels(drawn(near)) == "1 source; 4,200; 1 source; 4,201; 1 source; 4,290; ");
    CHECK(labels(drawn(near, false, 130)) == "1 source; 4,200; 4,201; 1 source; 4,290; ");
}

TEST_CASE("what differs has the colour that it has in the text, but for the first value") {
    const auto inks = [](const Page& page) {
        std::vector<Ink> out;
        for (const Shape& shape : page.shapes)
            if (shape.kind == Shape::Kind::dot) out.push_back(shape.ink);
        return out;
    };
    const std::vector<Figure> both{exactly(2194, "2,194"), exactly(2196, "2,196")};
    CHECK(inks(drawn(claim_of(both))) == std::vector<Ink>{Ink::compatible, Ink::differs});
    CHECK(inks(drawn(claim_of(both, Relation::compatible))) ==
          std::vector<Ink>{Ink::compatible, Ink::compatible});
}

TEST_CASE("a small strip is bare, and of nothing there is none") {
    const Page page = drawn(claim_of({exactly(2194, "2,194"), exactly(2196, "2,196")}), true, 76);
    CHECK(page.runs.empty());
    CHECK(places(page).size() == 2);
    CHECK(drawn(claim_of({}), true).shapes.empty());
    CHECK(places(drawn(claim_of({exactly(2194, "2,194")}), true, 76)).size() == 1);
}

TEST_CASE("everything drawn lies within the strip, and labels do not touch each other") {
    const std::vector<std::vector<Figure>> all = {
        {exactly(0, "0"), exactly(1e12, "a trillion")},
        {exactly(5, "5"), figure(1, 1, Bound::less, "1"), figure(9, 9, Bound::more, "9")},
        {figure(1, 1, Bound::less, "1"), figure(9, 9, Bound::more, "9")},
        {figure(1, 9, Bound::exact, "1 to 9"), figure(5, 5, Bound::about, "about five")},
        {exactly(1, "1"), exactly(2, "2"), exactly(3, "3"), exactly(4, "4"), exactly(5, "5"),
         exactly(6, "6"), exactly(7, "7"), exactly(8, "8")},
        {exactly(1, "one and a very long name of a value that fills it"),
         exactly(2, "another very long name of a value, longer than the strip is")},
        {figure(3, 3, Bound::at_least, "3"), figure(3, 3, Bound::at_most, "3")},
        {exactly(-4, "−4"), exactly(-4.5, "−4.5")},
    };
    for (const std::vector<Figure>& figures : all)
        for (const float width : {76.0F, 280.0F, kWidth})
            for (const bool small : {true, false}) {
                const Claim claim = claim_of(figures);
                CAPTURE(claim.figures.front().shown);
                CAPTURE(width);
                CAPTURE(small);
                const Page page = drawn(claim, small, width);
                for (const Shape& shape : page.shapes) {
                    CAPTURE(static_cast<int>(shape.kind));
                    CHECK(std::min(shape.box.x, shape.box.right()) >= kLeft - 0.01F);
                    CHECK(std::max(shape.box.x, shape.box.right()) <= kLeft + width + 0.01F);
                    CHECK(shape.box.y >= 10);
                    CHECK(shape.box.bottom() <= 10 + kStripHeight);
                }
                for (std::size_t i = 0; i < page.runs.size(); ++i) {
                    CHECK(page.runs[i].x >= kLeft);
                    CHECK(page.runs[i].x + page.runs[i].width <= kLeft + width);
                    for (std::size_t j = i + 1; j < page.runs.size(); ++j)
                        if (page.runs[i].top == page.runs[j].top)
                            CHECK(page.runs[i].x + page.runs[i].width <= page.runs[j].x);
                }
            }
}
