// The real templates and the shipped story, made into pages. Reads files, so it is native only.
#include "export/html.h"
#include "export/html_writer.h"
#include "export/preview.h"
#include "extract/marks.h"
#include "story/folder.h"

#include <doctest/doctest.h>

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
