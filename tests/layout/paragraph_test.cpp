#include "layout/paragraph.h"

#include "oracle.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

constexpr TextStyle kStyle{Face::serif, 20, 30, 400}; // every letter is 10 px wide

Range all(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }

Block set(std::string_view text, float width, const std::vector<Span>& spans = {},
          Fill fill = Fill::greedy) {
    NaiveMeasure measure;
    return set_paragraph(text, all(text), spans, kStyle, width, measure, fill);
}

std::string lines(std::string_view text, float width, const std::vector<Span>& spans = {},
                  Fill fill = Fill::greedy) {
    return oracle::lines_of(text, set(text, width, spans, fill));
}

Span span_over(const std::string& text, const std::string& words, float room = 0,
               bool keep = false) {
    const std::size_t at = text.find(words);
    REQUIRE(at != std::string::npos);
    return {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())},
            7,
            room,
            keep};
}

} // namespace

TEST_CASE("lines are filled as far as they go") {
    const std::string text = "Of these servers 2,194 stand";
    CHECK(lines(text, 280) == "Of these servers 2,194 stand");
    CHECK(lines(text, 279) == "Of these servers 2,194|stand");
    CHECK(lines(text, 160) == "Of these servers|2,194 stand");
    CHECK(lines(text, 70) == "Of|these|servers|2,194|stand");
}

TEST_CASE("where everything stands") {
    const std::string text = "ab cde f";
    const Block block = set(text, 60);
    REQUIRE(block.fragments.size() == 3);
    CHECK(block.fragments[0] == Fragment{{0, 2}, 0, 20, kNoTag, 0});
    CHECK(block.fragments[1] == Fragment{{3, 6}, 30, 30, kNoTag, 0});
    CHECK(block.fragments[2] == Fragment{{7, 8}, 0, 10, kNoTag, 0});
    REQUIRE(block.lines.size() == 2);
    CHECK(block.lines[0] == Line{0, 2, 60, After::space});
    CHECK(block.lines[1] == Line{2, 1, 10, After::end});
    CHECK(block.width == 60);
    CHECK(block.widest == 60);
    CHECK(block.height == 60);
}

TEST_CASE("an empty text has no lines and no height") {
    for (const std::string text : {"", " \n "}) {
        const Block block = set(text, 100, {}, Fill::balanced);
        CHECK(block.lines.empty());
        CHECK(block.fragments.empty());
        CHECK(block.height == 0);
        CHECK(block.widest == 0);
    }
}

TEST_CASE("only the paragraph is set, with offsets into the whole text") {
    NaiveMeasure measure;
    const Block block = set_paragraph("one two three", {4, 7}, {}, kStyle, 100, measure);
    REQUIRE(block.fragments.size() == 1);
    CHECK(block.fragments[0].where == Range{4, 7});
}

TEST_CASE("a line may end after a hyphen, and says that nothing stood there") {
    const Block block = set("well-known", 60);
    REQUIRE(block.lines.size() == 2);
    CHECK(block.lines[0].after == After::nothing);
    CHECK(lines("well-known", 60) == "well-|known");
}

TEST_CASE("a word wider than the line is split between code points") {
    CHECK(lines("a extraordinary b", 50) == "a|extra|ordin|ary b");
    CHECK(lines("ééééé", 20) == "éé|éé|é");
    SUBCASE("one code point a line at least, however narrow") {
        CHECK(lines("abc", 5) == "a|b|c");
        CHECK(lines("é€😀", 0) == "é|€|😀");
        CHECK(lines("abc", -1) == "a|b|c");
    }
}

TEST_CASE("spans cut words into fragments that carry their tag") {
    const std::string text = "cyberspace war";
    const Block block = set(text, 200, {span_over(text, "space")});
    REQUIRE(block.fragments.size() == 3);
    CHECK(block.fragments[0] == Fragment{{0, 5}, 0, 50, kNoTag, 0});
    CHECK(block.fragments[1] == Fragment{{5, 10}, 50, 50, 7, 0});
    CHECK(block.fragments[2] == Fragment{{11, 14}, 110, 30, kNoTag, 0});
}

TEST_CASE("room is kept after the last word of a span, and counts into the line") {
    const std::string text = "1.9 million hacks";
    const std::vector<Span> spans{span_over(text, "1.9 million", 12)};
    const Block block = set(text, 182, spans);
    REQUIRE(block.lines.size() == 1);
    CHECK(block.fragments[0].room == 0);
    CHECK(block.fragments[1].room == 12);
    CHECK(block.fragments[2].x == 132);
    CHECK(block.widest == 182);
    CHECK(lines(text, 181, spans) == "1.9 million|hacks");
    CHECK(lines(text, 121, spans) == "1.9|million|hacks");
}

TEST_CASE("a number stays with the word of its size where a line holds both") {
    const std::string text = "over 1.9 million hacks";
    CHECK(lines(text, 120, {}) == "over|1.9 million|hacks");
    CHECK(lines(text, 160, {}) == "over 1.9 million|hacks");
    CHECK(lines(text, 100, {}) == "over 1.9|million|hacks");
}

TEST_CASE("a date is not torn where a line holds it") {
    CHECK(lines("it ended on 28 February 2013 at last", 170) ==
          "it ended on|28 February 2013|at last");
    CHECK(lines("it ended on 28 February 2013", 110) == "it ended on|28 February|2013");
}

TEST_CASE("a quotation mark that opens a hung paragraph stands in the margin") {
    const std::string text = "“We oppose it”, he said";
    const Block hung = set(text, 100, {}, Fill::hung);
    CHECK(hung.hang == 10);
    REQUIRE(hung.fragments.size() == 5);
    CHECK(hung.fragments[0].x == -10);
    CHECK(hung.fragments[0].width == 30); // “We: the letters begin at 0
    CHECK(hung.fragments[1].x == 30);
    CHECK(hung.lines[0].width <= 100);
    // The mark takes no room of the line: a letter more fits into it.
    CHECK(lines(text, 90, {}, Fill::hung) == "“We oppose|it”, he|said");
    CHECK(lines(text, 90) == "“We|oppose|it”, he|said");
    SUBCASE("only the first line, and only a mark at the beginning") {
        CHECK(hung.fragments[static_cast<std::size_t>(hung.lines[1].first)].x == 0);
        CHECK(set("We “oppose” it", 100, {}, Fill::hung).hang == 0);
        CHECK(set("“", 100, {}, Fill::hung).hang == 0);
        CHECK(set(text, 100).hang == 0);
    }
}

TEST_CASE("a span that is kept together moves to the next line whole") {
    const std::string text = "over 1.9 million hacks";
    CHECK(lines(text, 90, {span_over(text, "1.9 million")}) == "over 1.9|million|hacks");
    const std::vector<Span> kept{span_over(text, "1.9 million", 0, true)};
    CHECK(lines(text, 110, kept) == "over|1.9 million|hacks");
    CHECK(lines(text, 160, kept) == "over 1.9 million|hacks");
    SUBCASE("unless no line could hold it") {
        CHECK(lines(text, 90, kept) == "over 1.9|million|hacks");
    }
    SUBCASE("with the marks that cling to it, and no more") {
        const std::string marked = "a (1.9 million), b";
        CHECK(lines(marked, 140, {span_over(marked, "1.9 million", 0, true)}) ==
              "a|(1.9 million),|b");
    }
    SUBCASE("two neighbours are two") {
        const std::string two = "12 34 56 78";
        CHECK(
            lines(two, 60, {span_over(two, "12 34", 0, true), span_over(two, "56 78", 0, true)}) ==
            "12 34|56 78");
    }
}

TEST_CASE("spans that lie outside, reach over or hold nothing change no line") {
    const std::string text = "one two three four";
    NaiveMeasure measure;
    const Range middle{4, 13};
    const Block plain = set_paragraph(text, middle, {}, kStyle, 80, measure);
    for (const Range where : {Range{0, 3}, Range{14, 18}, Range{14, 4000}, Range{4000, 5000},
                              Range{6, 6}, Range{3, 4}}) {
        CAPTURE(where.begin);
        const Block block = set_paragraph(text, middle, {{where, 1, 9, true}}, kStyle, 80, measure);
        CHECK(oracle::lines_of(text, block) == oracle::lines_of(text, plain));
        for (const Fragment& fragment : block.fragments) CHECK(fragment.tag == kNoTag);
    }
    SUBCASE("one that reaches over both ends tags everything and keeps no room inside") {
        const Block block =
            set_paragraph(text, middle, {{{0, 4000}, 1, 9, false}}, kStyle, 90, measure);
        REQUIRE(block.fragments.size() == 2);
        for (const Fragment& fragment : block.fragments) {
            CHECK(fragment.tag == 1);
            CHECK(fragment.room == 0);
        }
    }
}

TEST_CASE("balanced lines are even, and their width makes a greedy filling break alike") {
    const std::string text = "aaaa bbbb cccc dddd eeee";
    CHECK(lines(text, 190) == "aaaa bbbb cccc dddd|eeee");
    CHECK(lines(text, 190, {}, Fill::balanced) == "aaaa bbbb cccc|dddd eeee");
    const Block block = set(text, 190, {}, Fill::balanced);
    CHECK(block.width < 150);
    CHECK(block.width >= block.widest);
    CHECK(lines(text, block.width) == "aaaa bbbb cccc|dddd eeee");
}

TEST_CASE("words that run to the left stand in the order in which they are read") {
    // Hebrew letters: two bytes and 10 px each. The paragraph begins at the right.
    const std::string text = "אב 1,234 ab גד";
    NaiveMeasure measure;
    const auto own = [&](float width) {
        return set_paragraph(text, all(text), {}, kStyle, width, measure, Fill::greedy, Way::own);
    };
    const Block one = own(200);
    REQUIRE(one.fragments.size() == 4);
    CHECK(one.leftward);
    CHECK(one.fragments[0].x == 120); // אב
    CHECK(one.fragments[1].x == 60);  // 1,234
    CHECK(one.fragments[2].x == 30);  // ab
    CHECK(one.fragments[3].x == 0);   // גד
    CHECK(one.fragments[0].level == 1);
    CHECK(one.fragments[1].level == 2);
    CHECK(one.lines[0].width == 140);

    // Each line is ordered by itself.
    const Block two = own(80);
    REQUIRE(two.lines.size() == 2);
    CHECK(two.fragments[0].x == 60);
    CHECK(two.fragments[1].x == 0);
    CHECK(two.fragments[2].x == 30);
    CHECK(two.fragments[3].x == 0);
}

TEST_CASE("a few words that run to the left, in a sentence that does not") {
    const std::string text = "ab אב גד, cd";
    const Block block = set(text, 300);
    CHECK_FALSE(block.leftward);
    REQUIRE(block.fragments.size() == 5); // the comma runs with the sentence
    CHECK(block.fragments[0].x == 0);
    CHECK(block.fragments[1].x == 60); // אב
    CHECK(block.fragments[2].x == 30); // גד
    CHECK(block.fragments[3].x == 80); // ,
    CHECK(block.fragments[4].x == 100);
}

TEST_CASE("the room of a mark lies where its paragraph goes on") {
    const std::string text = "אב 12 גד";
    NaiveMeasure measure;
    const Block block = set_paragraph(text, all(text), {span_over(text, "12", 12)}, kStyle, 300,
                                      measure, Fill::greedy, Way::own);
    REQUIRE(block.fragments.size() == 3);
    CHECK(block.lines[0].width == 92);
    CHECK(block.fragments[0].x == 72);
    CHECK(block.fragments[1].x == 42); // its room at 30
    CHECK(block.fragments[1].room == 12);
    CHECK(block.fragments[2].x == 0);
}
