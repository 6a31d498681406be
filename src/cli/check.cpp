#include "cli/check.h"

#include "cli/stories.h"
#include "extract/marks.h"
#include "link/key_record.h"
#include "link/rev.h"
#include "story/corrections.h"
#include "story/folder.h"
#include "story/words.h"

#include <ostream>
#include <string>
#include <utility>

namespace crossread {
namespace {

std::string in_words(const EditorsShare& share) {
    return "of " + std::to_string(share.alike + share.corrections.size()) +
           " fields of its figures and quotes the engine reads " + std::to_string(share.alike) +
           " as the editor does";
}

// The story's keys against its record: false when one has changed its meaning. What is new is
// written into the record when `record` says so, and told otherwise.
bool check_keys(const Story& story, const std::string& folder, bool record, std::ostream& out) {
    auto kept = read_record(folder);
    if (!kept) {
        out << describe(kept.error()) << "\n";
        return false;
    }
    const KeyChanges changes = compare_keys(*kept, story, record_path(folder));
    for (const Error& problem : changes.refused) out << describe(problem) << "\n";
    if (!changes.refused.empty()) return false;
    if (changes.added + changes.changed == 0) return true;
    if (record) {
        const std::string bytes = write_key_record(with_story(*std::move(kept), story));
        if (const auto problem = write_file(record_path(folder), bytes)) {
            out << describe(*problem) << "\n";
            return false;
        }
    }
    out << folder << ": " << spell_count(changes.added, "key is", "keys are") << " new and "
        << spell_count(changes.changed, "claim has", "claims have") << " changed since the record"
        << (record ? "; both are recorded now\n" : "; crossread check --record writes them down\n");
    return true;
}

bool check_story(const std::string& folder, bool record, std::ostream& out) {
    auto story = read_story_folder(folder, find_marks);
    if (!story) {
        out << describe(story.error()) << "\n";
        return false;
    }
    set_revisions(*story);
    if (!check_keys(*story, folder, record, out)) return false;
    out << folder << ": " << story->articles.size() << " articles, " << story->claims.size()
        << " claims, no problem; " << in_words(find_corrections(*story, find_marks)) << "\n";
    return true;
}

} // namespace

int run_check(const Arguments& arguments, std::ostream& out, std::ostream& err) {
    const bool record = !arguments.empty() && arguments[0] == "--record";
    if (arguments.size() != (record ? 2 : 1) || arguments.back().rfind('-', 0) == 0) {
        err << "crossread check: give one folder of stories; "
               "as in crossread check assets/stories\n";
        return exit_usage;
    }
    const auto folders = list_story_folders(arguments.back());
    if (!folders) {
        err << describe(folders.error()) << "\n";
        return exit_problem;
    }
    std::size_t problems = 0;
    for (const std::string& folder : *folders)
        if (!check_story(folder, record, out)) ++problems;
    if (problems == 0) return exit_ok;
    out << problems << " of " << folders->size() << (folders->size() == 1 ? " story" : " stories")
        << (problems == 1 ? " has a problem\n" : " have a problem\n");
    return exit_problem;
}

} // namespace crossread
