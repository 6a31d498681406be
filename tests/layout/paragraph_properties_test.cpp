// What paragraph.h promises of every paragraph, over random texts, spans and widths.
#include "layout/paragraph.h"

#include "base/utf8.h"
#include "oracle.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace crossread;

namespace {

constexpr unsigned kSeed = 2196;
constexpr TextStyle kStyle{Face::serif, 20, 30, 400}; // every letter is 10 px wide

const std::vector<std::string> kPieces = {
    "a",           "of", "the", "servers", "1.9",      "million", "(£200bn)",
    "cyber-space", "é",  "😀",   "漢字",    "「反対」", "—",       "internationalisation",
    "\xC2\xA0",    " ",  " ",   " ",       " ",        "  ",      "\n",
    "\xE2\x82"};

struct Case {
    std::string text;
    Range paragraph;
    std::vector<Span> spans;
    float width = 0;
};

enum class Spans { none, plain, any };

class Cases {
public:
    explicit Cases(Spans spans) : spans_(spans), random_(kSeed) {}

    Case next() {
        Case out;
        for (unsigned pieces = random_() % 30; pieces > 0; --pieces)
            out.text += kPieces[random_() % kPieces.size()];
        std::vector<std::uint32_t> boundaries;
        for (std::uint32_t at = 0; at <= out.text.size(); ++at)
            if (is_boundary(out.text, at) &&
                (at == out.text.size() ||
                 (static_cast<unsigned char>(out.text[at]) & 0xC0) != 0x80))
                boundaries.push_back(at);
        auto place = [&] { return boundaries[random_() % boundaries.size()]; };
        out.paragraph = {0, static_cast<std::uint32_t>(out.text.size())};
        if (random_() % 4 == 0) out.paragraph = ordered(place(), place());
        if (spans_ != Spans::none) {
            std::vector<std::uint32_t> ends;
            for (unsigned count = 2 * (random_() % 5); count > 0; --count) ends.push_back(place());
            std::sort(ends.begin(), ends.end());
            for (std::size_t i = 0; i + 1 < ends.size(); i += 2) {
                const bool any = spans_ == Spans::any;
                out.spans.push_back({{ends[i], ends[i + 1]},
                                     static_cast<int>(i),
                                     any && random_() % 2 ? 12.0F : 0.0F,
                                     any && random_() % 2 == 0});
            }
        }
        out.width = static_cast<float>(random_() % 400);
        return out;
    }

private:
    static Range ordered(std::uint32_t a, std::uint32_t b) {
        return {std::min(a, b), std::max(a, b)};
    }

    Spans spans_;
    std::mt19937 random_;
};

Block set(const Case& c, float width, Fill fill = Fill::greedy) {
    NaiveMeasure measure;
    return set_paragraph(c.text, c.paragraph, c.spans, kStyle, width, measure, fill);
}

// The widest word with the room of its spans: from here on no word needs to be split.
float widest_word(const Case& c) {
    float widest = 0;
    for (const oracle::OracleWord& word : oracle::words_of(c.text, c.paragraph, c.spans))
        widest = std::max(widest, oracle::width_of(word.letters, c.spans, kStyle.size));
    return widest;
}

constexpr int kRounds = 3000;

} // namespace

#define SAY(c)                                                                                     \
    CAPTURE(kSeed);                                                                                \
    CAPTURE(round);                                                                                \
    CAPTURE((c).text);                                                                             \
    CAPTURE((c).width)

TEST_CASE(
    "every byte but the spaces between words is in exactly one fragment, with its span's tag") {
    Cases cases(Spans::any);
    for (int round = 0; round < kRounds; ++round) {
        const Case c = cases.next();
        SAY(c);
        const Block block = set(c, c.width);
        std::string expected;
        for (const BreakUnit& unit : break_units(c.text, c.paragraph))
            expected += slice(c.text, unit.where);
        std::string joined;
        std::uint32_t last = c.paragraph.begin;
        std::uint32_t in_lines = 0;
        for (const Fragment& fragment : block.fragments) {
            REQUIRE(fragment.where.begin >= last);
            REQUIRE_FALSE(fragment.where.empty());
            last = fragment.where.end;
            joined += slice(c.text, fragment.where);
            const int span = oracle::span_of(c.spans, fragment.where.begin);
            REQUIRE(span == oracle::span_of(c.spans, fragment.where.end - 1));
            REQUIRE(fragment.tag ==
                    (span == kNoTag ? kNoTag : c.spans[static_cast<std::size_t>(span)].tag));
        }
        REQUIRE(joined == expected);
        for (const Line& line : block.lines) {
            REQUIRE(line.first == in_lines);
            REQUIRE(line.count > 0);
            in_lines += line.count;
        }
        REQUIRE(in_lines == block.fragments.size());
        REQUIRE(block.height == static_cast<float>(block.lines.size()) * kStyle.line);
    }
}

TEST_CASE("fragments of a line do not overlap, and a space is as wide as a space") {
    Cases cases(Spans::any);
    for (int round = 0; round < kRounds; ++round) {
        const Case c = cases.next();
        SAY(c);
        const Block block = set(c, c.width);
        for (const Line& line : block.lines) {
            float x = 0;
            for (std::uint32_t i = line.first; i < line.first + line.count; ++i) {
                const Fragment& fragment = block.fragments[i];
                const bool spaced =
                    i > line.first && block.fragments[i - 1].where.end < fragment.where.begin;
                REQUIRE(fragment.x == doctest::Approx(x + (spaced ? kStyle.size / 2 : 0)));
                x = fragment.x + fragment.width + fragment.room;
            }
            REQUIRE(line.width == doctest::Approx(x));
            REQUIRE(line.width <= block.widest);
        }
    }
}

TEST_CASE("no line is wider than the width, but one of a single code point") {
    Cases cases(Spans::any);
    for (int round = 0; round < kRounds; ++round) {
        const Case c = cases.next();
        SAY(c);
        for (const Fill fill : {Fill::greedy, Fill::balanced}) {
            const Block block = set(c, c.width, fill);
            CAPTURE(oracle::lines_of(c.text, block));
            for (const Line& line : block.lines)
                REQUIRE((line.width <= block.width + 0.01F ||
                         oracle::code_points(c.text, block, line) == 1));
        }
    }
}

TEST_CASE("greedy lines are those that a hand would fill") {
    Cases cases(Spans::plain);
    for (int round = 0; round < kRounds; ++round) {
        Case c = cases.next();
        c.width += widest_word(c);
        SAY(c);
        REQUIRE(oracle::lines_of(c.text, set(c, c.width)) ==
                oracle::lines_by_hand(c.text, c.paragraph, c.spans, kStyle.size, c.width));
    }
}

TEST_CASE("narrower never means fewer lines") {
    Cases cases(Spans::none);
    for (int round = 0; round < kRounds / 4; ++round) {
        const Case c = cases.next();
        SAY(c);
        std::size_t before = set(c, 410).lines.size();
        for (float width = 400; width >= 0; width -= 10) {
            const std::size_t now = set(c, width).lines.size();
            CAPTURE(width);
            REQUIRE(now >= before);
            before = now;
        }
    }
}

TEST_CASE("balancing keeps the number of lines and never widens") {
    Cases cases(Spans::any);
    for (int round = 0; round < kRounds; ++round) {
        const Case c = cases.next();
        SAY(c);
        const Block greedy = set(c, c.width);
        const Block balanced = set(c, c.width, Fill::balanced);
        REQUIRE(balanced.lines.size() == greedy.lines.size());
        REQUIRE(balanced.width <= c.width);
        REQUIRE(balanced.widest <= std::max(greedy.widest, balanced.width));
    }
}
