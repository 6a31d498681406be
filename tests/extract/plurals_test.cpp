#include "extract/plurals.h"

#include <doctest/doctest.h>

using namespace crossread;

TEST_CASE("plurals give their singular") {
    CHECK(singular("servers") == "server");
    CHECK(singular("countries") == "country");
    CHECK(singular("boxes") == "box");
    CHECK(singular("branches") == "branch");
    CHECK(singular("viruses") == "virus");
    CHECK(singular("movies") == "movie");
    CHECK(singular("policemen") == "policeman");
    CHECK(singular("grandchildren") == "grandchild");
    CHECK(singular("people") == "people");
    CHECK(singular("New Yorkers") == "New Yorker");
    CHECK(singular("horses") == "horse");
    CHECK(is_plural("CPUs"));
    CHECK_FALSE(is_plural("ICS")); // A short form.
}

TEST_CASE("words that only look so are none") {
    for (const char* word : {"gas", "various", "business", "press", "analysis", "is", "specimen"}) {
        CAPTURE(word);
        CHECK_FALSE(is_plural(word));
        CHECK(singular(word) == word);
    }
}

TEST_CASE("several of a phrase's last word") {
    CHECK(plural("host computer") == "host computers");
    CHECK(plural("country") == "countries");
    CHECK(plural("day") == "days");
    CHECK(plural("Church") == "Churches");
    CHECK(plural("box") == "boxes");
    CHECK(plural("child") == "children");
    CHECK(plural("fireman") == "firemen");
    CHECK(plural("human") == "humans");
    CHECK(plural("people") == "people");
    CHECK(plural("servers") == "servers");
    CHECK(plural("") == "");
}
