#include "compare/currencies.h"

#include "compared.h"

#include <doctest/doctest.h>

using namespace crossread;

TEST_CASE("a rate that one article gives serves the others") {
    Set set({"The bridge costs $300 million (£200 million). A tunnel would cost $900 million.",
             "The bridge costs £200 million."});
    REQUIRE(set.settings.size() == 4);
    learn_currencies(set.settings);
    CHECK(set.settings[3].quantity.unit == "dollar");
    CHECK(set.settings[3].value == doctest::Approx(300e6));
    CHECK(set.settings[3].quantity.loose);
    CHECK(set.settings[0].value == doctest::Approx(300e6));
    CHECK_FALSE(set.settings[0].quantity.loose);
}

TEST_CASE("without a rate nothing is converted") {
    Set set({"The bridge costs $300 million.", "The bridge costs £200 million."});
    learn_currencies(set.settings);
    REQUIRE(set.settings.size() == 2);
    CHECK(set.settings[0].quantity.unit == "dollar");
    CHECK(set.settings[1].quantity.unit == "pound sterling");
}
