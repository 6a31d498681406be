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

TEST_CASE("twelve words in a row are copied, eleven are not") {
    const std::string eleven = "one by one the boats went out to sea before noon";
    const auto found = [&](const std::string& run) {
        return Texts({"Here " + run + " again.", "There " + run + " once."})
            .compared()
            .shared_texts;
    };
    CHECK(found(eleven).empty());
    REQUIRE(found(eleven + " today").size() == 1);
    CHECK(found(eleven + " today")[0].words == least_copied_run);
}

TEST_CASE("three papers with one agency's text, cut and with a word changed") {
    const std::string more =
        " and the owners of the glass houses asked the state for help on Tuesday";
    const Texts texts({agency + more + ".", "Our reporter writes: " + agency + ".",
                       "In the north " + agency + ", but" + more + ".",
                       "Nothing happened in Marl."});
    const auto found = texts.compared().shared_texts;
    REQUIRE(found.size() == 3);
    for (const SharedText& one : found) {
        CHECK(one.a < one.b);
        CHECK(one.b < 3);
        CHECK(one.words >= 18);
        CHECK(one.share <= 1);
    }
}

TEST_CASE("agency text in very many papers costs no square") {
    std::vector<std::string> papers(300, agency + ".");
    const Texts texts(papers);
    const auto found = texts.compared().shared_texts;
    CHECK(found.size() >= papers.size() - 1);
    CHECK(found.size() <= papers.size() * 16);
}
