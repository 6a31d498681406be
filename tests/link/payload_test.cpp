#include "link/payload.h"

#include "base/utf8.h"
#include "link/address.h"
#include "link/base64url.h"
#include "link/deflate.h"
#include "link/rev.h"
#include "../story/sample.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace crossread;

namespace {

Story small() {
    Story story = sample::story();
    set_revisions(story);
    return story;
}

Payload read(const std::string& text) {
    const auto payload = read_payload(text);
    REQUIRE(payload);
    return *payload;
}

// The text inside a payload, and a payload of a text.
std::string inside(const std::string& payload) {
    return inflate(from_base64url(payload.substr(1)).value_or(""), max_payload_bytes).value_or("");
}
std::string forged(const std::string& text) { return "1" + to_base64url(deflate(text)); }

std::string refusal(const std::string& payload) {
    const auto read = read_payload(payload);
    return read ? "" : read.error().what;
}

} // namespace

TEST_CASE("selectors and cards come back as they were") {
    const Story story = small();
    for (const Claim& claim : story.claims)
        for (const Carry level : {Carry::selectors, Carry::card}) {
            const Payload payload = carry(story, claim, level);
            CHECK(payload.places.size() == 2);
            CHECK(read(write_payload(payload)) == payload);
        }
    const Payload card = carry(story, story.claims[1], Carry::card);
    CHECK(card.label == "Servers in the US");
    CHECK(card.answer == "2,194 or 2,196");
    CHECK(card.relation == Relation::differs);
    CHECK(card.reason == Reason::transcription);
    CHECK(card.sources[0].shown == "about 2,194");
    CHECK(card.sources[1].credits == "CNCERT");
    CHECK(card.sources[1].publisher == "The beta");
    CHECK(card.places[0].exact == "2,194");
    CHECK(carry(story, story.claims[2], Carry::card).speaker == "Yang Jiechi");
}

TEST_CASE("a link carries what it is asked to, and its address is read") {
    const Story story = small();
    const Claim& claim = story.claims[1];
    const auto ids = link_to(story, claim, Carry::ids);
    REQUIRE(ids);
    CHECK(*ids == "#1/small/us-servers~" + claim.rev);
    std::size_t last = ids->size();
    for (const Carry level : {Carry::selectors, Carry::card}) {
        const auto link = link_to(story, claim, level);
        REQUIRE(link);
        CHECK(link->size() > last);
        last = link->size();
        const auto address = decode(*link);
        REQUIRE(address);
        CHECK(read(address->payload) == carry(story, claim, level));
        CHECK(encode(*address) == *link);
    }
    CHECK(last < 700);
}

TEST_CASE("a card leaves sources out before it passes the usual length, and says how many") {
    Story story = small();
    std::mt19937 random(9);
    Claim& claim = story.claims[1];
    for (int i = 0; i < 30; ++i) {
        Article more = sample::article("paper-" + std::to_string(i), "");
        for (int j = 0; j < 60; ++j) more.text += static_cast<char>('a' + random() % 26);
        more.text += " 77 " + more.text;
        more.title = more.text;
        more.paragraphs = find_paragraphs(more.text);
        story.articles.push_back(more);
        Figure figure = claim.figures[0];
        figure.article = story.articles.size() - 1;
        figure.where = {61, 63};
        if (i == 29) figure.shown = "another";
        claim.figures.push_back(figure);
    }
    const auto link = link_to(story, claim, Carry::card);
    REQUIRE(link);
    CHECK(link->size() <= usual_link);
    CHECK(link->size() > usual_link / 2);
    const Payload card = read(decode(*link)->payload);
    CHECK(card.places.size() + card.others == 32);
    CHECK(card.others > 0);
    CHECK(card.sources.back().shown == "about another"); // each value is there before a second of one
    CHECK(carry(story, claim, Carry::card).places.size() == 32);
}

TEST_CASE("a claim that no link can hold is refused with a sentence") {
    Story story = small();
    std::mt19937 random(10);
    for (int i = 0; i < 900; ++i) {
        for (std::string* text : {&story.claims[0].label, &story.claims[0].answer, &story.title,
                                  &story.claims[0].scope, &story.claims[0].period,
                                  &story.articles[0].title, &story.articles[0].publisher})
            *text += static_cast<char>('!' + random() % 90);
    }
    const auto link = link_to(story, story.claims[0], Carry::card);
    if (link) CHECK(link->size() <= max_address_bytes);
    for (int i = 0; i < 900; ++i)
        for (std::string* text : {&story.claims[0].label, &story.claims[0].answer, &story.title,
                                  &story.claims[0].scope, &story.claims[0].period,
                                  &story.claims[0].speaker, &story.articles[0].publisher})
            text->insert(text->begin(), static_cast<char>('!' + random() % 90));
    const auto longer = link_to(story, story.claims[0], Carry::card);
    REQUIRE_FALSE(longer);
    CHECK(longer.error().code == ErrorCode::too_large);
}

TEST_CASE("what would be refused is cleaned when it is written") {
    Story story = small();
    story.claims[0].label = "a\tb\nc\x01" "d\xE2\x80\xAE" "e\xFF";
    story.claims[0].answer = std::string(3000, 'x');
    const Payload card = read(write_payload(carry(story, story.claims[0], Carry::card)));
    CHECK(card.label == "a b c d e ");
    CHECK(card.answer.size() == max_carried_field);
}

TEST_CASE("damaged, cut, oversized and foreign payloads each get a sentence and nothing else") {
    const Story story = small();
    const std::string sound = write_payload(carry(story, story.claims[1], Carry::card));
    for (std::size_t cut = 0; cut < sound.size(); ++cut)
        REQUIRE(refusal(sound.substr(0, cut)).find("is damaged") != std::string::npos);
    for (const char* garbage : {"x", "1", "1!", "1AAAA", "-", "1 ", "\xFF"})
        CHECK(refusal(garbage).find("is damaged") != std::string::npos);
    CHECK(refusal("2" + sound).find("later form") != std::string::npos);
    CHECK(refusal("9").find("later form") != std::string::npos);
    CHECK(refusal("0" + sound).find("is damaged") != std::string::npos);
    CHECK(refusal(std::string(max_payload_letters, '1')).find("is damaged") != std::string::npos);
    CHECK(refusal(std::string(max_payload_letters + 1, '1')).find("more than") != std::string::npos);
    CHECK(refusal(forged(std::string(max_payload_bytes + 1, 'a'))).find("is damaged") !=
          std::string::npos);
}

TEST_CASE("nothing of a forged card is taken on trust") {
    const Story story = small();
    const std::string sound = inside(write_payload(carry(story, story.claims[1], Carry::card)));
    REQUIRE(refusal(forged(sound)).empty());
    const auto refused = [&](const std::string& from, const std::string& to) {
        std::string text = sound;
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        return !refusal(forged(text.replace(at, from.size(), to))).empty();
    };
    CHECK(refused("figure", "verdict"));
    CHECK(refused("differs", "wrong"));
    CHECK(refused("transcription", "lie"));
    CHECK(refused("2013-03", "yesterday"));
    CHECK(refused("alpha\t", "Al pha\t"));
    CHECK(refused("\t2,194\t", "\t2,1945\t"));          // its numbers say how long it is
    CHECK(refused("2,194", "2,1\x07" "4"));
    CHECK(refused("2,194", "2,1\xE2\x80\xAE"));
    CHECK(refused("2,194", "2,1\xFF" "4"));
    CHECK(refused("\t0\n", "\t-1\n"));
    CHECK(refused("\t0\n", "\t9999999999\n"));
    CHECK(refused("Servers in the US", ""));
    CHECK(refused("Servers in the US", std::string(max_carried_field + 1, 'x')));
    CHECK_FALSE(refused("Servers in the US", std::string(max_carried_field, 'x')));
    CHECK_FALSE(refused("The alpha\tWhat alpha says\t2013-03-10\t", "T\tW\t2013-03-10\thttps://example.org/"));
    CHECK(refused("\na\t", "\nb\t"));
    CHECK(refused("\na\tThe alpha", "\nThe alpha"));
    std::string script = sound;
    script.replace(script.find("2013-03-10\t"), 11, "2013-03-10\tjavascript:alert(1)");
    CHECK_FALSE(refusal(forged(script)).empty());
    CHECK_FALSE(refusal(forged("")).empty());
    CHECK_FALSE(refusal(forged("s")).empty());
    CHECK_FALSE(refusal(forged("s\t")).empty());
}

TEST_CASE("the number of places is limited") {
    Payload many;
    many.places.assign(max_carried, {"a", 1, 2, "x", "", ""});
    CHECK(read(write_payload(many)) == many);
    many.places.push_back(many.places[0]);
    CHECK_FALSE(refusal(write_payload(many)).empty());
}

TEST_CASE("no letters do harm, and every refusal is a sentence") {
    const Story story = small();
    const std::string sound = write_payload(carry(story, story.claims[2], Carry::card));
    const std::string text = inside(sound);
    std::mt19937 random(12);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string changed = round % 2 ? sound : text;
        for (auto left = 1 + random() % 3; left > 0; --left)
            changed[random() % changed.size()] = static_cast<char>(round % 2 ? '-' + random() % 78 : random());
        const std::string payload = round % 2 ? changed : forged(changed);
        const auto read = read_payload(payload);
        if (!read) {
            REQUIRE(read.error().what.back() == '.');
            continue;
        }
        ++accepted;
        REQUIRE(read_payload(write_payload(*read)));
        for (const Selector& place : read->places) REQUIRE_FALSE(find_invalid_utf8(place.exact));
    }
    CHECK(accepted > 100);
}
