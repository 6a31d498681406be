#include "ui/grid.h"

#include "app/places.h"
#include "story/labels.h"
#include "ui/strip.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace crossread {
namespace {

constexpr float kPad = 8;         // left and right of a cell's text
constexpr float kMostLabel = 480; // or the eye loses the row between its name and its state
constexpr float kStateWidth = 118;
constexpr float kStripColumn = 92;
constexpr float kAboveHead = 10; // free above the columns' names where they stay in sight

const Figure* figure_of(const Claim& claim, std::size_t article) {
    for (const Figure& figure : claim.figures)
        if (figure.article == article) return &figure;
    return nullptr;
}

struct Shown {
    std::string_view decimals; // with the point: ".29", or nothing
    std::string_view unit;     // what follows: " million", " %"
};

Shown split(std::string_view shown) {
    std::size_t point = std::string_view::npos;
    std::size_t end = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const bool digit = shown[i] >= '0' && shown[i] <= '9';
        if (digit) end = i + 1;
        else if (shown[i] == '.' && end == i && i > 0) point = i;
        else if (shown[i] != ',' && end > 0) break;
    }
    if (point == std::string_view::npos || point >= end) point = end;
    return {shown.substr(point, end - point), shown.substr(end)};
}

// How far left of the column's edge a number ends, so that its point stands in line.
float short_of_edge(Composer& pen, const Decimals& column, std::string_view shown,
                    const TextStyle& style) {
    const Shown parts = split(shown);
    const auto widest = column.widest.find(std::string(parts.unit));
    if (widest == column.widest.end()) return 0;
    return std::max(0.0F, widest->second - pen.width(parts.decimals, style));
}

// A part of the measure above it is called by its short name.
std::string row_label(const Story& story, const Grid& grid, std::size_t row) {
    const Claim& claim = story.claims[grid.claims[row]];
    if (claim.brief.empty() || claim.parent.empty() || row == 0) return claim.label;
    const Claim& before = story.claims[grid.claims[row - 1]];
    return before.key == claim.parent || before.parent == claim.parent ? claim.brief : claim.label;
}

std::string small_print(const Claim& claim) {
    std::string out = claim.parent.empty() ? claim.period : "";
    if (claim.parent.empty() && !claim.figures.empty() && !claim.figures.front().credited.empty())
        out += (out.empty() ? "" : " · ") + claim.figures.front().credited.front();
    return out;
}

float draw_head(Composer& pen, const Story& story, const Grid& grid, float x, float y,
                float width) {
    float tallest = 16;
    for (std::size_t i = 0; i < grid.articles.size(); ++i) {
        const Block block = set_paragraph(
            story.articles[grid.articles[i]].short_name,
            {0, static_cast<std::uint32_t>(story.articles[grid.articles[i]].short_name.size())}, {},
            style::kSmall, grid.widths[i] - 2 * kPad + 4, pen.measure());
        tallest = std::max(tallest, block.height);
    }
    Page& page = pen.page();
    const std::size_t first_run = page.runs.size();
    const std::size_t first_shape = page.shapes.size();
    pen.open(Role::row);
    Node& row = page.nodes.back();
    row.placed = row.stays = true;
    row.box = {x, y - kAboveHead, width, kAboveHead + tallest + 9};
    page.head.box = row.box;
    const float base = y + tallest - style::kSmall.line;
    pen.text({.role = Role::column_header,
              .words = "What is counted",
              .style = style::kSmall,
              .ink = Ink::soft},
             x, base, grid.label - kPad);
    float left = x + grid.label;
    pen.text(
        {.role = Role::column_header, .words = "State", .style = style::kSmall, .ink = Ink::soft},
        left, base, kStateWidth - kPad);
    left += kStateWidth;
    pen.text(
        {.role = Role::column_header, .words = "Spread", .style = style::kSmall, .ink = Ink::soft},
        left, base, kStripColumn - kPad);
    left += kStripColumn;
    for (std::size_t i = 0; i < grid.articles.size(); ++i) {
        const std::string& name = story.articles[grid.articles[i]].short_name;
        const float room = grid.widths[i] - 2 * kPad + 4;
        const Block block = set_paragraph(name, {0, static_cast<std::uint32_t>(name.size())}, {},
                                          style::kSmall, room, pen.measure());
        pen.text({.role = Role::column_header,
                  .words = name,
                  .style = style::kSmall,
                  .ink = Ink::soft,
                  .align = Align::right},
                 left + kPad - 4, y + tallest - block.height, room);
        left += grid.widths[i];
    }
    pen.close();
    pen.rule(x, y + tallest + 8, width, Ink::ink);
    for (std::size_t i = first_run; i < page.runs.size(); ++i) page.runs[i].stays = true;
    for (std::size_t i = first_shape; i < page.shapes.size(); ++i) page.shapes[i].stays = true;
    return tallest + 9;
}

float draw_row(Composer& pen, const State& state, const Grid& grid, std::size_t row, float x,
               float y, float width) {
    const Story& story = state.story;
    const Claim& claim = story.claims[grid.claims[row]];
    const bool child = row_label(story, grid, row) != claim.label;
    const float top = y;
    y += 13;
    pen.open(Role::row);
    float height = 0;

    pen.open(Role::row_header);
    const std::string label = row_label(story, grid, row);
    const float indent = child ? 16 : 0;
    const Rect area{x - 10, top, grid.label + kStateWidth + kStripColumn, 1};
    pen.open_link("measure-" + claim.key, claim.label,
                  {claim_address(state, claim, npos), Command::none}, area, claim.key,
                  grid.claims[row] == open_claim(state));
    const std::size_t node = pen.page().nodes.size() - 1;
    const std::size_t hot = pen.page().hots.size() - 1;
    if (child) pen.page().nodes[node].label = label + ": " + claim.label;
    height += pen.text({.words = label, .style = style::kMeasure}, x + indent, y,
                       grid.label - kPad - indent)
                  .height;
    const std::string print = small_print(claim);
    if (!print.empty())
        height += pen.text({.words = print, .style = style::kSmall, .ink = Ink::soft}, x + indent,
                           y + height, grid.label - kPad - indent)
                      .height;
    pen.close();
    pen.close();

    float left = x + grid.label;
    pen.open(Role::cell);
    pen.mark(claim.relation, left, y + 4, 14);
    pen.text(
        {.words = word(claim.relation), .style = style::kFigure, .ink = ink_of(claim.relation)},
        left + 21, y, kStateWidth - 21);
    float state_height = 21;
    if (claim.reason != Reason::none)
        state_height +=
            pen.text({.words = word(claim.reason), .style = style::kSmall, .ink = Ink::soft},
                     left + 21, y + 21, kStateWidth - 21 - kPad)
                .height;
    pen.close();
    height = std::max(height, state_height);
    left += kStateWidth;
    pen.open(Role::cell, claim.figures.empty() || !claim.figures.front().value ? "no numbers" : "");
    if (claim.figures.empty() || !claim.figures.front().value)
        pen.text({.words = "–", .style = style::kFigure, .ink = Ink::soft}, left, y, kStripColumn);
    else draw_small_strip(pen, claim, left, y + 4, kStripColumn - 2 * kPad);
    pen.close();
    left += kStripColumn;

    for (std::size_t i = 0; i < grid.articles.size(); ++i) {
        const std::size_t a = grid.articles[i];
        const Figure* figure = figure_of(claim, a);
        const float room = grid.widths[i] - 2 * kPad;
        pen.open(Role::cell, figure ? "" : "not in this source");
        if (!figure) {
            pen.text(
                {.words = "–", .style = style::kFigure, .ink = Ink::soft, .align = Align::right},
                left + kPad, y, room);
        } else {
            const bool apart = stands_apart(claim, *figure);
            const std::string id = "cell-" + claim.key + "-" + std::to_string(a);
            const TextStyle number = apart ? style::kFigureStrong : style::kFigure;
            const Rect box{left + 4, top + 6, grid.widths[i] - 8, 1};
            Address address;
            address.story = story.slug;
            address.key = claim.key;
            address.article = story.articles[a].id;
            pen.open_link(id, story.articles[a].short_name + ": " + value_in_words(*figure),
                          {encode(address), Command::none}, box, claim.key);
            const std::size_t cell_node = pen.page().nodes.size() - 1;
            const std::size_t cell_hot = pen.page().hots.size() - 1;
            const float shy =
                figure->value ? short_of_edge(pen, grid.decimals[i], figure->shown, number) : 0;
            float cell = pen.text({.words = figure->shown,
                                   .style = figure->value ? number : style::kSmall,
                                   .ink = apart ? Ink::differs : Ink::ink,
                                   .align = Align::right},
                                  left + kPad - 2, figure->value ? y : y + 3, room + 3 - shy)
                             .height;
            if (!figure->hedge.empty() && figure->value)
                cell += pen.text({.words = figure->hedge,
                                  .style = style::kSmall,
                                  .ink = Ink::soft,
                                  .align = Align::right},
                                 left + kPad - 2, y + cell, room + 3 - shy)
                            .height;
            pen.page().nodes[cell_node].box.h = cell + 14;
            pen.page().hots[cell_hot].box.h = cell + 14;
            pen.close();
            height = std::max(height, cell);
        }
        pen.close();
        left += grid.widths[i];
    }
    pen.close();
    y += height + 13;
    pen.page().nodes[node].box.h = y - top;
    pen.page().hots[hot].box.h = y - top;
    if (grid.claims[row] == open_claim(state))
        pen.ground(Ink::hit, {x - 10, top + 1, width + 20, y - top - 1}, 6);
    pen.rule(x, y, width);
    return y - top;
}

} // namespace

Grid plan_grid(Composer& pen, const Story& story, float width) {
    Grid grid;
    for (std::size_t c = 0; c < story.claims.size(); ++c)
        if (!story.claims[c].is_quote()) grid.claims.push_back(c);
    float columns = 0;
    for (std::size_t a = 0; a < story.articles.size(); ++a) {
        float widest = 0;
        Decimals decimals;
        for (const std::size_t c : grid.claims) {
            const Figure* figure = figure_of(story.claims[c], a);
            if (!figure || !figure->value) continue;
            const Shown parts = split(figure->shown);
            float& most = decimals.widest[std::string(parts.unit)];
            most = std::max(most, pen.width(parts.decimals, style::kFigure));
        }
        for (const std::size_t c : grid.claims) {
            const Figure* figure = figure_of(story.claims[c], a);
            if (!figure) continue;
            // Words in place of a number may take two lines.
            const float needed =
                figure->value ? pen.width(figure->shown, style::kFigureStrong) +
                                    short_of_edge(pen, decimals, figure->shown, style::kFigure)
                              : 72;
            widest = std::max({widest, needed, pen.width(figure->hedge, style::kSmall)});
        }
        if (widest == 0) continue;
        const float head = std::min(pen.width(story.articles[a].short_name, style::kSmall), 72.0F);
        grid.articles.push_back(a);
        grid.decimals.push_back(std::move(decimals));
        grid.widths.push_back(std::ceil(std::max(widest, head)) + 2 * kPad);
        columns += grid.widths.back();
    }
    grid.label = width - columns - kStateWidth - kStripColumn;
    if (grid.label > 360) {
        // Spare width goes to the columns, evenly, so that the rows stay easy to follow.
        const float spare =
            (grid.label - 360) / static_cast<float>(std::max<std::size_t>(1, grid.widths.size()));
        for (float& column : grid.widths) column += std::min(spare, 40.0F);
        columns = 0;
        for (const float column : grid.widths) columns += column;
        grid.label = width - columns - kStateWidth - kStripColumn;
    }
    grid.label = std::min(grid.label, kMostLabel);
    grid.width = grid.label + kStateWidth + kStripColumn + columns;
    return grid;
}

float draw_grid(Composer& pen, const State& state, const Grid& grid, float x, float y,
                float width) {
    Page& page = pen.page();
    const float first = y;
    pen.open(Role::table, "Figures: a row per measure, a column per source");
    const std::size_t table = page.nodes.size() - 1;
    const float top = y - kAboveHead;
    y += draw_head(pen, state.story, grid, x, y, width);
    for (std::size_t row = 0; row < grid.claims.size(); ++row)
        y += draw_row(pen, state, grid, row, x, y, width);
    pen.close();
    page.nodes[table].placed = true;
    page.nodes[table].box = {x, top, width, y - top};
    page.head.until = y;
    return y - first;
}

} // namespace crossread
