#include "extract/digits.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("separators of every habit give the value") {
    CHECK(read_digits("6,747").value == 6747);
    CHECK(read_digits("1.9").value == 1.9);
    CHECK(read_digits("1,463.87").value == 1463.87);
    CHECK(read_digits("1.287.000").value == 1287000);
    CHECK(read_digits("12,00,000").value == 1200000);
    CHECK(read_digits("3,40").value == 3.4);
    CHECK(read_digits(".534").value == 0.534);
    CHECK(read_digits("1.2m").size == 3);
    CHECK(read_digits("2194").plain);
    CHECK_FALSE(read_digits("2,194").plain);
}

TEST_CASE("separators that make no number are told") {
    for (const char* wrong : {"1.2.3", "2,1947", "1,23,4", "1,234.56.7", "1234,567,890"}) {
        CAPTURE(wrong);
        CHECK_FALSE(read_digits(wrong).valid);
    }
}

TEST_CASE("digits are read up to the limit and not past it") {
    CHECK(read_digits(std::string(max_digits, '9')).valid);
    CHECK_FALSE(read_digits(std::string(max_digits + 1, '9')).valid);
}
