#include "extract/word_class.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// Classes of "AAA…LY", so many letters long.
std::uint32_t classes_of_adverb(std::size_t letters) {
    const std::string word = std::string(letters - 2, 'A') + "LY";
    return classes_of(std::string_view(word));
}

} // namespace

TEST_CASE("the closed classes are known in any case") {
    CHECK((classes_of("The") & determiner) != 0);
    CHECK((classes_of("HIS") & (determiner | possessive)) == (determiner | possessive));
    CHECK((classes_of("who") & relative) != 0);
    CHECK((classes_of("Monday") & moment) != 0);
    CHECK((classes_of("hasn’t") & auxiliary) != 0);
    CHECK((classes_of("were") & being) != 0);
}

TEST_CASE("adverbs are told by their ending, with exceptions") {
    CHECK(classes_of("angrily") == adverb);
    CHECK(classes_of("family") == 0);
    CHECK(classes_of("Italy") == 0);
}

TEST_CASE("open words and words too long to be known have no class") {
    CHECK(classes_of("server") == 0);
    CHECK(classes_of("") == 0);
    CHECK(classes_of_adverb(longest_known_word) == adverb);
    CHECK(classes_of_adverb(longest_known_word + 1) == 0);
}
