// How Dear ImGui is compiled here: its imconfig.h, named by IMGUI_USER_CONFIG.
//
// Code points beyond U+FFFF are needed for emoji and rare Han characters. Indices are 32 bits wide
// because WebGL draws without a base vertex, and an article passes 65,536 vertices. What the reader
// never uses is left out: the browser draws the letters, and the page keeps no settings file.
#pragma once

#define IMGUI_USE_WCHAR32
#define ImDrawIdx unsigned int

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS

// Dear ImGui rasterises with stb_truetype unless this is set; then it asks
// ImGuiFreeType::GetFontLoader() for the font loader, and imgui_seams.cpp answers. No FreeType is
// used. It keeps 25 KB of font code, which nothing could call, out of the page.
#define IMGUI_ENABLE_FREETYPE

#include "ui/imgui_left_out.h"
