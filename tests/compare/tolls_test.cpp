#include "compare/tolls.h"

#include "compared.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The tolls of the text as it writes them.
std::vector<std::string> tolls_of(const std::string& text, const std::string& date = "2019-05-06") {
    Set set({text}, {date});
    std::vector<std::string> out;
    for (const Setting& setting : set.settings)
        if (setting.toll) out.push_back(set.texts.figure(setting.mention));
    return out;
}

} // namespace

TEST_CASE("the first figure of a fate is its toll") {
    CHECK(tolls_of("The ferry sank, killing 12 people and injuring 30. Some said 14 had died.") ==
          std::vector<std::string>{"12", "30"});
}

TEST_CASE("a part and another year's dead are no toll") {
    CHECK(tolls_of("In 1988 a ferry sank here and 112 people died. On Monday 12 people died.") ==
          std::vector<std::string>{"12"});
    CHECK(tolls_of("Ferries drown 900 people a year. On Monday 12 people died.") ==
          std::vector<std::string>{"12"});
    CHECK(tolls_of("A ferry sank and 12 people died within a day.") ==
          std::vector<std::string>{"12"});
    CHECK(tolls_of("Five of the drowned were found. Of the crew, 3 of them died.").empty());
}

TEST_CASE("two tolls of one event meet, however far they have grown") {
    const Texts texts({"At least 41 people were killed when a dam burst near Orsk on Monday.",
                       "The burst dam has now cost 83 lives. Among them were 19 children."},
                      {"2019-05-06", "2019-05-08"});
    const Comparison compared = texts.compared();
    REQUIRE(texts.pairs(compared) == std::vector<std::string>{"At least 41 / 83"});
    CHECK(compared.measures[0].pairs[0].reason == Reason::update);
}
