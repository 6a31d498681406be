#include "export/structured.h"

#include "../story/sample.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <string>

using namespace crossread;

namespace {

using Json = nlohmann::json;

Json data_of(const Story& story, std::size_t claim, const std::string& address = "") {
    return Json::parse(structured_data(story, story.claims[claim], address), nullptr, false);
}

} // namespace

TEST_CASE("a figure is a claim of which each value is a part, with the articles that have it") {
    const Json data = data_of(sample::story(), 1);
    CHECK(data["@context"] == "https://schema.org");
    const Json& graph = data["@graph"];
    REQUIRE(graph.size() == 4); // the page, the claim, two articles
    CHECK(graph[0]["@type"] == "WebPage");
    CHECK(graph[0]["mainEntity"]["@id"] == graph[1]["@id"]);
    CHECK_FALSE(graph[0].contains("url"));
    CHECK(graph[1]["@type"] == "Claim");
    CHECK(graph[1]["name"] == "Servers in the US");
    REQUIRE(graph[1]["hasPart"].size() == 2);
    CHECK(graph[1]["hasPart"][0]["text"] == "about 2,194");
    CHECK(graph[1]["hasPart"][1]["appearance"][0]["@id"] == "#source-beta");
    CHECK(graph[2]["@type"] == "NewsArticle");
    CHECK(graph[2]["headline"] == "What alpha says");
    CHECK(graph[2]["datePublished"] == "2013-03-10");
    CHECK(graph[3]["@id"] == "#source-beta");
}

TEST_CASE("every reference leads to something of the same page") {
    const std::string address = "https://example.org/news/small/battlefield/";
    const Json graph = data_of(sample::story(), 2, address)["@graph"];
    CHECK(graph[0]["url"] == address);
    std::map<std::string, int> known;
    for (const Json& node : graph)
        if (node.contains("@id")) ++known[node["@id"].get<std::string>()];
    for (const auto& [id, times] : known) {
        CHECK(times == 1);
        CHECK(id.compare(0, address.size(), address) == 0);
    }
    CHECK(known.count(graph[0]["mainEntity"]["@id"].get<std::string>()) == 1);
    for (const Json& part : graph[1]["hasPart"])
        for (const Json& article : part["isPartOf"])
            CHECK(known.count(article["@id"].get<std::string>()) == 1);
}

TEST_CASE("only what stands in quotation marks is a quotation") {
    Story story = sample::story();
    story.claims[2].quotes[1].form = QuoteForm::indirect;
    const Json parts = data_of(story, 2)["@graph"][1]["hasPart"];
    CHECK(parts[0]["@type"] == "Quotation");
    CHECK(parts[0]["text"] == "We oppose a battlefield");
    CHECK(parts[0]["spokenByCharacter"]["name"] == "Yang Jiechi");
    CHECK(parts[1]["@type"] == "Claim");
}

TEST_CASE("nothing in it ends the script element, and it reads back as it was") {
    Story story = sample::story();
    story.claims[1].label = "</script><!-- & \"x\" -->";
    const std::string text = structured_data(story, story.claims[1], "");
    CHECK(text.find_first_of("<>&\n") == std::string::npos);
    CHECK(data_of(story, 1)["@graph"][1]["name"] == story.claims[1].label);
    story.claims[1].label = "\xFF";
    CHECK(data_of(story, 1).is_object());
}

TEST_CASE("what is not known is left out") {
    Story story = sample::story();
    story.articles[0].publisher = "Publisher not stated";
    story.articles[0].title = "Headline not known";
    const Json article = data_of(story, 1)["@graph"][2];
    CHECK_FALSE(article.contains("publisher"));
    CHECK_FALSE(article.contains("headline"));
    CHECK_FALSE(article.contains("url"));
}
