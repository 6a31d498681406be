#include "host/browser/draw_data.h"

#include "imgui.h"

#include <emscripten.h>

#include <algorithm>
#include <cmath>

namespace crossread {

// clang-format off
EM_JS(void, js_make_texture, (int id, int width, int height), { Module.host.painter.makeTexture(id, width, height); });
EM_JS(void, js_fill_texture, (int id, int x, int y, int width, int height, const unsigned char* pixels, int pitch), {
    Module.host.painter.fillTexture(id, x, y, width, height, HEAPU8, pixels, pitch);
});
EM_JS(void, js_drop_texture, (int id), { Module.host.painter.dropTexture(id); });
EM_JS(void, js_begin_frame, (double width, double height), { Module.host.painter.begin(width, height); });
EM_JS(void, js_load_triangles, (const void* vertices, int vertex_bytes, const void* indices, int index_bytes), {
    Module.host.painter.load(HEAPU8.subarray(vertices, vertices + vertex_bytes), HEAPU8.subarray(indices, indices + index_bytes));
});
EM_JS(void, js_draw_triangles, (int count, int from, int texture, int x, int y, int width, int height), {
    Module.host.painter.draw(count, from, texture, x, y, width, height);
});
// clang-format on

namespace {

constexpr int kMostTextureSide = 4096; // every WebGL 2 device has it in practice

void send(const ImTextureData& texture, const ImTextureRect& r, int id) {
    const ImTextureData& t = texture;
    auto* pixels = static_cast<unsigned char*>(const_cast<ImTextureData&>(t).GetPixelsAt(r.x, r.y));
    js_fill_texture(id, r.x, r.y, r.w, r.h, pixels, t.Width);
}

void serve(ImTextureData& texture) {
    static int made = 0;
    switch (texture.Status) {
    case ImTextureStatus_OK:
    case ImTextureStatus_Destroyed:
        return;
    case ImTextureStatus_WantCreate:
        texture.SetTexID(static_cast<ImTextureID>(++made));
        js_make_texture(made, texture.Width, texture.Height);
        send(texture,
             {0, 0, static_cast<unsigned short>(texture.Width),
              static_cast<unsigned short>(texture.Height)},
             made);
        texture.SetStatus(ImTextureStatus_OK);
        return;
    case ImTextureStatus_WantUpdates:
        for (const ImTextureRect& part : texture.Updates)
            send(texture, part, static_cast<int>(texture.GetTexID()));
        texture.SetStatus(ImTextureStatus_OK);
        return;
    case ImTextureStatus_WantDestroy:
        if (texture.UnusedFrames == 0) return;
        js_drop_texture(static_cast<int>(texture.GetTexID()));
        texture.SetTexID(ImTextureID_Invalid);
        texture.SetStatus(ImTextureStatus_Destroyed);
        return;
    }
}

} // namespace

void init_renderer() {
    ImGuiIO& io = ImGui::GetIO();
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.BackendRendererName = "crossread";
    io.Fonts->TexMaxWidth = kMostTextureSide;
    io.Fonts->TexMaxHeight = kMostTextureSide;
}

void draw(const ImDrawData& data) {
    if (data.Textures)
        for (ImTextureData* texture : *data.Textures) serve(*texture);
    const float density = data.FramebufferScale.x;
    const int wide = static_cast<int>(std::lround(data.DisplaySize.x * density));
    const int high = static_cast<int>(std::lround(data.DisplaySize.y * density));
    js_begin_frame(data.DisplaySize.x, data.DisplaySize.y);
    for (const ImDrawList* list : data.CmdLists) {
        js_load_triangles(list->VtxBuffer.Data, list->VtxBuffer.size_in_bytes(),
                          list->IdxBuffer.Data, list->IdxBuffer.size_in_bytes());
        for (const ImDrawCmd& command : list->CmdBuffer) {
            const int x = std::max(0, static_cast<int>(command.ClipRect.x * density));
            const int y = std::max(0, static_cast<int>(command.ClipRect.y * density));
            const int right = std::min(wide, static_cast<int>(command.ClipRect.z * density));
            const int bottom = std::min(high, static_cast<int>(command.ClipRect.w * density));
            if (right <= x || bottom <= y) continue;
            js_draw_triangles(static_cast<int>(command.ElemCount),
                              static_cast<int>(command.IdxOffset * sizeof(ImDrawIdx)),
                              static_cast<int>(command.GetTexID()), x, y, right - x, bottom - y);
        }
    }
}

void forget_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->TexID == ImTextureID_Invalid) continue;
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed); // Dear ImGui then asks for it anew.
    }
}

} // namespace crossread
