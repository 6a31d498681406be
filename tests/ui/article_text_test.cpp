#include "ui/article_text.h"

#include "../story/sample.h"
#include "shown.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;
using checks::has;
using checks::Shown;

TEST_CASE("each of two texts keeps its source's name in sight") {
    for (const float width : {1280.0F, 390.0F, 320.0F}) {
        Story story = sample::story();
        story.articles[1].short_name = "The Tidewater and District Evening Courier";
        const Shown two(story, "#1/small/us-servers?in=alpha&beside=beta", width, 844);
        const auto stays = [&](PaneId id) {
            std::string out;
            for (const Run& run : two.page(id).runs)
                if (run.stays) out += std::string(two.page(id).text(run)) + ' ';
            return out;
        };
        CHECK(stays(PaneId::main) == "alpha 10 March 2013 ");
        CHECK(has(stays(PaneId::beside), "The Tide"));
        CHECK(two.page(PaneId::main).head.until == two.page(PaneId::main).height);
        CHECK(two.page(PaneId::main).head.box.h == two.page(PaneId::beside).head.box.h);
        for (const std::string& wrong : checks::wrongs_of(two.page(PaneId::beside)))
            FAIL_CHECK(wrong);
    }
}
