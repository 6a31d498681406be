#include "ui/runs.h"

#include "imgui.h"

#include <cstring>

namespace crossread {
namespace {

void copy_pixels(const RunImage& image, const std::uint8_t* from, const ImFontAtlasRect& rect) {
    ImTextureData* texture = ImGui::GetIO().Fonts->TexData;
    for (int row = 0; row < image.height; ++row)
        std::memcpy(texture->GetPixelsAt(rect.x, rect.y + row),
                    from +
                        static_cast<std::size_t>(row) * static_cast<std::size_t>(image.width) * 4,
                    static_cast<std::size_t>(image.width) * 4);
}

} // namespace

const std::string& RunCache::key(std::string_view text, const TextStyle& style, int phase) {
    key_.assign(text);
    key_.push_back('\0');
    key_.push_back(static_cast<char>(style.face));
    key_.push_back(static_cast<char>(style.weight / 10));
    const auto size = static_cast<int>(style.size * 4);
    key_.push_back(static_cast<char>(size & 0xFF));
    key_.push_back(static_cast<char>(size >> 8));
    key_.push_back(static_cast<char>(phase));
    return key_;
}

void RunCache::need(std::string_view text, const TextStyle& style, int phase) {
    if (text.empty()) return;
    const auto [at, fresh] = entries_.try_emplace(key(text, style, phase));
    at->second.used = frame_;
    if (fresh) missing_.push_back({std::string(text), style, phase});
}

void RunCache::fill(Rasteriser& rasteriser, float density) {
    if (missing_.empty()) return;
    if (pixels_ > kRunPixelsKept) drop_unused();
    std::vector<RunImage> images;
    std::vector<std::uint8_t> pixels;
    rasteriser.rasterise(missing_, density, images, pixels);
    ImFontAtlas* atlas = ImGui::GetIO().Fonts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < missing_.size() && i < images.size(); ++i) {
        const RunImage& image = images[i];
        Entry& entry = entries_[key(missing_[i].text, missing_[i].style, missing_[i].phase)];
        entry.image = image;
        entry.used = frame_;
        const std::size_t bytes =
            static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 4;
        if (bytes > 0 && at + bytes <= pixels.size()) {
            ImFontAtlasRect rect;
            const ImFontAtlasRectId id = atlas->AddCustomRect(image.width, image.height, &rect);
            if (id != ImFontAtlasRectId_Invalid) {
                entry.rect = id;
                copy_pixels(image, pixels.data() + at, rect);
                pixels_ += bytes / 4;
            }
        }
        at += bytes;
        ++rasterised_;
    }
    missing_.clear();
}

const RunCache::Entry* RunCache::find(std::string_view text, const TextStyle& style, int phase) {
    const auto at = entries_.find(key(text, style, phase));
    return at == entries_.end() ? nullptr : &at->second;
}

void RunCache::clear() {
    for (auto& [name, entry] : entries_)
        if (entry.rect >= 0) ImGui::GetIO().Fonts->RemoveCustomRect(entry.rect);
    entries_.clear();
    missing_.clear();
    pixels_ = 0;
}

void RunCache::drop_unused() {
    for (auto at = entries_.begin(); at != entries_.end();) {
        Entry& entry = at->second;
        if (frame_ - entry.used < 4) {
            ++at;
            continue;
        }
        if (entry.rect >= 0) ImGui::GetIO().Fonts->RemoveCustomRect(entry.rect);
        const std::size_t size = static_cast<std::size_t>(entry.image.width) *
                                 static_cast<std::size_t>(entry.image.height);
        pixels_ -= pixels_ < size ? pixels_ : size;
        at = entries_.erase(at);
    }
}

} // namespace crossread
