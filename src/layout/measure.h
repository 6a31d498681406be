// The only thing that layout asks of the outside world: how wide a run of text is.
//
// The browser answers with its own text engine, tests with NaiveMeasure, so that every layout
// test gives the same numbers on every machine.
#pragma once

#include "layout/style.h"

#include <string_view>

namespace crossread {

struct FontMetrics {
    float ascent = 0;  // above the base line, CSS px
    float descent = 0; // below it, positive
};

class Measure {
public:
    virtual ~Measure() = default;
    // Width of `run` (UTF-8, one line, shaped as a whole) in CSS px.
    [[nodiscard]] virtual float advance(std::string_view run, const TextStyle& style) = 0;
    [[nodiscard]] virtual FontMetrics metrics(const TextStyle& style) = 0;
};

// Every code point is half an em wide; a line is 0.8 em above and 0.2 em below its base line.
class NaiveMeasure final : public Measure {
public:
    float advance(std::string_view run, const TextStyle& style) override {
        std::size_t code_points = 0;
        for (const char byte : run)
            code_points += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        return static_cast<float>(code_points) * style.size / 2;
    }
    FontMetrics metrics(const TextStyle& style) override {
        return {style.size * 0.8F, style.size * 0.2F};
    }
};

} // namespace crossread
