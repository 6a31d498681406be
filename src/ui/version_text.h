// A quote's version as it is shown: its words, and against the fullest version what came and went.
//
//   fullest   We oppose turning cyberspace into a new battlefield
//   version   “We oppose [to turn cyber space] into [another] battlefield”    [added]
//   cut       “into a -new- battlefield.”                                      -removed-
//
// Words that a cut version leaves off at its ends are not shown: being short is not a change.
#pragma once

#include "story/story.h"
#include "ui/compose.h"

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct VersionText {
    std::string words;
    std::vector<Inline> inlines;
};
using WasNow = VersionText;

// What became of words: "-2,194- [2,196] control servers"; all of it removed where `now` is empty.
[[nodiscard]] WasNow was_now(std::string_view was, std::string_view now);

// Version number `index` of the claim's quotes, with quotation marks unless it is indirect.
[[nodiscard]] VersionText version_text(const Story& story, const Claim& claim, std::size_t index);

// "translation", "cut", "fullest version", "reported without quotation marks".
[[nodiscard]] std::string version_in_words(const Claim& claim, std::size_t index);

} // namespace crossread
