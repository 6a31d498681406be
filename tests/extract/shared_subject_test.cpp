#include "extract/shared_subject.h"

#include "stated.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("a joined verb is the earlier one's") {
    CHECK(said_by("Brandt said that rents fell. She left and added that wages rose.") ==
          "Brandt: that rents fell | She: that wages rose");
}

TEST_CASE("a participle is the sentence's subject's") {
    CHECK(said_by("Brandt left the hall, saying that rents fell.") == "Brandt: that rents fell");
    CHECK(said_by("Brandt, who said that rents fell, left the hall, adding that wages rose.")
              .find("Brandt: that wages rose") != std::string::npos);
}

TEST_CASE("the verb before a joined one is no part of who says it") {
    CHECK(said_by("Divers searched the bay for weeks and found that it was empty.") ==
          "Divers: that it was empty");
    CHECK(said_by("Olga Brandt counted seals for years and said that few were left.") ==
          "Olga Brandt: that few were left");
}
