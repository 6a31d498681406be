// Searching, commands and settings through the whole reader, by label and by key.
#include "host/headless/headless.h"

#include "../story/sample.h"
#include "app/finding.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace crossread;

namespace {

const Node* box_of(const Page& page) {
    for (const Node& node : page.nodes)
        if (node.role == Role::search_box) return &node;
    return nullptr;
}

// What has a lit ground on a page, as words: the runs that lie over one.
std::string lit(const Page& page) {
    std::string out;
    for (const Shape& shape : page.shapes) {
        if (shape.ink != Ink::hit) continue;
        for (const Run& run : page.runs)
            if (run.top < shape.box.bottom() && run.top + 10 > shape.box.y - 12 &&
                run.x + 1 < shape.box.right() && run.x + run.width > shape.box.x + 3)
                out += (out.empty() ? "" : " ") + std::string(page.text(run));
    }
    return out;
}

} // namespace

TEST_CASE("typing shows results at once; one is opened by its label") {
    Driver driver(sample::story(), "#1/small");
    driver.type("2,194");
    CHECK(driver.host().addresses == std::vector<std::string>{"#1/small?q=2,194"});
    CHECK(driver.host().announced.back() == "1 figure, 1 place in the text.");
    const Node* box = box_of(driver.page(PaneId::bar));
    REQUIRE(box);
    CHECK(box->value == "2,194");
    CHECK(lit(driver.page(PaneId::main)).find("2,194") != std::string::npos);
    SUBCASE("the claim") {
        REQUIRE(driver.click("Servers in the US"));
        CHECK(open_claim(driver.reader().state()) == 1);
        CHECK_FALSE(searching(driver.reader().state()));
        CHECK(box_of(driver.page(PaneId::bar))->value.empty());
    }
    SUBCASE("the place, lit in its article, and the way back") {
        REQUIRE(driver.click("The alpha"));
        CHECK(driver.host().addresses.back() == "#1/small?in=alpha&q=2,194&p=1");
        CHECK(lit(driver.page(PaneId::main)) == "2,194");
        CHECK_FALSE(driver.page(PaneId::main).found.empty());
        REQUIRE(driver.click_id("to-results"));
        CHECK(searching(driver.reader().state()));
    }
    SUBCASE("and leaving it") {
        driver.key("Escape");
        CHECK(driver.host().addresses.back() == "#1/small");
    }
}

TEST_CASE("letters of a search are no steps of the history") {
    Driver driver(sample::story(), "#1/small");
    for (const std::string_view text : {"s", "se", "ser"}) driver.type(text);
    CHECK(driver.host().addresses == std::vector<std::string>{"#1/small?q=ser"});
}

TEST_CASE("nothing found says so, and what would be found") {
    Driver driver(sample::story(), "#1/small?q=zebra");
    const Page& page = driver.page(PaneId::main);
    CHECK(page.ink_text.find("Nothing") != std::string::npos);
    CHECK(page.ink_text.find("1,290,000") != std::string::npos);
}

TEST_CASE("a place far down is brought into view") {
    Story story = sample::story();
    std::string text = "Above.";
    for (int i = 0; i < 80; ++i) text += "\n\nA paragraph in between.";
    story.articles[1] = sample::article("beta", text + "\n\nThe ferry sank.");
    story.claims.clear();
    Driver driver(story, "#1/small");
    driver.go("#1/small?in=beta&q=ferry&p=82");
    const Rect found = driver.page(PaneId::main).found;
    const float scroll = driver.reader().ui().scroll(PaneId::main);
    CHECK(found.y > 2000);
    CHECK(scroll > 0);
    CHECK(found.y > scroll);
    CHECK(found.bottom() < scroll + 748);
}

TEST_CASE("every command is offered as a control, by the list that Ctrl+K opens or elsewhere") {
    Driver driver(sample::story(), "#1/small");
    std::set<Command> offered;
    auto look = [&] {
        for (const PaneId pane : {PaneId::bar, PaneId::rail, PaneId::main, PaneId::claim})
            for (const Hot& hot : driver.page(pane).hots) offered.insert(hot.action.command);
    };
    driver.key(kCommandsKey);
    CHECK(driver.host().searches == 1);
    look();
    driver.key("Escape");
    driver.key("?");
    look();
    driver.resize(390, 844);
    driver.go("#1/small/servers");
    look();
    for (const CommandInfo& about : all_commands()) {
        CAPTURE(about.name);
        CHECK(offered.count(about.command) == 1);
    }
}

TEST_CASE("a command of the list is carried out where the person was") {
    Driver driver(sample::story(), "#1/small/servers");
    driver.key(kCommandsKey);
    REQUIRE(driver.click("Next difference"));
    CHECK(open_claim(driver.reader().state()) == 1);
    CHECK_FALSE(searching(driver.reader().state()));
}

TEST_CASE("keys of one letter can be turned off; the others stay") {
    Driver driver(sample::story(), "#1/small");
    driver.key("?");
    REQUIRE(driver.click("Turn off keys of one letter"));
    CHECK(driver.host().remembered["letters"] == "off");
    driver.key("n");
    CHECK(open_claim(driver.reader().state()) == npos);
    driver.key("Escape");
    CHECK(driver.reader().state().address.view == View::article);
    driver.key(kCommandsKey);
    CHECK(listing_commands(driver.reader().state()));
}

TEST_CASE("larger text is larger where it is read") {
    Driver driver(sample::story(), "#1/small");
    const float before = driver.page(PaneId::main).height;
    driver.key("+");
    CHECK(driver.host().remembered["size"] == "large");
    CHECK(driver.page(PaneId::main).height > before);
    driver.reader().handle(SettingRemembered{"size", "normal"});
    CHECK(driver.page(PaneId::main).height == before);
}
