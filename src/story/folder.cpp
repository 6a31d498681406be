#include "story/folder.h"

#include "story/editor.h"
#include "story/front_matter.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

namespace crossread {

namespace fs = std::filesystem;

Result<std::string> read_file(const std::string& path, std::size_t max_bytes) {
    std::error_code problem;
    if (path.empty())
        return Error{ErrorCode::unreadable, path, 0, "the path is empty; give that of a file"};
    const fs::file_status status = fs::status(path, problem);
    if (problem == std::errc::permission_denied)
        return Error{ErrorCode::unreadable, path, 0, "the folder cannot be read; check its rights"};
    if (!fs::exists(status))
        return Error{ErrorCode::unreadable, path, 0, "there is no such file; check the path"};
    if (fs::is_directory(status))
        return Error{ErrorCode::unreadable, path, 0, "this is a folder; give the files in it"};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::unreadable, path, 0,
                     "this is a pipe or a device; write what it gives to a file first"};
    const auto size = fs::file_size(path, problem);
    if (!problem && size > max_bytes)
        return Error{ErrorCode::too_large, path, 0,
                     "the file has " + std::to_string(size) + " bytes; at most " +
                         std::to_string(max_bytes) + " are read"};
    std::ifstream in(path, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(problem ? 0 : size), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (problem || !in)
        return Error{ErrorCode::unreadable, path, 0, "the file cannot be read; check its rights"};
    return bytes;
}

Result<Story> read_story_folder(const std::string& folder, FindMarks find) {
    const fs::path root(folder);
    std::error_code problem;
    std::vector<std::string> names;
    for (auto entry = fs::directory_iterator(root, problem);
         !problem && entry != fs::directory_iterator(); entry.increment(problem))
        if (entry->path().extension() == ".md") names.push_back(entry->path().filename().string());
    if (problem)
        return Error{ErrorCode::unreadable, folder, 0, "the folder cannot be read; check the path"};
    std::sort(names.begin(), names.end());
    if (names.size() > max_articles)
        return Error{ErrorCode::too_large, folder, 0,
                     "the folder has " + std::to_string(names.size()) + " articles; at most " +
                         std::to_string(max_articles) + " are read"};

    std::vector<Article> articles;
    for (const std::string& name : names) {
        const std::string path = (root / name).string();
        const auto bytes = read_file(path, max_article_bytes);
        if (!bytes) return bytes.error();
        auto article = read_article(*bytes, path);
        if (!article) return article.error();
        articles.push_back(*std::move(article));
    }

    const std::string path = (root / "story.json").string();
    const auto bytes = read_file(path, max_editor_bytes);
    if (!bytes) return bytes.error();
    auto story = read_editor(*bytes, path, std::move(articles), find);
    if (!story) return story;
    // "stories/x/" and "stories/x" are the same folder; the first has an empty last part.
    const fs::path given = fs::absolute(root, problem).lexically_normal();
    const fs::path name = given.has_filename() ? given.filename() : given.parent_path().filename();
    if (story->slug != name.string())
        return Error{ErrorCode::conflict, path, 0,
                     "\"slug\" is \"" + story->slug + "\" in the folder \"" + name.string() +
                         "\"; make them the same"};
    return story;
}

} // namespace crossread
