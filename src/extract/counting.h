// What an amount counts: its unit, the noun behind it, or the whole that it is a share of.
//
//   6,747 overseas servers     39 of those websites     96 percent of phishing sites     two-car tram
//   overseas server            website                  percentage; of phishing sites    car
//
// In: the amount, and what the sentence has said before it. Out: the normalised unit, the kind,
// and the rule that decided, in words. Cost: constant; a few noun phrases.
#pragma once

#include "extract/amounts.h"
#include "extract/analysis.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct Counted {
    std::string unit; // empty for none
    FigureKind kind = FigureKind::count;
    std::string of;
    std::string_view rule;      // as in FoundFigure
    bool found = false;         // whether a unit or a noun was found
    std::size_t noun_first = 0; // the counted noun's tokens, where one stands behind; else none
    std::size_t noun_end = 0;
    std::optional<Range> part_of; // the figure that counts the whole
    std::size_t end = 0; // one past the unit's last token, where it stands apart; else 0
};

// What was read before the amount.
struct Before {
    const std::vector<FoundFigure>& figures;
    std::size_t sentence = 0;     // token at which the sentence begins
    std::size_t last_end = 0;     // one past the last figure's marked words
    std::size_t rejected_end = 0; // one past the last number that was no figure

    // Whether the last figure stands in the sentence that is being read.
    [[nodiscard]] bool same_sentence() const { return !figures.empty() && last_end > sentence; }
};

[[nodiscard]] Counted count_what(const Words& words, const Amount& amount, const Before& before);

// "half" and "a third" are shares only where a whole stands behind or a hedge before them.
[[nodiscard]] bool is_share(const Words& words, const Amount& amount);

} // namespace crossread
