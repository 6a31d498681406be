#include "compare/bearers.h"

#include "compared.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace crossread;

TEST_CASE("the bearer of an age is the name beside it") {
    Set set({"Eve Moss, 30, saw it.", "The 37-year-old baker of Moss Lane was held."});
    REQUIRE(set.settings.size() == 2);
    const auto& name = set.settings[0].bearer.name;
    CHECK(std::count(name.begin(), name.end(), set.terms.term_of("Moss")) == 1);
    CHECK(set.settings[1].bearer.name.empty());
}

TEST_CASE("a man and a woman are two bearers, whatever their ages") {
    Set set({"An 84-year-old local man drowned.", "A woman aged 84 drowned.",
             "The driver, 84, drowned.", "Her father, 84, drowned."});
    REQUIRE(set.settings.size() == 4);
    CHECK(set.settings[0].bearer.sex == Sex::male);
    CHECK(set.settings[1].bearer.sex == Sex::female);
    CHECK(set.settings[2].bearer.sex == Sex::unknown);
    CHECK(set.settings[3].bearer.sex == Sex::male);
    CHECK(other_bearer(set.settings[0].bearer, set.settings[1].bearer));
    CHECK_FALSE(other_bearer(set.settings[0].bearer, set.settings[2].bearer));
    CHECK_FALSE(other_bearer(set.settings[0].bearer, set.settings[3].bearer));
}
