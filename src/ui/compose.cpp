#include "ui/compose.h"

#include "story/labels.h"
#include "ui/compose_parts.h"
#include "ui/spoken.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crossread {
namespace {

Range whole(const Text& text) {
    return text.where.empty() ? Range{0, static_cast<std::uint32_t>(text.words.size())}
                              : text.where;
}

Action stored(const Press& press) { return {std::string(press.address), press.command}; }

constexpr float kKeepShare = 0.3F; // of the line: a longer figure would leave a hole before it

std::vector<Span> spans_of(const Text& text, float width, Measure& measure) {
    std::vector<Span> spans;
    if (!text.inlines) return spans;
    const Range range = whole(text);
    for (std::size_t i = 0; i < text.inlines->size(); ++i) {
        const Inline& in = (*text.inlines)[i];
        if (!range.overlaps(in.where)) continue;
        const bool figure = in.decoration == Inline::Decoration::figure;
        // A short figure stays on one line; a long one may break rather than leave the line half empty.
        const bool keep =
            figure && measure.advance(slice(text.words, in.where), text.style) < width * kKeepShare;
        spans.push_back({in.where, static_cast<int>(i), figure ? mark_room(text.style) : 0, keep});
    }
    return spans;
}

} // namespace

std::uint16_t Composer::style_index(const TextStyle& style) {
    const auto found = std::find(page_.styles.begin(), page_.styles.end(), style);
    if (found != page_.styles.end())
        return static_cast<std::uint16_t>(found - page_.styles.begin());
    page_.styles.push_back(style);
    return static_cast<std::uint16_t>(page_.styles.size() - 1);
}

// A line of its own that leads somewhere is lower than a finger: its box is made high enough.
Placed Composer::link(const Text& text, float x, float y, float width) {
    open_link(text.id, text.label.empty() ? text.words : text.label, text.action, {x, y, 0, 0},
              text.claim, text.current);
    page_.nodes.back().label = text.label;
    const std::size_t node = page_.nodes.size() - 1;
    const std::size_t hot = page_.hots.size() - 1;
    Text plain = text;
    plain.action = {};
    plain.id = plain.label = {};
    plain.current = false;
    const Placed placed = this->text(plain, x, y, width);
    close();
    const float high = std::max(placed.height, kLeastTarget);
    const float wide = std::max(placed.widest, kLeastTarget);
    const Rect box{x + shift(text.align, width - wide), y - (high - placed.height) / 2, wide, high};
    page_.nodes[node].box = page_.hots[hot].box = box;
    page_.height = std::max(page_.height, box.bottom());
    return placed;
}

std::string Composer::cut(std::string_view words, const TextStyle& style, float width,
                          std::size_t lines) {
    const auto fits = [&](std::string_view shown) {
        const Range all{0, static_cast<std::uint32_t>(shown.size())};
        return set_paragraph(shown, all, {}, style, width, measure_).lines.size() <= lines;
    };
    if (fits(words)) return std::string(words);
    const auto shortened = [&](std::size_t size) {
        while (size > 0 && (static_cast<unsigned char>(words[size]) & 0xC0) == 0x80) --size;
        while (size > 0 && words[size - 1] == ' ') --size;
        return std::string(words.substr(0, size)) + "…";
    };
    std::size_t low = 0;
    std::size_t high = words.size() - 1;
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        if (fits(shortened(middle))) low = middle;
        else high = middle - 1;
    }
    return shortened(low);
}

Placed Composer::text(const Text& text, float x, float y, float width) {
    if (text.role == Role::text && !text.action.none()) return link(text, x, y, width);
    const Block block = set_paragraph(text.words, whole(text), spans_of(text, width, measure_),
                                      text.style, width, measure_, text.fill, text.way);
    paint(text, block, x, y, width);
    describe(text, block, x, y, width);
    page_.height = std::max(page_.height, y + block.height);
    const float last = block.lines.empty() ? 0 : block.lines.back().width;
    return {block.height, block.widest, static_cast<int>(block.lines.size()), last};
}

void Composer::describe(const Text& text, const Block& block, float x, float y, float width) {
    Node node;
    node.role = text.role;
    node.level = text.level;
    node.depth = depth_;
    node.id = text.id;
    node.label = text.label;
    node.action = stored(text.action);
    node.current = text.current;
    node.box = {x, y, width, block.height};
    node.fill_width = block.width;
    node.hang = block.hang;
    node.style = style_index(text.style);
    node.align = begun(text, block);
    node.leftward = block.leftward;
    node.language = text.language;
    std::string_view quote_said;
    for (const Line& line : block.lines) {
        TextLine out;
        int open_tag = kNoTag;
        for (std::uint32_t i = line.first; i < line.first + line.count; ++i) {
            const Fragment& fragment = block.fragments[i];
            const std::string_view words = slice(text.words, fragment.where);
            // What stood between two fragments in the text is a space, or nothing.
            const bool spaced =
                i > line.first && block.fragments[i - 1].where.end < fragment.where.begin;
            if (out.pieces.empty() || fragment.tag != open_tag) {
                if (spaced && !out.pieces.empty() && out.pieces.back().address.empty())
                    out.pieces.back().text += ' ';
                else if (spaced) out.pieces.emplace_back().text = " ";
                const Inline* in = fragment.tag == kNoTag
                                       ? nullptr
                                       : &(*text.inlines)[static_cast<std::size_t>(fragment.tag)];
                const bool link = in && !in->address.empty();
                const bool merges =
                    !link && !out.pieces.empty() && out.pieces.back().address.empty();
                if (!merges) out.pieces.push_back({});
                if (link) {
                    Piece& piece = out.pieces.back();
                    piece.id = in->id;
                    piece.address = in->address;
                    // A quote that is cut by its figures says its state once.
                    const bool quote = in->decoration == Inline::Decoration::quote;
                    if (!quote) piece.state = word(in->relation);
                    else if (in->id != quote_said)
                        piece.state = "quote: " + std::string(word(in->relation));
                    if (quote) quote_said = in->id;
                    piece.current = in->selected;
                }
                open_tag = fragment.tag;
            } else if (spaced) {
                out.pieces.back().text += ' ';
            }
            out.pieces.back().text.append(words);
            out.pieces.back().room += fragment.room;
        }
        out.joint = line.after == After::space ? ' ' : line.after == After::nothing ? '|' : '\0';
        node.lines.push_back(std::move(out));
    }
    name_links(node.lines);
    page_.nodes.push_back(std::move(node));
    if (!text.action.none()) {
        const float left = x + shift(begun(text, block), width - block.widest);
        page_.hots.push_back({{left, y, block.widest, block.height},
                              std::string(text.id),
                              std::string(text.label.empty() ? text.words : text.label),
                              std::string(text.claim),
                              stored(text.action),
                              false});
    }
}

Rect Composer::button(const Button& button, float x, float y) {
    const TextStyle style = style::kStrong;
    const Rect box{x, y, std::ceil(measure_.advance(button.words, style)) + 28, button.height};
    page_.shapes.push_back(
        {Shape::Kind::fill, button.filled ? Ink::accent : Ink::paper, box, 6, {}});
    if (!button.filled)
        page_.shapes.push_back(
            {Shape::Kind::frame, button.chosen ? Ink::ink : Ink::line, box, 6, {}});
    open_link(button.id, button.label.empty() ? button.words : button.label, button.action, box, {},
              button.chosen);
    page_.nodes.back().label = button.label;
    text({.words = button.words, .style = style, .ink = button.filled ? Ink::on_accent : Ink::ink},
         x + 14, y + (box.h - style.line) / 2, box.w - 27);
    close();
    page_.height = std::max(page_.height, box.bottom());
    return box;
}

void Composer::rule(float x, float y, float width, Ink ink) {
    page_.shapes.push_back({Shape::Kind::rule, ink, {x, y, width, 1}, 1, {}});
}

void Composer::mark(Relation relation, float x, float y, float size) {
    page_.shapes.push_back({Shape::Kind::mark, ink_of(relation), {x, y, size, size}, 0, relation});
}

float Composer::mark_beside(Relation relation, float x, float y, const TextStyle& style) {
    const float size = std::clamp(std::round(style.size), 14.0F, 21.0F);
    mark(relation, x, y + std::round((style.line - size) / 2), size);
    return size;
}

void Composer::shape(Shape::Kind kind, Ink ink, Rect box, float size) {
    page_.shapes.push_back({kind, ink, box, size, {}});
    page_.height = std::max(page_.height, box.bottom());
}

void Composer::ground(Ink ink, Rect box, float radius) {
    page_.shapes.insert(page_.shapes.begin(), {Shape::Kind::fill, ink, box, radius, {}});
}

void Composer::open(Role role, std::string_view label) {
    Node node;
    node.role = role;
    node.depth = depth_++;
    node.label = label;
    node.placed = false;
    page_.nodes.push_back(std::move(node));
}

void Composer::open_link(std::string_view id, std::string_view label, const Press& action, Rect box,
                         std::string_view claim, bool current) {
    Node node;
    node.role = action.command == Command::none ? Role::link : Role::button;
    node.depth = depth_++;
    node.id = id;
    node.action = stored(action);
    node.current = current;
    node.box = box;
    page_.nodes.push_back(std::move(node));
    page_.hots.push_back(
        {box, std::string(id), std::string(label), std::string(claim), stored(action), false});
    page_.height = std::max(page_.height, box.bottom());
}

void Composer::search_box(std::string_view id, std::string_view label, std::string_view value,
                          Rect box) {
    page_.shapes.push_back({Shape::Kind::fill, Ink::raised, box, 6, {}});
    page_.shapes.push_back({Shape::Kind::frame, Ink::line, box, 6, {}});
    Node node;
    node.role = Role::search_box;
    node.depth = depth_;
    node.id = id;
    node.label = label;
    node.value = value;
    node.action.command = Command::search;
    node.box = box;
    page_.nodes.push_back(std::move(node));
    page_.hots.push_back(
        {box, std::string(id), std::string(label), {}, {{}, Command::search}, false});
}

void Composer::open_picture(std::string_view label, Rect box) {
    Node node;
    node.role = Role::picture;
    node.depth = depth_++;
    node.label = label;
    node.box = box;
    page_.nodes.push_back(std::move(node));
}

} // namespace crossread
