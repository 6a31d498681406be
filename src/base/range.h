// A half-open range of byte offsets into a text: [begin, end).
//
//   text   C N C E R T   s a i d
//   byte   0 1 2 3 4 5 6 7 8 9 10
//          ^-----------^             Range{0, 6} is "CNCERT"
//
// Inside the program ranges are bytes, never copies of the text. Only the
// command's output speaks in code points (see export/).
#pragma once

#include <cstdint>
#include <string_view>

namespace crossread {

struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool operator==(const Range&) const = default;
    [[nodiscard]] bool empty() const { return end <= begin; }
    [[nodiscard]] std::uint32_t size() const { return empty() ? 0 : end - begin; }
    [[nodiscard]] bool contains(Range inner) const {
        return begin <= inner.begin && inner.end <= end;
    }
    [[nodiscard]] bool overlaps(Range other) const {
        return begin < other.end && other.begin < end;
    }
};

// The bytes of `range`, cut to what `text` has.
[[nodiscard]] inline std::string_view slice(std::string_view text, Range range) {
    if (range.begin >= text.size() || range.empty()) return {};
    return text.substr(range.begin, range.size());
}

} // namespace crossread
