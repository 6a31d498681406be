// Effects as lines of text, so that a test can say in one comparison what it expects.
//
//   told(update(state, CommandGiven{Command::copy_link}))
//     "flash 2500\ncopy #1/small/servers\nsay Link copied.\n"
#pragma once

#include "app/update.h"

#include <string>
#include <variant>

namespace crossread {

inline std::string told(const Effects& effects) {
    struct Teller {
        std::string operator()(const PushAddress& e) const { return "push " + e.fragment; }
        std::string operator()(const CopyLink& e) const { return "copy " + e.fragment; }
        std::string operator()(const CopyText& e) const {
            return "copy text with " + e.fragment + ": " + e.text;
        }
        std::string operator()(const Share& e) const { return "share " + e.path + " " + e.title; }
        std::string operator()(const OpenUrl& e) const { return "open " + e.url; }
        std::string operator()(const SetTitle& e) const { return "title " + e.title; }
        std::string operator()(const Announce& e) const { return "say " + e.sentence; }
        std::string operator()(const ReplaceAddress& e) const { return "replace " + e.fragment; }
        std::string operator()(const Remember& e) const {
            return "remember " + e.name + " " + e.word;
        }
        std::string operator()(const FocusSearch&) const { return "focus search"; }
        std::string operator()(const ShowTextView&) const { return "text view"; }
        std::string operator()(const Reveal&) const { return "reveal"; }
        std::string operator()(const FlashFor& e) const {
            return "flash " + std::to_string(e.milliseconds);
        }
    };
    std::string out;
    for (const Effect& effect : effects) out += std::visit(Teller{}, effect) + '\n';
    return out;
}

// Everything that an update may change, but for the story.
inline std::string told(const State& state) {
    std::string out = encode(state.address) + " ~" + state.address.rev + " notice=" + state.notice;
    for (const std::string name : {"theme", "size", "source", "letters"})
        out += " " + name + "=" + std::string(setting(state.settings, name));
    out += state.system_dark ? " system-dark" : "";
    out += " before=" + encode(state.before) + " found=" + std::to_string(state.found.count());
    out += " " + std::to_string(state.width) + "x" + std::to_string(state.height);
    out += state.sheet_grown ? " grown" : "";
    out += " flashed=" + std::string(info(state.flashed).name) + (state.loaded ? " loaded" : "");
    return out;
}

} // namespace crossread
