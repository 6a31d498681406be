// The documents of the small story's article and claim, as plain lines kept in tests/data. After a
// change that is meant, CROSSREAD_UPDATE=1 in the environment writes them anew, to be read as a
// diff. Reads and writes files, so it is native only.
#include "../story/sample.h"
#include "every_page.h"
#include "ui/mirror.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

using namespace crossread;

namespace {

void compare(const std::string& name, const std::string& now) {
    const std::string path =
        std::string(CROSSREAD_SOURCE_DIR) + "/tests/data/" + name + ".golden.txt";
    const char* update = std::getenv("CROSSREAD_UPDATE");
    if (update && std::string(update) == "1") {
        std::ofstream out(path, std::ios::binary);
        out << now;
        REQUIRE(out.good());
        return;
    }
    std::ifstream in(path, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), path << " is missing; CROSSREAD_UPDATE=1 writes it");
    std::ostringstream kept;
    kept << in.rdbuf();
    CHECK_MESSAGE(
        kept.str() == now,
        name << " has changed; if that is meant, run with CROSSREAD_UPDATE=1 and read the diff");
}

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
    compare("small.article", document("#1/small/us-servers?in=alpha", 1280, PaneId::main));
    compare("small.article.phone", document("#1/small?in=beta", 390, PaneId::main));
}

TEST_CASE("the document of a claim: a figure, a quote, and where none is open") {
    compare("small.claim.figure", document("#1/small/us-servers", 1280, PaneId::claim));
    compare("small.claim.quote", document("#1/small/battlefield", 390, PaneId::claim));
    compare("small.claim.none", document("#1/small", 1280, PaneId::claim));
}

TEST_CASE("the documents of the other views") {
    compare("small.figures", document("#1/small?view=figures", 1280, PaneId::main));
    compare("small.quotes", document("#1/small?view=quotes", 1280, PaneId::main));
    compare("small.sources", document("#1/small?view=sources", 1280, PaneId::main));
}
