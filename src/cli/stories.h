// The folders and files that the commands share.
//
//   assets/stories/            list_story_folders gives the two, sorted by name
//     another-story/
//     who-hacks-whom/
#pragma once

#include "base/error.h"
#include "link/key_record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

// The folders inside `folder`, one a story; a folder without any is an error.
[[nodiscard]] Result<std::vector<std::string>> list_story_folders(const std::string& folder);

// Where the record of a story's keys stands, and the record: empty when there is none yet.
[[nodiscard]] std::string record_path(const std::string& folder);
[[nodiscard]] Result<KeyRecord> read_record(const std::string& folder);

// Writes a file whole or not at all: the bytes go to a new file beside it, which then takes its
// name. Makes the folders that are missing. Gives the problem, if there was one.
[[nodiscard]] std::optional<Error> write_file(const std::string& path, std::string_view bytes);

} // namespace crossread
