// What learned weights are asked with: hashes of questions and their answers, and the shapes of words.
//
//   Sign(next_is).number(shape_of(r, i))   one number for "what stands behind the cue: a comma"
//   shape_of(“the”)   itself               shape_of(“Ohio”)   a capitalised word
//   shape_of(“12”)    a number             shape_of(“vowed”)  a cue's past
//
// Hashes are the same on every machine. Cost: constant, but for the words hashed.
#pragma once

#include "extract/reading.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread {

// FNV-1a over numbers and folded words, so that a question and its answers make one number.
class Sign {
public:
    explicit Sign(std::uint32_t question) { number(question); }

    Sign& number(std::uint32_t value) {
        for (int k = 0; k < 4; ++k) byte(static_cast<std::uint8_t>(value >> (8 * k)));
        return *this;
    }
    Sign& word(std::string_view word) {
        for (const char c : word) {
            byte(static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
        }
        return number(0x7Fu);
    }
    [[nodiscard]] std::uint32_t value() const { return value_ ^ (value_ >> 15); }

private:
    void byte(std::uint8_t b) { value_ = (value_ ^ b) * 16777619u; }
    std::uint32_t value_ = 2166136261u;
};

// A small word stands for itself, an open-class word for its shape.
[[nodiscard]] std::uint32_t shape_of(const Reading& reading, std::size_t token);

// A size in one of eight steps.
[[nodiscard]] std::uint32_t step_of(std::size_t size);

} // namespace crossread
