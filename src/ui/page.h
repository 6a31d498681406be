// What one pane shows, laid out: things to paint, things to press, and the same as a document.
//
//   views (article_view.cpp …)  State -> Page            pure, no Dear ImGui
//   paint.cpp                   Page  -> draw list       Dear ImGui
//   mirror.cpp                  Page  -> the DOM's twin  text layer, links, headings, tables
//
// All positions are CSS pixels from the top left of the pane's content, unscrolled. One Page is at
// once the picture, the accessibility tree, the text layer and what tests read and press, so
// nothing can be seen that is not also in the document.
#pragma once

#include "app/command.h"
#include "base/range.h"
#include "base/rect.h"
#include "layout/style.h"
#include "story/story.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

// Names of colours; theme.h says what they are in light and dark.
enum class Ink : std::uint8_t {
    paper,
    raised,
    ink,
    soft,
    line,
    accent,
    on_accent,
    same,
    compatible,
    differs,
    only,
    hit,
    shade,
    thread,
    count
};

[[nodiscard]] Ink ink_of(Relation relation);

// ---- the picture ---------------------------------------------------------------------------

// One word to draw; its text is a range of Page::ink_text.
struct Run {
    Range text;
    float x = 0;
    float top = 0; // of the line box, not of the letters
    float width = 0;
    std::uint16_t style = 0; // index into Page::styles
    Ink ink = Ink::ink;
    bool stays = false; // in sight with the head that it is of
};

struct Shape {
    enum class Kind : std::uint8_t {
        fill,      // rounded rectangle, radius = size
        frame,     // its outline, one pixel wide
        rule,      // a hairline along the top of the box
        underline, // along the bottom of the box, thickness = size
        dotted,    // the same, dotted
        strike,    // through the middle
        mark,      // = ≈ ≠ · – drawn in the box
        dot,       // a filled circle in the box
        ring,      // its outline
        segment,   // a straight line from top left to bottom right, thickness = size
        curve,     // the same as a smooth S, thickness = size
        contrast,  // the half-filled circle of the theme switch
        cross,     // ×, thickness = size
    };
    Kind kind = Kind::fill;
    Ink ink = Ink::line;
    Rect box;
    float size = 0;
    Relation relation = Relation::not_compared; // for mark
    bool stays = false;                         // in sight with the head that it is of
};

// ---- what can be pressed -------------------------------------------------------------------

// Go to an address, or give a command; never both.
struct Action {
    std::string address;
    Command command = Command::none;
    [[nodiscard]] bool operator==(const Action&) const = default;
    [[nodiscard]] bool none() const { return address.empty() && command == Command::none; }
};

struct Hot {
    Rect box;
    std::string id;    // one thing may have several boxes: a mark broken over two lines
    std::string label; // what a person calls it
    std::string claim; // key of the claim it stands for; may be empty
    Action action;
    bool inline_mark = false; // lit by a soft ground instead of a lighter paper
};

// ---- the document --------------------------------------------------------------------------

enum class Role : std::uint8_t {
    heading,
    paragraph,
    text,
    link,
    button,
    list,
    item,
    table,
    row,
    column_header,
    row_header,
    cell,
    section,
    navigation,
    picture,
    search_box // a real input of the page's own; the label is its placeholder too
};

enum class Align : std::uint8_t { left, right, centre };

// A part of a line: plain words, or a link.
struct Piece {
    std::string text;
    std::string id; // links only
    std::string address;
    std::string state; // of its claim, spoken after the words; empty where another part says it
    std::string label; // spoken instead of the text
    float room = 0;    // free width after it, where its mark is drawn
    bool current = false;
    bool continued = false; // from the line before, where it is spoken whole
    bool unseen = false;    // heard and copied only
};

struct TextLine {
    std::vector<Piece> pieces;
    char joint = 0; // to the next line: ' ' a space, '|' nothing, 0 at the end
};

// A node of the document, in reading order; `depth` nests it in the node before it of less depth.
struct Node {
    Role role = Role::paragraph;
    int level = 0; // headings
    int depth = 0;
    std::string id;
    std::string label;
    std::string value; // of the search box
    Action action;
    bool current = false;
    bool placed = true; // false: a container without a box of its own
    bool stays = false; // a table's head, which keeps in sight while its rows scroll
    Rect box;
    float fill_width = 0; // the width that its lines were filled to
    float hang = 0;       // how far left of the others the first line begins
    std::uint16_t style = 0;
    Align align = Align::left;
    bool leftward = false; // its lines begin at the right: Arabic, Hebrew
    bool unheard = false;  // seen and copied only: what is heard says it another way
    std::string language;  // where it is not the page's own
    std::vector<TextLine> lines;
};

// A table's head: where it stands, and where the table ends, which takes it along.
struct Head {
    Rect box;
    float until = 0;
    // How far down it is moved to stay in sight of a page that is scrolled to `scroll`.
    [[nodiscard]] float shift(float scroll) const {
        return box.empty() ? 0 : std::clamp(scroll - box.y, 0.0F, until - box.bottom());
    }
};

struct Page {
    float width = 0;
    float height = 0;
    std::vector<TextStyle> styles;
    std::string ink_text;
    std::vector<Run> runs;
    std::vector<Shape> shapes;
    std::vector<Hot> hots;
    std::vector<Node> nodes;
    Head head;
    Rect found; // the place that a search led to; empty when there is none

    [[nodiscard]] std::string_view text(const Run& run) const { return slice(ink_text, run.text); }
};

} // namespace crossread
