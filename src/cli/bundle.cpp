#include "cli/bundle.h"

#include "cli/export.h"
#include "cli/stories.h"
#include "export/downloads.h"
#include "export/feeds.h"
#include "export/html.h"
#include "export/picture.h"
#include "extract/marks.h"
#include "link/rev.h"
#include "story/bundle.h"
#include "story/folder.h"

#include <optional>
#include <ostream>
#include <utility>

namespace crossread {
namespace {

constexpr std::size_t max_template_bytes = 1'000'000;

struct Options {
    std::string folder;
    std::string dist;
    std::string shell = "shell";
    std::string site;
};

struct File {
    std::string path;
    std::string bytes;
};

// The options, or what is wrong with the command line.
std::optional<std::string> read_options(const Arguments& arguments, Options& options) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word == "-o" || word == "--shell") {
            if (i + 1 == arguments.size()) return word + " needs a folder after it";
            (word == "-o" ? options.dist : options.shell) = arguments[++i];
        } else if (word == "--site") {
            if (i + 1 == arguments.size()) return word + " needs an address after it";
            const auto site = site_address(arguments[++i]);
            if (!site) return site.error().what;
            options.site = *site;
        } else if (word.rfind('-', 0) == 0) {
            return "there is no option " + word;
        } else if (!options.folder.empty()) {
            return "give one folder of stories, not two";
        } else {
            options.folder = word;
        }
    }
    if (options.folder.empty()) return "give the folder of the stories";
    if (options.dist.empty()) return "give the folder to write to, with -o";
    return std::nullopt;
}

Result<PageTemplate> read_template(const std::string& path) {
    auto text = read_file(path, max_template_bytes);
    if (!text) return text.error();
    return PageTemplate{*std::move(text), path};
}

// Every file of the site, in the order in which they are written.
Result<std::vector<File>> make_site(const Options& options) {
    const auto index = read_template(options.shell + "/index.html");
    if (!index) return index.error();
    const auto claim_shell = read_template(options.shell + "/claim.html");
    if (!claim_shell) return claim_shell.error();
    const auto folders = list_story_folders(options.folder);
    if (!folders) return folders.error();

    std::vector<File> files;
    std::vector<Story> stories;
    for (const std::string& folder : *folders) {
        auto story = read_story_folder(folder, find_marks);
        if (!story) return story.error();
        set_revisions(*story);
        const auto record = read_record(folder);
        if (!record) return record.error();
        set_past(*story, *record);
        std::string bytes = write_bundle(*story);
        // The page must be able to read it: better to find out here.
        if (const auto again = read_bundle(bytes); !again) return again.error();
        files.push_back({options.dist + "/data/" + story->slug + ".json", std::move(bytes)});
        const auto add_downloads = [&](std::vector<Download> made) {
            for (Download& file : made)
                files.push_back({options.dist + "/" + file.path, std::move(file.bytes)});
        };
        add_downloads(downloads(*story, options.site));
        for (std::size_t i = 0; i < story->claims.size(); ++i) {
            const Claim& claim = story->claims[i];
            auto page = claim_page(*story, claim, *claim_shell, options.site);
            if (!page) return page.error();
            const std::string place = options.dist + "/" + page_of(*story, claim);
            files.push_back({place + "index.html", *std::move(page)});
            files.push_back({place + "picture.svg", claim_picture(*story, claim)});
            add_downloads(downloads(*story, i, options.site));
        }
        stories.push_back(*std::move(story));
    }
    if (!stories.empty()) {
        auto page = index_page(stories.front(), *index);
        if (!page) return page.error();
        files.push_back({options.dist + "/index.html", *std::move(page)});
    }
    files.push_back({options.dist + "/feed.json", json_feed(stories, options.site)});
    files.push_back({options.dist + "/feed.xml", rss_feed(stories, options.site)});
    if (!options.site.empty())
        files.push_back({options.dist + "/sitemap.xml", sitemap(stories, options.site)});
    return files;
}

} // namespace

int run_bundle(const Arguments& arguments, std::ostream& out, std::ostream& err) {
    Options options;
    if (const auto wrong = read_options(arguments, options)) {
        err << "crossread bundle: " << *wrong
            << "; as in crossread bundle assets/stories -o dist\n";
        return exit_usage;
    }
    const auto files = make_site(options);
    if (!files) {
        err << describe(files.error()) << "\n";
        return exit_problem;
    }
    std::size_t total = 0;
    for (const File& file : *files) {
        if (const auto problem = write_file(file.path, file.bytes)) {
            err << describe(*problem) << "\n";
            return exit_problem;
        }
        out << file.path << "  " << file.bytes.size() << " bytes\n";
        total += file.bytes.size();
    }
    if (options.site.empty())
        out << "Without --site ADDRESS: addresses are relative, and there is no canonical address "
               "and no sitemap.xml.\n";
    out << files->size() << " files, " << total << " bytes\n";
    return exit_ok;
}

} // namespace crossread
