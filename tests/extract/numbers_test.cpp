#include "extract/numbers.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// Reads the number at the first token; an ordinal when there is none.
Number read(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const auto number = read_number(Words(text, tokens), 0);
    Number none;
    none.form = Number::Form::ordinal;
    return number ? *number : none;
}

double value(const std::string& text) {
    const Number number = read(text);
    return number.is_value() ? number.low : -1;
}

} // namespace

TEST_CASE("digits with multipliers") {
    CHECK(value("1.9 million computers") == 1900000);
    CHECK(value("5bn") == 5e9);
    CHECK(value("4 hundred million people") == 4e8);
    CHECK(value("8 B people") == 8e9);
    CHECK(value("2 and a half hours") == 2.5);
    CHECK(value("1 1/4 miles") == 1.25);
    CHECK(value("a fifth of a million") == 200000);
    CHECK(value("3.5\xC3\x97"
                "10\xE2\x88\x92"
                "2 metres") == doctest::Approx(0.035));
    CHECK(value("3.5 x 10^4 metres") == 35000);
    CHECK(value("3.5 x 10\xE2\x81\xBB\xC2\xB2") == doctest::Approx(0.035));
    CHECK(value("3 x 10 metres") == 3);
    CHECK(value("12st") == 12);
    CHECK(read("50mph").glued == "mph");
    CHECK(read("6 747").low == 6); // A blank separates numbers.
}

TEST_CASE("number words compose") {
    CHECK(value("twenty-five") == 25);
    CHECK(value("two hundred and fifty thousand") == 250000);
    CHECK(value("five hundred million") == 5e8);
    CHECK(value("two million five hundred thousand") == 2500000);
    CHECK(value("two dozen") == 24);
    CHECK(value("half a million") == 500000);
    CHECK(value("a hundred") == 100);
    CHECK(value("one and two") == 1); // "and" joins only within a number.
    CHECK(value("sixfold") == 6);
    CHECK(read("two-car tram").joined == "car");
    CHECK(value("seven-and-a-half years") == 7.5);
}

TEST_CASE("shares") {
    CHECK(value("two-thirds of") == doctest::Approx(2.0 / 3));
    CHECK(value("three quarters of") == 0.75);
    CHECK(value("a third of") == doctest::Approx(1.0 / 3));
    CHECK(value("one in five") == 0.2);
    CHECK(value("six in 10") == 0.6);
    CHECK(value("4 in 10 voters") == 0.4);
    CHECK(value("three in 10 days") == 3);
    CHECK(value("1 in 10,000") == 0.0001);
    CHECK(value("1/2 pound") == 0.5);
    CHECK(value("half the sites") == 0.5);
    CHECK(read("one in 2013").form == Number::Form::words); // A year, not a whole.
}

TEST_CASE("vague plurals are a range") {
    const Number tens = read("tens of thousands of people");
    CHECK(tens.form == Number::Form::vague);
    CHECK(tens.low == 10000);
    CHECK(tens.high == 100000);
    CHECK(read("dozens of").high == 120);
    CHECK(value("scores were low") == -1);
}

TEST_CASE("what is no value says so") {
    CHECK(read("61st").form == Number::Form::ordinal);
    CHECK(read("1990s").form == Number::Form::decade);
    CHECK(read("1.2.3").form == Number::Form::jumble);
    CHECK(read("third place").form == Number::Form::ordinal);
}

TEST_CASE("a number ends at the token limit and at its paragraph") {
    std::string long_row = "one";
    for (std::size_t i = 1; i < max_number_tokens; ++i) long_row += " thousand";
    CHECK(read(long_row).end == max_number_tokens);
    CHECK(read(long_row + " thousand").end == max_number_tokens);
    CHECK(value("5\n\nmillion") == 5);
}
