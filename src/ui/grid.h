// The figures as a table: a row per measure, a column per source, so wide that every column has room.
//
//   What is counted    State       Spread     Alpha     Beta
//   Servers abroad     = same      ---o---    6,747     6,747
//     of these, here   != differs  -o---o-    2,194     2,196
//
// A plan says whether the window has the room for it, in the size of text that the person has set;
// where it has not, cards take its place (cards.h). Cost: claims times sources.
#pragma once

#include "ui/compose.h"
#include "ui/views.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace crossread {

// Numbers of one unit stand under each other by their decimal points:
//
//    1.9   million       73.1 %
//    1.287 million       96   %     the room is kept at the cell's right, where the unit ends
struct Decimals {
    std::map<std::string, float> widest; // of the digits behind the point, by what follows them
};

struct Grid {
    std::vector<std::size_t> claims;   // rows
    std::vector<std::size_t> articles; // columns: sources with a figure
    std::vector<float> widths;         // of the columns
    std::vector<Decimals> decimals;    // of the columns
    float label = 0;                   // the column of the rows' names
    float state = 0;                   // and that of their states
    float width = 0;   // of all; less than the window's where few sources need little
    bool fits = false; // room is left for the rows' names
};

[[nodiscard]] Grid plan_grid(Composer& pen, const Sight& sight, float width);

// Returns its height.
float draw_grid(Composer& pen, const Sight& sight, const Grid& grid, float x, float y);

} // namespace crossread
