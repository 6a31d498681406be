#include "host/headless/headless.h"

#include "story/bundle.h"

#include "imgui.h"

#include <algorithm>

namespace crossread {
namespace {

// What a renderer would do with the textures, without one.
void serve_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate ||
            texture->Status == ImTextureStatus_WantUpdates) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        } else if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
    }
}

} // namespace

void HeadlessHost::rasterise(const std::vector<RunRequest>& requests, float density,
                             std::vector<RunImage>& images, std::vector<std::uint8_t>& pixels) {
    images.clear();
    pixels.clear();
    for (const RunRequest& request : requests) {
        const int width =
            std::max(1, static_cast<int>(naive_.advance(request.text, request.style) * density));
        const int height = std::max(1, static_cast<int>(request.style.size * density));
        images.push_back({0, -height, width, height, false});
        pixels.resize(pixels.size() +
                          static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4,
                      255);
    }
}

void HeadlessHost::show_pane(PaneId id, const Pane& pane, const Page&) {
    if (pane.shown) ++shown[static_cast<std::size_t>(id)];
}

void HeadlessHost::perform(const Effect& effect) {
    struct Recorder {
        HeadlessHost& host;
        void operator()(const PushAddress& e) const { host.addresses.push_back(e.fragment); }
        void operator()(const CopyText& e) const { host.copied = e.text; }
        void operator()(const Share& e) const { host.shared = e.path; }
        void operator()(const CopyLink& e) const {
            host.copied = e.fragment;
        } // the test says whether it worked
        void operator()(const OpenUrl& e) const { host.opened.push_back(e.url); }
        void operator()(const SetTitle& e) const { host.title = e.title; }
        void operator()(const Announce& e) const { host.announced.push_back(e.sentence); }
        void operator()(const ReplaceAddress& e) const { host.addresses.back() = e.fragment; }
        void operator()(const Remember& e) const { host.remembered[e.name] = e.word; }
        void operator()(const FocusSearch&) const { ++host.searches; }
        void operator()(const ShowTextView&) const { ++host.text_views; }
        void operator()(const Reveal&) const {}
        void operator()(const FlashFor&) const { ++host.flashes; }
    };
    std::visit(Recorder{*this}, effect);
}

Driver::Driver(const Story& story, const std::string& fragment, float width, float height)
    : reader_(host_) {
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    reader_.handle(Resized{width, height});
    (void)reader_.open(write_bundle(story), fragment);
    (void)settle();
}

int Driver::settle() {
    int frames = 0;
    while (host_.frame_wanted) {
        if (++frames > kMostFramesUntilQuiet) return -1;
        host_.frame_wanted = false;
        (void)reader_.frame(1, 1.0F / 60);
        serve_textures();
    }
    return frames;
}

bool Driver::press(PaneId pane, const Hot& hot) {
    const Pane& where = reader_.ui().panes()[static_cast<std::size_t>(pane)];
    const Page& page = reader_.ui().page(pane);
    const Rect box = hot.box;
    const float view = where.rect.h;
    float scroll = reader_.ui().scroll(pane);
    if (box.y < scroll || box.bottom() > scroll + view) {
        scroll = std::clamp(box.y - view / 3, 0.0F, std::max(0.0F, page.height - view));
        reader_.scrolled(pane, scroll);
    }
    // A corner: what lies over a large thing rarely covers it there.
    reader_.pointer_moved(where.rect.x + box.x + 2, where.rect.y + box.y + 2 - scroll);
    (void)settle();
    reader_.pointer_button(true);
    (void)settle();
    reader_.pointer_button(false);
    (void)settle();
    return true;
}

bool Driver::click(std::string_view label) {
    for (const PaneId pane :
         {PaneId::claim, PaneId::main, PaneId::beside, PaneId::rail, PaneId::bar}) {
        const Page& page = reader_.ui().page(pane);
        for (const Hot& hot : page.hots)
            if (hot.label == label) return press(pane, hot);
    }
    return false;
}

bool Driver::click_id(std::string_view id) {
    for (const PaneId pane :
         {PaneId::claim, PaneId::main, PaneId::beside, PaneId::rail, PaneId::bar}) {
        const Page& page = reader_.ui().page(pane);
        for (const Hot& hot : page.hots)
            if (hot.id == id) return press(pane, hot);
    }
    return false;
}

void Driver::key(std::string_view key) {
    (void)reader_.key(key);
    (void)settle();
}

void Driver::type(std::string_view text) {
    reader_.handle(Typed{std::string(text)});
    (void)settle();
}

void Driver::resize(float width, float height) {
    reader_.handle(Resized{width, height});
    (void)settle();
}

} // namespace crossread
