// The pen that views write a Page with: one call sets a text, paints it and puts it in the document.
//
//   Composer pen(page, measure);
//   float y = 24;
//   y += pen.text({.role = Role::heading, .level = 2, .words = claim.label, .style = style::kTitle},
//                 26, y, 340).height;
//
// Calls append in reading order. open() and close() nest the document only; they paint nothing.
#pragma once

#include "layout/paragraph.h"
#include "ui/page.h"

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

// A part of a text that is marked, linked or both.
struct Inline {
    enum class Decoration : std::uint8_t { none, figure, quote, added, removed, strong };
    Range where; // bytes of Text::words
    Decoration decoration = Decoration::none;
    Relation relation =
        Relation::not_compared; // figures: the underline's colour and the mark after it
    bool selected = false;
    std::string id;
    std::string claim;
    std::string address; // empty: not a link
    std::string label;
};

// What pressing does, for the time of a call: an address to go to, or a command.
struct Press {
    std::string_view address{};
    Command command = Command::none;
    [[nodiscard]] bool none() const { return address.empty() && command == Command::none; }
};

// Views only: what they point to must live until the call returns.
struct Text {
    Role role = Role::text;
    int level = 0;
    std::string_view words{};
    TextStyle style{};
    Ink ink = Ink::ink;
    Align align = Align::left;
    Fill fill = Fill::greedy;
    const std::vector<Inline>* inlines = nullptr; // in order, not overlapping
    std::string_view id{};                        // links and buttons
    std::string_view label{};                     // spoken instead of the words
    std::string_view claim{};
    Press action{};
    bool current = false;
    Range where{0, 0};                       // part of words to set; empty: all of it
    const std::vector<Range>* lit = nullptr; // bytes of words with a soft ground: what was found
    std::string_view language{};             // BCP 47, where it is not the page's own
    Way way = Way::right;                    // an article's own words run their own way
    bool found = false;                      // the first of them is what a search led to
};

struct Placed {
    float height = 0;
    float widest = 0; // of its lines
    int lines = 0;
    float last_width = 0; // of the last line: where something may follow on the same line
};

struct Button {
    std::string_view words{};
    Press action{};
    std::string_view id{};
    bool filled = false;
    float height = 34;
    std::string_view label{}; // spoken instead of the words
    bool chosen = false;      // of several, the one that holds
};

class Composer {
public:
    Composer(Page& page, Measure& measure) : page_(page), measure_(measure) {}

    Placed text(const Text& text, float x, float y, float width);
    // Size of `words` on one line.
    [[nodiscard]] float width(std::string_view words, const TextStyle& style) {
        return measure_.advance(words, style);
    }

    // `words`, shortened by "…" to what `lines` of this width hold: for names where there is no more
    // room. Cost: log of their length times setting them.
    [[nodiscard]] std::string cut(std::string_view words, const TextStyle& style, float width,
                                  std::size_t lines = 1);

    // A button as wide as its words; returns its box.
    Rect button(const Button& button, float x, float y);
    void rule(float x, float y, float width, Ink ink = Ink::line);
    void mark(Relation relation, float x, float y, float size);
    // In the middle of the first line of a text that begins at `y`, and as large as goes with it.
    // Returns its size.
    float mark_beside(Relation relation, float x, float y, const TextStyle& style);
    void shape(Shape::Kind kind, Ink ink, Rect box, float size = 0);
    // Puts `shape` under everything painted so far.
    void ground(Ink ink, Rect box, float radius);

    void open(Role role, std::string_view label = {});
    // A link or button that holds other texts; its box is the whole area.
    void open_link(std::string_view id, std::string_view label, const Press& action, Rect box,
                   std::string_view claim = {}, bool current = false);
    void close() { --depth_; }
    // The frame of the search box; the page lays its input over it.
    void search_box(std::string_view id, std::string_view label, std::string_view value, Rect box);
    // A drawing, in words; texts in it are not heard besides.
    void open_picture(std::string_view label, Rect box);

    Page& page() { return page_; }
    Measure& measure() { return measure_; }

private:
    std::uint16_t style_index(const TextStyle& style);
    Placed link(const Text& text, float x, float y, float width);
    void paint(const Text& text, const Block& block, float x, float y, float width);
    void describe(const Text& text, const Block& block, float x, float y, float width);
    void light(const Text& text, const Block& block, const Line& line, float left, float top);
    void mark_line(const Text& text, const Block& block, const Inline& in, std::uint32_t begin,
                   std::uint32_t end, float left, float top);
    void decorate(const Text& text, const Inline& in, Rect box, bool last_part, bool leftward);

    Page& page_;
    Measure& measure_;
    int depth_ = 0;
};

inline constexpr float kLeastTarget =
    24; // of what is pressed, CSS px (WCAG 2.5.8); marks in text aside
inline constexpr float kMarkRoom = 12; // after a figure, for its state mark, CSS px

} // namespace crossread
