#include "story/bundle.h"

#include "sample.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// The error that reading gives after the first `from` of the bundle has become `to`.
Error error_after(const std::string& from, const std::string& to) {
    std::string bytes = write_bundle(sample::story());
    const std::size_t at = bytes.find(from);
    REQUIRE(at != std::string::npos);
    bytes.replace(at, from.size(), to);
    const auto story = read_bundle(bytes);
    REQUIRE_FALSE(story);
    return story.error();
}

bool complains(const std::string& from, const std::string& to, const std::string& says) {
    CAPTURE(from);
    CAPTURE(to);
    const Error error = error_after(from, to);
    CAPTURE(error.what);
    const bool found = error.what.find(says) != std::string::npos;
    CHECK(found);
    return found;
}

} // namespace

TEST_CASE("what is written is read back the same") {
    const Story story = sample::story();
    const std::string bytes = write_bundle(story);
    CHECK(bytes.rfind("{\"v\":1,", 0) == 0);
    const auto again = read_bundle(bytes);
    REQUIRE(again);
    CHECK(*again == story);
    CHECK(write_bundle(*again) == bytes);
}

TEST_CASE("text beyond ASCII and numbers that are not short come back as they were") {
    Story story = sample::story();
    story.title = "“Ä” 抽样监测 😀 \"\\/";
    story.claims[0].figures[0].value = Value{0.1, 1.0 / 3.0};
    story.claims[0].figures[1].value = Value{-1e300, 9007199254740993.0};
    story.articles[0].url = "https://example.org/?a=b&c";
    story.articles[0].kind = ArticleKind::full;
    const auto again = read_bundle(write_bundle(story));
    REQUIRE(again);
    CHECK(*again == story);
}

TEST_CASE("revisions and earlier keys travel with the story") {
    Story story = sample::story();
    story.claims[0].rev = "7k2m9q4xh0";
    story.claims[0].aliases = {"hosts", "machines"};
    const auto again = read_bundle(write_bundle(story));
    REQUIRE(again);
    CHECK(*again == story);
    CHECK(find_claim(*again, "machines") == 0);
    CHECK(find_claim(*again, "us-servers") == 1);
    CHECK(find_claim(*again, "nothing") == npos);
}

TEST_CASE("what a claim said before, and what was given up, travel with the story") {
    Story story = sample::story();
    story.claims[1].earlier = {{"0000000000", "2,190 or 2,196"}, {"1111111111", ""}};
    story.retired = {{"gone", "It counted “two” things."}};
    const std::string bytes = write_bundle(story);
    const auto again = read_bundle(bytes);
    REQUIRE(again);
    CHECK(*again == story);
    std::string odd = bytes;
    const std::string pair = "\"gone\",";
    odd.erase(odd.find(pair), pair.size());
    const auto broken = read_bundle(odd);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().what.find("has no pairs") != std::string::npos);
}

TEST_CASE("another version is refused by name") {
    CHECK(complains("\"v\":1", "\"v\":2", "\"v\""));
    CHECK(complains("\"v\":1,", "", "\"v\""));
}

TEST_CASE("nothing that an index or a look-up relies on is taken on trust") {
    CHECK(complains("\"a\":0", "\"a\":2", "\"a\""));
    CHECK(complains("\"a\":0", "\"a\":-1", "\"a\""));
    CHECK(complains("\"a\":0", "\"a\":0.5", "\"a\""));
    CHECK(complains("\"a\":0", "\"a\":1e300", "\"a\""));
    CHECK(complains("\"a\":0,", "", "\"a\""));
    CHECK(complains("\"w\":[17,30]", "\"w\":[17,17]", "\"w\""));
    CHECK(complains("\"w\":[17,30]", "\"w\":[30,17]", "\"w\""));
    CHECK(complains("\"w\":[17,30]", "\"w\":[17,9999]", "\"w\""));
    CHECK(complains("\"w\":[17,30]", "\"w\":[17,60]", "\"w\"")); // across paragraphs
    CHECK(complains("\"w\":[17,30]", "\"w\":[17]", "\"w\""));
    CHECK(complains("\"w\":[17,30]", "\"w\":[17,\"30\"]", "\"w\""));
    CHECK(complains("\"w\":[17,30]", "\"w\":[66,70]", "\"w\"")); // inside a quotation mark
    CHECK(complains("\"n\":[6747.0,6747.0]", "\"n\":[2,1]", "\"n\""));
    CHECK(complains("\"n\":[6747.0,6747.0]", "\"n\":[1]", "\"n\""));
    CHECK(complains("\"r\":\"same\"", "\"r\":\"equal\"", "\"r\""));
    CHECK(complains("\"y\":\"transcription\"", "\"y\":\"typo\"", "\"y\""));
    CHECK(complains("\"b\":\"=\"", "\"b\":\"?\"", "\"b\""));
    CHECK(complains("\"o\":\"direct\"", "\"o\":\"x\"", "\"o\""));
    CHECK(complains("\"kind\":\"digest\"", "\"kind\":\"x\"", "\"kind\""));
    CHECK(complains("\"k\":\"us-servers\"", "\"k\":\"servers\"", "\"k\""));
    CHECK(complains("\"k\":\"us-servers\"", "\"k\":\"../x\"", "\"k\""));
    CHECK(complains("\"k\":\"us-servers\"", "\"k\":\"sources\"", "\"k\""));
    CHECK(complains("\"id\":\"beta\"", "\"id\":\"alpha\"", "\"id\""));
    CHECK(complains("\"parent\":\"servers\"", "\"parent\":\"us-servers\"", "circle"));
    CHECK(complains("\"lang\":\"en\"", "\"lang\":\"en\",\"url\":\"javascript:x\"", "\"url\""));
    CHECK(complains("\"slug\"", "\"slog\"", "\"slug\""));
    CHECK(complains("\"by\":\"An editor\"", "\"xx\":\"An editor\"", "\"xx\""));
    CHECK(complains("\"f\":[", "\"q\":[{}],\"f\":[", ""));
}

TEST_CASE("every prefix of a bundle is refused and none is half read") {
    const std::string bytes = write_bundle(sample::story());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        CAPTURE(size);
        REQUIRE_FALSE(read_bundle(std::string_view(bytes).substr(0, size)));
    }
}

TEST_CASE("a story without claims is a story") {
    Story story = sample::story();
    story.claims.clear();
    story.origins.clear();
    const auto again = read_bundle(write_bundle(story));
    REQUIRE(again);
    CHECK(*again == story);
}
