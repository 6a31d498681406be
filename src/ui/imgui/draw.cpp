// Dear ImGui's imgui_draw.cpp without the glyphs of a font: the reader's words are pictures (runs.h).
#define IMGUI_DEFINE_MATH_OPERATORS
#include "imgui.h"
#include "imgui_internal.h"

#include "ui/imgui/left_out.h"

static void ImFontAtlasBuildSetupFontBakedBlanks(LeftOut, ImFontAtlas*, ImFontBaked*) {}
#define ImFontAtlasBuildSetupFontBakedBlanks(...)                                                  \
    ImFontAtlasBuildSetupFontBakedBlanks(LeftOut(), __VA_ARGS__)

#include "imgui_draw.cpp"
