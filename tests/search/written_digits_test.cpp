#include "search/written_digits.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

std::optional<double> read(std::string_view text, Groups grouping = Groups::closed) {
    NumberCursor cursor{text};
    return read_written_digits(cursor, grouping);
}

} // namespace

TEST_CASE("the groupings of the header") {
    for (const char* text : {"1,290,000", "1.290.000", "1'290'000", "12,90,000"}) {
        CAPTURE(text);
        CHECK(read(text) == 1290000);
    }
    CHECK(read("1.29") == 1.29);
    CHECK(read("1,29") == 1.29);
    CHECK(read("1.287") == 1.287);
    CHECK_FALSE(read("1.2.3"));
    CHECK(read("1 290 000", Groups::spaced) == 1290000);
    CHECK(read("1 290 000") == 1);
}

TEST_CASE("the cursor stands behind the number") {
    NumberCursor cursor{"some 1,290 boats", 5};
    CHECK(read_written_digits(cursor, Groups::closed) == 1290);
    CHECK(cursor.at == 10);
}

TEST_CASE("a row of digits at the limit and past it") {
    CHECK(read(std::string(kMostDigits, '1')).has_value());
    CHECK_FALSE(read(std::string(kMostDigits + 1, '1')));
}
