#include "export/downloads.h"

#include "../story/sample.h"
#include "export/formats.h"
#include "link/payload.h"
#include "link/rev.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using namespace crossread;

namespace {

Story small() {
    Story story = sample::story();
    set_revisions(story);
    return story;
}

std::size_t count(const std::string& html, const std::string& piece) {
    std::size_t found = 0;
    for (std::size_t at = html.find(piece); at != std::string::npos; at = html.find(piece, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_CASE("a story and a claim have a file of every format, named after its folder") {
    const Story story = small();
    const std::string site = "https://example.org/news/";
    const auto whole = downloads(story, site);
    const auto claim = downloads(story, 1, site);
    REQUIRE(whole.size() == formats.size());
    REQUIRE(claim.size() == formats.size());
    std::set<std::string> paths;
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const std::string ending(formats[i].ending);
        CHECK(whole[i].path == "small/small." + ending);
        CHECK(claim[i].path == "small/us-servers/us-servers." + ending);
        CHECK(whole[i].bytes == formats[i].write({story, {}, site}));
        CHECK(claim[i].bytes == formats[i].write({story, {1}, site}));
        CHECK(paths.insert(whole[i].path).second);
        CHECK(paths.insert(claim[i].path).second);
    }
    for (const char* name :
         {"csv", "md", "json", "jsonld", "csl.json", "bib", "cite-news.txt", "txt"})
        CHECK(paths.count("small/us-servers/us-servers." + std::string(name)) == 1);
}

TEST_CASE("every file is linked once, with its type, and is to be saved") {
    const Story story = small();
    const std::string whole = take_along(story).str();
    const std::string claim = take_along(story, story.claims[1]).str();
    CHECK(count(whole, "<section class=\"take\" id=\"take\"") == 1);
    CHECK(count(claim, "<section class=\"take\" id=\"take\"") == 1);
    CHECK(count(whole, " download>") == formats.size());
    CHECK(count(claim, " download>") == formats.size());
    for (const Format& format : formats) {
        const std::string ending(format.ending);
        const std::string type(format.type.substr(0, format.type.find(';')));
        const std::string says = "\" rel=\"alternate\" type=\"" + type + "\" download>" +
                                 std::string(format.title) + "</a>";
        CHECK(count(whole, "<a href=\"small/small." + ending + says) == 1);
        CHECK(count(claim, "<a href=\"us-servers." + ending + says) == 1);
    }
}

TEST_CASE("a claim has the link that carries it, a claim too long for one says so") {
    Story story = small();
    const auto link = link_to(story, story.claims[1], Carry::card);
    REQUIRE(link);
    const std::string html = take_along(story, story.claims[1]).str();
    CHECK(count(html, "<a href=\"../../index.html" + *link +
                          "\">Link that carries the claim</a> <small>" +
                          std::to_string(link->size()) + " characters") == 1);
    CHECK(link->size() < 1000); // without a separator in the number, above
    // Words without any pattern, which do not become shorter.
    const auto noise = [](std::uint32_t seed) {
        std::string out;
        for (int i = 0; i < 1000; ++i) {
            seed = seed * 1664525 + 1013904223;
            const char letters[] =
                "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
            out += letters[seed >> 26];
        }
        return out;
    };
    Claim& claim = story.claims[1];
    claim.label = noise(1);
    claim.scope = noise(2);
    claim.period = noise(3);
    claim.answer = noise(4);
    claim.speaker = noise(5);
    story.title = noise(6);
    for (Article& article : story.articles) {
        article.publisher = noise(7);
        article.title = noise(8);
    }
    const std::string told = take_along(story, claim).str();
    CHECK(count(told, "Link that carries") == 0);
    CHECK(count(told, "<p>This claim is too long for a link; save it as a file.</p>") == 1);
    CHECK(count(told, " download>") == formats.size());
}
