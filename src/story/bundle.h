// A whole story as one compact JSON file: what the page loads.
//
//   write_bundle(story)   {"v":1,"slug":"…","articles":[…],"origins":[…],"claims":[
//                           {"k":"us-servers","r":"differs","y":"transcription",
//                            "f":[{"a":0,"w":[866,871],"n":[2194,2194],"b":"=",…}]}]}
//   read_bundle(bytes)    the same Story, or an error that says what is wrong
//
// Field names are short and empty fields are left out. Evidence is a range of bytes in the
// article's text. Paragraphs are not stored: they follow from the text (find_paragraphs).
// read_bundle trusts nothing, so that whoever has the Story may: version, words, indices, ranges
// (inside one paragraph, on UTF-8 boundaries), keys, addresses, parents and limits are checked.
// read_bundle(write_bundle(s)) == s for every story that read_editor gives.
// Cost: linear. Refused: unknown fields and other versions; a newer writer raises the version.
#pragma once

#include "base/error.h"
#include "story/story.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace crossread {

inline constexpr int bundle_version = 1;
inline constexpr std::size_t max_bundle_bytes = 80'000'000; // all articles and the editor's part

[[nodiscard]] std::string write_bundle(const Story& story);
[[nodiscard]] Result<Story> read_bundle(std::string_view bytes);

} // namespace crossread
