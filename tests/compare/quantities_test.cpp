#include "compare/quantities.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

FoundFigure figure(FigureKind kind, const std::string& unit, double value) {
    FoundFigure out;
    out.kind = kind;
    out.unit = unit;
    out.value = Value{value, value};
    return out;
}

} // namespace

TEST_CASE("units of one dimension come to one unit") {
    CHECK(quantity_of(figure(FigureKind::distance, "foot", 230)).in_base(230) ==
          doctest::Approx(70.104));
    CHECK(quantity_of(figure(FigureKind::temperature, "fahrenheit", 212)).in_base(212) ==
          doctest::Approx(100));
    CHECK(quantity_of(figure(FigureKind::mass, "ton", 1)).loose);
    CHECK(quantity_of(figure(FigureKind::percent, "% -", 0.5)).in_base(0.5) == 50);
}

TEST_CASE("what has no factor keeps its unit") {
    CHECK(quantity_of(figure(FigureKind::money, "dollar", 5)).unit == "dollar");
    CHECK(quantity_of(figure(FigureKind::distance, "league", 5)).unit == "league");
    CHECK(quantity_of(figure(FigureKind::count, "server", 5)).unit.empty());
}

TEST_CASE("dates, identifiers and figures without a value are not compared") {
    CHECK(quantity_of(figure(FigureKind::date, "-", 2013)).dimension == Dimension::none);
    CHECK(quantity_of(figure(FigureKind::identifier, "-", 1)).dimension == Dimension::none);
    FoundFigure nothing;
    CHECK(quantity_of(nothing).dimension == Dimension::none);
}

TEST_CASE("what is claimed is in the dimension's unit, ages to the year") {
    const std::string text = "2 miles";
    FoundFigure far = figure(FigureKind::distance, "mile", 2);
    far.where = {0, 7};
    const Interval claim = claimed_by(far, text);
    CHECK(claim.low == doctest::Approx(1.5 * 1609.344));
    CHECK(claim.high == doctest::Approx(2.5 * 1609.344));
    FoundFigure age = figure(FigureKind::age, "year of age", 42);
    age.where = {0, 7};
    CHECK(claimed_by(age, text).low == 42);
    CHECK(claimed_by(age, text).high == 42);
}
