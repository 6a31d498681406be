#include "compare/measure_label.h"

#include "compared.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace crossread;

namespace {

std::string label(const std::string& text) {
    Set set({text});
    REQUIRE_FALSE(set.settings.empty());
    return label_of(set.settings[0], set.texts.articles[0], set.words[0]).text;
}

} // namespace

TEST_CASE("a label says in the article's words what is counted") {
    CHECK(label("Of these 312 farms were located in the valley, he said.") ==
          "farms located in the valley");
    CHECK(label("The flood killed 12 people, officials said.") == "people killed");
    CHECK(label("Seven died.") == "people killed");
    CHECK(label("His new total was quickly corrected to $284.") == "new total corrected");
    CHECK(label("Eve Moss, 30, saw it.") == "age of Eve Moss");
}

TEST_CASE("a label is never empty and never long") {
    for (const char* const text : {"$5.", "He paid 5 euros.", "About 80 percent."})
        CHECK_FALSE(label(text).empty());
    std::string many = "They counted 12 boxes";
    for (int i = 0; i < 50; ++i) many += " of paper";
    const std::string found = label(many + ".");
    CHECK(std::count(found.begin(), found.end(), ' ') < static_cast<long>(longest_label));
}
