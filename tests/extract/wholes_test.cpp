#include "extract/analysis.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// "unit; of; credit" of the figure that begins with `number`.
std::string part(const std::string& text, const std::string& number) {
    const Analysis found = analyse(text);
    for (const FoundFigure& figure : found.figures) {
        const std::string_view words = slice(text, figure.where);
        if (words.find(number) == std::string_view::npos) continue;
        return figure.unit + "; " + figure.of + "; " +
               (figure.credited.empty() ? "-" : figure.credited.front().name);
    }
    return "no such figure";
}

} // namespace

TEST_CASE("a bare number counts the whole that its clause began with") {
    CHECK(part("Of these ferries, 40 were late.", "40") == "ferry; ; -");
    CHECK(part("The port has 90 ferries. Of the 90, 40 were late.", "40") == "ferry; ; -");
    CHECK(part("The port has 90 ferries, and of them 40 were late.", "40") == "ferry; ; -");
    CHECK(part("The port has 90 ferries. Among these, 40 were late.", "40") == "ferry; ; -");
    CHECK(part("The port has 90 ferries. Of the trams, 40 were late.", "40") == "tram; ; -");
}

TEST_CASE("a part is never more than its whole") {
    CHECK(part("The port counts 9,000 riders on 90 ferries. Of these, 400 were children.", "400") ==
          "rider; ; -");
}

TEST_CASE("them, behind a number, are what was counted last") {
    CHECK(part("There are 85 mills. On 39 of them the roofs leaked.", "39") == "mill; ; -");
    CHECK(part("There were 40 riders, nine of whom fell.", "nine") == "rider; ; -");
    CHECK(part("“We saw nine of them.”", "nine") == "-; ; -");
}

TEST_CASE("a share is a share of the whole before it") {
    CHECK(part("Of the ferries built there, 96 percent were late.", "96 percent") ==
          "percentage; ferries; -");
    CHECK(part("Of the ferries, nearly half were late.", "half") == "% ferry; ferries; -");
}

TEST_CASE("who counted the whole has counted the part, and what goes on with it") {
    const std::string text =
        "The ministry said that 90 ferries ran. Of these ferries, 40 were late, "
        "and they carried 700 riders. The harbour has 12 cranes.";
    CHECK(part(text, "40") == "ferry; ; The ministry");
    CHECK(part(text, "700") == "rider; ; The ministry");
    CHECK(part(text, "12") == "crane; ; -");
}
