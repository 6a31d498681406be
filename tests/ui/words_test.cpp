#include "ui/words.h"

#include "../story/sample.h"
#include "base/utf8.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace crossread;

namespace {

std::string shown(const std::string& text, const std::string& words) {
    const Article article = sample::article("alpha", text);
    const std::size_t at = text.find(words);
    REQUIRE(at != std::string::npos);
    const Excerpt out = excerpt(
        article, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
    CHECK(slice(out.text, out.marked) == words);
    return out.text;
}

} // namespace

TEST_CASE("a short date goes without its year, where a month is known") {
    CHECK(short_date("2013-03-10") == "10 March");
    CHECK(short_date("2013-03-01") == "1 March");
    CHECK(short_date("2013-12") == "December");
    CHECK(short_date("2013") == "2013");
    CHECK(short_date("spring 2013") == "spring 2013");
    CHECK(short_date("2013-13-01") == "2013-13-01");
    CHECK(short_date("").empty());
}

TEST_CASE("the marks of an article are counted by kind") {
    Story story = sample::story();
    CHECK(marks_in_words(story, 0) == "2 figures, 1 quote");
    CHECK(marks_in_words(story, 1) == "2 figures, 1 quote");
    CHECK(marks_in_words(story, 2) == "no marks");
    story.claims.erase(story.claims.begin() + 1);
    CHECK(marks_in_words(story, 0) == "1 figure, 1 quote");
    story.claims.resize(1);
    CHECK(marks_in_words(story, 0) == "1 figure");
    story = sample::story();
    story.claims.erase(story.claims.begin(), story.claims.begin() + 2);
    CHECK(marks_in_words(story, 0) == "1 quote");
}

TEST_CASE("an excerpt is the sentence around the marked words") {
    CHECK(shown("Of these servers 2,194 stand in the US.", "2,194") ==
          "Of these servers 2,194 stand in the US.");
    CHECK(shown("2,194", "2,194") == "2,194");
    CHECK(shown("First paragraph.\n\nOf these 2,194 stand.\n\nThird.", "2,194") ==
          "Of these 2,194 stand.");
}

TEST_CASE("a long sentence is cut on both sides, with signs that say so") {
    const std::string before =
        "servers that stand in one of many places of the world and that have been counted and ";
    const std::string after =
        " of them are said to stand in the United States of America and in no other place there is";
    const std::string out = shown(before + "2,194" + after, "2,194");
    CHECK(out.rfind("… ", 0) == 0);
    CHECK(out.size() > 6);
    CHECK(out.substr(out.size() - 4) == " …");
    CHECK(count_code_points(out) <= 2 * kExcerptReach + 5 + 4);
}

TEST_CASE("an excerpt of any words of any text holds them and is cut from their paragraph") {
    constexpr unsigned seed = 6747;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const std::vector<std::string> pieces = {"word", "servers", " ",   " ", " ", ". ",   "A", "é",
                                             "漢",   "😀",       "1.9", "“", "”", "\n\n", "? "};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (unsigned count = 1 + random() % 120; count > 0; --count)
            text += pieces[random() % pieces.size()];
        const Article article = sample::article("alpha", text);
        if (article.paragraphs.empty()) continue;
        const Range paragraph = article.paragraphs[random() % article.paragraphs.size()];
        auto place = [&] {
            std::uint32_t at =
                paragraph.begin + static_cast<std::uint32_t>(random() % (paragraph.size() + 1));
            while (!is_boundary(text, at)) ++at;
            return at;
        };
        Range marked{place(), place()};
        if (marked.end < marked.begin) std::swap(marked.begin, marked.end);
        CAPTURE(round);
        CAPTURE(text);
        const Excerpt out = excerpt(article, marked);
        REQUIRE(slice(out.text, out.marked) == slice(text, marked));
        REQUIRE_FALSE(find_invalid_utf8(out.text).has_value());
        std::string core = out.text;
        if (core.rfind("… ", 0) == 0) core.erase(0, std::string("… ").size());
        if (core.size() >= 4 && core.substr(core.size() - 4) == " …") core.resize(core.size() - 4);
        REQUIRE(slice(text, paragraph).find(core) != std::string_view::npos);
    }
}
