// A rectangle in CSS pixels: x grows rightwards, y downwards.
#pragma once

namespace crossread {

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    [[nodiscard]] bool operator==(const Rect&) const = default;
    [[nodiscard]] float right() const { return x + w; }
    [[nodiscard]] float bottom() const { return y + h; }
    [[nodiscard]] bool contains(float px, float py) const {
        return px >= x && px < x + w && py >= y && py < y + h;
    }
    [[nodiscard]] bool empty() const { return w <= 0 || h <= 0; }
};

} // namespace crossread
