#include "link/key_record.h"

#include "link/rev.h"
#include "../story/sample.h"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

using namespace crossread;

namespace {

Story small() {
    Story story = sample::story();
    set_revisions(story);
    return story;
}

KeyRecord recorded() { return with_story({}, small()); }

KeyChanges after(const std::function<void(Story&)>& change, const KeyRecord& record = recorded()) {
    Story story = small();
    change(story);
    set_revisions(story);
    return compare_keys(record, story, "keys.json");
}

bool refused(const KeyChanges& changes, const std::string& says) {
    for (const Error& error : changes.refused)
        if (error.what.find(says) != std::string::npos && error.file == "keys.json") return true;
    return false;
}

void replace(Story& story, std::size_t article, const std::string& from, const std::string& to) {
    std::string& text = story.articles[article].text;
    text.replace(text.find(from), from.size(), to);
}

} // namespace

TEST_CASE("a record is read back as it was written") {
    KeyRecord record = recorded();
    record.keys[0].names = {"hosts"};
    record.keys[1].retired = "It counted two things.";
    const auto again = read_key_record(write_key_record(record), "keys.json");
    REQUIRE(again);
    CHECK(*again == record);
    CHECK(record.keys[2].quote);
    CHECK(record.keys[2].speaker == "Yang Jiechi");
    CHECK(record.keys[1].states[0].words[0] == RecordedWords{"alpha", "2,194"});
}

TEST_CASE("the story that was recorded has nothing new; one that never was is new") {
    const KeyChanges same = after([](Story&) {});
    CHECK(same.refused.empty());
    CHECK(same.added == 0);
    CHECK(same.changed == 0);
    CHECK(after([](Story&) {}, {}).added == 3);
}

TEST_CASE("a claim may change within its meaning, and the record keeps what it was") {
    const auto corrected = [](Story& s) { replace(s, 1, "2,196", "2,194"); };
    const KeyChanges changes = after(corrected);
    CHECK(changes.refused.empty());
    CHECK(changes.changed == 2); // the other figure of the paragraph as well
    Story story = small();
    const std::string old = story.claims[1].rev;
    corrected(story);
    set_revisions(story);
    const KeyRecord record = with_story(recorded(), story);
    REQUIRE(record.keys[1].states.size() == 2);
    CHECK(compare_keys(record, story, "").changed == 0);
    const KeyState* was = find_state(record, "us-servers", old);
    REQUIRE(was);
    CHECK(was->words[1] == RecordedWords{"beta", "2,196"});
    CHECK(find_state(record, "us-servers", story.claims[1].rev)->words[1].exact == "2,194");
    CHECK(find_state(record, "us-servers", "0000000000") == nullptr);
    CHECK(find_state(record, "servers", old) == nullptr);
}

TEST_CASE("a label may be mended, and all labels are kept") {
    Story story = small();
    story.claims[0].label = "Servers outside the country";
    CHECK(compare_keys(recorded(), story, "").refused.empty());
    const KeyRecord record = with_story(recorded(), story);
    REQUIRE(record.keys[0].states.size() == 2);
    CHECK(record.keys[0].states[0].label == "Servers abroad");
}

TEST_CASE("a key that changes its meaning is refused") {
    CHECK(refused(after([](Story& s) { s.claims[0].unit = "host"; }), "had the unit \"server\""));
    CHECK(refused(after([](Story& s) { s.claims[1].period = "2012"; }), "the period"));
    CHECK(refused(after([](Story& s) { s.claims[2].speaker = "Li"; }), "the speaker"));
    CHECK(refused(after([](Story& s) { s.claims[0].quotes = s.claims[2].quotes;
                                       s.claims[0].figures.clear(); }),
                  "was a figure and is none now"));
    CHECK(refused(after([](Story& s) {
                      s.claims[1].label = "Something else";
                      for (Figure& figure : s.claims[1].figures) figure.where = {0, 2};
                  }),
                  "no words in common"));
}

TEST_CASE("a key that is gone needs an alias or a reason") {
    const auto drop = [](Story& s) { s.claims.pop_back(); };
    CHECK(refused(after(drop), "leads to no claim"));
    KeyRecord record = recorded();
    record.keys[2].retired = "Said by nobody.";
    CHECK(after(drop, record).refused.empty());
    CHECK(refused(after([](Story&) {}, record), "is retired, but a claim has it again"));
}

TEST_CASE("a renamed key keeps its history and all its names") {
    const auto rename = [](Story& s) {
        s.claims[1].key = "american-servers";
        s.claims[1].aliases = {"us-servers"};
    };
    CHECK(after(rename).refused.empty());
    CHECK(after(rename).changed == 1);
    CHECK(refused(after([](Story& s) { s.claims[1].key = "american-servers"; }), "leads to no claim"));

    Story story = small();
    rename(story);
    const KeyRecord record = with_story(recorded(), story);
    CHECK(record.keys[1].key == "american-servers");
    CHECK(record.keys[1].names == std::vector<std::string>{"us-servers"});
    CHECK(record.keys.size() == 3);
    CHECK(find_state(record, "us-servers", story.claims[1].rev) != nullptr);
    CHECK(compare_keys(record, story, "").refused.empty());
    story.claims[1].aliases.clear();
    CHECK(refused(compare_keys(record, story, "keys.json"), "leads nowhere"));
    story.claims[0].aliases = {"us-servers"};
    CHECK(refused(compare_keys(record, story, "keys.json"), "leads to another claim"));
}

TEST_CASE("a damaged record is refused with its place") {
    const std::string sound = write_key_record(recorded());
    const auto complains = [&](const std::string& from, const std::string& to) {
        std::string bytes = sound;
        const std::size_t at = bytes.find(from);
        REQUIRE(at != std::string::npos);
        const auto record = read_key_record(bytes.replace(at, from.size(), to), "keys.json");
        return !record && record.error().line > 0;
    };
    CHECK(complains("\"kind\": \"figure\"", "\"kind\": \"number\""));
    CHECK(complains("\"rev\"", "\"revision\""));
    CHECK(complains("alpha: 6,747", "alpha 6,747"));
    CHECK(complains("\"story\": \"small\",", "\"story\": \"small\", \"more\": 1,"));
    CHECK_FALSE(read_key_record("{", "keys.json"));
}

TEST_CASE("a key has at most so many states") {
    KeyRecord record = recorded();
    record.keys[0].states.resize(max_states, record.keys[0].states[0]);
    CHECK(read_key_record(write_key_record(record), ""));
    record.keys[0].states.push_back(record.keys[0].states[0]);
    CHECK_FALSE(read_key_record(write_key_record(record), ""));
    record.keys[0].states.clear();
    CHECK_FALSE(read_key_record(write_key_record(record), ""));
}

TEST_CASE("a page gets what its claims answered before, and which keys were given up") {
    KeyRecord record = recorded();
    const std::string now = record.keys[1].states[0].rev;
    KeyState old = record.keys[1].states[0];
    old.rev = "0000000000";
    old.answer = "2,190 or 2,196";
    record.keys[1].states = {old, old, record.keys[1].states[0]};
    record.keys.push_back(record.keys[2]);
    record.keys.back().key = "gone";
    record.keys.back().names = {"gone-before"};
    record.keys.back().retired = "It counted two things.";
    Story story = small();
    set_past(story, record);
    CHECK(story.claims[0].earlier.empty());
    CHECK(story.claims[1].earlier == std::vector<Earlier>{{"0000000000", "2,190 or 2,196"}});
    CHECK(story.claims[1].rev == now);
    CHECK(story.retired == std::vector<Retired>{{"gone", "It counted two things."},
                                                {"gone-before", "It counted two things."}});
    // A key that leads nowhere and was not given up is nothing that a page can tell of.
    story = small();
    story.claims.erase(story.claims.begin() + 1);
    set_past(story, record);
    CHECK(story.claims[1].earlier.empty());
}
