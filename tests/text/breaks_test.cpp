#include "text/breaks.h"

#include "base/utf8.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace crossread;

namespace {

// "[government-][inspired] [1.9]": the units with what stands between them; a unit after which the
// paragraph ends is closed by "]." so that every kind of end can be read off.
std::string shown(std::string_view text, Range paragraph) {
    std::string out;
    for (const BreakUnit& unit : break_units(text, paragraph)) {
        out += "[" + std::string(slice(text, unit.where)) + "]";
        out += unit.after == After::space ? " " : unit.after == After::end ? "." : "";
    }
    return out;
}

std::string shown(std::string_view text) {
    return shown(text, {0, static_cast<std::uint32_t>(text.size())});
}

bool is_blank(char32_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0x3000; }

// What break_units() may drop: everything else must be in a unit, in order.
std::string without_blanks(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint decoded = decode(text, at);
        if (!is_blank(decoded.value)) out += text.substr(at, decoded.size);
        at += decoded.size;
    }
    return out;
}

const std::vector<std::string> kPieces = {"a",
                                          "servers",
                                          "-",
                                          "–",
                                          "—",
                                          "‐",
                                          " ",
                                          "  ",
                                          "\n",
                                          "\t",
                                          "\r",
                                          "\xC2\xA0",
                                          "　",
                                          "é",
                                          "2,194",
                                          "%",
                                          "(",
                                          ")",
                                          "“",
                                          "”",
                                          "‘",
                                          "’",
                                          ".",
                                          ",",
                                          "漢",
                                          "字",
                                          "「",
                                          "」",
                                          "。",
                                          "、",
                                          "か",
                                          "っ",
                                          "ー",
                                          "ハ",
                                          "한",
                                          "글",
                                          "\xF0\xA0\x80\x80",
                                          "😀",
                                          "\x80",
                                          "\xE2\x82",
                                          "\xFF",
                                          std::string(1, '\0')};

} // namespace

TEST_CASE("a number is bound to the word or sign of its size") {
    const std::string text = "nearly 1.9 million of 96 % or 90 per cent; 1,005 millions, 1,007 "
                             "permits, 1,008  percent 9";
    std::vector<std::string> bound;
    for (const BreakUnit& unit : break_units(text, {0, static_cast<std::uint32_t>(text.size())}))
        if (unit.bound) bound.emplace_back(slice(text, unit.where));
    CHECK(bound == std::vector<std::string>{"1.9", "96", "90"});
}

TEST_CASE("a date and a counted thing stay whole, a long number and a sentence's end do not") {
    const auto bound = [](std::string_view text) {
        std::string out;
        for (const BreakUnit& unit :
             break_units(text, {0, static_cast<std::uint32_t>(text.size())}))
            if (unit.bound) out += std::string(slice(text, unit.where)) + "|";
        return out;
    };
    CHECK(bound("from 1 January to 28 February 2013") == "1|28|February|");
    CHECK(bound("on March 9, 2012") == "March|");
    CHECK(bound("in 7 of 10 sources, 5 compatible") == "7|10|5|");
    CHECK(bound("US$ 40 and No. 12, € 9.50") == "US$|40|No.|€|");
    CHECK(bound("in 2013 the 2,194 servers and 1,000 others").empty());
    CHECK(bound("it was 40. Then came 41, then 42").empty());
    CHECK(bound("Maya 2 March").find("Maya") == std::string::npos);
    CHECK(bound("12").empty());
}

TEST_CASE("the example of the header") {
    CHECK(shown("government-inspired 1.9 million hacks") ==
          "[government-][inspired] [1.9] [million] [hacks].");
}

TEST_CASE("blanks of any number vanish between units and at both ends") {
    CHECK(shown("a b") == "[a] [b].");
    CHECK(shown("  a \t\r\n b  ") == "[a] [b].");
    CHECK(shown("漢　字") == "[漢] [字].");
    CHECK(shown("semi- \n conductor") == "[semi-] [conductor].");
}

TEST_CASE("a text of nothing has no units") {
    CHECK(break_units("", {0, 0}).empty());
    CHECK(break_units(" \n\t\r　", {0, 7}).empty());
    CHECK(break_units("abc", {2, 2}).empty());
}

TEST_CASE("only the paragraph is looked at, and no further than the text goes") {
    CHECK(shown("one two three", {4, 7}) == "[two].");
    CHECK(shown("one two three", {4, 8}) == "[two].");
    CHECK(shown("one two", {4, 400}) == "[two].");
    CHECK(shown("one two", {40, 400}).empty());
}

TEST_CASE("a hyphen or an en dash ends a unit between letters only") {
    CHECK(shown("well-known") == "[well-][known].");
    CHECK(shown("Ost–West") == "[Ost–][West].");
    CHECK(shown("co‐author") == "[co‐][author].");
    CHECK(shown("état-major") == "[état-][major].");
    CHECK(shown("F-22") == "[F-22].");
    CHECK(shown("10-year") == "[10-year].");
    CHECK(shown("2011-2013") == "[2011-2013].");
    CHECK(shown("2011–2013") == "[2011–2013].");
    CHECK(shown("-x") == "[-x].");
    CHECK(shown("x-") == "[x-].");
    CHECK(shown("a--b") == "[a--b].");
    CHECK(shown("pre- and post-war") == "[pre-] [and] [post-][war].");
}

TEST_CASE("an em dash ends a unit, but for marks that may not begin a line") {
    CHECK(shown("no—never") == "[no—][never].");
    CHECK(shown("no—”") == "[no—”].");
    CHECK(shown("in 2012—2,194") == "[in] [2012—][2,194].");
}

TEST_CASE("no-break spaces hold their neighbours together") {
    CHECK(shown("96\xC2\xA0% of") == "[96\xC2\xA0%] [of].");
    CHECK(shown("§\xC2\xA0"
                "4") == "[§\xC2\xA0"
                        "4].");
    CHECK(shown("1\xE2\x80\xAF"
                "900") == "[1\xE2\x80\xAF"
                          "900].");
}

TEST_CASE("figures, amounts and addresses are not torn") {
    CHECK(shown("$300bn (£200bn), 1.29m; http://a.b/c?d=e") ==
          "[$300bn] [(£200bn),] [1.29m;] [http://a.b/c?d=e].");
}

TEST_CASE("ideographs, kana and Hangul break anywhere but at the forbidden places") {
    CHECK(shown("漢字") == "[漢][字].");
    CHECK(shown("한글") == "[한][글].");
    CHECK(shown("\xF0\xA0\x80\x80字") == "[\xF0\xA0\x80\x80][字].");
    SUBCASE("closing marks never begin a line") {
        CHECK(shown("漢字。次") == "[漢][字。][次].");
        CHECK(shown("（漢）、字！") == "[（漢）、][字！].");
        CHECK(shown("ハッカー") == "[ハッ][カー].");
        CHECK(shown("かった") == "[かっ][た].");
    }
    SUBCASE("opening marks never end one") {
        CHECK(shown("言う「反対」と") == "[言][う][「反][対」][と].");
    }
    SUBCASE("between scripts a line may end") {
        CHECK(shown("漢abc字") == "[漢][abc][字].");
        CHECK(shown("第2次") == "[第][2][次].");
        CHECK(shown("漢“abc”字") == "[漢][“abc”][字].");
    }
}

TEST_CASE("broken UTF-8 is kept byte for byte") {
    CHECK(shown("a\x80\xFF b\xE2\x82") == "[a\x80\xFF] [b\xE2\x82].");
    CHECK(shown("\xE2\x82 x") == "[\xE2\x82] [x].");
}

TEST_CASE("every byte but the blanks is in exactly one unit, in order") {
    constexpr unsigned seed = 20130310;
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 4000; ++round) {
        std::string text;
        for (unsigned pieces = random() % 24; pieces > 0; --pieces)
            text += kPieces[random() % kPieces.size()];
        // A paragraph begins and ends between code points.
        std::vector<std::uint32_t> boundaries;
        for (std::uint32_t at = 0; at <= text.size(); ++at)
            if (is_boundary(text, at)) boundaries.push_back(at);
        const std::uint32_t one = boundaries[random() % boundaries.size()];
        const std::uint32_t other = boundaries[random() % boundaries.size()];
        const Range paragraph{std::min(one, other), std::max(one, other)};
        CAPTURE(round);
        CAPTURE(text);

        const std::vector<BreakUnit> units = break_units(text, paragraph);
        std::string joined;
        std::uint32_t last = paragraph.begin;
        for (std::size_t i = 0; i < units.size(); ++i) {
            REQUIRE(units[i].where.begin >= last);
            REQUIRE_FALSE(units[i].where.empty());
            const std::string_view words = slice(text, units[i].where);
            REQUIRE(without_blanks(words) == words);
            joined += words;
            last = units[i].where.end;
            REQUIRE((units[i].after == After::end) == (i + 1 == units.size()));
            if (i + 1 < units.size())
                REQUIRE((units[i].after == After::space) ==
                        (units[i].where.end < units[i + 1].where.begin));
        }
        REQUIRE(last <= paragraph.end);
        REQUIRE(joined == without_blanks(slice(text, paragraph)));
    }
}
