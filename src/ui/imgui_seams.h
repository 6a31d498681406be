// What Dear ImGui asks of whoever embeds it without its own font code (imgui_config.h).
//
// The words of the reader are pictures (runs.h), and nothing of Dear ImGui's own text is ever
// shown; so its font has no letters.
#pragma once

struct ImFontLoader;

namespace crossread {

[[nodiscard]] const ImFontLoader* blank_font();

} // namespace crossread
