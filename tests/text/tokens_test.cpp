#include "text/tokens.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The tokens with a bar between each two.
std::string bars(std::string_view text) {
    std::string out;
    for (const Token& token : find_tokens(text)) {
        if (!out.empty()) out += '|';
        out += slice(text, token.where());
    }
    return out;
}

std::string kinds(std::string_view text) {
    std::string out;
    for (const Token& token : find_tokens(text)) {
        out += token.kind == Token::Kind::word     ? 'w'
               : token.kind == Token::Kind::number ? 'n'
                                                   : 'm';
    }
    return out;
}

std::size_t paragraphs(std::string_view text) {
    std::size_t count = 0;
    for (const Token& token : find_tokens(text)) count += token.new_paragraph ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("the example of the header is cut as drawn") {
    const std::string text = "Nearly 1.9 million “mainframes” in the U.S. fell 0.4%.";
    CHECK(bars(text) == "Nearly|1.9|million|“|mainframes|”|in|the|U.S.|fell|0.4|%|.");
    CHECK(kinds(text) == "wnwmwmwwwwnmm");
}

TEST_CASE("a number keeps its separators and the letters glued to it") {
    CHECK(bars("6,747, 1.2m 61st 3.5.") == "6,747|,|1.2m|61st|3.5|.");
    CHECK(bars("a .500 record") == "a|.500|record");
    CHECK(bars("$2-3 million") == "$|2|-|3|million");
    CHECK(bars("85-year-old") == "85|-|year-old");
    CHECK(bars("90 mph (145 km/h)") == "90|mph|(|145|km|/|h|)");
    CHECK(kinds("61st F-16 2") == "nwn");
}

TEST_CASE("a currency's letters are apart from the amount after them") {
    CHECK(bars("RM120,000 USD10m EUR50m US$5") == "RM|120,000|USD|10m|EUR|50m|US|$|5");
    CHECK(bars("the G20, COVID-19 and R2") == "the|G20|,|COVID-19|and|R2");
}

TEST_CASE("a word keeps inner apostrophes, hyphens and full stops; the possessive is apart") {
    CHECK(bars("Xinhua's e-commerce don’t O'Brien's") == "Xinhua|'s|e-commerce|don’t|O'Brien|'s");
    CHECK(bars("the hackers' servers") == "the|hackers|'|servers");
    CHECK(bars("Mr. Yang of the U.S., e.g. at 5 p.m.") == "Mr.|Yang|of|the|U.S.|,|e.g.|at|5|p.m.");
    CHECK(bars("John F. Kennedy saw people.cn.") == "John|F.|Kennedy|saw|people.cn|.");
    CHECK(bars("the S&P 500 fell.") == "the|S&P|500|fell|.");
    CHECK(bars("It ended.Then") == "It|ended|.|Then");
}

TEST_CASE("capitals are told") {
    const auto tokens = find_tokens("CNCERT Yang said U.S. É a");
    REQUIRE(tokens.size() == 6);
    CHECK(tokens[0].all_capitals);
    CHECK(tokens[1].capital);
    CHECK_FALSE(tokens[1].all_capitals);
    CHECK_FALSE(tokens[2].capital);
    CHECK(tokens[3].all_capitals);
    CHECK(tokens[4].capital);
    CHECK_FALSE(tokens[4].all_capitals);
    CHECK_FALSE(tokens[5].capital);
}

TEST_CASE(
    "blank lines and the ends of long lines begin paragraphs; a wrapped line's end does not") {
    const std::string word = "aaaaaaaaa ";
    std::string wrapped, unwrapped;
    for (int i = 0; i < 7; ++i) wrapped += word;
    for (int i = 0; i < 13; ++i) unwrapped += word;
    CHECK(paragraphs(wrapped + "\n" + wrapped + "\nshort end\n\n" + wrapped) == 2);
    CHECK(paragraphs(unwrapped + "\nshort\n" + wrapped + "\n" + wrapped) == 4);
    CHECK(paragraphs("Headline\n" + wrapped) == 2);
    CHECK(paragraphs("") == 0);
}

TEST_CASE("any bytes are cut into tokens that never overlap and hold no blank") {
    const std::string nasty("\xFF\xC3(\x00 a\xE2\x80 \xED\xA0\x80 1\xF0\x9F\x98\x80", 19);
    std::uint32_t last = 0;
    for (const Token& token : find_tokens(nasty)) {
        CHECK(token.where().begin >= last);
        CHECK(token.where().end > token.where().begin);
        CHECK(slice(nasty, token.where()).find(' ') == std::string_view::npos);
        last = token.where().end;
    }
    CHECK(last == nasty.size());
}

TEST_CASE("blanks of every kind stand between tokens") {
    CHECK(bars("5\u00A0percent\u2009of\u3000it") == "5|percent|of|it");
    const auto tokens = find_tokens("a b-c\n(d)");
    REQUIRE(tokens.size() == 5);
    CHECK(tokens[1].spaced);
    CHECK(tokens[2].spaced);
    CHECK_FALSE(tokens[3].spaced);
}
