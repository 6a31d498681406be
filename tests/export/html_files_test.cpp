// The real templates and the shipped story, made into pages. Reads files, so it is native only.
#include "base/utf8.h"
#include "compare/interval.h"
#include "export/html.h"
#include "export/html_writer.h"
#include "export/preview.h"
#include "extract/marks.h"
#include "link/address.h"
#include "link/exact.h"
#include "link/landing.h"
#include "link/payload.h"
#include "link/rev.h"
#include "story/folder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using namespace crossread;

namespace {

const std::string site = "https://example.org/news/";
constexpr std::size_t claim_page_budget = 15'000; // bytes
const std::string root = CROSSREAD_SOURCE_DIR;

std::size_t count(const std::string& html, const std::string& piece) {
    std::size_t found = 0;
    for (std::size_t at = html.find(piece); at != std::string::npos; at = html.find(piece, at + 1))
        ++found;
    return found;
}

PageTemplate shell(const std::string& name) {
    auto text = read_file(root + "/shell/" + name, 100'000);
    REQUIRE(text);
    return {*std::move(text), name};
}

Story shipped() {
    auto story = read_story_folder(root + "/assets/stories/who-hacks-whom", find_marks);
    REQUIRE(story);
    set_revisions(*story);
    return *std::move(story);
}

} // namespace

TEST_CASE("the index page of the shipped story has one heading, its landmarks and its policy") {
    const Story story = shipped();
    const auto page = index_page(story, shell("index.html"));
    REQUIRE(page);
    for (const char* once :
         {"<h1", "<header", "<nav", "<main>", "<footer>", "<script ", "<div id=\"text-view\">",
          "<div id=\"reader\" hidden></div>", "<p id=\"notice\" role=\"status\" hidden></p>",
          "<html lang=\"en\" data-story=\"who-hacks-whom\">",
          "content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
          "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
          "worker-src 'self'; base-uri 'none'; form-action 'none'; "
          "require-trusted-types-for 'script'; trusted-types sw\""}) {
        CAPTURE(once);
        CHECK(count(*page, once) == 1);
    }
    CHECK(count(*page, "<style") == 0);
    CHECK(count(*page, " style=") == 0);
    CHECK(count(*page, "<section class=\"claim ") == story.claims.size());
    CHECK(count(*page, "<article ") == story.articles.size());
}

TEST_CASE("every claim page of the shipped story previews its answer within its budget") {
    const Story story = shipped();
    const PageTemplate page_shell = shell("claim.html");
    std::set<std::string> titles;
    for (const Claim& claim : story.claims) {
        CAPTURE(claim.key);
        const auto page = claim_page(story, claim, page_shell, site);
        REQUIRE(page);
        CHECK(page->size() < claim_page_budget);
        CHECK(count(*page, "<h1") == 1);
        CHECK(count(*page, "<script") == 1);
        const std::string title = escape_html(preview_title(story, claim));
        CHECK(titles.insert(title).second);
        CHECK(count(*page, "<title>" + title + "</title>") == 1);
        CHECK(count(*page, "content=\"" + title + "\"") == 2); // Open Graph and twitter
        CHECK(count(*page, "content=\"" + escape_html(preview_description(claim)) + "\"") == 3);
        const std::string address = site + "who-hacks-whom/" + claim.key + "/";
        CHECK(count(*page, "<link rel=\"canonical\" href=\"" + address + "\">") == 1);
        CHECK(count(*page, "content=\"" + address + "picture.png\"") == 2);
        CHECK(count(*page, "index.html#1/who-hacks-whom/" + claim.key + "\"") == 1);
    }
}

TEST_CASE("every claim page of the shipped story has a link that carries the whole claim") {
    const Story story = shipped();
    const PageTemplate page_shell = shell("claim.html");
    const std::string start = "<a href=\"../../index.html";
    const std::string end = "\">Link that carries the claim</a> <small>";
    std::size_t longest = 0;
    for (const Claim& claim : story.claims) {
        CAPTURE(claim.key);
        const auto page = claim_page(story, claim, page_shell);
        REQUIRE(page);
        REQUIRE(count(*page, end) == 1);
        const std::size_t closed = page->find(end);
        const std::size_t opened = page->rfind(start, closed) + start.size();
        const std::string link = page->substr(opened, closed - opened);
        CHECK(link.size() <= usual_link);
        longest = std::max(longest, link.size());
        const std::string told = page->substr(
            closed + end.size(), page->find(' ', closed + end.size()) - closed - end.size());
        CHECK(told == group_digits(static_cast<double>(link.size())));

        const auto address = decode(link);
        REQUIRE(address);
        CHECK(address->story == story.slug);
        CHECK(address->key == claim.key);
        CHECK(address->rev == claim.rev);
        const auto card = read_payload(address->payload);
        REQUIRE(card);
        const Landing landing = land(story, *address, &*card, nullptr, locate_exactly);
        CHECK(landing.state == LinkState::linked);
        CHECK(landing.sentence == "As linked.");
        CHECK(card->level == Carry::card);
        CHECK(card->quote == claim.is_quote());
        CHECK(card->relation == claim.relation);
        CHECK(card->reason == claim.reason);
        CHECK(card->label == claim.label);
        CHECK(card->speaker == claim.speaker);
        CHECK(card->scope == claim.scope);
        CHECK(card->period == claim.period);
        CHECK(card->answer == claim.answer);
        CHECK(card->story == story.title);
        CHECK(card->date == story.date);
        CHECK(card->places.size() + card->others == claim.figures.size() + claim.quotes.size());
        REQUIRE(card->sources.size() == card->places.size());
        for (std::size_t i = 0; i < card->places.size(); ++i) {
            const Selector& place = card->places[i];
            const auto article =
                std::find_if(story.articles.begin(), story.articles.end(),
                             [&](const Article& each) { return each.id == place.article; });
            REQUIRE(article != story.articles.end());
            CHECK(card->sources[i].publisher == article->publisher);
            CHECK(card->sources[i].title == article->title);
            CHECK(card->sources[i].url == article->url);
            const std::size_t from = to_byte_offset(article->text, place.start);
            const std::size_t to = to_byte_offset(article->text, place.end);
            const auto is_here = [&](const auto& said) {
                // A long quote is carried by its beginning.
                return &story.articles[said.article] == &*article && said.where.begin == from &&
                       to <= said.where.end;
            };
            CHECK(std::any_of(claim.figures.begin(), claim.figures.end(), is_here) +
                      std::any_of(claim.quotes.begin(), claim.quotes.end(), is_here) ==
                  1);
            CHECK(article->text.substr(from, to - from) == place.exact);
        }
    }
    MESSAGE(story.claims.size(), " links, the longest of ", longest, " characters");
}
