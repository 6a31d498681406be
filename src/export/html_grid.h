// The figures of a story as one table: a row per measure, a column per source.
//
//   What is counted            | State     | Infosecurity | Reuters | …
//   Servers abroad that …      | same      | 6,747        | –       |
//     of these, in the US      | differs   | 2,194        | 2,196   |
//
// A measure that is a part of another stands under it, with its brief label. Utterances are not in
// it. Cost: measures times sources.
#pragma once

#include "export/html_writer.h"
#include "story/story.h"

#include <cstddef>
#include <vector>

namespace crossread {

[[nodiscard]] Html figures_grid(const Story& story);

struct GridRow {
    std::size_t claim = 0; // index into Story::claims
    std::size_t depth = 0; // 0: stands for itself; 1: a part of the row above it; and so on
    [[nodiscard]] bool operator==(const GridRow&) const = default;
};

// The measures in story order, each followed by its parts. Needs parents without circles.
[[nodiscard]] std::vector<GridRow> grid_rows(const Story& story);

} // namespace crossread
