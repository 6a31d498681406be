// Links made in an old bundle (tests/data/harbour.then.bundle.json), opened in the reader with the
// bundle of now (harbour.now.bundle.json), in which a source has corrected its count, has a paragraph
// more at its beginning, and a claim was given up; and in a reader that has another story.
#include "host/headless/headless.h"

#include "../story/sample.h"
#include "app/state.h"
#include "link/payload.h"
#include "story/bundle.h"
#include "story/folder.h"
#include "../ui/page_checks.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

Story bundle(const std::string& name) {
    const auto bytes =
        read_file(std::string(CROSSREAD_SOURCE_DIR) + "/tests/data/" + name + ".bundle.json", 100'000);
    REQUIRE(bytes);
    auto story = read_bundle(*bytes);
    INFO((story ? "" : story.error().what));
    REQUIRE(story);
    return *std::move(story);
}

std::string link_then(const std::string& key, Carry level) {
    const Story then = bundle("harbour.then");
    const auto link = link_to(then, then.claims[find_claim(then, key)], level);
    REQUIRE(link);
    return *link;
}

bool has(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

// The words of a pane; and that it is sound.
std::string words(Driver& driver, PaneId pane) {
    const Page& page = driver.page(pane);
    for (const std::string& wrong : checks::wrongs_of(page)) FAIL_CHECK(wrong);
    std::string out;
    for (const Node& node : page.nodes)
        if (!node.lines.empty()) out += checks::text_of(node) + "\n";
    return out;
}

std::string panel(Driver& driver) { return words(driver, PaneId::claim); }

// Dear ImGui has one context at a time, and so there is one driver: this is what it was like.
struct Seen {
    Seen(const Story& story, const std::string& link) {
        Driver driver(story, link);
        state = driver.reader().state();
        main = words(driver, PaneId::main);
        panel = words(driver, PaneId::claim);
        announced = driver.host().announced.at(0);
    }
    State state;
    std::string main;
    std::string panel;
    std::string announced;
};

const LinkState& state_of(Driver& driver) { return driver.reader().state().landing.state; }

const std::vector<Carry> levels{Carry::ids, Carry::selectors, Carry::card};

} // namespace

TEST_CASE("in the story it was made in, every link is as linked, and says so quietly") {
    for (const char* key : {"rings", "boats", "nobody-lost", "crane-days"})
        for (const Carry level : levels) {
            Driver driver(bundle("harbour.then"), link_then(key, level));
            CHECK(driver.reader().state().address.key == key);
            CHECK(state_of(driver) == LinkState::linked);
            CHECK(has(panel(driver), "\nAs linked.\n"));
            CHECK(driver.host().announced.at(0).rfind("As linked. ", 0) == 0);
        }
}

TEST_CASE("a claim that did not change is as linked in the story of now") {
    for (const Carry level : levels) {
        Driver driver(bundle("harbour.now"), link_then("nobody-lost", level));
        CHECK(state_of(driver) == LinkState::linked);
        CHECK(has(panel(driver), "\nAs linked.\n"));
    }
}

TEST_CASE("words that a new paragraph has moved are found, and it is said") {
    const Seen moved(bundle("harbour.now"), link_then("boats", Carry::selectors));
    CHECK(moved.state.landing.state == LinkState::moved);
    CHECK(has(moved.panel, "Moved in the text of The Gazette, and otherwise as linked."));
    // Its revision says that what it rests on is as it was, wherever that stands.
    const Seen ids(bundle("harbour.now"), link_then("boats", Carry::ids));
    CHECK(ids.state.landing.state == LinkState::linked);
}

TEST_CASE("a corrected figure was and is now, whatever the link carries") {
    for (const Carry level : levels) {
        Driver driver(bundle("harbour.now"), link_then("rings", level));
        CHECK(state_of(driver) == LinkState::changed);
        const std::string shown = panel(driver);
        CHECK(has(shown, "Changed since it was linked: was “2,194 or 2,196”, now “2,194 in both”."));
        CHECK(has(driver.host().announced.at(0), "was “2,194 or 2,196”"));
        const bool carries = level != Carry::ids;
        CHECK(has(shown, "2,196 2,194\nThe Gazette\n") == carries); // struck through and added
        CHECK(has(shown, "What was is carried by the link, not checked.") == carries);
        CHECK(has(shown, "2,194 in both")); // and under it, the claim as it is
    }
}

TEST_CASE("a change of which nobody kept what was before is still told") {
    Story now = bundle("harbour.now");
    for (Claim& claim : now.claims) claim.earlier.clear();
    CHECK(has(Seen(now, link_then("rings", Carry::ids)).panel,
              "Changed since it was linked. What it said then is not known here."));
    CHECK(has(Seen(now, link_then("rings", Carry::selectors)).panel,
              "in The Gazette it was “2,196”, now “2,194”."));
}

TEST_CASE("a claim that was given up says why, and what the link carries is shown, not checked") {
    const std::string why = "This story no longer has this claim: The Gazette has withdrawn it.";
    const Seen ids(bundle("harbour.now"), link_then("crane-days", Carry::ids));
    CHECK(ids.main.rfind(why, 0) == 0);
    CHECK(ids.announced == why);
    CHECK(has(ids.panel, "The harbour after the storm")); // the story, since no claim is open

    const Seen places(bundle("harbour.now"), link_then("crane-days", Carry::selectors));
    CHECK(places.main.rfind(why + " Its words still stand in The Gazette. The link carries these "
                                  "words, not checked: “12 days” (The Gazette).",
                            0) == 0);

    const Seen card(bundle("harbour.now"), link_then("crane-days", Carry::card));
    CHECK(has(card.main, "Beside it stands what the link carries, not checked."));
    CHECK(card.panel.rfind(
              "Carried by the link, not checked\nDays on which the crane stood idle\n", 0) == 0);
    CHECK(has(card.panel, "Only in The Gazette: 12\nonly here\n"));
    CHECK(has(card.panel, "12 · “12 days”\nThe Gazette, 2 May 2024\nWhat the divers found\n"));
    CHECK(has(card.panel, "From “The harbour after the storm”, May 2024.\n"));
}

TEST_CASE("a card opened without its story shows the whole claim on every window, and can be closed") {
    for (const float width : {390.0F, 900.0F, 1280.0F}) {
        for (const char* key : {"rings", "nobody-lost"}) {
            Driver driver(sample::story(), link_then(key, Carry::card), width, 800);
            CHECK(has(words(driver, PaneId::main), "This page does not hold the story “harbour”."));
            const std::string shown = panel(driver);
            CHECK(shown.rfind("Carried by the link, not checked\n", 0) == 0);
            CHECK(has(shown, key == std::string("rings") ? "2,194 or 2,196\ndiffers: transcription\n"
                                                         : "“We lost no one.”\nThe Courier, 2 May 2024"));
            CHECK(driver.settle() >= 0);
            REQUIRE(driver.click_id("do-close-claim"));
            CHECK_FALSE(driver.reader().state().carried);
            CHECK_FALSE(has(panel(driver), "Carried by the link"));
            driver.go(link_then(key, Carry::card));
            CHECK(driver.reader().state().carried);
            driver.go("#1/small/servers");
            CHECK_FALSE(driver.reader().state().carried);
        }
    }
}

TEST_CASE("the original of a carried claim is opened outside, by an address that was let through") {
    Driver driver(sample::story(), link_then("rings", Carry::card));
    REQUIRE(driver.click("Rings along the quay"));
    CHECK(driver.host().opened == std::vector<std::string>{"https://example.org/quay"});
}

TEST_CASE("places alone, of a story that is not here, are named as what they are") {
    Driver driver(sample::story(), link_then("rings", Carry::selectors));
    CHECK(has(words(driver, PaneId::main), "The link carries these words, not checked: “2,194” (courier) "
                                           "“2,196” (gazette)."));
    CHECK_FALSE(driver.reader().state().carried);
}

TEST_CASE("what a link says of its claim stays while one looks around in it") {
    Driver driver(bundle("harbour.now"), link_then("rings", Carry::ids));
    REQUIRE(driver.click("Figures"));
    CHECK(state_of(driver) == LinkState::changed);
    driver.go("#1/harbour/boats");
    CHECK(state_of(driver) == LinkState::unpinned);
    driver.go("#1/harbour/rings");
    CHECK(state_of(driver) == LinkState::unpinned);
    CHECK_FALSE(has(panel(driver), "Changed since"));
}

TEST_CASE("damaged payloads get a sentence and nothing else") {
    const Story now = bundle("harbour.now");
    const std::string ids = link_then("nobody-lost", Carry::ids);
    const std::string card = link_then("nobody-lost", Carry::card);
    for (const std::string& broken :
         {ids + "!1", ids + "!1AAAA", ids + "!2abc", ids + "!1" + std::string(7'000, 'A'),
          card.substr(0, card.size() / 2), card + "A"}) {
        CAPTURE(broken.size());
        const Seen seen(now, broken);
        CHECK(seen.state.address.key == "nobody-lost");
        CHECK(seen.state.address.payload.empty());
        if (broken == ids + "!") continue; // carries nothing: an honest link
        CHECK(seen.state.landing.state == LinkState::linked);
        const std::string& sentence = seen.state.landing.sentence;
        CHECK((has(sentence, "damaged, so nothing of it is shown") || has(sentence, "a later form")));
        CHECK(has(seen.panel, sentence));
        const Seen elsewhere(sample::story(), broken);
        CHECK_FALSE(elsewhere.state.carried);
        CHECK(has(elsewhere.main, "does not hold the story"));
    }
    CHECK(Seen(now, ids + "!").main.find("Here is the story from its beginning.") != std::string::npos);
    // A forged one beside an honest address is not believed.
    Payload forged = carry(bundle("harbour.then"), bundle("harbour.then").claims[2], Carry::card);
    forged.places[0].exact = "We lost them.";
    forged.places[0].end = forged.places[0].start + 13;
    const Seen seen(now, ids + "!" + write_payload(forged));
    CHECK(has(seen.panel, "As linked; but the link carries other words than this claim ever had."));
    CHECK_FALSE(has(seen.panel, "As linked.\n"));
}
