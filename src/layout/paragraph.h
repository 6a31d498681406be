// Sets a paragraph: text, marked spans and a width in; lines of fragments out.
//
//   width   |------------------------------|
//   line 0  Of these servers [2,194 ≠] stand     fragments: Of | these | servers | 2,194 | stand
//   line 1  in the United States.                 tag of "2,194": 0, room after it: 13 px
//
// Lines are filled greedily, so that a browser given the same lines in the same width breaks in
// the same places. Hung, a quotation mark that opens the paragraph stands in the margin, left of 0,
// and the letters behind it in line with those below. A fragment is one word, or the part of a word inside one span: the unit that
// is measured, drawn and cached. Every byte of the text but the spaces between words is in exactly
// one fragment; fragments of a line do not overlap; no line is wider than the width, except one
// that holds a single code point. A number stays with the word of its size ("1.9 million") where a
// line holds both. A word wider than the line is split between code points.
//
// Words that run to the left (text/direction.h) are kept in the order of the text and stand in the
// order in which they are read: x says where. A fragment runs one way as a whole; the room after a
// marked span lies where the paragraph goes on.
//
// Cost: linear in the text, one Measure::advance a fragment; balancing repeats the filling (not
// the measuring) at most kBalanceSteps times.
#pragma once

#include "base/range.h"
#include "layout/measure.h"
#include "layout/style.h"
#include "text/breaks.h"

#include <string_view>
#include <vector>

namespace crossread {

// A part of the text that is drawn or pressed differently.
struct Span {
    Range where;
    int tag = 0;       // the caller's number for it
    float room = 0;    // free width kept after its last word, CSS px
    bool keep = false; // never broken over lines if it fits into one
};

inline constexpr int kNoTag = -1;
inline constexpr int kBalanceSteps = 10;

struct Fragment {
    Range where;
    float x = 0; // from the left edge of the block
    float width = 0;
    int tag = kNoTag;
    float room = 0; // free width that belongs to its span, at the side where the paragraph goes on
    std::uint8_t level = 0; // odd: it runs to the left
    [[nodiscard]] bool operator==(const Fragment&) const = default;
};

struct Line {
    std::uint32_t first = 0; // index into Block::fragments
    std::uint32_t count = 0;
    float width = 0;
    After after = After::end; // how the line ends
    [[nodiscard]] bool operator==(const Line&) const = default;
};

struct Block {
    std::vector<Fragment> fragments;
    std::vector<Line> lines;
    float width = 0;  // the width the lines were filled to: what a browser needs to break alike
    float widest = 0; // of all lines
    float height = 0; // lines times the style's line distance
    float hang = 0;   // how far the first line begins left of the others
    bool leftward = false; // the paragraph runs to the left: its lines begin at the right
    [[nodiscard]] bool operator==(const Block&) const = default;
};

enum class Fill { greedy, hung, balanced };

// Which way a paragraph runs: to the right, as all sentences of ours, or as its first letter does.
enum class Way { right, own };

// `spans` are in order and do not overlap.
[[nodiscard]] Block set_paragraph(std::string_view text, Range paragraph,
                                  const std::vector<Span>& spans, const TextStyle& style,
                                  float width, Measure& measure, Fill fill = Fill::greedy,
                                  Way way = Way::right);

} // namespace crossread
