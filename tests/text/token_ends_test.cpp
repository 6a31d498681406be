#include "text/token_ends.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

std::string word(std::string_view text) { return std::string(text.substr(0, word_end(text, 0))); }
std::string number(std::string_view text) {
    return std::string(text.substr(0, number_end(text, 0)));
}

} // namespace

TEST_CASE("the examples of the header end as drawn") {
    CHECK(word("U.S. troops") == "U.S.");
    CHECK(word("e-commerce,") == "e-commerce");
    CHECK(number("1.2m people") == "1.2m");
    CHECK(word("US$5") == "US");
    CHECK(word("sub-500") == "sub");
    CHECK(word("Xinhua's") == "Xinhua");
    CHECK(possessive_end("Xinhua's", 6) == 8);
}

TEST_CASE("a full stop belongs to initials, abbreviations and addresses") {
    CHECK(word("John. ") == "John");
    CHECK(word("F. Kennedy") == "F.");
    CHECK(word("a.m. today") == "a.m.");
    CHECK(word("a. ") == "a");
    CHECK(word("Sept. 3") == "Sept.");
    CHECK(word("example.com.") == "example.com");
    CHECK(word("end.Next") == "end");
}

TEST_CASE("initials end where a word begins") {
    CHECK(word("U.S.Army") == "U.S.");
    CHECK(word("U.S.Ä.") == "U.S.Ä.");
}

TEST_CASE("an amount behind a currency's code is no part of it") {
    CHECK(word("USD5m") == "USD");
    CHECK(word("RM120,000") == "RM");
    CHECK(word("US1") == "US1"); // a road
    CHECK(word("ABC500") == "ABC500");
}

TEST_CASE("an ampersand joins capitals alone") {
    CHECK(word("AT&T") == "AT&T");
    CHECK(word("salt&pepper") == "salt");
}

TEST_CASE("a possessive needs its s alone") {
    CHECK(possessive_end("it’s", 2) == 6);
    CHECK(possessive_end("it'so", 2) == 2);
    CHECK(possessive_end("it's2", 2) == 2);
    CHECK(possessive_end("it", 2) == 2);
    CHECK(word("O'Brien's") == "O'Brien");
    CHECK(word("rock'n'roll") == "rock'n'roll");
}

TEST_CASE("a number keeps separators before a digit, and letters") {
    CHECK(number(".500 now") == ".500");
    CHECK(number("6,747, and") == "6,747");
    CHECK(number("3.5.") == "3.5");
    CHECK(number("61st-") == "61st");
}
