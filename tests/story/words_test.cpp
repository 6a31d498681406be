#include "story/words.h"

#include <doctest/doctest.h>

using namespace crossread;

TEST_CASE("dates are spelt as far as they are known") {
    CHECK(spell_date("2013") == "2013");
    CHECK(spell_date("2013-03") == "March 2013");
    CHECK(spell_date("2013-03-09") == "9 March 2013");
    CHECK(spell_date("2013-12-10") == "10 December 2013");
    CHECK(spell_date("last week") == "last week");
}

TEST_CASE("credits name the origin first") {
    CHECK(spell_credits({}) == "no source named");
    CHECK(spell_credits({"CNCERT"}) == "CNCERT");
    CHECK(spell_credits({"CNCERT", "Xinhua"}) == "CNCERT, via Xinhua");
}

TEST_CASE("one is not many") {
    CHECK(spell_count(1, "article", "articles") == "1 article");
    CHECK(spell_count(0, "article", "articles") == "0 articles");
}
