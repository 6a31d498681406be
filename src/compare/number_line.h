// Where the values of a claim lie on one line: the small picture of a claim, drawn on the canvas
// (ui/strip.h) and on the HTML page (export/svg_strip.h).
//
//        4 sources          3 sources
//   -------(o)-----------------(o)------      exact values are dots
//         2,194               2,196
//   ----|=======|---------o============>      rounded ones their interval, "more than" an open arrow
//
// Figures of one value share one place. The line spans the values and a little more, whatever their
// intervals reach: it shows order and overlap, and the words beside it say how far apart they are.
// Where one value is claimed in ways that differ ("85", "more than 85") the places only stand side
// by side. Places on the line are parts of its length, from 0 to 1. Cost: figures times values.
#pragma once

#include "compare/interval.h"
#include "story/story.h"

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

// Figures that state the same value, and all that they claim about it together.
struct LinePlace {
    double value = 0;
    Interval claim;
    std::string shown;
    std::size_t sources = 0;
    bool exact = false; // one of them at least states the value itself
    bool apart = false; // in a claim that differs: not what its first source says
    float at = 0;       // of its dot
    float from = 0;     // what is claimed besides the value
    float to = 0;
    bool down = false; // open: all that is less, to the end of the line
    bool up = false;
};

struct NumberLine {
    std::vector<LinePlace> places; // in order of their values
    bool reaches = false;          // whether what is claimed besides the values is worth showing
};

[[nodiscard]] NumberLine number_line(const Claim& claim);

// Whether there is anything to see: two values, or one that is claimed in two ways.
[[nodiscard]] bool has_number_line(const Claim& claim);

// "On one line: 2,194 (4 sources), 2,196 (3 sources)."
[[nodiscard]] std::string in_words(const NumberLine& line);

struct LineLabel {
    std::string words;
    float width = 0;
    float left = 0; // a dot's middle before place_labels, the label's own left after
    bool shown = true;
};

// Over or under their dots, in order. They make room for each other; where the line has none for
// all, who finds its place taken goes without.
void place_labels(std::vector<LineLabel>& labels, float width);

} // namespace crossread
