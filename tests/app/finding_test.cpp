#include "app/finding.h"

#include "../story/sample.h"
#include "app/places.h"
#include "app/update.h"
#include "told.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

State at(const std::string& fragment) {
    State state;
    (void)update(state, StoryLoaded{sample::story()});
    (void)update(state, Navigated{fragment});
    return state;
}

std::string type(State& state, const std::string& text) { return told(update(state, Typed{text})); }

std::string give(State& state, Command command) {
    return told(update(state, CommandGiven{command}));
}

} // namespace

TEST_CASE("the first letter is a step, the others are none, and each is answered") {
    State state = at("#1/small/servers?in=beta&view=figures");
    CHECK(type(state, "s") == "push #1/small?q=s\ntitle “s” · Crossread\n"
                              "say 2 figures, 4 places in the text, 2 sources.\n");
    CHECK(searching(state));
    CHECK(type(state, "servers") == "replace #1/small?q=servers\ntitle “servers” · Crossread\n"
                                    "say 2 figures, 3 places in the text.\n");
    CHECK(type(state, "servers").empty());
    CHECK(type(state, "zebra") == "replace #1/small?q=zebra\ntitle “zebra” · Crossread\n"
                                  "say Nothing in this story says “zebra”.\n");
    SUBCASE("nothing typed is where the person was") {
        CHECK(type(state, "") == "replace #1/small/servers?in=beta&view=figures\n"
                                 "title Servers abroad · Crossread\n");
        CHECK_FALSE(searching(state));
    }
    SUBCASE("closing leads there too, as a step") {
        CHECK(give(state, Command::close_claim) ==
              "push #1/small/servers?in=beta&view=figures\ntitle Servers abroad · Crossread\n");
        CHECK(state.found.count() == 0);
    }
    SUBCASE("a view opens with the claim that was open") {
        CHECK(view_address(state, View::quotes) == "#1/small/servers?in=beta&view=quotes");
    }
    SUBCASE("commands are about where the person was") {
        CHECK(give(state, Command::copy_link).find("copy #1/small/servers") != std::string::npos);
        CHECK_FALSE(searching(state));
    }
}

TEST_CASE("a search has an address, and so has a place that it found") {
    State state = at("#1/small?q=2194");
    CHECK(searching(state));
    REQUIRE(state.found.places.count == 1);
    const std::string address = place_address(state, state.found.places.first[0]);
    CHECK(address == "#1/small?in=alpha&q=2194&p=1");
    CHECK(told(update(state, Navigated{address})).find("reveal") != std::string::npos);
    CHECK_FALSE(searching(state));
    CHECK(open_article(state) == 0);
    CHECK(results_address(state) == "#1/small?q=2194");
    CHECK(give(state, Command::close_claim).find("push #1/small?in=alpha\n") == 0);
    CHECK(state.address.query.empty());
}

TEST_CASE("a search with a claim is the claim, with an unknown article the search") {
    CHECK(at("#1/small/servers?q=x").address.query.empty());
    CHECK(searching(at("#1/small?in=nobody&q=x&p=2")));
    CHECK(at("#1/small?in=nobody&q=x&p=2").address.paragraph == 0);
}

TEST_CASE("a long query is cut, not refused") {
    State state = at("#1/small?q=" + std::string(kMostTypedBytes + 50, 'a'));
    CHECK(state.address.query.size() == kMostTypedBytes);
    (void)type(state, std::string(kMostTypedBytes + 1, 'b'));
    CHECK(state.address.query == std::string(kMostTypedBytes, 'b'));
}

TEST_CASE("all commands can be listed, and found by their words") {
    State state = at("#1/small");
    CHECK(give(state, Command::commands).find("focus search\n") != std::string::npos);
    CHECK(listing_commands(state));
    CHECK(commands_found(">").size() == all_commands().size() - 2);
    CHECK(commands_found(">11,000").empty()); // a number, more than so much
    CHECK(commands_found("> dark th") == std::vector<Command>{Command::theme_dark});
    CHECK(commands_found("next dif") == std::vector<Command>{Command::next_difference});
    CHECK(commands_found("").empty());
    CHECK(commands_found("te").empty()); // everything begins with something
    CHECK(commands_found("text v") == std::vector<Command>{Command::text_view});
    CHECK(commands_found("zebra").empty());
}

TEST_CASE("letters are commands only while they are wanted, and it is remembered") {
    State state = at("#1/small");
    CHECK(give(state, Command::switch_letters) ==
          "remember letters off\nsay Keys of one letter do nothing now.\n");
    CHECK(give(state, Command::switch_letters) ==
          "remember letters on\nsay Keys of one letter are commands.\n");
    CHECK(give(state, Command::switch_source).find("remember source on\n") == 0);
}

TEST_CASE("the text grows and shrinks as far as it goes") {
    State state = at("#1/small");
    CHECK(give(state, Command::larger_text) == "remember size large\nsay Text size: large.\n");
    for (std::size_t i = 0; i < kTextSizes.size(); ++i) (void)give(state, Command::larger_text);
    CHECK(give(state, Command::larger_text) == "say The text is as large as it goes.\n");
    for (std::size_t i = 0; i < kTextSizes.size(); ++i) (void)give(state, Command::smaller_text);
    CHECK(give(state, Command::smaller_text) == "say The text is as small as it goes.\n");
}

TEST_CASE("the settings are a place to come back from") {
    State state = at("#1/small/servers?in=beta");
    CHECK(give(state, Command::show_settings).find("push #1/small?view=settings\n") == 0);
    (void)type(state, "us");
    CHECK(give(state, Command::close_claim).find("push #1/small/servers?in=beta\n") == 0);
}

TEST_CASE("copied words name the article that they are from") {
    CHECK(source_line(at("#1/small?in=beta")) ==
          "The beta, “What beta says”, 10 March 2013 (digest). Crossread");
    CHECK(source_line(at("#1/small?view=quotes")) == "A small story. Crossread");
}
