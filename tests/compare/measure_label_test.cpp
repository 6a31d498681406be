#include "compare/measure_label.h"

#include "compared.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace crossread;

namespace {

// Of the first figure of each text, as one measure.
std::string label(const std::vector<std::string>& texts, std::set<std::string> used = {}) {
    Set set(texts);
    std::vector<const Setting*> firsts;
    for (const Setting& setting : set.settings)
        if (firsts.empty() || firsts.back()->mention.article != setting.mention.article)
            firsts.push_back(&setting);
    REQUIRE(firsts.size() == texts.size());
    return label_of(firsts, set.texts.articles, set.words, used);
}

} // namespace

TEST_CASE("a label says in the article's words what is counted") {
    CHECK(label({"Of these 312 farms were located in the valley, he said."}) ==
          "farms located in the valley");
    CHECK(label({"The flood killed 12 people, officials said."}) == "people killed");
    CHECK(label({"Seven died."}) == "people who died");
    CHECK(label({"His new total was quickly corrected to $284."}) == "new total");
    CHECK(label({"Eve Moss, 30, saw it."}) == "age of Eve Moss");
    CHECK(label({"The road has a speed limit of 55 mph."}) == "speed limit");
}

TEST_CASE("of the articles' phrases the one that the others bear out") {
    CHECK(label({"They counted 310 boats.", "Nearly 310 boats were moored in Bergen.",
                 "In Bergen they saw 310 boats."}) == "boats moored in Bergen");
    CHECK(label({"The ministry counted 85 of them.", "There were 85 burnt barns on the coast."}) ==
          "burnt barns on the coast");
}

TEST_CASE("what became of people is said as the articles say it") {
    CHECK(label({"Seven patients died.", "The fever killed 7."}) == "patients killed");
    CHECK(label({"Nine were hurt, 4 of them badly.", "Nine people were hurt."}) ==
          "people injured");
    CHECK(label({"Nine were badly hurt.", "Nine people were badly hurt."}) ==
          "people badly injured");
}

TEST_CASE("of a sum or a rate the thing is said and not its verb") {
    CHECK(label({"The bank left its main rate unchanged at 7 percent."}) == "main rate");
    CHECK(label({"The state promised $25 million in urgent aid."}) == "urgent aid");
    CHECK(label({"Her boat cost $300."}) == "boat");
    CHECK(label({"The toll bridge saw 40 cars. He must repay $300."}) == "cars");
    CHECK(label({"He must repay $300."}) == "sum");
    CHECK(label({"He got four months in jail for stealing."}) == "time");
}

TEST_CASE("neither pronouns nor clauses are labels") {
    for (const char* const text :
         {"In figures of the ministry, more than half of them come from Peru.",
          "On 39 of them the fire came from a barn.", "The inspectors counted 6,120."}) {
        const std::string found = label({text});
        CAPTURE(found);
        CHECK(found.find("them") == std::string::npos);
        CHECK(found.find("come") == std::string::npos);
        CHECK(found.find("came") == std::string::npos);
        CHECK(found.find("counted") == std::string::npos);
    }
}

TEST_CASE("a label that is taken is passed over while there is another") {
    const std::vector<std::string> texts{"There were 85 barns.", "They saw 85 barns on the coast."};
    const std::string first = label(texts);
    const std::string second = label(texts, {first});
    CHECK(second != first);
    CHECK_FALSE(second.empty());
}

TEST_CASE("a label is never empty and never long") {
    for (const char* const text : {"$5.", "He paid 5 euros.", "About 80 percent."})
        CHECK_FALSE(label({text}).empty());
    std::string many = "They counted 12 boxes";
    for (int i = 0; i < 50; ++i) many += " of paper";
    const std::string found = label({many + "."});
    CHECK(std::count(found.begin(), found.end(), ' ') < static_cast<long>(longest_label));
}
