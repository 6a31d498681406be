// Hands Dear ImGui's textures and triangles to web/painter.js, which draws them with WebGL 2.
//
// This is the renderer backend in Dear ImGui's sense. It is written for one texture format (RGBA),
// 32-bit indices and no user callbacks, which is all that the reader uses.
#pragma once

struct ImDrawData;

namespace crossread {

// Once, after the context of Dear ImGui is made.
void init_renderer();
void draw(const ImDrawData& data);
// The driver has lost every texture: they are sent again with the next draw.
void forget_textures();

} // namespace crossread
