#include "search/spelled.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// The value, with "of it" behind a share, and what is left of the text.
std::string read(std::string_view text) {
    NumberCursor cursor{text};
    const std::optional<SpelledValue> found = read_spelled(cursor);
    if (!found) return cursor.at == 0 ? "none" : "moved";
    return std::to_string(static_cast<long>(found->value * 100)) + (found->share ? " of it" : "") +
           "|" + std::string(text.substr(cursor.at));
}

} // namespace

TEST_CASE("the examples of the header, in hundredths") {
    CHECK(read("twenty-five boats") == "2500| boats");
    CHECK(read("two hundred and fifty thousand") == "25000000|");
    CHECK(read("half a million votes") == "50000000| votes");
    CHECK(read("two-thirds of") == "66 of it| of");
    CHECK(read("a third") == "33 of it|");
    CHECK(read("a boat") == "none");
}

TEST_CASE("and joins a hundred to less") {
    CHECK(read("two and three") == "200| and three");
    CHECK(read("two hundred and six") == "20600|");
    CHECK(read("two hundred and million") == "20000| and million");
}

TEST_CASE("a half of what is no number is a share") {
    CHECK(read("half of them") == "50 of it| of them");
    CHECK(read("half a boat") == "50 of it| a boat");
    CHECK(read("one half") == "50 of it|");
}
