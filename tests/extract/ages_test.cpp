#include "extract/ages.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// Whether the text's first amount is an age.
bool first_is_age(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const Words words(text, tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!words.opens_amount(i) && !words.is_number(i)) continue;
        if (const auto amount = read_amount(words, i)) return is_age(words, *amount);
    }
    return false;
}

} // namespace

TEST_CASE("ages are said in a few ways") {
    for (const char* text :
         {"Ada Moss, 62, said so.", "She was 35 when it sank.", "The boy, aged 9, swam.",
          "Some children under five fell ill.", "Most voters over 65 stayed.",
          "This harbour turned 300 in May.", "At the age of 41 he left."}) {
        CAPTURE(text);
        CHECK(first_is_age(text));
    }
}

TEST_CASE("other numbers are no ages") {
    for (const char* text : {"In March, 3, we met.", "They sold over 65 in May.",
                             "The town counted 300 in May.", "Ada Moss, 900, said so."}) {
        CAPTURE(text);
        CHECK_FALSE(first_is_age(text));
    }
}
