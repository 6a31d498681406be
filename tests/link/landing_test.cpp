#include "link/landing.h"

#include "link/rev.h"
#include "../story/sample.h"

#include <doctest/doctest.h>

#include <functional>
#include <string>

using namespace crossread;

namespace {

Story then() {
    Story story = sample::story();
    set_revisions(story);
    return story;
}

// The story after its articles were edited: evidence is found anew by its words, as an editor does.
Story now(const std::function<void(std::string& alpha, std::string& beta, std::string& json)>& edit) {
    auto articles = sample::articles();
    std::string json = sample::json;
    edit(articles[1].text, articles[0].text, json);
    for (Article& article : articles) article.paragraphs = find_paragraphs(article.text);
    auto story = read_editor(json, "story.json", articles);
    INFO((story ? "" : story.error().what));
    REQUIRE(story);
    set_revisions(*story);
    return *std::move(story);
}

void replace(std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

// A link that was made then, opened now.
Landing open(const Story& story, std::size_t claim, Carry level, const KeyRecord* record = nullptr) {
    const Story old = then();
    const auto link = link_to(old, old.claims[claim], level);
    REQUIRE(link);
    const auto address = decode(*link);
    REQUIRE(address);
    if (address->payload.empty()) return land(story, *address, nullptr, record);
    const auto payload = read_payload(address->payload);
    REQUIRE(payload);
    return land(story, *address, &*payload, record);
}

const auto corrected = [](std::string&, std::string& beta, std::string& json) {
    replace(beta, "2,196", "2,194");
    replace(json, "\"exact\": \"2,196\", \"value\": 2196", "\"exact\": \"2,194\", \"value\": 2194");
    replace(json, "\"shown\": \"2,196\"", "\"shown\": \"2,194\"");
    replace(json, "\"answer\": \"2,194 or 2,196\"", "\"answer\": \"2,194 in both\"");
};

} // namespace

TEST_CASE("in the story that it was made in, every link is as linked") {
    const Story story = then();
    for (std::size_t claim = 0; claim < story.claims.size(); ++claim)
        for (const Carry level : {Carry::ids, Carry::selectors, Carry::card}) {
            const Landing found = open(story, claim, level);
            CHECK(found.state == LinkState::linked);
            CHECK(found.sentence == "As linked.");
            CHECK(found.claim == claim);
            if (level == Carry::ids) continue;
            const auto address = decode(*link_to(story, story.claims[claim], level));
            CHECK(is_its_own(story, *address, *read_payload(address->payload)));
        }
}

TEST_CASE("a link without a revision promises nothing") {
    Address address;
    address.story = "small";
    address.key = "servers";
    const Landing found = land(then(), address, nullptr, nullptr);
    CHECK(found.state == LinkState::unpinned);
    CHECK(found.claim == 0);
    CHECK(found.sentence.empty());
}

TEST_CASE("a paragraph put before moves the words, and nothing else") {
    const Story story = now([](std::string& alpha, std::string&, std::string&) {
        alpha = "A new beginning.\n\n" + alpha;
    });
    CHECK(open(story, 1, Carry::ids).state == LinkState::linked);
    const Landing found = open(story, 1, Carry::card);
    CHECK(found.state == LinkState::moved);
    CHECK(found.sentence == "Moved in the text of alpha, and otherwise as linked.");
    REQUIRE(found.places.size() == 2);
    CHECK(found.places[0].outcome == Outcome::moved);
    CHECK(slice(story.articles[0].text, found.places[0].where) == "2,194");
}

TEST_CASE("a corrected figure has changed: was, now, from the link, the record, or neither") {
    const Story story = now(corrected);
    const KeyRecord record = with_story({}, then());

    const Landing carried = open(story, 1, Carry::selectors);
    CHECK(carried.state == LinkState::changed);
    CHECK(carried.sentence ==
          "Changed since it was linked: in beta it was “2,196”, now “2,194”.");
    CHECK(carried.places[0].was == "2,196");
    CHECK(carried.places[0].now == "2,194");
    CHECK_FALSE(carried.places[0].recorded);
    const Story old = then();
    const auto address = decode(*link_to(old, old.claims[1], Carry::selectors));
    CHECK_FALSE(is_its_own(story, *address, *read_payload(address->payload)));

    const Landing recorded = open(story, 1, Carry::ids, &record);
    CHECK(recorded.state == LinkState::changed);
    CHECK(recorded.sentence ==
          "Changed since it was linked: was “2,194 or 2,196”, now “2,194 in both”.");
    CHECK(recorded.places[0].recorded);
    CHECK(recorded.places[0].was == "2,196");
    CHECK(recorded.places[0].now == "2,194");
    CHECK(open(story, 1, Carry::card, &record).places[0].recorded);

    const Landing neither = open(story, 1, Carry::ids);
    CHECK(neither.state == LinkState::changed);
    CHECK(neither.sentence == "Changed since it was linked. What it said then is not known here.");
    CHECK(neither.places.empty());
}

TEST_CASE("words that still stand but on which the claim rests no longer have changed") {
    const Story story = now([](std::string&, std::string&, std::string& json) {
        replace(json, "\"exact\": \"6,747\", \"prefix\": \"Of \", \"value\": 6747", "\"exact\": \"2,196\", \"value\": 2196");
        replace(json, "\"shown\": \"6,747\", \"credited\": [\"CNCERT\", \"X\"]", "\"shown\": \"2,196\", \"credited\": [\"CNCERT\", \"X\"]");
        replace(json, "\"relation\": \"same\",\n   \"answer\"", "\"relation\": \"differs\",\n   \"answer\"");
    });
    const Landing found = open(story, 0, Carry::selectors);
    CHECK(found.state == LinkState::changed);
    CHECK(found.places[0].was == "6,747");
    CHECK(found.places[0].now == "2,196");
}

TEST_CASE("a change of the paragraph or of the verdict alone is told as such") {
    const Story story = now([](std::string&, std::string&, std::string& json) {
        replace(json, "\"reason\": \"transcription\"", "\"reason\": \"update\"");
    });
    const Landing found = open(story, 1, Carry::selectors);
    CHECK(found.state == LinkState::changed);
    CHECK(found.sentence.find("the words are the same, but") != std::string::npos);
}

TEST_CASE("a claim that is gone says so, and where its words still stand") {
    Story story = then();
    story.claims.erase(story.claims.begin() + 1);
    const Landing found = open(story, 1, Carry::card);
    CHECK(found.state == LinkState::gone);
    CHECK(found.claim == npos);
    CHECK(found.sentence == "This story no longer has this claim, or never had it. Its words still "
                            "stand in alpha.");
    CHECK(found.places.size() == 2);
    CHECK(open(story, 1, Carry::ids).state == LinkState::gone);
    story.articles.clear();
    story.claims.clear();
    const Landing nothing = open(story, 1, Carry::card);
    CHECK(nothing.places[0].source == "alpha");
    CHECK(nothing.places[0].outcome == Outcome::gone);
    CHECK(nothing.places[0].was == "2,194");
}

TEST_CASE("a renamed claim is found by its old key") {
    Story story = then();
    story.claims[1].key = "american-servers";
    story.claims[1].aliases = {"us-servers"};
    const Landing found = open(story, 1, Carry::ids);
    CHECK(found.state == LinkState::linked);
    CHECK(found.claim == 1);
}

TEST_CASE("a forged payload beside an honest address is not believed") {
    const Story story = then();
    Payload forged = carry(story, story.claims[1], Carry::card);
    forged.places[0].exact = "9,999";
    Address address{"small", "us-servers", story.claims[1].rev, "", View::article};
    const Landing found = land(story, address, &forged, nullptr);
    CHECK(found.state == LinkState::linked);
    CHECK(found.sentence.find("carries other words") != std::string::npos);
    CHECK_FALSE(is_its_own(story, address, forged));
    forged = carry(story, story.claims[1], Carry::card);
    forged.answer = "9,999 everywhere";
    CHECK_FALSE(is_its_own(story, address, forged));
}

TEST_CASE("every state has its word") {
    CHECK(word(LinkState::unpinned).empty());
    for (const LinkState state : {LinkState::linked, LinkState::moved, LinkState::changed, LinkState::gone})
        CHECK_FALSE(word(state).empty());
}

TEST_CASE("a page, which looks for the very words only, tells the same states") {
    const Story old = then();
    const auto open_exactly = [&](const Story& story, std::size_t claim) {
        const auto address = decode(*link_to(old, old.claims[claim], Carry::selectors));
        const auto payload = read_payload(address->payload);
        return land(story, *address, &*payload, nullptr, locate_exactly);
    };
    CHECK(open_exactly(old, 1).sentence == "As linked.");
    CHECK(open_exactly(now([](std::string& alpha, std::string&, std::string&) {
                           alpha = "A new beginning.\n\n" + alpha;
                       }),
                       1)
              .state == LinkState::moved);
    CHECK(open_exactly(now(corrected), 1).sentence ==
          "Changed since it was linked: in beta it was “2,196”, now “2,194”.");
    // Words beside the evidence have changed: the evidence itself is not told as another.
    const Landing beside = open_exactly(now([](std::string&, std::string& beta, std::string&) {
                                            replace(beta, "stand in the US", "stood in the US");
                                        }),
                                        1);
    CHECK(beside.state == LinkState::changed);
    CHECK(beside.sentence.find("the words are the same, but") != std::string::npos);
    Story gone = then();
    gone.claims.erase(gone.claims.begin() + 1);
    CHECK(open_exactly(gone, 1).sentence == "This story no longer has this claim, or never had it. "
                                            "Its words still stand in alpha.");
}
