// The documents of the small story's article and claim, as plain lines kept in tests/data.
#include "../golden.h"
#include "../story/sample.h"
#include "every_page.h"
#include "ui/mirror.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

std::string document(const std::string& fragment, float width, PaneId pane) {
    const Story story = sample::story();
    const State state = checks::state_at(story, fragment, width, 800);
    NaiveMeasure measure;
    checks::NoRasteriser rasteriser;
    Ui ui(measure, rasteriser);
    ui.rebuild(state);
    return mirror_text(ui.page(pane));
}

} // namespace

TEST_CASE("the document of an article") {
    check_golden("small.article", document("#1/small/us-servers?in=alpha", 1280, PaneId::main));
    check_golden("small.article.phone", document("#1/small?in=beta", 390, PaneId::main));
}

TEST_CASE("the document of a claim: a figure, a quote, and where none is open") {
    check_golden("small.claim.figure", document("#1/small/us-servers", 1280, PaneId::claim));
    check_golden("small.claim.quote", document("#1/small/battlefield", 390, PaneId::claim));
    check_golden("small.claim.none", document("#1/small", 1280, PaneId::claim));
}

TEST_CASE("the documents of the other views") {
    check_golden("small.figures", document("#1/small?view=figures", 1280, PaneId::main));
    check_golden("small.quotes", document("#1/small?view=quotes", 1280, PaneId::main));
    check_golden("small.sources", document("#1/small?view=sources", 1280, PaneId::main));
}
