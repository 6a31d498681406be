#include "compare/shared_text.h"

#include "compared.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

const std::string agency = "A storm with heavy hail broke the roofs of two hundred greenhouses in "
                           "the valley late on Monday";

} // namespace

TEST_CASE("a long run of words is found with its length, a short one is not") {
    const Texts texts({"Bad news. " + agency + ", officials said.",
                       "Marl (Agency). " + agency + ".",
                       "A storm with heavy hail broke windows elsewhere."});
    const auto found = texts.compared().shared_texts;
    REQUIRE(found.size() == 1);
    CHECK(found[0].a == 0);
    CHECK(found[0].b == 1);
    CHECK(found[0].words == 18);
    CHECK(found[0].share > 0.8);
}

TEST_CASE("what both quote is not copied") {
    const Texts texts({"Ida Brandt said: \"" + agency + ".\" She left.",
                       "\"" + agency + ",\" said Ida Brandt in Marl."});
    CHECK(texts.compared().shared_texts.empty());
}
