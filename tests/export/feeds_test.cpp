#include "export/feeds.h"

#include "../story/sample.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>

using namespace crossread;

namespace {

std::size_t count(const std::string& text, const std::string& piece) {
    std::size_t found = 0;
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1))
        ++found;
    return found;
}

const std::string site = "https://example.org/news/";

} // namespace

TEST_CASE("the JSON feed has an item for each claim, named by its key") {
    const std::vector<Story> stories{sample::story()};
    const auto feed = nlohmann::json::parse(json_feed(stories, site), nullptr, false);
    REQUIRE(feed.is_object());
    CHECK(feed["version"] == "https://jsonfeed.org/version/1.1");
    CHECK(feed["home_page_url"] == site);
    CHECK(feed["feed_url"] == site + "feed.json");
    REQUIRE(feed["items"].size() == 3);
    std::set<std::string> ids;
    for (const auto& item : feed["items"]) {
        CHECK(ids.insert(item["id"].get<std::string>()).second);
        CHECK(item["content_text"].get<std::string>().size() > 10);
    }
    CHECK(feed["items"][1]["id"] == "small/us-servers");
    CHECK(feed["items"][1]["url"] == site + "small/us-servers/");
    CHECK(feed["items"][1]["image"] == site + "small/us-servers/picture.png");
    CHECK(feed["items"][1]["authors"][0]["name"] == "An editor");
}

TEST_CASE("without a site the feeds lead from where they stand") {
    const std::vector<Story> stories{sample::story()};
    const auto feed = nlohmann::json::parse(json_feed(stories, ""), nullptr, false);
    CHECK_FALSE(feed.contains("home_page_url"));
    CHECK(feed["items"][1]["url"] == "small/us-servers/");
    CHECK(count(rss_feed(stories, ""), "<link>small/us-servers/</link>") == 1);
    CHECK(count(rss_feed(stories, ""), "atom:link") == 0);
}

TEST_CASE("the RSS feed has the same items, and a key is no permanent link") {
    Story story = sample::story();
    story.claims[0].label = "Wells & <b>pumps</b> \x01";
    const std::string feed = rss_feed({story}, site);
    CHECK(count(feed, "<item>") == 3);
    CHECK(count(feed, "<guid isPermaLink=\"false\">small/us-servers</guid>") == 1);
    CHECK(count(feed, "<link>" + site + "small/us-servers/</link>") == 1);
    CHECK(count(feed, "Wells &amp; &lt;b&gt;pumps&lt;/b&gt; \xEF\xBF\xBD") == 1);
    CHECK(count(feed, "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"" + site +
                          "feed.xml\"/>") == 1);
}

TEST_CASE("the sitemap has every page of every story once") {
    Story other = sample::story();
    other.slug = "other";
    const std::string map = sitemap({sample::story(), other}, site);
    CHECK(count(map, "<loc>") == 7);
    CHECK(count(map, "<loc>" + site + "</loc>") == 1);
    CHECK(count(map, "<loc>" + site + "other/us-servers/</loc>") == 1);
}

TEST_CASE("an item is dated by the newest of its sources whose day is known") {
    Story story = sample::story();
    for (Article& article : story.articles) article.date = "2024-02";
    const Claim& claim = story.claims[0];
    REQUIRE(claim.figures.size() > 1);
    const auto dates = [&] {
        const auto feed = nlohmann::json::parse(json_feed({story}, site), nullptr, false);
        return feed["items"][0].value("date_published", "");
    };
    CHECK(dates().empty());
    CHECK(count(rss_feed({story}, site), "<pubDate>") == 0);

    story.articles[claim.figures[0].article].date = "2024-02-29";
    CHECK(dates() == "2024-02-29T00:00:00Z");
    CHECK(count(rss_feed({story}, site), "<pubDate>Thu, 29 Feb 2024 00:00:00 +0000</pubDate>") > 0);
    story.articles[claim.figures[1].article].date = "2024-03-01";
    CHECK(dates() == "2024-03-01T00:00:00Z");
    CHECK(count(rss_feed({story}, site), "<pubDate>Fri, 01 Mar 2024 00:00:00 +0000</pubDate>") > 0);

    // What is no day of any calendar dates nothing.
    story.articles[claim.figures[0].article].date = "2024-02";
    for (const std::string no_day : {"2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31",
                                     "2024/04/01", "2024-04-0a", "2024-04-1"}) {
        CAPTURE(no_day);
        story.articles[claim.figures[1].article].date = no_day;
        CHECK(dates().empty());
    }
}

TEST_CASE("a claim whose sources say no day has the newest day of its story") {
    Story story = sample::story();
    for (Article& article : story.articles) article.date = "2000";
    Article other;
    other.date = "2000-01-01";
    story.articles.push_back(other);
    const std::string feed = rss_feed({story}, site);
    CHECK(count(feed, "<pubDate>Sat, 01 Jan 2000 00:00:00 +0000</pubDate>") == 3);
}
