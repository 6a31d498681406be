#include "ui/cards.h"

#include "../story/sample.h"
#include "shown.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;
using checks::Shown;
using checks::words_of;

TEST_CASE("a card has each value once, with all who have it") {
    Story story = sample::story();
    Claim& claim = story.claims[1];
    claim.figures.push_back(claim.figures.front()); // twice in one source
    for (const float width : {390.0F, 320.0F}) {
        const Shown shown(story, "#1/small?view=figures", width, 844);
        const Page& page = shown.page(PaneId::main);
        const std::string words = words_of(page);
        const std::size_t at = words.find("differs: transcription\n");
        REQUIRE(at != std::string::npos);
        CHECK(words.substr(at) == "differs: transcription\nabout 2,194\nalpha\n2,196\nbeta\n");
        for (const std::string& wrong : checks::wrongs_of(page)) FAIL_CHECK(wrong);
    }
}
