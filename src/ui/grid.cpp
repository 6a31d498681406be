#include "ui/grid.h"

#include "app/places.h"
#include "compare/in_words.h"
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

constexpr float kPad = 8;     // left and right of a cell's text
constexpr float kAround = 13; // above and below a row's
constexpr float kMarkGap = 6; // between a state's shape and its word
constexpr float kLeastLabel = 190;
constexpr float kGoodLabel = 360; // what is over goes to the columns
constexpr float kMostLabel = 480; // or the eye loses the row between its name and its state
constexpr float kState = 118;
constexpr float kWords = 72; // a column's, where words take a number's place or are its head
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

float draw_head(Composer& pen, const Sight& sight, const Grid& grid, float x, float y,
                float width) {
    const Story& story = sight.state.story;
    const TextStyle small = sight.read(style::kSmall);
    float tallest = 16;
    for (std::size_t i = 0; i < grid.articles.size(); ++i) {
        const std::string& name = story.articles[grid.articles[i]].short_name;
        const Block block = set_paragraph(name, {0, static_cast<std::uint32_t>(name.size())}, {},
                                          small, grid.widths[i] - 2 * kPad + 4, pen.measure());
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
    float left = x;
    const auto name_column = [&](std::string_view name, float column) {
        pen.text({.role = Role::column_header, .words = name, .style = small, .ink = Ink::soft},
                 left, y + tallest - small.line, column - kPad);
        left += column;
    };
    name_column("What is counted", grid.label);
    name_column("State", grid.state);
    name_column("Spread", kStripColumn);
    for (std::size_t i = 0; i < grid.articles.size(); ++i) {
        const std::string& name = story.articles[grid.articles[i]].short_name;
        const float room = grid.widths[i] - 2 * kPad + 4;
        const Block block = set_paragraph(name, {0, static_cast<std::uint32_t>(name.size())}, {},
                                          small, room, pen.measure());
        pen.text({.role = Role::column_header,
                  .words = name,
                  .style = small,
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

// The measure's name over its small print, in a link that is as wide as what is said of the whole
// row. Returns the link's hot area, whose height only the whole row knows, and its own height.
struct Named {
    std::size_t node = 0;
    std::size_t hot = 0;
    float height = 0;
};

Named draw_name(Composer& pen, const Sight& sight, const Grid& grid, std::size_t row, float x,
                float y) {
    const Story& story = sight.state.story;
    const Claim& claim = story.claims[grid.claims[row]];
    const std::string label = row_label(story, grid, row);
    const bool child = label != claim.label;
    const float indent = child ? 16 : 0;
    const float room = grid.label - kPad - indent;
    Named out;
    pen.open(Role::row_header);
    pen.open_link("measure-" + claim.key, claim.label,
                  {claim_address(sight.state, claim, npos), Command::none},
                  {x - 10, y - kAround, grid.label + grid.state + kStripColumn, 1}, claim.key,
                  grid.claims[row] == open_claim(sight.state));
    out.node = pen.page().nodes.size() - 1;
    out.hot = pen.page().hots.size() - 1;
    if (child) pen.page().nodes[out.node].label = label + ": " + claim.label;
    out.height =
        pen.text({.words = label, .style = sight.read(style::kMeasure)}, x + indent, y, room)
            .height;
    const std::string print = small_print(claim);
    if (!print.empty())
        out.height +=
            pen.text({.words = print, .style = sight.read(style::kSmall), .ink = Ink::soft},
                     x + indent, y + out.height, room)
                .height;
    pen.close();
    pen.close();
    return out;
}

// The state as shape and word, over the reason; returns its height.
float draw_relation(Composer& pen, const Sight& sight, const Claim& claim, float x, float y,
                    float width) {
    const TextStyle said = sight.read(style::kFigure);
    pen.open(Role::cell);
    const float shape = pen.mark_beside(claim.relation, x, y, said) + kMarkGap;
    pen.text({.words = word(claim.relation), .style = said, .ink = ink_of(claim.relation)},
             x + shape, y, width - shape);
    float height = said.line;
    if (claim.reason != Reason::none)
        height += pen.text({.words = word(claim.reason),
                            .style = sight.read(style::kSmall),
                            .ink = Ink::soft},
                           x + shape, y + height, width - shape - kPad)
                      .height;
    pen.close();
    return height;
}

void draw_spread(Composer& pen, const Sight& sight, const Claim& claim, float x, float y) {
    const bool numbers = !claim.figures.empty() && claim.figures.front().value;
    const TextStyle dash = sight.read(style::kFigure);
    pen.open(Role::cell, numbers ? "" : "no numbers");
    if (numbers)
        draw_small_strip(pen, claim, x, y + std::round((dash.line - kSmallStripHeight) / 2),
                         kStripColumn - 2 * kPad);
    else pen.text({.words = "–", .style = dash, .ink = Ink::soft}, x, y, kStripColumn);
    pen.close();
}

// What one source has: the number over its hedge, in a link to the place; returns its height.
float draw_figure(Composer& pen, const Sight& sight, const Claim& claim, const Figure& figure,
                  const Decimals& decimals, float x, float y, float width) {
    const Story& story = sight.state.story;
    const Article& article = story.articles[figure.article];
    const bool apart = stands_apart(claim, figure);
    const TextStyle number = sight.read(apart ? style::kFigureStrong : style::kFigure);
    const TextStyle small = sight.read(style::kSmall);
    Address address;
    address.story = story.slug;
    address.key = claim.key;
    address.article = article.id;
    pen.open_link("cell-" + claim.key + "-" + std::to_string(figure.article),
                  article.short_name + ": " + value_in_words(figure),
                  {encode(address), Command::none}, {x + 4, y - kAround + 6, width - 8, 1},
                  claim.key);
    const std::size_t node = pen.page().nodes.size() - 1;
    const std::size_t hot = pen.page().hots.size() - 1;
    const float shy = figure.value ? short_of_edge(pen, decimals, figure.shown, number) : 0;
    const float room = width - 2 * kPad + 3 - shy;
    // Words in place of a number stand on the numbers' line.
    const float sunk = figure.value ? 0 : std::round((number.line - small.line) * 0.75F);
    float height = pen.text({.words = figure.shown,
                             .style = figure.value ? number : small,
                             .ink = apart ? Ink::differs : Ink::ink,
                             .align = Align::right},
                            x + kPad - 2, y + sunk, room)
                       .height;
    if (!figure.hedge.empty() && figure.value)
        height +=
            pen.text(
                   {.words = figure.hedge, .style = small, .ink = Ink::soft, .align = Align::right},
                   x + kPad - 2, y + height, room)
                .height;
    pen.page().nodes[node].box.h = height + 14;
    pen.page().hots[hot].box.h = height + 14;
    pen.close();
    return height;
}

float draw_row(Composer& pen, const Sight& sight, const Grid& grid, std::size_t row, float x,
               float y, float width) {
    const Claim& claim = sight.state.story.claims[grid.claims[row]];
    const float top = y;
    y += kAround;
    pen.open(Role::row);
    const Named name = draw_name(pen, sight, grid, row, x, y);
    float left = x + grid.label;
    float height = std::max(name.height, draw_relation(pen, sight, claim, left, y, grid.state));
    left += grid.state;
    draw_spread(pen, sight, claim, left, y);
    left += kStripColumn;
    for (std::size_t i = 0; i < grid.articles.size(); ++i) {
        const Figure* figure = figure_of(claim, grid.articles[i]);
        const float column = grid.widths[i];
        pen.open(Role::cell, figure ? "" : "not in this source");
        if (figure)
            height = std::max(
                height, draw_figure(pen, sight, claim, *figure, grid.decimals[i], left, y, column));
        else
            pen.text({.words = "–",
                      .style = sight.read(style::kFigure),
                      .ink = Ink::soft,
                      .align = Align::right},
                     left + kPad, y, column - 2 * kPad);
        pen.close();
        left += column;
    }
    pen.close();
    y += height + kAround;
    pen.page().nodes[name.node].box.h = y - top;
    pen.page().hots[name.hot].box.h = y - top;
    if (grid.claims[row] == open_claim(sight.state))
        pen.ground(Ink::hit, {x - 10, top + 1, width + 20, y - top - 1}, 6);
    pen.rule(x, y, width);
    return y - top;
}

} // namespace

Grid plan_grid(Composer& pen, const Sight& sight, float width) {
    const Story& story = sight.state.story;
    const float scale = std::max(1.0F, sight.scale());
    const TextStyle number = sight.read(style::kFigure);
    const TextStyle strong = sight.read(style::kFigureStrong);
    const TextStyle small = sight.read(style::kSmall);
    Grid grid;
    grid.state = std::round(kState * scale);
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
            most = std::max(most, pen.width(parts.decimals, number));
        }
        for (const std::size_t c : grid.claims) {
            const Figure* figure = figure_of(story.claims[c], a);
            if (!figure) continue;
            // Words in place of a number may take two lines.
            const float needed = figure->value
                                     ? pen.width(figure->shown, strong) +
                                           short_of_edge(pen, decimals, figure->shown, number)
                                     : kWords * scale;
            widest = std::max({widest, needed, pen.width(figure->hedge, small)});
        }
        if (widest == 0) continue;
        const float head = std::min(pen.width(story.articles[a].short_name, small), kWords * scale);
        grid.articles.push_back(a);
        grid.decimals.push_back(std::move(decimals));
        grid.widths.push_back(std::ceil(std::max(widest, head)) + 2 * kPad);
        columns += grid.widths.back();
    }
    grid.label = width - columns - grid.state - kStripColumn;
    grid.fits = grid.label >= kLeastLabel * scale;
    if (grid.label > kGoodLabel * scale) {
        // Spare width goes to the columns, evenly, so that the rows stay easy to follow.
        const float spare = (grid.label - kGoodLabel * scale) /
                            static_cast<float>(std::max<std::size_t>(1, grid.widths.size()));
        for (float& column : grid.widths) column += std::min(spare, 40.0F);
        columns = 0;
        for (const float column : grid.widths) columns += column;
        grid.label = width - columns - grid.state - kStripColumn;
    }
    grid.label = std::min(grid.label, kMostLabel * scale);
    grid.width = grid.label + grid.state + kStripColumn + columns;
    return grid;
}

float draw_grid(Composer& pen, const Sight& sight, const Grid& grid, float x, float y) {
    Page& page = pen.page();
    const float first = y;
    pen.open(Role::table, "Figures: a row per measure, a column per source");
    const std::size_t table = page.nodes.size() - 1;
    const float top = y - kAboveHead;
    y += draw_head(pen, sight, grid, x, y, grid.width);
    for (std::size_t row = 0; row < grid.claims.size(); ++row)
        y += draw_row(pen, sight, grid, row, x, y, grid.width);
    pen.close();
    page.nodes[table].placed = true;
    page.nodes[table].box = {x, top, grid.width, y - top};
    page.head.until = y;
    return y - first;
}

} // namespace crossread
