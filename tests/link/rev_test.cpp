#include "link/rev.h"

#include "link/address.h"
#include "../story/sample.h"

#include <doctest/doctest.h>

#include <functional>
#include <set>
#include <string>
#include <utility>

using namespace crossread;

namespace {

// The revision of claim `index` after a change of the story's sources.
std::string after(std::size_t index, const std::function<void(Story&)>& change) {
    Story story = sample::story();
    change(story);
    return revision(story, story.claims[index]);
}

void replace(Story& story, std::size_t article, const std::string& from, const std::string& to) {
    std::string& text = story.articles[article].text;
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    REQUIRE(from.size() == to.size()); // so that the ranges stay
    text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("a digest in Crockford's base32") {
    // ba7816bf8f… in groups of five bits: 10111 01001 11100 00001 01101 01111 11100 01111
    CHECK(base32_digest("abc", 8) == "q9w1dfwf");
    CHECK(base32_digest("", 0).empty());
    CHECK(base32_digest("abc", 51).size() == 51);
}

TEST_CASE("a revision is ten characters, the same each time, another one for each claim") {
    const Story story = sample::story();
    std::set<std::string> seen;
    for (const Claim& claim : story.claims) {
        const std::string rev = revision(story, claim);
        CHECK(rev.size() == rev_length);
        CHECK(rev == revision(story, claim));
        CHECK(seen.insert(rev).second);
        Address address{"small", claim.key, rev, "", View::article};
        const auto read = decode(encode(address));
        REQUIRE(read);
        CHECK(*read == address);
    }
    // Kept: a program that gives other revisions breaks every link that was ever made.
    CHECK(revision(story, story.claims[0]) == "8e75vhpxr2");
    CHECK(revision(story, story.claims[1]) == "naxxqebdwh");
    CHECK(revision(story, story.claims[2]) == "3zwd0cdjxy");
}

TEST_CASE("it changes with the words, with their paragraph and with the confirmed verdict") {
    const std::string was = after(1, [](Story&) {});
    CHECK(after(1, [](Story& s) { replace(s, 1, "2,196", "2,198"); }) != was);
    CHECK(after(1, [](Story& s) { replace(s, 1, "stand in the US.", "not in the U.S. "); }) != was);
    CHECK(after(1, [](Story& s) { s.claims[1].figures.pop_back(); }) != was);
    CHECK(after(1, [](Story& s) { s.claims[1].relation = Relation::compatible; }) != was);
    CHECK(after(1, [](Story& s) { s.claims[1].reason = Reason::rounding; }) != was);
    const std::string quote = after(2, [](Story&) {});
    CHECK(after(2, [](Story& s) { s.claims[2].quotes[1].relation = QuoteRelation::cut; }) != quote);
}

TEST_CASE("it does not change with what the claim does not rest on") {
    const std::string was = after(1, [](Story&) {});
    CHECK(after(1, [](Story& s) { replace(s, 0, "Servers &", "Hosts   &"); }) == was);
    CHECK(after(1, [](Story& s) { s.claims[1].key = "renamed"; }) == was);
    CHECK(after(1, [](Story& s) { s.claims[1].label = "Relabelled"; }) == was);
    CHECK(after(1, [](Story& s) { s.claims[1].figures[0].value = Value{1, 2}; }) == was);
    CHECK(after(1, [](Story& s) {
              std::swap(s.claims[1].figures[0], s.claims[1].figures[1]);
          }) == was);
    const std::string quote = after(2, [](Story&) {});
    CHECK(after(2, [](Story& s) { replace(s, 0, "He said: “", "He said: „"); }) == quote);
}

TEST_CASE("a verdict that nobody confirmed is the program's and does not count") {
    const auto computed = [](Relation relation) {
        return after(1, [&](Story& s) {
            s.claims[1].by.clear();
            s.claims[1].relation = relation;
        });
    };
    CHECK(computed(Relation::differs) == computed(Relation::compatible));
}

TEST_CASE("set_revisions gives every claim its own") {
    Story story = sample::story();
    set_revisions(story);
    for (const Claim& claim : story.claims) CHECK(claim.rev == revision(story, claim));
}
