#include "extract/inverted.h"

#include "stated.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("behind a quote") {
    CHECK(said_by("“Rents fell,” said Olga Brandt on Friday.") == "Olga Brandt: “Rents fell,”");
    CHECK(said_by("“Rents fell,” said a neighbour.") == "a neighbour: “Rents fell,”");
}

TEST_CASE("without one, a name or a phrase with an article") {
    CHECK(said_by("Rents fell last year, says the landlord.") ==
          "the landlord: Rents fell last year");
    CHECK(said_by("Meanwhile, reports Le Temps, rents fell.") == "Le Temps: rents fell");
}
