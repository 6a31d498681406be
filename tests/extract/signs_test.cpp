#include "extract/signs.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// The shape of the token with this index.
std::uint32_t shape(const std::string& text, std::size_t token) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    return shape_of(Reading(text, tokens, sentences), token);
}

} // namespace

TEST_CASE("the same question with the same answers is one number, on every machine") {
    CHECK(Sign(3).number(7).word("said").value() == Sign(3).number(7).word("Said").value());
    CHECK(Sign(3).number(7).value() != Sign(7).number(3).value());
    CHECK(Sign(3).word("said").value() != Sign(3).word("says").value());
    CHECK(Sign(1).number(2).value() == 0xDED92DD7u);
}

TEST_CASE("small words stand for themselves, others for their shape") {
    CHECK(shape("They saw the town.", 2) != shape("They saw this town.", 2));
    CHECK(shape("They saw nine ships.", 3) == shape("They saw nine trees.", 3));
    CHECK(shape("They saw Paris.", 2) == shape("They saw Rome.", 2));
    CHECK(shape("They fell by 40.", 3) == shape("They fell by 7.5.", 3));
    CHECK(shape("They fell, he said.", 2) != shape("They fell; he said.", 2));
    CHECK(shape("Costs fell.", 99) == 1);
}

TEST_CASE("sizes go by steps") {
    CHECK(step_of(0) == 0);
    CHECK(step_of(3) == 3);
    CHECK(step_of(4) == step_of(6));
    CHECK(step_of(6) != step_of(7));
    CHECK(step_of(24) == step_of(1000));
}
