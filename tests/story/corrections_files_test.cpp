// Where the editor of the bundled story says otherwise than the engine finds. The list is kept, so a
// change of the engine shows here what it changes in a story that people read.
#include "../golden.h"
#include "extract/marks.h"
#include "story/corrections.h"
#include "story/folder.h"

#include <string>

using namespace crossread;

TEST_CASE("where the editor of the bundled story corrects the engine") {
    const auto story = read_story_folder(
        std::string(CROSSREAD_SOURCE_DIR) + "/assets/stories/who-hacks-whom", find_marks);
    REQUIRE_MESSAGE(story, describe(story.error()));
    const EditorsShare share = find_corrections(*story, find_marks);
    std::string lines = std::to_string(share.alike) + " fields alike, " +
                        std::to_string(share.corrections.size()) + " corrected\n";
    for (const Correction& c : share.corrections)
        lines += "\n" + c.claim + ", " + c.article + ": " + c.field + "\n    engine  " + c.marked +
                 "\n    editor  " + c.editor + "\n";
    MESSAGE(lines);
    CHECK(share.alike > 0);
    check_golden("who-hacks-whom.corrections", lines);
}
