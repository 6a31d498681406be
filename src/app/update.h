// The one place where the state changes: update(state, event) -> effects.
//
//   Navigated "#1/who-hacks-whom/us-control-servers"   state.address = …; SetTitle, Announce
//   CommandGiven copy_link                             CopyLink "#1/…"; then LinkCopied, Announce "Link copied."
//   Navigated "#1/who-hacks-whom/no-such-claim"        state.notice = "There is no claim …"
//   Navigated "#1/…/us-control-servers~7k2m9q4xh0"     state.landing: as linked, changed …; Announce
//
// Pure: no clock, no I/O, no globals. Effects are data; the host carries them out in order.
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

[[nodiscard]] Effects update(State& state, const Event& event);

// The address of the claim `key` seen in `article` (npos: let the reader choose) in the current view.
[[nodiscard]] std::string claim_address(const State& state, const Claim& claim,
                                        std::size_t article);
[[nodiscard]] std::string article_address(const State& state, std::size_t article);
// The open claim with the text of `article` beside the one in view.
[[nodiscard]] std::string beside_address(const State& state, const Claim& claim,
                                         std::size_t article);
[[nodiscard]] std::string view_address(const State& state, View view);

// What follows copied words when the person wants it so: publisher, headline, date; `second`: of
// the text beside the one in view.
[[nodiscard]] std::string source_line(const State& state, bool second = false);

// Where the files of the open claim are to be had, else those of the story: from the site's address
// on.
[[nodiscard]] std::string files_address(const State& state);

} // namespace crossread
