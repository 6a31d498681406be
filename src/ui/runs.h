// Pictures of words: each run is drawn once by the outside world and kept in Dear ImGui's atlas.
//
//   need("servers", kReading, 0)   noted as missing
//   fill(2.0)                      one call draws all missing runs at two device pixels per pixel
//   find("servers", kReading, 0)   where its picture lies and where to put it
//
// The atlas may grow or be repacked while runs are added, which moves everything in it; so all
// runs of a frame are filled in before the first of them is drawn, and places are asked for anew
// each frame. When the pictures pass kRunPixelsKept, those that the last frames did not use go.
#pragma once

#include "layout/style.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace crossread {

struct RunRequest {
    std::string text; // UTF-8, one line
    TextStyle style;
    int phase = 0; // the pen starts this many quarters of a device pixel to the right
};

inline constexpr int kPhases = 4;

// A drawn run: white on transparent, or in its own colours (emoji).
struct RunImage {
    int left = 0; // from the pen position on the base line, device pixels
    int top = 0;
    int width = 0; // 0: nothing to see
    int height = 0;
    bool coloured = false;
};

// The edge to whatever draws letters: canvas 2D in the browser, nothing in tests.
class Rasteriser {
public:
    virtual ~Rasteriser() = default;
    // Draws every request at `density` device pixels per CSS pixel. `pixels` gets the images one
    // after the other, RGBA, row by row.
    virtual void rasterise(const std::vector<RunRequest>& requests, float density,
                           std::vector<RunImage>& images, std::vector<std::uint8_t>& pixels) = 0;
};

inline constexpr std::size_t kRunPixelsKept = 6'000'000; // 24 MB of texture

class RunCache {
public:
    struct Entry {
        RunImage image;
        int rect = -1; // in the atlas
        std::uint32_t used = 0;
    };

    void need(std::string_view text, const TextStyle& style, int phase);
    void fill(Rasteriser& rasteriser, float density);
    [[nodiscard]] const Entry* find(std::string_view text, const TextStyle& style, int phase);
    // Forgets every picture: the device pixel ratio or the fonts have changed.
    void clear();
    void next_frame() { ++frame_; }

    [[nodiscard]] std::size_t size() const { return entries_.size(); }
    [[nodiscard]] std::size_t rasterised() const { return rasterised_; } // runs drawn so far

private:
    const std::string& key(std::string_view text, const TextStyle& style, int phase);
    void drop_unused();

    std::unordered_map<std::string, Entry> entries_;
    std::vector<RunRequest> missing_;
    std::string key_; // scratch, so that look-ups allocate nothing
    std::size_t pixels_ = 0;
    std::size_t rasterised_ = 0;
    std::uint32_t frame_ = 0;
};

} // namespace crossread
