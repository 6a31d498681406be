// Quotation marks, paired: which stretches of a text stand between them.
//
//   “We’re here,” she said. “It’s the ‘end.’        Don't call it 'new', he said.
//    ^---------^             ^------^---^                         ^-^
//    closed                  runs on: its paragraph ends open     the apostrophes pair with nothing
//
// In: the text and its tokens. Out: the stretches in the order of their beginnings, each with the
// range inside the marks and the range with them. A state machine per paragraph over typed marks:
// a mark opens when it stands after a blank or a bracket and touches what follows, and closes when
// it touches what stands before; a straight or single mark between two letters is an apostrophe,
// and so is a single one that no partner answers. A mark that nothing answers before the paragraph
// ends makes a stretch to that end (`closed` is false) when it is a double mark that opens, and is
// dropped otherwise: an odd mark costs its own paragraph at most. A stretch that goes on in the
// next paragraph, which then begins with an opening mark of its own, says so in `goes_on`.
// Two straight single marks side by side are one double mark.
// Inner stretches are reported when they lie inside an outer one (`depth` 1); deeper is dropped.
// Cost: linear. A single-mark stretch holds at most `longest_single` tokens, or is refused as an
// apostrophe: the mark of a plural possessive would otherwise swallow a paragraph.
#pragma once

#include "text/tokens.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t longest_single = 120;

// A text has fewer than 2^32 bytes, and so fewer tokens.
struct Quoted {
    std::uint32_t first = 0; // the token after the opening mark
    std::uint32_t end = 0;   // the closing mark's token, or one past the paragraph's last token
    bool closed = true;
    bool goes_on = false;   // the next paragraph continues it
    std::uint8_t depth = 0; // 1: inside another stretch
    std::uint8_t width = 1; // tokens of each mark: 2 for '' typed as two single marks

    [[nodiscard]] std::size_t opening() const { return first - width; }
    [[nodiscard]] bool operator==(const Quoted&) const = default;
};

[[nodiscard]] std::vector<Quoted> find_quoted(std::string_view text,
                                              const std::vector<Token>& tokens);

// The bytes that a stretch holds between its marks, without blanks at the ends.
[[nodiscard]] Range inside(const Quoted& quoted, const std::vector<Token>& tokens);

} // namespace crossread
