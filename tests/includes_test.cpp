// The arrows of the tree, and the shape of its files: reads every file of src/ as text.
//
// The table of CMakeLists.txt is the one place that says which folder may use which:
//     crossread_folder(story text)          src/story may include what src/text can reach
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t max_lines = 600;

struct Source {
    std::string path; // relative to src/: "story/story.h"
    std::vector<std::string> lines;
};

struct Include {
    std::string name; // "base/range.h", "imgui.h", "vector"
    bool ours = false; // between quotation marks, with a folder
};

using Arrows = std::map<std::string, std::set<std::string>>;

std::vector<std::string> lines_of(const fs::path& file) {
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<Source> sources() {
    const fs::path root = fs::path(CROSSREAD_SOURCE_DIR) / "src";
    std::vector<Source> found;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") continue;
        found.push_back({entry.path().lexically_relative(root).generic_string(),
                         lines_of(entry.path())});
    }
    std::sort(found.begin(), found.end(),
              [](const Source& a, const Source& b) { return a.path < b.path; });
    return found;
}

std::string folder_of(std::string_view path) {
    return std::string(path.substr(0, path.find('/')));
}

// Each folder of the table with everything that it can reach, itself included.
Arrows read_arrows(const std::vector<std::string>& cmake) {
    constexpr std::string_view opening = "crossread_folder(";
    Arrows direct;
    for (const std::string& line : cmake) {
        if (line.rfind(opening, 0) != 0) continue;
        std::istringstream words(line.substr(opening.size(), line.find(')') - opening.size()));
        std::string folder;
        words >> folder;
        direct[folder].insert(folder);
        for (std::string used; words >> used;) direct[folder].insert(used);
    }
    for (std::size_t round = 0; round < direct.size(); ++round) { // As long as any path can be.
        for (auto& [folder, reached] : direct) {
            const std::set<std::string> before = reached;
            for (const std::string& used : before) {
                if (used != folder) reached.insert(direct[used].begin(), direct[used].end());
            }
        }
    }
    return direct;
}

std::vector<Include> includes_of(const Source& source) {
    std::vector<Include> found;
    for (const std::string& line : source.lines) {
        std::istringstream words(line);
        std::string first, name;
        words >> first >> name;
        if (first != "#include" || name.size() < 3) continue;
        const bool quoted = name.front() == '"';
        name = name.substr(1, name.find_last_of("\">") - 1);
        found.push_back({name, quoted && name.find('/') != std::string::npos});
    }
    return found;
}

bool starts_with_any(std::string_view text, const std::vector<std::string_view>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return text.rfind(beginning, 0) == 0; });
}

// Why `source` may not include `include`; empty when it may.
std::string objection(const Arrows& arrows, const Source& source, const Include& include) {
    const std::string folder = folder_of(source.path);
    const bool is_header = source.path.ends_with(".h");
    const std::string file = include.name.substr(include.name.rfind('/') + 1);
    const bool in_tree = include.ours && arrows.count(folder_of(include.name)) > 0;
    if (!in_tree && starts_with_any(file, {"imgui"})) { // Also "backends/imgui_impl_opengl3.h".
        return folder == "ui" || folder == "host" ? "" : "Dear ImGui belongs in ui/ and host/";
    }
    if (starts_with_any(include.name, {"nlohmann/"})) {
        if (is_header) return "nlohmann stays out of headers";
        static const std::set<std::string> allowed{"story", "link", "import", "export", "cli"};
        return allowed.count(folder) ? "" : "nlohmann belongs in story, link, import, export, cli";
    }
    if (starts_with_any(include.name, {"emscripten", "GLES", "webgl/"})) {
        return starts_with_any(source.path, {"host/browser/"})
                   ? ""
                   : "emscripten belongs in host/browser/";
    }
    if (!include.ours) return "";
    const auto reached = arrows.find(folder);
    if (reached == arrows.end()) return "src/" + folder + " is not in the table of CMakeLists.txt";
    const std::string used = folder_of(include.name);
    return reached->second.count(used) ? "" : "no arrow leads from " + folder + " to " + used;
}

} // namespace

TEST_CASE("every include follows the arrows of CMakeLists.txt") {
    const Arrows arrows = read_arrows(lines_of(fs::path(CROSSREAD_SOURCE_DIR) / "CMakeLists.txt"));
    REQUIRE(arrows.count("base") == 1);
    std::size_t checked = 0;
    for (const Source& source : sources()) {
        for (const Include& include : includes_of(source)) {
            ++checked;
            INFO("src/", source.path, " includes ", include.name);
            CHECK(objection(arrows, source, include) == "");
        }
    }
    CHECK(checked > 0);
}

TEST_CASE("an include against the arrows is found") {
    const Arrows arrows = read_arrows(
        {"crossread_folder(base)", "crossread_folder(text base)", "crossread_folder(story text)",
         "crossread_folder(ui story imgui)"});
    const auto refused = [&](std::string path, std::string line) {
        const Source source{std::move(path), {std::move(line)}};
        return !objection(arrows, source, includes_of(source).at(0)).empty();
    };
    CHECK_FALSE(refused("story/story.h", "#include \"base/range.h\""));
    CHECK_FALSE(refused("story/story.h", "#include <vector>"));
    CHECK_FALSE(refused("story/read.cpp", "#include <nlohmann/json.hpp>"));
    CHECK(refused("base/range.h", "#include \"story/story.h\""));
    CHECK(refused("story/story.h", "#include <nlohmann/json.hpp>"));
    CHECK(refused("text/words.cpp", "#include <nlohmann/json.hpp>"));
    CHECK(refused("text/words.cpp", "#include <imgui_internal.h>"));
    CHECK(refused("text/words.cpp", "#include \"backends/imgui_impl_opengl3.h\""));
    CHECK_FALSE(refused("ui/paint.cpp", "#include \"imgui.h\""));
    CHECK(refused("host/loop.cpp", "#include <emscripten/html5.h>"));
    CHECK(refused("unheard/of.cpp", "#include \"base/range.h\""));
}

TEST_CASE("no arrow leads back: base reaches nothing but itself") {
    const Arrows arrows = read_arrows(lines_of(fs::path(CROSSREAD_SOURCE_DIR) / "CMakeLists.txt"));
    for (const auto& [folder, reached] : arrows) {
        for (const std::string& used : reached) {
            if (used == folder || arrows.count(used) == 0) continue;
            INFO(folder, " and ", used, " reach each other");
            CHECK(arrows.at(used).count(folder) == 0);
        }
    }
    CHECK(arrows.at("base") == std::set<std::string>{"base"});
}

TEST_CASE("every header opens with a comment that says what it is for") {
    for (const Source& source : sources()) {
        if (!source.path.ends_with(".h")) continue;
        INFO("src/", source.path);
        REQUIRE_FALSE(source.lines.empty());
        CHECK(source.lines.front().rfind("// ", 0) == 0);
    }
}

TEST_CASE("no file passes 600 lines") {
    for (const Source& source : sources()) {
        INFO("src/", source.path);
        CHECK(source.lines.size() <= max_lines);
    }
}

// Two types of one name in one namespace are one type to the linker: it mixes up their templates.
TEST_CASE("no two files define a type of the same name") {
    std::map<std::string, std::string> homes;
    for (const Source& source : sources()) {
        bool hidden = false; // in an unnamed namespace
        for (const std::string& line : source.lines) {
            if (line == "namespace {") hidden = true;
            if (line == "} // namespace") hidden = false;
            if (hidden) continue;
            for (const std::string key : {"struct ", "class ", "enum class "}) {
                if (line.rfind(key, 0) != 0 || line.find('{') == std::string::npos) continue;
                const std::size_t end = line.find_first_of(" :{", key.size());
                const std::string name = line.substr(key.size(), end - key.size());
                const std::string& home = homes.emplace(name, source.path).first->second;
                INFO(name, " is defined in src/", home, " and in src/", source.path);
                CHECK(home == source.path);
            }
        }
    }
    CHECK(homes.size() > 50);
}
