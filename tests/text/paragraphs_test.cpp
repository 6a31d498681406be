#include "text/paragraphs.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("blank lines separate paragraphs, single line ends do not") {
    const std::string text = "One line,\nthe same paragraph.\n\n \t\nAnother.\n";
    const auto found = find_paragraphs(text);
    REQUIRE(found.size() == 2);
    CHECK(slice(text, found[0]) == "One line,\nthe same paragraph.");
    CHECK(slice(text, found[1]) == "Another.");
    CHECK(found[0] == Range{0, 29});
}

TEST_CASE("white space around a paragraph is not a part of it") {
    const std::string text = "\n\n  First \r\n\r\n\tSecond\r\nline  \r\n\r\n";
    const auto found = find_paragraphs(text);
    REQUIRE(found.size() == 2);
    CHECK(slice(text, found[0]) == "First");
    CHECK(slice(text, found[1]) == "Second\r\nline");
}

TEST_CASE("a text of nothing has no paragraphs") {
    CHECK(find_paragraphs("").empty());
    CHECK(find_paragraphs(" \n\n\t\n").empty());
}

TEST_CASE("a range lies in a paragraph only whole") {
    const auto paragraphs = find_paragraphs("abc\n\ndef");
    CHECK(lies_in_one(paragraphs, {0, 3}));
    CHECK(lies_in_one(paragraphs, {5, 8}));
    CHECK(lies_in_one(paragraphs, {6, 7}));
    CHECK_FALSE(lies_in_one(paragraphs, {2, 6}));
    CHECK_FALSE(lies_in_one(paragraphs, {3, 4}));
    CHECK_FALSE(lies_in_one(paragraphs, {5, 9}));
    CHECK_FALSE(lies_in_one({}, {0, 1}));
}
