#include "app/settings.h"

namespace crossread {
namespace {

constexpr std::array<std::string_view, 3> kThemes = {"system", "light", "dark"};

std::string_view on_off(bool on) { return on ? "on" : "off"; }

bool set_on_off(bool& value, std::string_view word) {
    if (word != "on" && word != "off") return false;
    value = word == "on";
    return true;
}

} // namespace

std::string_view setting(const Settings& settings, std::string_view name) {
    if (name == "theme") return kThemes[static_cast<std::size_t>(settings.theme)];
    if (name == "size") return settings.size().name;
    if (name == "source") return on_off(settings.append_source);
    if (name == "letters") return on_off(settings.letter_keys);
    return {};
}

bool set(Settings& settings, std::string_view name, std::string_view word) {
    if (name == "theme")
        for (std::size_t i = 0; i < kThemes.size(); ++i)
            if (kThemes[i] == word) {
                settings.theme = static_cast<ThemeChoice>(i);
                return true;
            }
    if (name == "size")
        for (std::size_t i = 0; i < kTextSizes.size(); ++i)
            if (kTextSizes[i].name == word) {
                settings.text_size = i;
                return true;
            }
    if (name == "source") return set_on_off(settings.append_source, word);
    if (name == "letters") return set_on_off(settings.letter_keys, word);
    return false;
}

} // namespace crossread
