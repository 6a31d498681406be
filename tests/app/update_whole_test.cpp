// What holds for every state and every event: update() is pure, and no story is too small for it.
#include "app/places.h"
#include "app/update.h"

#include "../story/sample.h"
#include "told.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

std::vector<Event> every_event() {
    std::vector<Event> out = {StoryLoaded{sample::story()},
                              Resized{390, 844},
                              Resized{0, 0},
                              SystemTheme{true},
                              SystemTheme{false},
                              SettingRemembered{"theme", "dark"},
                              FlashOver{}};
    for (const std::string fragment :
         {"", "#1/small", "#1/small/servers", "#1/small/us-servers?in=beta",
          "#1/small/battlefield?view=quotes", "#1/small?view=sources", "#1/small/no-such",
          "#1/else/where", "#9/", "#1/%"})
        out.push_back(Navigated{fragment});
    for (int command = 0; command <= static_cast<int>(Command::text_view); ++command)
        out.push_back(CommandGiven{static_cast<Command>(command)});
    return out;
}

} // namespace

TEST_CASE("the same state and event give the same state and effects") {
    const std::vector<Event> events = every_event();
    State walked;
    for (const Event& first : events) {
        (void)update(walked, first);
        for (const Event& event : events) {
            State one = walked;
            State other = walked;
            const std::string effects = told(update(one, event));
            CHECK(effects == told(update(other, event)));
            CHECK(told(one) == told(other));
            CHECK(one.story == other.story);
        }
    }
}

TEST_CASE("only a story that is loaded changes the story") {
    State state;
    (void)update(state, StoryLoaded{sample::story()});
    const Story before = state.story;
    for (const Event& event : every_event()) (void)update(state, event);
    CHECK(state.story == before);
}

TEST_CASE("wherever an event leads, the claim and the article in view are the story's") {
    State state;
    (void)update(state, StoryLoaded{sample::story()});
    const std::vector<Event> events = every_event();
    for (const Event& first : events)
        for (const Event& second : events) {
            (void)update(state, first);
            (void)update(state, second);
            CHECK(open_article(state) < state.story.articles.size());
            CHECK((state.address.key.empty() || open_claim(state) < state.story.claims.size()));
            CHECK((state.address.article.empty() ||
                   find_article(state.story, state.address.article) != npos));
        }
}

TEST_CASE("a story without articles or without claims answers every event") {
    for (const bool articles : {false, true}) {
        Story story = sample::story();
        story.claims.clear();
        if (!articles) story.articles.clear();
        State state;
        (void)update(state, StoryLoaded{story});
        for (const Event& event : every_event())
            if (!std::holds_alternative<StoryLoaded>(event)) (void)update(state, event);
        // With a notice in view there is something to close.
        (void)update(state, Navigated{"#1/small/no-such"});
        (void)update(state, CommandGiven{Command::close_claim});
        CHECK(encode(state.address) == (articles ? "#1/small?in=alpha" : "#1/small"));
        CHECK(open_article(state) == 0);
    }
}

TEST_CASE("addresses that views are made of") {
    State state;
    (void)update(state, StoryLoaded{sample::story()});
    (void)update(state, Navigated{"#1/small/servers?in=beta&view=figures"});
    const Claim& us = state.story.claims[1];
    CHECK(claim_address(state, us, npos) == "#1/small/us-servers?view=figures");
    CHECK(claim_address(state, us, 0) == "#1/small/us-servers?in=alpha&view=figures");
    CHECK(article_address(state, 0) == "#1/small/servers?in=alpha");
    CHECK(view_address(state, View::article) == "#1/small/servers?in=beta");
    CHECK(view_address(state, View::sources) == "#1/small/servers?in=beta&view=sources");
    (void)update(state, Navigated{"#1/small"});
    CHECK(article_address(state, 1) == "#1/small?in=beta");
    CHECK(view_address(state, View::quotes) == "#1/small?view=quotes");
    SUBCASE("a narrow window has the story's own page at its bare address") {
        (void)update(state, Resized{390, 844});
        (void)update(state, Navigated{"#1/small"});
        CHECK(on_front(state));
        CHECK(source_line(state) == "A small story. Crossread");
        CHECK(view_address(state, View::article) == "#1/small?in=alpha");
        (void)update(state, CommandGiven{Command::next_article});
        CHECK(state.address.article == "alpha"); // the first, not the second
        CHECK_FALSE(on_front(state));
        (void)update(state, Navigated{"#1/small"});
        (void)update(state, CommandGiven{Command::previous_article});
        CHECK(state.address.article == "beta");
        (void)update(state, CommandGiven{Command::show_story});
        CHECK(on_front(state));
        for (const std::string fragment : {"#1/small?in=alpha", "#1/small/servers",
                                           "#1/small?view=figures", "#1/small?q=servers"}) {
            (void)update(state, Navigated{fragment});
            CHECK_FALSE(on_front(state));
        }
        (void)update(state, Navigated{"#1/small"});
        (void)update(state, Resized{1280, 844});
        CHECK_FALSE(on_front(state));
    }
    SUBCASE("the second text is kept while it has the claim, and said as the source") {
        (void)update(state, Navigated{"#1/small/us-servers?in=alpha&beside=beta"});
        CHECK(beside_article(state) == 1);
        CHECK(claim_address(state, state.story.claims[0], 0) ==
              "#1/small/servers?in=alpha&beside=beta");
        CHECK(claim_address(state, state.story.claims[0], 1) == "#1/small/servers?in=beta");
        CHECK(source_line(state).rfind("The alpha, ", 0) == 0);
        CHECK(source_line(state, true).rfind("The beta, ", 0) == 0);
        (void)update(state, CommandGiven{Command::close_claim});
        CHECK(beside_article(state) == npos);
        CHECK(source_line(state, true) == source_line(state));
    }
    SUBCASE("what stands in an article") {
        CHECK(stands_in(us, 0));
        CHECK(stands_in(us, 1));
        CHECK(stands_in(state.story.claims[2], 1));
        CHECK_FALSE(stands_in(us, 2));
    }
}
