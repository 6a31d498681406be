#include "cli/stories.h"

#include "story/editor.h"
#include "story/folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace crossread {

namespace fs = std::filesystem;

Result<std::vector<std::string>> list_story_folders(const std::string& folder) {
    std::error_code problem;
    std::vector<std::string> found;
    for (auto entry = fs::directory_iterator(folder, problem);
         !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
        std::error_code unknown;
        if (entry->is_directory(unknown)) found.push_back(entry->path().string());
    }
    if (problem)
        return Error{ErrorCode::unreadable, folder, 0, "the folder cannot be read; check the path"};
    if (found.empty())
        return Error{ErrorCode::missing, folder, 0,
                     "there is no story in this folder; a story is a folder with a story.json"};
    std::sort(found.begin(), found.end());
    return found;
}

std::string record_path(const std::string& folder) {
    return (fs::path(folder) / "keys.json").string();
}

Result<KeyRecord> read_record(const std::string& folder) {
    const std::string path = record_path(folder);
    std::error_code unknown;
    if (!fs::exists(path, unknown)) return KeyRecord{};
    const auto bytes = read_file(path, max_editor_bytes);
    if (!bytes) return bytes.error();
    return read_key_record(*bytes, path);
}

std::optional<Error> write_file(const std::string& path, std::string_view bytes) {
    const std::string unfinished = path + ".unfinished";
    std::error_code problem;
    if (const fs::path parent = fs::path(path).parent_path(); !parent.empty())
        fs::create_directories(parent, problem);
    bool written = false;
    if (!problem) {
        std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.close();
        written = !out.fail();
    }
    if (written) fs::rename(unfinished, path, problem);
    if (written && !problem) return std::nullopt;
    std::error_code ignored;
    fs::remove(unfinished, ignored);
    return Error{ErrorCode::unreadable, path, 0,
                 "the file cannot be written; check the folder's rights and the free space"};
}

} // namespace crossread
