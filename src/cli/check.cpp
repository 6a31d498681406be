#include "cli/check.h"

#include "cli/stories.h"
#include "story/folder.h"

#include <ostream>

namespace crossread {

int run_check(const Arguments& arguments, std::ostream& out, std::ostream& err) {
    if (arguments.size() != 1 || arguments[0].rfind('-', 0) == 0) {
        err << "crossread check: give one folder of stories; "
               "as in crossread check assets/stories\n";
        return exit_usage;
    }
    const auto folders = list_story_folders(arguments[0]);
    if (!folders) {
        err << describe(folders.error()) << "\n";
        return exit_problem;
    }
    std::size_t problems = 0;
    for (const std::string& folder : *folders) {
        const auto story = read_story_folder(folder);
        if (story) {
            out << folder << ": " << story->articles.size() << " articles, "
                << story->claims.size() << " claims, no problem\n";
        } else {
            out << describe(story.error()) << "\n";
            ++problems;
        }
    }
    if (problems == 0) return exit_ok;
    out << problems << " of " << folders->size() << (folders->size() == 1 ? " story" : " stories")
        << (problems == 1 ? " has a problem\n" : " have a problem\n");
    return exit_problem;
}

} // namespace crossread
