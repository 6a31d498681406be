#include "extract/parenthetical.h"

#include "stated.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("both halves are one content") {
    CHECK(said_by("Rents, she added, were falling fast.") ==
          "she: Rents, she added, were falling fast");
}

TEST_CASE("behind a conjunction the second half alone") {
    CHECK(said_by("The ferry cost a fortune and, records show, has never sailed.") ==
          "records: has never sailed");
}

TEST_CASE("a participle goes on with who speaks") {
    CHECK(said_by("Rents fell again last year, she said, citing the census.")
              .starts_with("she: Rents fell again last year | "));
}
