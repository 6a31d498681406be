// What Dear ImGui can do and the reader never asks for, left out of the program.
//
// A page of the reader needs windows without a frame, invisible buttons and a draw list. The browser
// has the keys, the wheel, the clipboard, the text and the focus. Yet a frame calls code for
// tables, tabs, popups, tooltips, settings, logs and its own keyboard focus, in case of need, so a
// linker keeps all of it. Three seams take it out; no file of Dear ImGui is changed:
//
//   this header       functions that other files may see become weak, and imgui_seams.cpp has empty
//                     ones, which a linker prefers; every file of Dear ImGui comes by here, since
//                     imgui_config.h includes it
//   imgui/core.cpp    compiles imgui.cpp with its calls of static functions going nowhere, and with
//                     the flags of windows that the reader does not make being no flags
//   imgui/draw.cpp    the same for imgui_draw.cpp
//
// Who starts to use one of these in the reader takes it off the list, here or there.
#pragma once

struct ImFontAtlas;
struct ImGuiErrorRecoveryState;
struct ImGuiSettingsHandler;
struct ImGuiStyle;
struct ImGuiTable;
struct ImGuiTableTempData;
struct ImGuiWindow;
struct ImGuiWindowSettings;
struct ImRect;
struct ImVec2;

[[gnu::weak]] void ImFontAtlasBuildLegacyPreloadAllGlyphRanges(ImFontAtlas*);

namespace ImGui {
// What a window may hold or show.
[[gnu::weak]] void ClearDragDrop();
[[gnu::weak]] void ClosePopupsOverWindow(ImGuiWindow*, bool);
[[gnu::weak]] void EndColumns();
[[gnu::weak]] void InputTextDeactivateHook(unsigned);
[[gnu::weak]] void RenderMouseCursor(ImVec2, float, int, unsigned, unsigned, unsigned);
[[gnu::weak]] void SetTooltip(const char*, ...);
[[gnu::weak]] void StyleColorsDark(ImGuiStyle*);
[[gnu::weak]] void TableGcCompactSettings();
[[gnu::weak]] void TableGcCompactTransientBuffers(ImGuiTable*);
[[gnu::weak]] void TableGcCompactTransientBuffers(ImGuiTableTempData*);
// Its own keyboard focus.
[[gnu::weak]] void NavInitWindow(ImGuiWindow*, bool);
[[gnu::weak]] void RenderNavCursor(const ImRect&, unsigned, int);
[[gnu::weak]] bool Shortcut(int, int);
// The settings file, the log, and what is mended for callers that forget to close something.
[[gnu::weak]] void AddSettingsHandler(const ImGuiSettingsHandler*);
[[gnu::weak]] void ErrorRecoveryTryToRecoverState(const ImGuiErrorRecoveryState*);
[[gnu::weak]] void ErrorRecoveryTryToRecoverWindowState(const ImGuiErrorRecoveryState*);
[[gnu::weak]] ImGuiWindowSettings* FindWindowSettingsByWindow(ImGuiWindow*);
[[gnu::weak]] void LogFinish();
[[gnu::weak]] void TableSettingsAddSettingsHandler();
} // namespace ImGui
