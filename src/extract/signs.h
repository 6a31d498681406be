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
        if (value > 0xFF) {
            for (int k = 0; k < 4; ++k) byte(static_cast<std::uint8_t>(value >> (8 * k)));
        } else {
            value_ = (value_ ^ value) * (prime * prime * prime * prime); // Three bytes are zero.
        }
        return *this;
    }
    Sign& text(std::string_view text) {
        for (const char c : text) byte(static_cast<std::uint8_t>(fold(c)));
        return number(0x7Fu);
    }
    Sign& word(const Word& word) {
        if (word.size() > bytes8::size) return text(word);
        for (WordKey letters = word.key(); letters != 0; letters >>= 8)
            byte(static_cast<std::uint8_t>(letters));
        return number(0x7Fu);
    }
    [[nodiscard]] std::uint32_t value() const { return value_ ^ (value_ >> 15); }

private:
    static constexpr std::uint32_t prime = 16777619u;
    void byte(std::uint8_t b) { value_ = (value_ ^ b) * prime; }
    std::uint32_t value_ = 2166136261u;
};

// A small word stands for itself, an open-class word for its shape.
[[nodiscard]] std::uint32_t shape_of(const Reading& reading, std::size_t token);

// A size in one of eight steps.
[[nodiscard]] std::uint32_t step_of(std::size_t size);

} // namespace crossread
