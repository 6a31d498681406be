#include "extract/nouns.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The phrase behind a number.
std::string phrase(const std::string& behind, Grammar grammar = Grammar::plural) {
    const std::string text = "5 " + behind;
    const std::vector<Token> tokens = find_tokens(text);
    const auto found = read_noun_phrase(Words(text, tokens), 1, grammar);
    return found ? found->name : "-";
}

} // namespace

TEST_CASE("the first plural is the head, with what stands before it") {
    CHECK(phrase("overseas servers controlling computers") == "overseas server");
    CHECK(phrase("recorded website hacks on sites") == "recorded website hack");
    CHECK(phrase("Kia and Hyundai vehicles were") == "Kia Hyundai vehicle");
    CHECK(phrase("\"foreigners\" in the islands") == "foreigner");
    CHECK(phrase("crew members from") == "crew member");
    CHECK(phrase("SpaceX Falcon 9 rockets") == "SpaceX Falcon 9 rocket");
    CHECK(phrase("US citizens") == "US citizen");
}

TEST_CASE("a phrase ends at words that cannot be in one") {
    CHECK(phrase("come from Asia") == "-");
    CHECK(phrase("during the same months") == "-");
    CHECK(phrase("were killed in attacks") == "-");
    CHECK(phrase("'s servers") == "-");
    CHECK(phrase("") == "-");
}

TEST_CASE("one of a kind") {
    CHECK(phrase("proposal asks the board", Grammar::singular) == "proposal");
    CHECK(phrase("law abiding citizen", Grammar::singular) == "law abiding citizen");
    CHECK(phrase("Anthony Miller was", Grammar::singular) == "-");
}

TEST_CASE("a phrase is looked for up to the limit") {
    std::string text;
    for (std::size_t i = 1; i < max_phrase_tokens; ++i) text += "big ";
    CHECK(phrase(text + "dogs") != "-");
    CHECK(phrase("big " + text + "dogs") == "-");
}
