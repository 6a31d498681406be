// What a person sets for themselves, and what the browser keeps of it: a word for each name.
//
//   theme    system light dark              size     small normal large larger largest
//   source   on off   (copied words         letters  on off   (commands on keys of one letter;
//            are followed by their source)            off for those who speak to their computer)
//
// What is kept may be of another version or damaged: an unknown name or word changes nothing.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace crossread {

enum class ThemeChoice { system, light, dark };

struct TextSize {
    std::string_view name;
    float scale; // of the text that is read; the browser's own zoom is for all the rest
};
inline constexpr std::array<TextSize, 5> kTextSizes = {
    {{"small", 0.9F}, {"normal", 1}, {"large", 1.15F}, {"larger", 1.3F}, {"largest", 1.5F}}};

struct Settings {
    ThemeChoice theme = ThemeChoice::system;
    std::size_t text_size = 1; // index into kTextSizes
    bool append_source = false;
    bool letter_keys = true;

    [[nodiscard]] bool operator==(const Settings&) const = default;
    [[nodiscard]] const TextSize& size() const { return kTextSizes[text_size]; }
};

[[nodiscard]] std::string_view setting(const Settings& settings, std::string_view name);
// False when there is no such name or word.
bool set(Settings& settings, std::string_view name, std::string_view word);

} // namespace crossread
