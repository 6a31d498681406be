#include "cli/check.h"

#include "cli/stories.h"
#include "extract/marks.h"
#include "story/corrections.h"
#include "story/folder.h"

#include <ostream>
#include <string>

namespace crossread {
namespace {

std::string in_words(const EditorsShare& share) {
    return "of " + std::to_string(share.alike + share.corrections.size()) +
           " fields of its figures and quotes the engine reads " + std::to_string(share.alike) +
           " as the editor does";
}

} // namespace

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
        const auto story = read_story_folder(folder, find_marks);
        if (story) {
            out << folder << ": " << story->articles.size() << " articles, "
                << story->claims.size() << " claims, no problem; "
                << in_words(find_corrections(*story, find_marks)) << "\n";
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
