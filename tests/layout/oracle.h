// Sets a paragraph the slow and obvious way, for tests of layout/paragraph.h to compare with.
//
// It walks byte by byte, asks of every byte which span holds it, and tries every line anew. It
// shares only break_units() with the code under test, which tests/text/breaks_test.cpp checks.
#pragma once

#include "layout/paragraph.h"

#include <algorithm>
#include <string>
#include <vector>

namespace crossread::oracle {

struct Letter {
    std::string bytes; // one code point
    std::uint32_t begin = 0;
    int span = kNoTag; // index into the spans
};

struct OracleWord {
    std::vector<Letter> letters;
    bool space_after = false;
};

inline int span_of(const std::vector<Span>& spans, std::uint32_t byte) {
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (spans[i].where.begin <= byte && byte < spans[i].where.end) return static_cast<int>(i);
    return kNoTag;
}

inline std::vector<OracleWord> words_of(std::string_view text, Range paragraph,
                                  const std::vector<Span>& spans) {
    std::vector<OracleWord> words;
    for (const BreakUnit& unit : break_units(text, paragraph)) {
        OracleWord word;
        for (std::uint32_t at = unit.where.begin; at < unit.where.end; ++at) {
            const bool goes_on = (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
            if (goes_on && !word.letters.empty()) word.letters.back().bytes += text[at];
            else word.letters.push_back({std::string(1, text[at]), at, span_of(spans, at)});
        }
        word.space_after = unit.after == After::space;
        words.push_back(std::move(word));
    }
    return words;
}

// Width of some letters on one line: half an em each, and the room of every span that ends in them.
inline float width_of(const std::vector<Letter>& letters, const std::vector<Span>& spans,
                      float size) {
    float width = 0;
    for (const Letter& letter : letters) {
        width += size / 2;
        const auto end = letter.begin + static_cast<std::uint32_t>(letter.bytes.size());
        if (letter.span != kNoTag && spans[static_cast<std::size_t>(letter.span)].where.end == end)
            width += spans[static_cast<std::size_t>(letter.span)].room;
    }
    return width;
}

// The words of every line, "|" between lines and a blank where a space is set. Only for spans that
// are not kept together and for words that fit: what is special about those has tests of its own.
inline std::string lines_by_hand(std::string_view text, Range paragraph,
                                 const std::vector<Span>& spans, float size, float width) {
    std::string out;
    float x = 0;
    bool space = false;
    bool first = true;
    for (const OracleWord& word : words_of(text, paragraph, spans)) {
        const float needed = width_of(word.letters, spans, size);
        const float gap = space ? size / 2 : 0;
        if (first || x + gap + needed > width) {
            if (!first) out += '|';
            x = needed;
        } else {
            if (space) out += ' ';
            x += gap + needed;
        }
        for (const Letter& letter : word.letters) out += letter.bytes;
        space = word.space_after;
        first = false;
    }
    return out;
}

// The same of what set_paragraph() gave.
inline std::string lines_of(std::string_view text, const Block& block) {
    std::string out;
    for (std::size_t l = 0; l < block.lines.size(); ++l) {
        const Line& line = block.lines[l];
        if (l > 0) out += '|';
        for (std::uint32_t i = line.first; i < line.first + line.count; ++i) {
            if (i > line.first && block.fragments[i - 1].where.end < block.fragments[i].where.begin)
                out += ' ';
            out += slice(text, block.fragments[i].where);
        }
    }
    return out;
}

inline std::size_t code_points(std::string_view text, const Block& block, const Line& line) {
    std::size_t count = 0;
    for (std::uint32_t i = line.first; i < line.first + line.count; ++i)
        for (const char c : slice(text, block.fragments[i].where))
            count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

} // namespace crossread::oracle
