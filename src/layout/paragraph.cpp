#include "layout/paragraph.h"

#include "text/direction.h"

#include <algorithm>

namespace crossread {
namespace {

// A chunk of fragments that stays on one line, measured once.
struct Chunk {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    float width = 0;
    After after = After::end;
};

struct Measured {
    std::vector<Fragment> fragments; // x counted from the start of their chunk
    std::vector<Chunk> chunks;
    float space = 0;
};

const Span* span_at(const std::vector<Span>& spans, std::size_t& cursor, std::uint32_t byte) {
    while (cursor < spans.size() && spans[cursor].where.end <= byte) ++cursor;
    if (cursor < spans.size() && spans[cursor].where.begin <= byte) return &spans[cursor];
    return nullptr;
}

class Measurer {
public:
    Measurer(std::string_view text, const std::vector<Span>& spans, const TextStyle& style,
             float width, Measure& measure)
        : text_(text), spans_(spans), style_(style), width_(width), measure_(measure) {
        out_.space = measure.advance(" ", style);
    }

    Measured run(Range paragraph, const std::vector<std::uint8_t>& levels) {
        levels_ = &levels;
        begin_ = paragraph.begin;
        for (const BreakUnit& unit : break_units(text_, paragraph)) add(unit);
        return std::move(out_);
    }

private:
    void add(const BreakUnit& unit) {
        Chunk chunk{static_cast<std::uint32_t>(out_.fragments.size()), 0, 0, unit.after};
        const Span* last = nullptr;
        for (std::uint32_t at = unit.where.begin; at < unit.where.end;) {
            std::uint32_t end = unit.where.end;
            const Span* span = span_at(spans_, cursor_, at);
            if (span) end = std::min(end, span->where.end);
            else if (cursor_ < spans_.size())
                end = std::min(end, std::max(at + 1, spans_[cursor_].where.begin));
            end = end_of_level(at, end);
            Fragment fragment{{at, end}, chunk.width, 0, span ? span->tag : kNoTag, 0, level(at)};
            fragment.width = measure_.advance(slice(text_, fragment.where), style_);
            if (span && end == span->where.end) fragment.room = span->room;
            chunk.width += fragment.width + fragment.room;
            out_.fragments.push_back(fragment);
            ++chunk.count;
            last = span;
            at = end;
        }
        if (chunk.width > width_) {
            split(chunk);
            glue_ = nullptr;
            bound_ = false;
            return;
        }
        append(chunk, unit, last);
        bound_ = unit.bound;
    }

    // Joins the chunk to the one before it when both belong to a span that is kept together, or are a
    // number and its size.
    void append(Chunk chunk, const BreakUnit& unit, const Span* last) {
        const bool joins =
            !out_.chunks.empty() && (bound_ || (glue_ && unit.where.begin < glue_->where.end));
        if (joins) {
            Chunk& before = out_.chunks.back();
            const float gap = before.after == After::space ? out_.space : 0;
            if (before.width + gap + chunk.width <= width_) {
                for (std::uint32_t i = 0; i < chunk.count; ++i)
                    out_.fragments[chunk.first + i].x += before.width + gap;
                before.width += gap + chunk.width;
                before.count += chunk.count;
                before.after = chunk.after;
                glue_ = last && last->keep && last->where.end > unit.where.end ? last : nullptr;
                return;
            }
        }
        out_.chunks.push_back(chunk);
        glue_ = last && last->keep && last->where.end > unit.where.end ? last : nullptr;
    }

    // A word wider than the line becomes chunks of as many code points as fit, at least one.
    void split(const Chunk& wide) {
        std::vector<Fragment> whole(out_.fragments.begin() + wide.first, out_.fragments.end());
        out_.fragments.resize(wide.first);
        for (const Fragment& fragment : whole) {
            std::uint32_t begin = fragment.where.begin;
            while (begin < fragment.where.end) {
                std::uint32_t end = next_code_point(begin, fragment.where.end);
                float fitting = measure_.advance(slice(text_, {begin, end}), style_);
                while (end < fragment.where.end) {
                    const std::uint32_t further = next_code_point(end, fragment.where.end);
                    const float wider = measure_.advance(slice(text_, {begin, further}), style_);
                    if (wider + (further == fragment.where.end ? fragment.room : 0) > width_) break;
                    end = further;
                    fitting = wider;
                }
                const bool last = end == fragment.where.end;
                Fragment part{{begin, end},  0, fitting, fragment.tag, last ? fragment.room : 0,
                              fragment.level};
                out_.chunks.push_back({static_cast<std::uint32_t>(out_.fragments.size()), 1,
                                       fitting + part.room, After::nothing});
                out_.fragments.push_back(part);
                begin = end;
            }
        }
        out_.chunks.back().after = wide.after;
    }

    std::uint8_t level(std::uint32_t at) const {
        return levels_->empty() ? 0 : (*levels_)[at - begin_];
    }
    // Where the words from `at` on begin to run another way.
    std::uint32_t end_of_level(std::uint32_t at, std::uint32_t end) const {
        if (levels_->empty()) return end;
        std::uint32_t next = at + 1;
        while (next < end && level(next) == level(at)) ++next;
        return next;
    }

    std::uint32_t next_code_point(std::uint32_t at, std::uint32_t end) const {
        do ++at;
        while (at < end && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80);
        return at;
    }

    std::string_view text_;
    const std::vector<Span>& spans_;
    const TextStyle& style_;
    float width_;
    Measure& measure_;
    Measured out_;
    std::size_t cursor_ = 0;
    const Span* glue_ = nullptr;
    bool bound_ = false; // the unit before is a number that keeps the next one
    const std::vector<std::uint8_t>* levels_ = nullptr; // empty: nothing runs to the left
    std::uint32_t begin_ = 0;                           // of the paragraph
};

std::vector<Line> fill_lines(const Measured& measured, float width, float hang = 0) {
    std::vector<Line> lines;
    float x = 0;
    After pending = After::end;
    for (const Chunk& chunk : measured.chunks) {
        const float gap = pending == After::space ? measured.space : 0;
        if (lines.empty() || x + gap + chunk.width > width) {
            x = lines.empty() ? chunk.width - hang : chunk.width;
            if (!lines.empty()) lines.back().after = pending;
            lines.push_back({chunk.first, 0, 0, After::end});
        } else {
            x += gap + chunk.width;
        }
        lines.back().count += chunk.count;
        lines.back().width = x;
        pending = chunk.after;
    }
    return lines;
}

// The narrowest width that needs no more lines than `width` does.
float balanced_width(const Measured& measured, float width) {
    const std::size_t lines = fill_lines(measured, width).size();
    if (lines < 2) return width;
    float low = width / static_cast<float>(lines + 1);
    float high = width;
    for (const Chunk& chunk : measured.chunks) low = std::max(low, chunk.width);
    for (int step = 0; step < kBalanceSteps && high - low > 1; ++step) {
        const float middle = (low + high) / 2;
        if (fill_lines(measured, middle).size() <= lines) high = middle;
        else low = middle;
    }
    return std::min(width, high);
}

// Of the quotation mark that the paragraph opens with; 0 when it opens with none.
float width_of_opening(std::string_view text, Range paragraph, const TextStyle& style,
                       Measure& measure) {
    const std::string_view words = slice(text, paragraph);
    for (const std::string_view mark : {"“", "‘", "«", "„", "\""})
        if (words.size() > mark.size() && words.substr(0, mark.size()) == mark)
            return measure.advance(mark, style);
    return 0;
}

// Puts the fragments of one line where they are read. `levels` are those of the paragraph's bytes,
// so that the blanks between two fragments move with the words that they stand between.
void order_line(Block& block, const Line& line, const std::vector<std::uint8_t>& levels,
                std::uint32_t begin) {
    if (line.count == 0) return;
    struct Item {
        std::uint32_t fragment = 0;
        float width = 0; // without room
        bool blank = false;
    };
    std::vector<Item> items;
    std::vector<std::uint8_t> item_levels;
    const std::uint32_t end = line.first + line.count;
    float x = 0;
    for (std::uint32_t i = line.first; i < end; ++i) {
        const Fragment& fragment = block.fragments[i];
        if (i > line.first && fragment.x > x) {
            items.push_back({i, fragment.x - x, true});
            item_levels.push_back(levels[block.fragments[i - 1].where.end - begin]);
        }
        items.push_back({i, fragment.width, false});
        item_levels.push_back(fragment.level);
        x = fragment.x + fragment.width + fragment.room;
    }
    const std::vector<std::size_t> order = seen_order(item_levels);
    // The room of a span lies beyond all of its fragments, on the side where the paragraph goes on.
    std::vector<std::pair<int, float>> rooms;
    for (std::uint32_t i = line.first; i < end; ++i)
        if (block.fragments[i].room > 0) {
            rooms.emplace_back(block.fragments[i].tag, block.fragments[i].room);
            block.fragments[i].room = 0;
        }
    for (const auto& [tag, room] : rooms) {
        Fragment* outmost = nullptr;
        for (const std::size_t at : order) {
            Fragment& fragment = block.fragments[items[at].fragment];
            if (items[at].blank || fragment.tag != tag) continue;
            if (outmost == nullptr || !block.leftward) outmost = &fragment;
        }
        if (outmost) outmost->room = room;
    }
    x = 0;
    for (const std::size_t at : order) {
        const Item& item = items[at];
        if (!item.blank) {
            Fragment& fragment = block.fragments[item.fragment];
            if (block.leftward) x += fragment.room;
            fragment.x = x;
            if (!block.leftward) x += fragment.room;
        }
        x += item.width;
    }
}

} // namespace

Block set_paragraph(std::string_view text, Range paragraph, const std::vector<Span>& spans,
                    const TextStyle& style, float width, Measure& measure, Fill fill, Way way) {
    std::vector<std::uint8_t> levels;
    bool leftward = false;
    if (has_leftward(slice(text, paragraph))) {
        leftward = way == Way::own && runs_leftward(slice(text, paragraph));
        levels = levels_of(text, paragraph, leftward);
    }
    Measured measured = Measurer(text, spans, style, width, measure).run(paragraph, levels);
    Block block;
    block.leftward = leftward;
    block.width = fill == Fill::balanced ? balanced_width(measured, width) : width;
    if (fill == Fill::hung && !leftward) block.hang = width_of_opening(text, paragraph, style, measure);
    block.lines = fill_lines(measured, block.width, block.hang);

    // Chunks know where their fragments stand; now the lines say where the chunks stand.
    std::size_t chunk = 0;
    for (const Line& line : block.lines) {
        float x = &line == &block.lines.front() ? -block.hang : 0;
        After pending = After::end;
        for (std::uint32_t done = 0; done < line.count; ++chunk) {
            const Chunk& next = measured.chunks[chunk];
            x += done > 0 && pending == After::space ? measured.space : 0;
            for (std::uint32_t i = 0; i < next.count; ++i)
                measured.fragments[next.first + i].x += x;
            x += next.width;
            done += next.count;
            pending = next.after;
        }
        block.widest = std::max(block.widest, line.width);
    }
    block.fragments = std::move(measured.fragments);
    if (!levels.empty())
        for (const Line& line : block.lines) order_line(block, line, levels, paragraph.begin);
    block.height = static_cast<float>(block.lines.size()) * style.line;
    return block;
}

} // namespace crossread
