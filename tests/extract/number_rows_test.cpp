#include "extract/number_rows.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The kind of the row that begins the text, and its words; "-" when none does.
std::string row(const std::string& text, FigureKind kind) {
    const std::vector<Token> tokens = find_tokens(text);
    const Row found = read_row(Words(text, tokens), 0);
    if (found.end == 0) return "-";
    CHECK(bool(found.what));
    CHECK(found.what.kind == kind);
    return std::string(slice(text, {0, tokens[found.end - 1].where().end}));
}

} // namespace

TEST_CASE("dates") {
    const FigureKind date = FigureKind::date;
    CHECK(row("May 5 was cold", date) == "May 5");
    CHECK(row("Aug. 14, 2013, and", date) == "Aug. 14, 2013");
    CHECK(row("March 2013 saw", date) == "March 2013");
    CHECK(row("Sept. 19 to 22, then", date) == "Sept. 19 to 22");
    CHECK(row("18-22 March was", date) == "18-22 March");
    CHECK(row("9/11 and", date) == "9/11");
    CHECK(row("17/9/2016 was", date) == "17/9/2016");
    CHECK(row("2019-09-01 was", date) == "2019-09-01");
    CHECK(row("2012-13 was", date) == "2012-13");
    CHECK(row("March was cold", date) == "-");
    CHECK(row("May we go", date) == "-");
}

TEST_CASE("clock times, and what only has a colon") {
    CHECK(row("9:35 p.m. on", FigureKind::time) == "9:35 p.m.");
    CHECK(row("11am on", FigureKind::time) == "11am");
    CHECK(row("0945 GMT on", FigureKind::time) == "0945 GMT");
    CHECK(row("2:01.04 was", FigureKind::time) == "2:01.04");
    CHECK(row("2:1 was", FigureKind::identifier) == "2:1");
}

TEST_CASE("joined numbers") {
    CHECK(row("555-1234 rings", FigureKind::identifier) == "555-1234");
    CHECK(row("24/7 they", FigureKind::identifier) == "24/7");
    CHECK(row("8-3-1 this", FigureKind::score) == "8-3-1");
    CHECK(row("3-1/2 cents", FigureKind::identifier) == "-"); // a number
    CHECK(row("1/2 cents", FigureKind::identifier) == "-");
    CHECK(row("40 ships", FigureKind::identifier) == "-");
}
