// How a text that is set gets its letters, grounds, underlines and marks: the Composer's painting.
#include "story/labels.h"
#include "ui/compose.h"
#include "ui/compose_parts.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace crossread {
namespace {

// RIGHT-TO-LEFT MARK: between two of them every sign of a run is set as one that runs to the left,
// brackets turned round and all. They are not seen.
constexpr std::string_view kLeftward = "\u200F";
constexpr float kApart =
    0.7F; // of the letters' size: words further from each other are no neighbours

struct Stretch {
    float begin, end;
};

// Makes stretches of one line that are neighbours one, from left to right. A line holds few.
void join_neighbours(std::vector<Stretch>& all, float apart) {
    for (std::size_t i = 1; i < all.size(); ++i)
        for (std::size_t k = i; k > 0 && all[k].begin < all[k - 1].begin; --k)
            std::swap(all[k], all[k - 1]);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i].begin <= all[kept].end + apart)
            all[kept].end = std::max(all[kept].end, all[i].end);
        else all[++kept] = all[i];
    }
    if (!all.empty()) all.resize(kept + 1);
}

} // namespace

void Composer::paint(const Text& text, const Block& block, float x, float y, float width) {
    const std::uint16_t style = style_index(text.style);
    for (std::size_t l = 0; l < block.lines.size(); ++l) {
        const Line& line = block.lines[l];
        const float left = x + shift(begun(text, block), width - line.width);
        const float top = y + static_cast<float>(l) * text.style.line;
        if (text.lit) light(text, block, line, left, top);
        for (std::uint32_t i = line.first; i < line.first + line.count;) {
            // A marked span's fragments on this line are decorated as one.
            std::uint32_t end = i + 1;
            const int tag = block.fragments[i].tag;
            while (end < line.first + line.count && tag != kNoTag &&
                   block.fragments[end].tag == tag)
                ++end;
            const Inline* in =
                tag == kNoTag ? nullptr : &(*text.inlines)[static_cast<std::size_t>(tag)];
            if (in) mark_line(text, block, *in, i, end, left, top);
            for (; i < end; ++i) {
                const Fragment& fragment = block.fragments[i];
                const std::string_view words = slice(text.words, fragment.where);
                const bool leftward = (fragment.level & 1) != 0;
                const auto begin = static_cast<std::uint32_t>(page_.ink_text.size());
                if (leftward) page_.ink_text.append(kLeftward);
                page_.ink_text.append(words);
                if (leftward) page_.ink_text.append(kLeftward);
                const bool removed = in && in->decoration == Inline::Decoration::removed;
                const Ink ink = removed ? Ink::soft : text.ink;
                page_.runs.push_back({{begin, static_cast<std::uint32_t>(page_.ink_text.size())},
                                      left + fragment.x,
                                      top,
                                      fragment.width,
                                      style,
                                      ink});
            }
        }
    }
}

// Decorates the fragments of one span on one line. Where words run both ways they may stand apart:
// each stretch of neighbours gets a decoration of its own.
void Composer::mark_line(const Text& text, const Block& block, const Inline& in,
                         std::uint32_t begin, std::uint32_t end, float left, float top) {
    std::vector<Stretch> parts;
    for (std::uint32_t i = begin; i < end; ++i) {
        const Fragment& part = block.fragments[i];
        parts.push_back({part.x, part.x + part.width});
    }
    join_neighbours(parts, text.style.size * kApart);
    const bool last_line = block.fragments[end - 1].where.end == in.where.end;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool outmost = block.leftward ? i == 0 : i + 1 == parts.size();
        decorate(text, in,
                 {left + parts[i].begin, top, parts[i].end - parts[i].begin, text.style.line},
                 last_line && outmost, block.leftward);
    }
}

// A soft ground under what was found on one line, words and the blanks between them.
void Composer::light(const Text& text, const Block& block, const Line& line, float left,
                     float top) {
    const FontMetrics metrics = measure_.metrics(text.style);
    const float base =
        top + (text.style.line - metrics.ascent - metrics.descent) / 2 + metrics.ascent;
    const float reach = text.style.size * 0.86F;
    const Fragment* first = block.fragments.data() + line.first;
    const Fragment* last = first + line.count;
    auto at_byte = [&](const Fragment& fragment, std::uint32_t byte) {
        const bool leftward = (fragment.level & 1) != 0;
        if (byte <= fragment.where.begin) return fragment.x + (leftward ? fragment.width : 0);
        if (byte >= fragment.where.end) return fragment.x + (leftward ? 0 : fragment.width);
        const float part =
            measure_.advance(slice(text.words, {fragment.where.begin, byte}), text.style);
        return fragment.x + (leftward ? fragment.width - part : part);
    };
    if (first == last) return;
    const Range on_line{first->where.begin, (last - 1)->where.end};
    auto lit = std::lower_bound(
        text.lit->begin(), text.lit->end(), on_line.begin,
        [](const Range& range, std::uint32_t begin) { return range.end <= begin; });
    for (; lit != text.lit->end() && lit->begin < on_line.end; ++lit) {
        const Fragment* from = first;
        while (from + 1 < last && from->where.end <= lit->begin) ++from;
        const Fragment* to = from;
        while (to + 1 < last && (to + 1)->where.begin < lit->end) ++to;
        std::vector<Stretch> parts;
        for (const Fragment* part = from; part <= to; ++part) {
            const float one = at_byte(*part, lit->begin);
            const float other = at_byte(*part, lit->end);
            parts.push_back({std::min(one, other), std::max(one, other)});
        }
        join_neighbours(parts, text.style.size * kApart);
        for (const Stretch& part : parts) {
            // No wider than a part of the space beside it, or the word grows together with the next.
            const Rect box{left + part.begin - 1, base - reach - 2, part.end - part.begin + 2,
                           reach + 8};
            page_.shapes.push_back({Shape::Kind::fill, Ink::hit, box, 3, {}});
            if (text.found && page_.found.empty()) page_.found = box;
        }
    }
}

// After the last part of a figure lies room for its state's mark: at its right, or at its left in a
// paragraph that runs that way.
void Composer::decorate(const Text& text, const Inline& in, Rect box, bool last_part,
                        bool leftward) {
    const FontMetrics metrics = measure_.metrics(text.style);
    const float base =
        box.y + (text.style.line - metrics.ascent - metrics.descent) / 2 + metrics.ascent;
    const bool figure = in.decoration == Inline::Decoration::figure;
    const float mark = mark_room(text.style) - 2;
    const float room = figure && last_part ? mark + 2 : 0;
    const float room_left = leftward ? room : 0;
    Rect line{box.x, base + 5, box.w, 1.5F};
    if (in.selected) {
        const float reach = text.style.size * 0.86F;
        page_.shapes.push_back(
            {Shape::Kind::fill,
             Ink::hit,
             {box.x - room_left - 2, base - reach - 3, box.w + room + 3, reach + 12},
             3,
             {}});
    }
    switch (in.decoration) {
    case Inline::Decoration::none:
        break;
    case Inline::Decoration::figure: {
        const bool alone =
            in.relation == Relation::only_here || in.relation == Relation::not_compared;
        page_.shapes.push_back({alone ? Shape::Kind::dotted : Shape::Kind::underline,
                                ink_of(in.relation),
                                line,
                                1.5F,
                                {}});
        if (last_part)
            page_.shapes.push_back({Shape::Kind::mark,
                                    ink_of(in.relation),
                                    {leftward ? box.x - mark - 1 : box.right() + 1,
                                     base - text.style.size * 0.72F - 2, mark, mark},
                                    0,
                                    in.relation});
        break;
    }
    case Inline::Decoration::quote: {
        page_.shapes.push_back({Shape::Kind::underline,
                                in.selected ? ink_of(in.relation) : Ink::thread,
                                {line.x, line.y, line.w, 1},
                                1,
                                {}});
        break;
    }
    case Inline::Decoration::added:
        page_.shapes.push_back(
            {Shape::Kind::underline, Ink::compatible, {line.x, line.y, line.w, 2}, 2, {}});
        break;
    case Inline::Decoration::removed:
        page_.shapes.push_back({Shape::Kind::strike,
                                Ink::differs,
                                {box.x, base - text.style.size * 0.28F, box.w, 1.5F},
                                1.5F,
                                {}});
        break;
    case Inline::Decoration::strong:
        page_.shapes.push_back({Shape::Kind::underline,
                                ink_of(in.relation),
                                {line.x, base + 3, line.w, 1.5F},
                                1.5F,
                                {}});
        break;
    }
    if (!in.address.empty())
        page_.hots.push_back({{box.x - room_left, box.y, box.w + room, box.h},
                              in.id,
                              in.label,
                              in.claim,
                              {in.address, Command::none},
                              true});
}

} // namespace crossread
