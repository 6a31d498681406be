// The reader at rest and under strain: frames only when something changed, scrolling, other
// densities, broken and empty stories.
#include "host/headless/headless.h"

#include "../story/sample.h"
#include "story/bundle.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace crossread;

namespace {

// The small story with a first article of many screens; its last paragraph holds the figures.
Story long_story() {
    Story story = sample::story();
    Article& alpha = story.articles[0];
    std::string before;
    for (int i = 0; i < 80; ++i)
        before += "A paragraph of words that no claim stands in, number " + std::to_string(i) +
                  ", and some more of them.\n\n";
    const auto shift = static_cast<std::uint32_t>(before.size());
    alpha.text = before + alpha.text;
    alpha.paragraphs = find_paragraphs(alpha.text);
    auto move = [&](std::size_t article, Range& where) {
        if (article == 0) where = {where.begin + shift, where.end + shift};
    };
    for (Claim& claim : story.claims) {
        for (Figure& figure : claim.figures) move(figure.article, figure.where);
        for (Quote& quote : claim.quotes) move(quote.article, quote.where);
    }
    return story;
}

// Where the open claim's first mark stands in the window.
Rect mark_in_window(Driver& driver) {
    const Ui& ui = driver.reader().ui();
    const std::string& key = driver.reader().state().address.key;
    for (const Hot& hot : ui.page(PaneId::main).hots)
        if (hot.claim == key) {
            const Rect& pane = ui.panes()[static_cast<std::size_t>(PaneId::main)].rect;
            return {pane.x + hot.box.x, pane.y + hot.box.y - ui.scroll(PaneId::main), hot.box.w,
                    hot.box.h};
        }
    return {};
}

const Rect& rect_of(Driver& driver, PaneId pane) {
    return driver.reader().ui().panes()[static_cast<std::size_t>(pane)].rect;
}

} // namespace

TEST_CASE("after any input the reader comes to rest, and then wants no frame") {
    Driver driver(sample::story(), "#1/small");
    Reader& reader = driver.reader();
    const std::vector<std::function<void()>> inputs = {
        [&] { reader.pointer_moved(400, 300); },
        [&] { reader.pointer_button(true); },
        [&] { reader.pointer_moved(500, 310); },
        [&] { reader.pointer_button(false); },
        [&] { reader.pointer_left(); },
        [&] { reader.scrolled(PaneId::main, 40); },
        [&] { reader.focused("tab-figures"); },
        [&] { reader.focused(""); },
        [&] { reader.fonts_changed(); },
        [&] {
            reader.handle(Resized{390, 844});
        },
        [&] { reader.handle(SystemTheme{true}); },
        [&] { reader.handle(CommandGiven{Command::next_difference}); },
        [&] { reader.handle(CommandGiven{Command::copy_link}); },
        [&] { reader.handle(FlashOver{}); },
        [&] { reader.handle(Navigated{"#1/small/no-such"}); },
        [&] {
            for (int i = 0; i < 40; ++i) reader.pointer_moved(static_cast<float>(i), 20);
        },
    };
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        CAPTURE(i);
        inputs[i]();
        const int frames = driver.settle();
        CHECK(frames > 0);
        CHECK_FALSE(driver.host().frame_wanted);
        CHECK_FALSE(reader.frame(1, 0.016F));
        CHECK_FALSE(driver.host().frame_wanted);
    }
}

TEST_CASE("scrolling to where a pane stands already is no reason for a frame") {
    Driver driver(sample::story(), "#1/small");
    driver.reader().scrolled(PaneId::main, 0);
    CHECK_FALSE(driver.host().frame_wanted);
}

TEST_CASE("a thousand frames with nothing changed rebuild no document and draw no word anew") {
    Driver driver(sample::story(), "#1/small/us-servers");
    const auto given = driver.host().shown;
    const std::size_t drawn = driver.reader().ui().runs().rasterised();
    for (int i = 0; i < 1000; ++i) CHECK_FALSE(driver.reader().frame(1, 0.016F));
    CHECK(driver.host().shown == given);
    CHECK(driver.reader().ui().runs().rasterised() == drawn);
    CHECK_FALSE(driver.host().frame_wanted);
}

TEST_CASE("another density draws the words in sight anew, once") {
    Driver driver(sample::story(), "#1/small");
    const RunCache& runs = driver.reader().ui().runs();
    const std::size_t before = runs.rasterised();
    CHECK(before > 0);
    (void)driver.reader().frame(2, 0.016F);
    const std::size_t twice = runs.rasterised();
    CHECK(twice > before);
    (void)driver.reader().frame(2, 0.016F);
    CHECK(runs.rasterised() == twice);
    SUBCASE("a third one, with every word at the same quarter pixel as before, too") {
        const std::size_t kept = runs.size();
        (void)driver.reader().frame(3, 0.016F);
        CHECK(runs.rasterised() == twice + runs.size());
        CHECK(runs.size() == kept);
    }
    SUBCASE("so do other fonts") {
        driver.reader().fonts_changed();
        (void)driver.reader().frame(2, 0.016F);
        CHECK(runs.rasterised() > twice);
    }
}

TEST_CASE("an address brings its mark into view") {
    Driver driver(long_story(), "#1/small/us-servers?in=alpha");
    const Rect mark = mark_in_window(driver);
    const Rect& main = rect_of(driver, PaneId::main);
    CHECK(driver.host().scrolled_to[static_cast<std::size_t>(PaneId::main)] > 1000);
    CHECK(mark.y >= main.y);
    CHECK(mark.bottom() <= main.bottom());
}

TEST_CASE("on a phone the mark comes to stand above the sheet") {
    for (const float height : {568.0F, 700.0F, 844.0F})
        for (const std::string key : {"servers", "us-servers", "battlefield"}) {
            CAPTURE(height);
            CAPTURE(key);
            Driver driver(long_story(), "#1/small/" + key + "?in=alpha", 390, height);
            const Rect mark = mark_in_window(driver);
            CHECK(mark.y >= rect_of(driver, PaneId::main).y);
            CHECK(mark.bottom() <= rect_of(driver, PaneId::claim).y);
        }
}

TEST_CASE("a mark that is in view already is left where it is") {
    Driver driver(long_story(), "#1/small/us-servers?in=alpha");
    const float stood = driver.reader().ui().scroll(PaneId::main);
    REQUIRE(driver.click("6,747 servers, same"));
    CHECK(driver.reader().ui().scroll(PaneId::main) == stood);
}

TEST_CASE("each article opens where it was left") {
    Driver driver(long_story(), "#1/small?in=alpha");
    driver.reader().scrolled(PaneId::main, 700);
    REQUIRE(driver.click("The beta"));
    CHECK(driver.reader().ui().scroll(PaneId::main) == 0);
    REQUIRE(driver.click("The alpha"));
    CHECK(driver.reader().ui().scroll(PaneId::main) == 700);
    CHECK(driver.host().scrolled_to[static_cast<std::size_t>(PaneId::main)] == 700);
}

TEST_CASE("a broken bundle gives a sentence, and the reader goes on") {
    HeadlessHost host;
    Reader reader(host);
    for (const std::string bundle : {"", "{", "[]", "null", "{\"v\":99}", "\xFF\xFE"}) {
        CAPTURE(bundle);
        const std::string sentence = reader.open(bundle, "#1/small/servers");
        CHECK(sentence.size() > 20);
        CHECK_FALSE(reader.state().loaded);
    }
    reader.handle(Navigated{"#1/small"});
    reader.handle(CommandGiven{Command::next_difference});
    reader.handle(Resized{390, 844});
    reader.pointer_moved(20, 20);
    for (const PaneId pane : {PaneId::bar, PaneId::rail, PaneId::main, PaneId::claim})
        CHECK(reader.ui().page(pane).nodes.empty());
    CHECK(reader.open(write_bundle(sample::story()), "#1/small/servers").empty());
    CHECK(reader.state().loaded);
    CHECK(open_claim(reader.state()) == 0);
}

TEST_CASE("stories without articles or without claims open in every view and window") {
    for (const bool articles : {false, true}) {
        Story story = sample::story();
        story.claims.clear();
        story.origins.clear();
        if (!articles) story.articles.clear();
        CAPTURE(articles);
        for (const std::string fragment : {"", "#1/small?view=figures", "#1/small?view=quotes",
                                           "#1/small?view=sources", "#1/small/no-such"})
            for (const float width : {390.0F, 800.0F, 1280.0F}) {
                HeadlessHost host;
                Reader reader(host);
                reader.handle(Resized{width, 800});
                // Whoever refuses such a bundle has to say why.
                const std::string refused = reader.open(write_bundle(story), fragment);
                if (reader.state().loaded) CHECK(refused.empty());
                else CHECK(refused.size() > 20);
                for (int command = 0; command <= static_cast<int>(Command::text_view); ++command)
                    reader.handle(CommandGiven{static_cast<Command>(command)});
                reader.handle(CommandGiven{Command::close_claim});
            }
    }
}
