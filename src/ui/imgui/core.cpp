// Dear ImGui's imgui.cpp without what the reader never runs; imgui_left_out.h says why and how.
#define IMGUI_DEFINE_MATH_OPERATORS
#include "imgui.h"
#include "imgui_internal.h"

#include "ui/imgui/left_out.h"

// Calls that go nowhere.
namespace ImGui {
static void ItemHandleShortcut(LeftOut, ImGuiID) {}
static void NavEndFrame(LeftOut) {}
static void NavProcessItem(LeftOut) {}
static void NavUpdate(LeftOut) {}
static void RenderDimmedBackgrounds(LeftOut) {}
static void UpdateKeyRoutingTable(LeftOut, ImGuiKeyRoutingTable*) {}
static void UpdateMouseWheel(LeftOut) {}
static void UpdateSettings(LeftOut) {}
template <typename... Any> void RenderWindowDecorations(LeftOut, const Any&...) {}
template <typename... Any> void RenderWindowTitleBarContents(LeftOut, const Any&...) {}
template <typename... Any> int UpdateWindowManualResize(LeftOut, const Any&...) { return 0; }
} // namespace ImGui

#define ItemHandleShortcut(...) ItemHandleShortcut(LeftOut(), __VA_ARGS__)
#define NavEndFrame() NavEndFrame(LeftOut())
#define NavProcessItem() NavProcessItem(LeftOut())
#define NavUpdate() NavUpdate(LeftOut())
#define RenderDimmedBackgrounds() RenderDimmedBackgrounds(LeftOut())
#define UpdateKeyRoutingTable(...) UpdateKeyRoutingTable(LeftOut(), __VA_ARGS__)
#define UpdateMouseWheel() UpdateMouseWheel(LeftOut())
#define UpdateSettings() UpdateSettings(LeftOut())
#define RenderWindowDecorations(...) RenderWindowDecorations(LeftOut(), __VA_ARGS__)
#define RenderWindowTitleBarContents(...) RenderWindowTitleBarContents(LeftOut(), __VA_ARGS__)
#define UpdateWindowManualResize(...) UpdateWindowManualResize(LeftOut(), __VA_ARGS__)

// Flags that no window or item of the reader has: what hangs on them falls away.
#define ImGuiWindowFlags_AlwaysAutoResize 0
#define ImGuiWindowFlags_AlwaysHorizontalScrollbar 0
#define ImGuiWindowFlags_AlwaysVerticalScrollbar 0
#define ImGuiWindowFlags_ChildMenu 0
#define ImGuiWindowFlags_ChildWindow 0
#define ImGuiWindowFlags_HorizontalScrollbar 0
#define ImGuiWindowFlags_MenuBar 0
#define ImGuiWindowFlags_Modal 0
#define ImGuiWindowFlags_Popup 0
#define ImGuiWindowFlags_Tooltip 0
#define ImGuiItemStatusFlags_HasShortcut 0

#include "imgui.cpp"
