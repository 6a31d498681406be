#include "search/notation.h"

#include "search/folded_words.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace crossread;

namespace {

std::vector<Notation> read(std::string_view text, Groups groups = Groups::closed) {
    return read_notations(fold_words(text).text, groups);
}

double value_of(std::string_view text, Groups groups = Groups::closed) {
    const std::vector<Notation> found = read(text, groups);
    CAPTURE(text);
    REQUIRE(found.size() == 1);
    return found[0].value;
}

Notation::Kind kind_of(std::string_view text) {
    const std::vector<Notation> found = read(text);
    CAPTURE(text);
    REQUIRE(found.size() == 1);
    return found[0].kind;
}

bool one_finds(std::string_view asked, std::string_view said) {
    const auto a = read(asked, Groups::spaced);
    const auto b = read(said);
    CAPTURE(asked);
    CAPTURE(said);
    REQUIRE(a.size() == 1);
    REQUIRE(b.size() == 1);
    return finds(a[0], b[0]);
}

} // namespace

TEST_CASE("digits in every grouping") {
    for (const std::string_view text :
         {"1290000", "1,290,000", "1.290.000", "1'290'000", "1.29m", "1.29 million", "1.29-million",
          "1.29mn", "12.9 lakh", "1 290 000", "1,290 thousand", "1,290k"})
        CHECK(value_of(text, Groups::spaced) == doctest::Approx(1290000));
    CHECK(value_of("12,90,000") == 1290000);
    CHECK(value_of("1,290.5") == 1290.5);
    CHECK(value_of("3,4") == 3.4);
    CHECK(value_of("1.287") == 1.287);
    CHECK(value_of(".5") == 0.5);
    CHECK(value_of("2½") == 2.5);
    CHECK(value_of("500 billion") == 5e11);
    CHECK(read("12 200").size() == 2);
    CHECK(value_of("12 200", Groups::spaced) == 12200);
}

TEST_CASE("numbers in words") {
    const std::pair<std::string_view, double> cases[] = {{"seven", 7},
                                                         {"twenty-five", 25},
                                                         {"twenty five", 25},
                                                         {"a million", 1e6},
                                                         {"two dozen", 24},
                                                         {"half a million", 5e5},
                                                         {"half-million", 5e5},
                                                         {"two hundred and fifty thousand", 250000},
                                                         {"two million five hundred", 2000500},
                                                         {"five hundred million", 5e8},
                                                         {"a hundred", 100}};
    for (const auto& [text, value] : cases) CHECK(value_of(text) == doctest::Approx(value));
    for (const auto& [text, value] : cases) CHECK(kind_of(text) == Notation::Kind::plain);
}

TEST_CASE("shares are what they are of one") {
    const std::pair<std::string_view, double> cases[] = {
        {"half", 0.5},      {"50%", 0.5},         {"50 percent", 0.5},     {"50 per cent", 0.5},
        {"fifty pct", 0.5}, {"a third", 1.0 / 3}, {"two-thirds", 2.0 / 3}, {"three quarters", 0.75},
        {"¾", 0.75},        {"one in five", 0.2}, {"1 out of 5", 0.2},     {"one half", 0.5}};
    for (const auto& [text, value] : cases) {
        CHECK(value_of(text) == doctest::Approx(value));
        CHECK(kind_of(text) == Notation::Kind::share);
    }
}

TEST_CASE("money knows its currency, before and behind") {
    for (const std::string_view text : {"$5bn", "US$5 billion", "$5 b", "USD 5bn", "5bn dollars",
                                        "five billion dollars", "5,000,000,000 USD"}) {
        CHECK(kind_of(text) == Notation::Kind::dollar);
        CHECK(value_of(text) == doctest::Approx(5e9));
    }
    CHECK(kind_of("5 €") == Notation::Kind::euro);
    CHECK(kind_of("£200") == Notation::Kind::pound);
    CHECK(kind_of("3 million yuan") == Notation::Kind::yuan);
}

TEST_CASE("what is no number is left alone") {
    for (const std::string_view text :
         {"", "F-16", "A4", "61st", "1990s", "1.2.3", "10.03.2013", "a", "and", "third", "quarter",
          "2,1947,5", "1234567890123456789", "scores of people", "tens"}) {
        CAPTURE(text);
        CHECK(read(text).empty());
    }
}

TEST_CASE("in running text each number has its place, and none overlap") {
    const std::string text = "of 2,194 servers half stood there, 39 of 85; $5bn was lost in 2013.";
    std::vector<std::string> found;
    for (const Notation& n : read(text)) found.emplace_back(slice(text, n.where));
    CHECK(found == std::vector<std::string>{"2,194", "half", "39", "85", "$5bn", "2013"});
}

TEST_CASE("who asks for a bare number finds it as a share and as money, and not the other way") {
    CHECK(one_finds("50", "50%"));
    CHECK(one_finds("5bn", "$5 billion"));
    CHECK(one_finds("half", "50 percent"));
    CHECK(one_finds("50%", "half"));
    CHECK_FALSE(one_finds("50%", "50"));
    CHECK_FALSE(one_finds("$5", "£5"));
    CHECK_FALSE(one_finds("1.29m", "1.287 million"));
}

TEST_CASE("any bytes are read; places are in order and inside") {
    const std::string parts[] = {"1",    "2,", ".5",   " ",   "half", " a ",     "million",
                                 "$",    "€",  "%",    "-",   "and",  "hundred", " in ",
                                 "five", "½",  "\xFF", "us$", "000"};
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (unsigned i = random() % 14; i > 0; --i) text += parts[random() % std::size(parts)];
        for (const Groups groups : {Groups::closed, Groups::spaced}) {
            std::uint32_t last = 0;
            for (const Notation& n : read_notations(text, groups)) {
                CAPTURE(text);
                CHECK(n.where.begin >= last);
                CHECK(n.where.end > n.where.begin);
                CHECK(n.where.end <= text.size());
                CHECK(n.value >= 0);
                last = n.where.end;
            }
        }
    }
}

TEST_CASE("a row of digits past the limit is an identifier") {
    CHECK(read(std::string(kMostDigits, '7')).size() == 1);
    CHECK(read(std::string(kMostDigits + 1, '7')).empty());
}
