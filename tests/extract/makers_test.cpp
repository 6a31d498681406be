#include "extract/makers.h"

#include "asked.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

std::string maker(const std::string& marked) {
    return asked(marked, [](const Reading& reading, TokenSpan mention) {
        return maker_of(reading, mention);
    });
}

bool back(const std::string& marked) {
    return asked(marked, [](const Reading& reading, TokenSpan mention) {
               return points_back(reading, mention) ? std::optional(mention) : std::nullopt;
           }) != "-";
}

} // namespace

TEST_CASE("documents lead to their makers") {
    CHECK(maker("[Eurostat's report] says so.") == "Eurostat");
    CHECK(maker("[figures from the Bank of Norway] say so.") == "the Bank of Norway");
    CHECK(maker("[a study by Ann Holm] says so.") == "Ann Holm");
    CHECK(maker("[data of Eurostat] say so.") == "Eurostat");
    CHECK(maker("[a survey of Norwegians] says so.") == "-");
    CHECK(maker("[the report] says so.") == "-");
    CHECK(maker("[Eurostat's chairman] says so.") == "-");
    CHECK(maker("[last year's report] says so.") == "-");
}

TEST_CASE("figures inside a report lead on to whose they are") {
    CHECK(maker("[a report with figures of the Bank of Norway] says so.") == "the Bank of Norway");
    CHECK(maker("[Reuters' report] says so.") == "Reuters");
}

TEST_CASE("a document that was spoken of before") {
    CHECK(back("[This count] is old."));
    CHECK(back("[the same figures] say so."));
    CHECK_FALSE(back("[The count] is old."));
    CHECK_FALSE(back("[This minister] is old."));
}
