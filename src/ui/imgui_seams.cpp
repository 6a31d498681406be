#include "ui/imgui_seams.h"

#include "imgui.h"
#include "imgui_internal.h"
#include "misc/freetype/imgui_freetype.h"

namespace crossread {

const ImFontLoader* blank_font() {
    static ImFontLoader loader;
    loader.Name = "blank";
    loader.FontSrcContainsGlyph = [](ImFontAtlas*, ImFontConfig*, ImWchar) { return true; };
    loader.FontBakedInit = [](ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
        baked->Ascent = baked->Size * 0.8F;
        baked->Descent = -baked->Size * 0.2F;
        return true;
    };
    loader.FontBakedLoadGlyph = [](ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*,
                                   ImWchar code, ImFontGlyph* glyph, float* advance) {
        if (advance) {
            *advance = baked->Size / 2;
            return true;
        }
        glyph->Codepoint = code;
        glyph->AdvanceX = baked->Size / 2;
        return true;
    };
    return &loader;
}

} // namespace crossread

// What is left out (imgui_left_out.h).
void ImFontAtlasBuildLegacyPreloadAllGlyphRanges(ImFontAtlas*) {}
namespace ImGui {
void ClearDragDrop() {}
void ClosePopupsOverWindow(ImGuiWindow*, bool) {}
void EndColumns() {}
void InputTextDeactivateHook(ImGuiID) {}
void RenderMouseCursor(ImVec2, float, ImGuiMouseCursor, ImU32, ImU32, ImU32) {}
void SetTooltip(const char*, ...) {}
void StyleColorsDark(ImGuiStyle*) {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void NavInitWindow(ImGuiWindow*, bool) {}
void RenderNavCursor(const ImRect&, ImGuiID, ImGuiNavRenderCursorFlags) {}
bool Shortcut(ImGuiKeyChord, ImGuiInputFlags) { return false; }
void AddSettingsHandler(const ImGuiSettingsHandler*) {}
void ErrorRecoveryTryToRecoverState(const ImGuiErrorRecoveryState*) {}
void ErrorRecoveryTryToRecoverWindowState(const ImGuiErrorRecoveryState*) {}
ImGuiWindowSettings* FindWindowSettingsByWindow(ImGuiWindow*) { return nullptr; }
void LogFinish() {}
void TableSettingsAddSettingsHandler() {}
} // namespace ImGui

// The name under which Dear ImGui asks for its loader (imgui_config.h).
namespace ImGuiFreeType {
const ImFontLoader* GetFontLoader() { return crossread::blank_font(); }
bool DebugEditFontLoaderFlags(unsigned int*) { return false; }
} // namespace ImGuiFreeType
