#include "app/settings.h"

#include <doctest/doctest.h>

#include <string_view>
#include <utility>

using namespace crossread;

TEST_CASE("what is set is read back") {
    const std::pair<std::string_view, std::string_view> all[] = {
        {"theme", "dark"}, {"theme", "light"},  {"theme", "system"},
        {"size", "small"}, {"size", "largest"}, {"source", "on"},
        {"source", "off"}, {"letters", "off"},  {"letters", "on"}};
    Settings settings;
    for (const auto& [name, word] : all) {
        CHECK(set(settings, name, word));
        CHECK(setting(settings, name) == word);
    }
    CHECK(settings.size().scale == 1.5F);
}

TEST_CASE("what is damaged or unknown changes nothing") {
    Settings settings;
    for (const std::string_view name : {"theme", "size", "source", "letters", "", "Theme", "font"})
        for (const std::string_view word : {"", "DARK", "huge", "yes", "on ", "\xFF"})
            CHECK_FALSE(set(settings, name, word));
    CHECK(settings == Settings{});
    CHECK(setting(settings, "font").empty());
}

TEST_CASE("each size is larger than the one before") {
    for (std::size_t i = 1; i < kTextSizes.size(); ++i)
        CHECK(kTextSizes[i].scale > kTextSizes[i - 1].scale);
}
