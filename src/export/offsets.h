// Byte offsets of one text as offsets in code points, for many questions.
//
//   text      a   é       €   x          offsets(3)  2
//   bytes     0   1   2   3   6          offsets(6)  3
//
// A count is kept for every few bytes, and eight bytes of ASCII, which are eight code points, are taken
// together. A view: the text must outlive it. A byte inside a code point counts as the one behind it.
// Cost: one walk over the text, then a short one for each question; an eighth of the text in memory.
#pragma once

#include "base/utf8.h"
#include "text/word.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

class CodePointOffsets {
public:
    explicit CodePointOffsets(std::string_view text) : text_(text) {
        marks_.reserve(text.size() / step + 1);
        Place place;
        while (place.byte < text.size()) {
            marks_.push_back(place);
            walk(place, (place.byte / step + 1) * step);
        }
    }

    std::size_t operator()(std::size_t byte) const {
        if (marks_.empty()) return 0;
        std::size_t index = byte / step;
        if (index >= marks_.size()) index = marks_.size() - 1;
        while (marks_[index].byte > byte) --index; // At most one: a code point is below the step.
        Place place = marks_[index];
        walk(place, byte);
        return place.points;
    }

private:
    static constexpr std::size_t step = 64;
    struct Place {
        std::uint32_t byte = 0;
        std::uint32_t points = 0; // that begin before it
    };

    // To the first code point that begins at `end` or past it, or to the text's end.
    void walk(Place& place, std::size_t end) const {
        if (end > text_.size()) end = text_.size();
        while (place.byte < end) {
            std::uint32_t bytes = 1, points = 1;
            if (end - place.byte >= bytes8::size &&
                (bytes8::load(text_.data() + place.byte) & bytes8::high_bits) == 0)
                bytes = points = bytes8::size;
            else if (static_cast<unsigned char>(text_[place.byte]) >= 0x80)
                bytes = decode(text_, place.byte).size;
            place.byte += bytes;
            place.points += points;
        }
    }

    std::string_view text_;
    std::vector<Place> marks_;
};

} // namespace crossread
