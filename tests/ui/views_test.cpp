#include "ui/views.h"

#include "../story/sample.h"
#include "export/downloads.h"
#include "export/feeds.h"
#include "shown.h"
#include "ui/theme.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace crossread;
using checks::has;
using checks::hot_of;
using checks::Shown;
using checks::words_of;

namespace {

// The small story with an article that has everything: a known original, an author, a relay, a
// quote over a figure, and words that are too long for a phone.
Story rich() {
    Story story = sample::story();
    Article& alpha = story.articles[0];
    alpha.url = "https://example.org/a?b=c&d=\"e\"";
    alpha.author = "Anna Author";
    alpha.via = "another agency’s report";
    Claim over = story.claims[2];
    over.key = "over-a-figure";
    over.quotes.resize(1);
    over.quotes[0].article = 0;
    const auto at = static_cast<std::uint32_t>(alpha.text.find("servers; 2,194 stand"));
    over.quotes[0].where = {at, at + 20};
    story.claims.push_back(over);
    story.claims[0].label =
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationsgeheimnisse abroad";
    story.claims[1].note +=
        " https://example.org/a/very/long/address/that/no/line/of/a/phone/has/the/room/for/at/all";
    return story;
}

} // namespace

TEST_CASE("every page of the small story is sound: places, words, links, headings") {
    const Story story = sample::story();
    CHECK(checks::EveryPage(story).check() ==
          6 * 5 * (7 + 2 * story.claims.size() + 2 * story.articles.size()));
}

TEST_CASE("and of one with long words, a relay, an original and a quote over a figure") {
    CHECK(checks::EveryPage(rich()).check() > 0);
}

TEST_CASE("the article is shown whole, with every figure and quote of it pressable") {
    const Shown shown(sample::story(), "#1/small?in=alpha");
    const Page& page = shown.page(PaneId::main);
    const std::string words = words_of(page);
    CHECK(has(words, "What alpha says\n"));
    CHECK(has(words, "Abroad there are 6,747 servers; 2,194 stand in the US.\n"));
    CHECK(has(words, "He said: “We oppose any new battlefield.” Servers & <wires>.\n"));
    CHECK(has(words, "A digest in our own words."));
    for (const Claim& claim : shown.state.story.claims) {
        const Hot* hot = hot_of(page, mark_id(claim, 0, 0));
        REQUIRE(hot);
        CHECK(hot->claim == claim.key);
        CHECK(hot->action.address == "#1/small/" + claim.key + "?in=alpha");
    }
    CHECK(hot_of(page, mark_id(shown.state.story.claims[1], 0, 0))->label == "2,194, differs");
    CHECK(hot_of(page, mark_id(shown.state.story.claims[2], 0, 0))->label ==
          "We oppose any new battlefield., quote: compatible");
}

TEST_CASE("a figure inside a quote keeps its place, and the quote goes on after it") {
    const Shown shown(rich(), "#1/small?in=alpha");
    std::string marks;
    for (const Node& node : shown.page(PaneId::main).nodes)
        for (const TextLine& line : node.lines)
            for (const Piece& piece : line.pieces)
                if (!piece.address.empty()) marks += piece.id.substr(5) + "=" + piece.text + "; ";
    CHECK(marks == "servers-0-0=6,747 servers; us-servers-0-0=2,194; "
                   "over-a-figure-0-0=stand; "
                   "battlefield-0-0=We oppose any new battlefield.; ");
}

TEST_CASE("the open claim's marks are the current ones") {
    const Shown shown(sample::story(), "#1/small/us-servers?in=alpha");
    std::string current;
    for (const Node& node : shown.page(PaneId::main).nodes)
        for (const TextLine& line : node.lines)
            for (const Piece& piece : line.pieces)
                if (piece.current) current += piece.text + ";";
    CHECK(current == "2,194;");
}

TEST_CASE("a notice stands over the article") {
    const Shown shown(sample::story(), "#1/small/no-such?view=figures");
    CHECK(words_of(shown.page(PaneId::main))
              .rfind("This story has no claim “no-such”. Here is the whole story.\n", 0) == 0);
}

TEST_CASE("the panel of a claim says what every source has, why, and by whom it was checked") {
    const Shown shown(sample::story(), "#1/small/us-servers");
    const std::string words = words_of(shown.page(PaneId::claim));
    for (const std::string part :
         {"Figure, 2 of 2 sources\n", "Servers in the US\n", "2,194 or 2,196\n",
          "differs: transcription\n", "A slip.\n", "Editor’s note\n", "A <note> & more.\n",
          "Confirmed by An editor. Checked against Xinhua.\n", "2,194\n", "2,196\n"})
        CHECK_MESSAGE(has(words, part), part << " is not in\n" << words);
    CHECK(hot_of(shown.page(PaneId::claim), "row-0")->action.address ==
          "#1/small/us-servers?in=alpha");
    CHECK(hot_of(shown.page(PaneId::claim), "row-1")->action.address ==
          "#1/small/us-servers?in=alpha&beside=beta");
    const Shown grid(sample::story(), "#1/small/us-servers?view=figures");
    CHECK(hot_of(grid.page(PaneId::claim), "row-1")->action.address ==
          "#1/small/us-servers?in=beta");
    CHECK(hot_of(shown.page(PaneId::claim), "do-close-claim")->action.command ==
          Command::close_claim);
    SUBCASE("a phone's sheet can grow") {
        const Shown phone(sample::story(), "#1/small/us-servers", 390, 844);
        CHECK(hot_of(phone.page(PaneId::claim), "do-grow-sheet")->action.command ==
              Command::grow_sheet);
        CHECK_FALSE(hot_of(shown.page(PaneId::claim), "do-grow-sheet"));
    }
}

TEST_CASE("the panel of a claim leads to the files of its own page, and to the original once") {
    for (const float width : {1280.0F, 390.0F}) {
        const Shown shown(rich(), "#1/small/us-servers?in=alpha", width, 844);
        const Page& page = shown.page(PaneId::claim);
        const Hot* files = hot_of(page, "cite-and-export");
        REQUIRE(files);
        const Claim& claim = shown.state.story.claims[1];
        CHECK(files->action.address == page_of(shown.state.story, claim) + "#" + take_id);
        CHECK(has(words_of(page), "Cite and export\n"));
        CHECK(std::count_if(page.hots.begin(), page.hots.end(), [](const Hot& hot) {
                  return hot.action.command == Command::open_original;
              }) == 1);
    }
    const Shown unknown(sample::story(), "#1/small/us-servers", 390, 844);
    CHECK_FALSE(hot_of(unknown.page(PaneId::claim), "do-open-original"));
}

TEST_CASE("the grid's head stays in sight until its last row, and the cards have none") {
    const Shown shown(sample::story(), "#1/small?view=figures");
    const Page& page = shown.page(PaneId::main);
    const Head& head = page.head;
    REQUIRE_FALSE(head.box.empty());
    CHECK(head.shift(0) == 0);
    CHECK(head.shift(head.box.y) == 0);
    CHECK(head.shift(head.box.y + 40) == 40);
    CHECK(head.box.bottom() + head.shift(1e6F) == head.until);
    std::string stays;
    for (const Run& run : page.runs)
        if (run.stays) stays += std::string(page.text(run)) + ' ';
    CHECK(stays == "What is counted State Spread alpha beta ");
    CHECK(std::count_if(page.shapes.begin(), page.shapes.end(),
                        [](const Shape& shape) { return shape.stays; }) == 1);
    const auto row = std::find_if(page.nodes.begin(), page.nodes.end(),
                                  [](const Node& node) { return node.stays; });
    REQUIRE(row != page.nodes.end());
    CHECK(row->role == Role::row);
    // The document's table holds its head as the picture's does.
    const Node& table = *(row - 1);
    CHECK(table.role == Role::table);
    CHECK(table.box.y == row->box.y);
    CHECK(table.box.bottom() == head.until);

    const Shown phone(sample::story(), "#1/small?view=figures", 390, 844);
    CHECK(phone.page(PaneId::main).head.shift(1e6F) == 0);
}

TEST_CASE("where no claim is open the panel says what the story holds") {
    const Shown shown(sample::story(), "#1/small");
    const std::string words = words_of(shown.page(PaneId::claim));
    for (const std::string part :
         {"2 sources", "A small story\n", "Two sources.\n", "1 same\n", "1 differs\n",
          "1 compatible\n", "Servers in the US\n", "A battlefield\n"})
        CHECK_MESSAGE(has(words, part), part << " is not in\n" << words);
    CHECK(hot_of(shown.page(PaneId::claim), "go-us-servers")->action.address ==
          "#1/small/us-servers");
    CHECK_FALSE(hot_of(shown.page(PaneId::claim), "go-servers"));
    const Hot* files = hot_of(shown.page(PaneId::claim), "cite-and-export");
    REQUIRE(files);
    CHECK(files->action.address == "./?view=text#" + std::string(take_id));
    CHECK(has(words, "Cite and export the story\n"));
}

TEST_CASE("the grid has a row per measure and a column per source; on a phone it is cards") {
    const Shown wide(sample::story(), "#1/small?view=figures");
    const auto count = [](const Page& page, Role role) {
        return std::count_if(page.nodes.begin(), page.nodes.end(),
                             [&](const Node& node) { return node.role == role; });
    };
    const Page& grid = wide.page(PaneId::main);
    CHECK(count(grid, Role::table) == 1);
    CHECK(count(grid, Role::row) == 3);
    CHECK(count(grid, Role::row_header) == 2);
    CHECK(count(grid, Role::column_header) == 5);
    CHECK(count(grid, Role::cell) == 2 * 4);
    CHECK(hot_of(grid, "cell-us-servers-1")->action.address == "#1/small/us-servers?in=beta");
    CHECK(has(words_of(grid), "of these, in the US\n"));
    const Shown phone(sample::story(), "#1/small?view=figures", 390, 844);
    CHECK(count(phone.page(PaneId::main), Role::table) == 0);
    CHECK(count(phone.page(PaneId::main), Role::section) == 2);
    CHECK(hot_of(phone.page(PaneId::main), "cell-us-servers-1")->action.address ==
          "#1/small/us-servers?in=beta");
}

TEST_CASE("quotes stand by speaker with their versions, sources with those who rest on them") {
    const Shown quotes(sample::story(), "#1/small?view=quotes");
    const std::string words = words_of(quotes.page(PaneId::main));
    for (const std::string part :
         {"Yang Jiechi\n", "minister", "A battlefield\n", "Two wordings\n", "compatible\n",
          "“We oppose a battlefield”\n", "fullest version\n", "translation\n"})
        CHECK_MESSAGE(has(words, part), part << " is not in\n" << words);
    CHECK(hot_of(quotes.page(PaneId::main), "version-battlefield-1")->action.address ==
          "#1/small/battlefield?in=alpha");
    const Shown sources(sample::story(), "#1/small?view=sources");
    const std::string origins = words_of(sources.page(PaneId::main));
    CHECK(has(origins, "CNCERT\n"));
    CHECK(has(origins, "a team"));
}

TEST_CASE("the second text has its marks, says what it is, and leads on and away") {
    for (const float width : {1280.0F, 800.0F, 390.0F}) {
        const Shown two(sample::story(), "#1/small/us-servers?in=alpha&beside=beta", width, 844);
        const Page& page = two.page(PaneId::beside);
        const std::string words = words_of(page);
        CHECK(has(words, "In the other source\n"));
        CHECK(has(words, "Only this\n"));
        CHECK(hot_of(page, "only-this")->action.address == "#1/small/us-servers?in=beta");
        CHECK(hot_of(page, "close-beside")->action.address == "#1/small/us-servers?in=alpha");
        const auto mark = std::find_if(page.hots.begin(), page.hots.end(), [](const Hot& hot) {
            return hot.inline_mark && hot.claim == "us-servers";
        });
        REQUIRE(mark != page.hots.end());
        CHECK_FALSE(page.head.box.empty());
        CHECK(page.head.until == page.height);
        for (const Hot& hot : two.page(PaneId::main).hots)
            CHECK_MESSAGE(!hot_of(page, hot.id), hot.id << " is in both texts");
    }
}

TEST_CASE("every view is sound in every size of the text, and what is read grows with it") {
    const Story story = rich();
    for (const Command command : {Command::smaller_text, Command::larger_text})
        for (const float width : {320.0F, 390.0F, 800.0F, 1280.0F})
            for (const std::string_view fragment :
                 {"#1/small", "#1/small?in=alpha", "#1/small/us-servers", "#1/small/battlefield",
                  "#1/small/us-servers?in=alpha&beside=beta", "#1/small?view=figures",
                  "#1/small?view=quotes", "#1/small?view=sources", "#1/small?view=settings",
                  "#1/small?q=server"}) {
                CAPTURE(fragment);
                CAPTURE(width);
                Shown shown(story, std::string(fragment), width);
                for (int i = 0; i < 4; ++i) (void)update(shown.state, CommandGiven{command});
                shown.ui.rebuild(shown.state);
                for (const PaneId id :
                     {PaneId::bar, PaneId::rail, PaneId::main, PaneId::claim, PaneId::beside})
                    for (const std::string& wrong : checks::wrongs_of(shown.page(id)))
                        FAIL_CHECK(wrong);
            }
    Shown claim(story, "#1/small/us-servers", 390, 844);
    const auto why = [&] { // the size that its reason is set in
        const Page& page = claim.page(PaneId::claim);
        for (const Node& node : page.nodes)
            if (checks::text_of(node) == "A slip.") return page.styles[node.style].size;
        return 0.0F;
    };
    const float normal = why();
    (void)update(claim.state, CommandGiven{Command::larger_text});
    claim.ui.rebuild(claim.state);
    CHECK(normal > 0);
    CHECK(why() > normal);
    for (int i = 0; i < 4; ++i) (void)update(claim.state, CommandGiven{Command::smaller_text});
    CHECK(read_size(style::kReading, claim.state).size < style::kReading.size);
    CHECK(read_size(style::kSmall, claim.state).size == doctest::Approx(kLeastSize));
    CHECK(read_size({Face::sans, 11, 16, 400}, claim.state).size == doctest::Approx(11));
}

TEST_CASE("on narrow windows the story has a page of its own, with all its sources") {
    for (const float width : {390.0F, 800.0F}) {
        const Shown shown(sample::story(), "#1/small", width, 844);
        const Page& page = shown.page(PaneId::main);
        const std::string words = words_of(page);
        for (const std::string part :
             {"A small story\n", "Two sources.\n", "Where to look first\n", "Servers in the US\n",
              "Sources\n", "The alpha\n", "1 differs\n", "Cite and export the story\n"})
            CHECK_MESSAGE(has(words, part), part << " is not in\n" << words);
        CHECK(hot_of(page, "source-beta")->action.address == "#1/small?in=beta");
        const Page& bar = shown.page(PaneId::bar);
        CHECK(hot_of(bar, "tab-story")->action.address == "#1/small");
        CHECK(hot_of(bar, "tab-article")->action.address == "#1/small?in=alpha");
        const auto current = std::find_if(bar.nodes.begin(), bar.nodes.end(),
                                          [](const Node& node) { return node.current; });
        REQUIRE(current != bar.nodes.end());
        CHECK(current->id == "tab-story");
        const Shown article(sample::story(), "#1/small?in=alpha", width, 844);
        CHECK(hot_of(article.page(PaneId::bar), "tab-story")->action.address == "#1/small");
        CHECK_FALSE(hot_of(article.page(PaneId::main), "source-beta"));
    }
    const Shown wide(sample::story(), "#1/small");
    CHECK_FALSE(hot_of(wide.page(PaneId::bar), "tab-story"));
    SUBCASE("a link that leads nowhere says so there") {
        const Shown lost(sample::story(), "#1/small/no-such", 390, 844);
        CHECK(has(words_of(lost.page(PaneId::main)), "This story has no claim “no-such”."));
    }
}

TEST_CASE("numbers of one unit stand under each other by their points") {
    Story story = sample::story();
    REQUIRE(story.claims[0].figures[0].article == story.claims[1].figures[0].article);
    story.claims[0].figures[0].shown = "1.9 million";
    story.claims[1].figures[0].shown = "1.287 million";
    const Shown shown(story, "#1/small?view=figures", 1920, 900);
    const Page& page = shown.page(PaneId::main);
    const auto left_of = [&](std::string_view word) {
        for (const Run& run : page.runs)
            if (page.text(run) == word) return run.x;
        FAIL("is not painted: " << word);
        return 0.0F;
    };
    CHECK(std::abs(left_of("1.9") - left_of("1.287")) < 1);
}

TEST_CASE("the bar leads to every view and keeps the open claim") {
    const Shown shown(sample::story(), "#1/small/servers?in=beta");
    const Page& bar = shown.page(PaneId::bar);
    CHECK(hot_of(bar, "tab-article")->action.address == "#1/small/servers?in=beta");
    CHECK(hot_of(bar, "tab-figures")->action.address == "#1/small/servers?in=beta&view=figures");
    CHECK(hot_of(bar, "tab-quotes")->action.address == "#1/small/servers?in=beta&view=quotes");
    CHECK(hot_of(bar, "tab-sources")->action.address == "#1/small/servers?in=beta&view=sources");
    CHECK(hot_of(bar, "home")->action.address == "#1/small");
    CHECK(hot_of(bar, "switch-theme")->action.command == Command::switch_theme);
    CHECK(hot_of(bar, "text-view")->action.command == Command::text_view);
}

TEST_CASE("laying out again changes nothing") {
    Shown shown(rich(), "#1/small/us-servers");
    const std::string before = words_of(shown.page(PaneId::claim));
    const std::size_t runs = shown.page(PaneId::main).runs.size();
    shown.ui.rebuild(shown.state);
    CHECK(words_of(shown.page(PaneId::claim)) == before);
    CHECK(shown.page(PaneId::main).runs.size() == runs);
}

TEST_CASE("a story without articles or claims has pages too") {
    Story story = sample::story();
    story.claims.clear();
    story.origins.clear();
    CHECK(checks::EveryPage(story).check() > 0);
}

TEST_CASE("no line of the drawing of sources passes behind a name that it does not go through") {
    const Story story = sample::story();
    for (const float width : {820.0F, 1280.0F}) {
        const Shown shown(story, "#1/small?view=sources", width);
        const Page& page = shown.page(PaneId::main);
        const auto list = std::find_if(page.nodes.begin(), page.nodes.end(),
                                       [](const Node& node) { return node.label == "Carried by"; });
        REQUIRE(list != page.nodes.end());
        const Node& name = list[2]; // list, item, text
        REQUIRE(checks::text_of(name) == "X");
        std::size_t straight = 0;
        for (const Shape& shape : page.shapes) {
            if (shape.kind != Shape::Kind::segment) continue;
            ++straight;
            CHECK_FALSE((shape.box.y > name.box.y && shape.box.y < name.box.bottom()));
        }
        CHECK(straight > 0);
    }
}
