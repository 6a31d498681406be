// The whole reader without a window: input goes through Dear ImGui, and what the host was asked to
// do is read off.
#include "host/headless/headless.h"

#include "../story/sample.h"
#include "ui/views.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

bool shown(const Driver& driver, PaneId pane) {
    return const_cast<Driver&>(driver).reader().ui().panes()[static_cast<std::size_t>(pane)].shown;
}

std::size_t claim_of(Driver& driver) { return open_claim(driver.reader().state()); }

} // namespace

TEST_CASE("the reader opens the story at the address and comes to rest") {
    Driver driver(sample::story(), "#1/small/us-servers?in=beta");
    CHECK(driver.reader().state().loaded);
    CHECK(claim_of(driver) == 1);
    CHECK(driver.host().title == "Servers in the US · Crossread");
    CHECK(driver.host().announced.size() == 1);
    CHECK(driver.host().addresses.empty());
    CHECK_FALSE(driver.host().frame_wanted);
    CHECK(driver.settle() == 0);
    for (const PaneId pane : {PaneId::bar, PaneId::rail, PaneId::main, PaneId::claim}) {
        CHECK(shown(driver, pane));
        CHECK_FALSE(driver.page(pane).nodes.empty());
    }
}

TEST_CASE("tabs change the view, and going back restores it") {
    Driver driver(sample::story(), "#1/small/servers");
    REQUIRE(driver.click("Figures"));
    CHECK(driver.reader().state().address.view == View::figures);
    CHECK(claim_of(driver) == 0);
    REQUIRE(driver.click("Quotes"));
    REQUIRE(driver.click("Sources"));
    CHECK(driver.host().addresses == std::vector<std::string>{"#1/small/servers?view=figures",
                                                              "#1/small/servers?view=quotes",
                                                              "#1/small/servers?view=sources"});
    driver.go("#1/small/servers?view=figures");
    CHECK(driver.settle() >= 0);
    CHECK(driver.reader().state().address.view == View::figures);
    CHECK(driver.host().addresses.size() == 3);
    REQUIRE(driver.click("Article"));
    CHECK(driver.host().addresses.back() == "#1/small/servers");
    CHECK_FALSE(driver.click("No such thing"));
}

TEST_CASE("a mark in the text opens its claim in that article") {
    Driver driver(sample::story(), "#1/small?in=beta");
    REQUIRE(driver.click("2,196, differs"));
    CHECK(claim_of(driver) == 1);
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?in=beta");
    CHECK(driver.host().title == "Servers in the US · Crossread");
    REQUIRE(driver.click("We oppose a battlefield, quote: compatible"));
    CHECK(driver.host().addresses.back() == "#1/small/battlefield?in=beta");
    driver.go("#1/small/us-servers?in=beta");
    CHECK(claim_of(driver) == 1);
}

TEST_CASE("rows, sources and buttons lead where they say") {
    Driver driver(sample::story(), "#1/small/us-servers?in=alpha");
    REQUIRE(driver.click_id("row-1"));
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?in=alpha&beside=beta");
    REQUIRE(driver.click_id("only-this"));
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?in=beta");
    REQUIRE(driver.click("The alpha"));
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?in=alpha");
    REQUIRE(driver.click("Next difference"));
    CHECK(driver.host().addresses.back() == "#1/small/battlefield?in=alpha");
    REQUIRE(driver.click("Close"));
    CHECK(driver.host().addresses.back() == "#1/small?in=alpha");
    CHECK(claim_of(driver) == npos);
    REQUIRE(driver.click("Servers in the US"));
    CHECK(driver.host().addresses.back() == "#1/small/us-servers");
    REQUIRE(driver.click("Crossread: the story from its beginning"));
    CHECK(driver.host().addresses.back() == "#1/small");
    CHECK(driver.host().opened.empty());
}

TEST_CASE("the open claim stands level in both texts") {
    Story story = sample::story();
    // Much stands before the first mention, little before the second.
    const std::string before(6000, 'x');
    for (Claim& claim : story.claims) {
        for (Figure& figure : claim.figures)
            if (figure.article == 0)
                figure.where = {figure.where.begin + 6002, figure.where.end + 6002};
        for (Quote& quote : claim.quotes)
            if (quote.article == 0)
                quote.where = {quote.where.begin + 6002, quote.where.end + 6002};
    }
    story.articles[0].text = before + "\n\n" + story.articles[0].text;
    for (Range& paragraph : story.articles[0].paragraphs)
        paragraph = {paragraph.begin + 6002, paragraph.end + 6002};
    story.articles[0].paragraphs.insert(story.articles[0].paragraphs.begin(), Range{0, 6000});
    Driver driver(story, "#1/small/us-servers?in=alpha");
    driver.key("b");
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?in=alpha&beside=beta");
    const auto height_of = [&](PaneId pane) {
        for (const Hot& hot : driver.page(pane).hots)
            if (hot.inline_mark && hot.claim == "us-servers")
                return hot.box.y - driver.reader().ui().scroll(pane);
        FAIL("the claim has no mark");
        return 0.0F;
    };
    CHECK(height_of(PaneId::main) == doctest::Approx(height_of(PaneId::beside)));
    CHECK(height_of(PaneId::main) > 0);
    CHECK(height_of(PaneId::main) < 748);
    driver.key("b"); // there is no third source
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?in=alpha&beside=beta");
    driver.key("Escape");
    CHECK(driver.host().addresses.back() == "#1/small?in=alpha");
    driver.key("b");
    CHECK(driver.host().announced.back() ==
          "Open a claim first: this sets two of its sources side by side.");
}

TEST_CASE("cells of the grid open the claim in their article") {
    Driver driver(sample::story(), "#1/small?view=figures");
    REQUIRE(driver.click_id("cell-us-servers-1"));
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?in=beta");
    CHECK(driver.reader().state().address.view == View::article);
    driver.go("#1/small?view=figures");
    REQUIRE(driver.click("Servers in the US"));
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?view=figures");
}

TEST_CASE("the original is opened outside") {
    Story story = sample::story();
    story.articles[0].url = "https://example.org/alpha";
    Driver driver(story, "#1/small");
    REQUIRE(driver.click("Open the original"));
    driver.key("o");
    CHECK(driver.host().opened ==
          std::vector<std::string>{"https://example.org/alpha", "https://example.org/alpha"});
    CHECK(driver.host().addresses.empty());
}

TEST_CASE("copying the link gives the claim's address alone, and the button answers for a while") {
    Driver driver(sample::story(), "#1/small/us-servers?in=beta&view=figures");
    REQUIRE(driver.click("Copy link"));
    CHECK(driver.host().copied == "#1/small/us-servers");
    driver.reader().handle(LinkCopied{true});
    CHECK(driver.settle() >= 0);
    CHECK(driver.host().flashes == 1);
    CHECK(driver.host().announced.back() == "Link copied.");
    CHECK_FALSE(driver.click("Copy link"));
    driver.reader().handle(FlashOver{});
    CHECK(driver.settle() >= 0);
    CHECK(driver.click("Copy link"));
}

TEST_CASE("keys and buttons give the same commands") {
    Driver driver(sample::story(), "#1/small");
    driver.key("n");
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?in=alpha");
    driver.key("j");
    CHECK(driver.host().addresses.back() == "#1/small/us-servers?in=beta");
    driver.key("Escape");
    CHECK(driver.host().addresses.back() == "#1/small?in=beta");
    driver.key("c");
    CHECK(driver.host().copied == "#1/small");
    driver.key("t");
    REQUIRE(driver.click("Text view"));
    CHECK(driver.host().text_views == 2);
    const long frames = driver.reader().frames();
    driver.key("q");
    CHECK(driver.reader().frames() == frames);
}

TEST_CASE("the theme is switched, shown and remembered, and the button is called by what it does") {
    Driver driver(sample::story(), "#1/small");
    CHECK_FALSE(driver.host().dark);
    REQUIRE(driver.click("Dark theme"));
    CHECK(driver.host().dark);
    CHECK(driver.host().remembered["theme"] == "dark");
    REQUIRE(driver.click("Light theme"));
    CHECK_FALSE(driver.host().dark);
    CHECK(driver.host().remembered["theme"] == "light");
    driver.reader().handle(SystemTheme{true});
    CHECK_FALSE(driver.host().dark);
}

TEST_CASE("resizing changes which panes are given") {
    Driver driver(sample::story(), "#1/small");
    CHECK(shown(driver, PaneId::rail));
    driver.resize(390, 844);
    CHECK_FALSE(shown(driver, PaneId::rail));
    CHECK_FALSE(shown(driver, PaneId::claim));
    REQUIRE(driver.click("Servers in the US")); // on the story's own page
    CHECK(shown(driver, PaneId::claim));
    REQUIRE(driver.click("All 2 sources"));
    CHECK(driver.reader().state().sheet_grown);
    REQUIRE(driver.click("Less"));
    CHECK_FALSE(driver.reader().state().sheet_grown);
}

TEST_CASE("what lies under the phone's sheet is not pressed through it") {
    Driver driver(sample::story(), "#1/small/us-servers", 390, 700);
    const Rect sheet = driver.reader().ui().panes()[static_cast<std::size_t>(PaneId::claim)].rect;
    const std::size_t before = driver.host().addresses.size();
    driver.reader().pointer_moved(sheet.x + 4, sheet.y + 4); // the sheet's own margin
    driver.reader().pointer_button(true);
    driver.reader().pointer_button(false);
    CHECK(driver.settle() > 0);
    CHECK(driver.host().addresses.size() == before);
}

TEST_CASE("moving off a thing before letting go presses nothing") {
    Driver driver(sample::story(), "#1/small");
    const Hot& tab = driver.page(PaneId::bar).hots[1];
    driver.reader().pointer_moved(tab.box.x + 4, tab.box.y + 4);
    CHECK(driver.settle() > 0);
    driver.reader().pointer_button(true);
    CHECK(driver.settle() > 0);
    driver.reader().pointer_moved(600, 700);
    CHECK(driver.settle() > 0);
    driver.reader().pointer_button(false);
    CHECK(driver.settle() > 0);
    CHECK(driver.host().addresses.empty());
}
