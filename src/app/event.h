// What can happen, and what the host is to do about it.
//
//   Navigated "#1/who-hacks-whom/us-control-servers"   an event: the address bar changed
//   CopyLink "#1/who-hacks-whom/…"                     an effect: the host copies, and says LinkCopied
//
// Both are plain data. Effects are carried out in order.
#pragma once

#include "app/state.h"

#include <string>
#include <variant>
#include <vector>

namespace crossread {

// Events.
struct StoryLoaded {
    Story story;
}; // comes before any Navigated
struct Navigated {
    std::string fragment;
}; // the address bar's part from '#' on
struct CommandGiven {
    Command command;
};
struct Resized {
    float width, height;
};
struct SystemTheme {
    bool dark;
};
struct SettingRemembered {
    std::string name, word; // as the browser kept them (settings.h)
};
struct Typed {
    std::string text; // all that the search box holds
};
struct LinkCopied {
    bool done;
};                   // what became of CopyLink, CopyText or Share
struct FlashOver {}; // a button's answer has stood long enough
using Event = std::variant<StoryLoaded, Navigated, CommandGiven, Resized, SystemTheme,
                           SettingRemembered, Typed, LinkCopied, FlashOver>;

// Effects.
struct PushAddress {
    std::string fragment;
};
struct ReplaceAddress {
    std::string fragment;
}; // the same, without a way back: each letter of a search is no step
struct CopyLink {
    std::string fragment;
}; // the host puts the site's address before it
struct CopyText {
    std::string text;
    std::string fragment;
}; // … before each `fragment` in the text
struct Share {
    std::string title;
    std::string path;
}; // of the claim's own page, which has a preview; from the site's address on
struct OpenUrl {
    std::string url;
};
struct SetTitle {
    std::string title;
};
struct Announce {
    std::string sentence;
};
struct Remember {
    std::string name, word;
};
struct FocusSearch {}; // the keyboard goes to the search box
struct ShowTextView {};
struct Reveal {}; // bring the open claim's mark, or the place that was found, into view
struct FlashFor {
    int milliseconds;
};
using Effect =
    std::variant<PushAddress, ReplaceAddress, CopyLink, CopyText, Share, OpenUrl, SetTitle,
                 Announce, Remember, FocusSearch, ShowTextView, Reveal, FlashFor>;
using Effects = std::vector<Effect>;

inline constexpr int kFlashMilliseconds = 2500;

} // namespace crossread
