// How a run of text is set: face, size and weight, as plain values without any colour.
//
// Sizes are CSS pixels; the browser and the painter read the same numbers, which is why the text
// under the mouse and the text on the canvas stand in the same place.
#pragma once

#include <compare>
#include <cstdint>

namespace crossread {

enum class Face : std::uint8_t { serif, sans };

struct TextStyle {
    Face face = Face::sans;
    float size = 14; // em, CSS px
    float line = 20; // distance between base lines, CSS px
    std::uint16_t weight = 400;

    [[nodiscard]] auto operator<=>(const TextStyle&) const = default;
};

} // namespace crossread
