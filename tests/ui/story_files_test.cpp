// Every page of the shipped story, in every window. Reads files, so it is native only.
#include "every_page.h"
#include "extract/marks.h"
#include "story/folder.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("every page of the shipped story is sound: places, words, links, headings") {
    const auto story = read_story_folder(
        std::string(CROSSREAD_SOURCE_DIR) + "/assets/stories/who-hacks-whom", find_marks);
    REQUIRE(story);
    const std::size_t pages = checks::EveryPage(*story).check();
    // Each claim is opened alone and with a second text.
    CHECK(pages == 6 * 5 * (7 + 2 * story->claims.size() + 2 * story->articles.size()));
}
