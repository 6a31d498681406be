#include "export/html.h"

#include "../story/sample.h"
#include "export/html_article.h"
#include "export/html_claim.h"
#include "export/html_grid.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <vector>

using namespace crossread;

namespace {

bool has(const std::string& html, const std::string& piece) {
    return html.find(piece) != std::string::npos;
}

std::size_t count(const std::string& html, const std::string& piece) {
    std::size_t found = 0;
    for (std::size_t at = html.find(piece); at != std::string::npos; at = html.find(piece, at + 1))
        ++found;
    return found;
}

// Templates with every place and nothing else; the real ones are tested in html_files_test.cpp.
const PageTemplate index_shell{"<html data-story=\"{{slug}}\"><title>{{title}}</title>"
                               "<p title=\"{{description}}\">{{editor}}</p>"
                               "<nav>{{views}}</nav><main>{{content}}</main></html>",
                               "index.html"};
const PageTemplate claim_shell{
    "<html><title>{{title}}</title>{{addresses}}"
    "<meta content=\"{{picture}}\" title=\"{{alt}}\">"
    "<script type=\"application/ld+json\">{{data}}</script>"
    "<p title=\"{{description}}\">{{story}}</p>"
    "<main>{{content}}<a href=\"{{reader}}\">Open</a>{{take}}</main></html>",
    "claim.html"};

std::string index_of(const Story& story) {
    const auto page = index_page(story, index_shell);
    REQUIRE(page);
    return *page;
}

// Every value of `attribute` in the page.
std::vector<std::string> values(const std::string& html, const std::string& attribute) {
    std::vector<std::string> out;
    const std::string start = " " + attribute + "=\"";
    std::size_t at = 0;
    for (; (at = html.find(start, at)) != std::string::npos; ++at) {
        const std::size_t begin = at + start.size();
        out.push_back(html.substr(begin, html.find('"', begin) - begin));
    }
    return out;
}

// Whether every element that opens is closed in order. Enough to find a tag that was forgotten.
bool is_balanced(const std::string& html) {
    const std::set<std::string> empty{"meta", "link", "br", "!doctype"};
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const bool closes = html[at + 1] == '/';
        std::string name;
        for (std::size_t i = at + (closes ? 2 : 1); i < html.size(); ++i) {
            if (html[i] != '!' && std::isalnum(static_cast<unsigned char>(html[i])) == 0) break;
            name += html[i];
        }
        if (empty.count(name) != 0) continue;
        const bool whole = html[html.find('>', at) - 1] == '/'; // <path/>, as drawings have them
        if (whole) continue;
        if (!closes) open.push_back(name);
        else if (open.empty() || open.back() != name) return false;
        else open.pop_back();
    }
    return open.empty();
}

} // namespace

TEST_CASE("the index page holds the whole story, each claim under its address") {
    const std::string page = index_of(sample::story());
    CHECK(is_balanced(page));
    CHECK(count(page, "<h1") == 1);
    CHECK(has(page, "<html data-story=\"small\"><title>A small story</title>"));
    CHECK(has(page, "<nav><a href=\"#1/small?view=figures\">Figures</a>"));
    CHECK(has(page, "<section class=\"claim differs\" id=\"1/small/us-servers\">"));
    CHECK(has(page, "<p class=\"state differs\">differs: transcription</p>"));
    CHECK(has(page, "<p class=\"answer\">2,194 or 2,196</p>"));
    CHECK(has(page, "A &lt;note&gt; &amp; more."));
    CHECK(has(page, "Confirmed by An editor. Checked against Xinhua."));
    CHECK(has(page, "<article class=\"source\" id=\"source-alpha\">"));
    CHECK(has(page, "Servers &amp; &lt;wires&gt;."));
    CHECK(has(page, "2 articles rest on CNCERT"));
    CHECK(has(page, "<p class=\"one\">Both sources draw on one origin: CNCERT.</p>"));
    CHECK(has(page, "<li class=\"differs\"><a href=\"#1/small/us-servers\">Servers in the US</a> "
                    "<b>2,194 or 2,196</b> <small>A slip.</small></li>"));
    for (const char* state : {"same", "compatible", "differs", "only-here", "not-compared"})
        CHECK(has(page, "<dt class=\"state " + std::string(state) + "\">"));
}

TEST_CASE("ids are unique and every link inside the page has its target") {
    const std::string page = index_of(sample::story());
    std::set<std::string> ids;
    for (const std::string& id : values(page, "id")) {
        CAPTURE(id);
        CHECK(ids.insert(id).second);
    }
    std::size_t inside = 0;
    for (const std::string& href : values(page, "href")) {
        if (href[0] != '#') continue;
        ++inside;
        CAPTURE(href);
        CHECK(ids.count(href.substr(1)) == 1);
    }
    CHECK(inside > 10);
}

TEST_CASE("a number and the word of its size stay on one line, and nothing is lost") {
    Html html;
    html.together("some 1.9 million of <9> hosts, 96 % in 2 weeks & 3 billion");
    CHECK(html.str() == "some <span class=\"n\">1.9 million</span> of &lt;9&gt; hosts, "
                        "<span class=\"n\">96 %</span> in <span class=\"n\">2 weeks</span> &amp; "
                        "<span class=\"n\">3 billion</span>");
    Html edges;
    edges.together("").together(" ").together("4 million ").together("end");
    CHECK(edges.str() == " <span class=\"n\">4 million</span> end");
}

TEST_CASE("there is no script and no style inside the pages") {
    const Story story = sample::story();
    const auto claim = claim_page(story, story.claims[1], claim_shell);
    REQUIRE(claim);
    for (const std::string& page : {index_of(story), *claim}) {
        CHECK_FALSE(has(page, "<style"));
        CHECK(count(page, "<script") == count(page, "<script type=\"application/ld+json\">{"));
        CHECK_FALSE(has(page, " style="));
        CHECK_FALSE(has(page, " onclick"));
        CHECK_FALSE(has(page, "javascript:"));
    }
}

TEST_CASE("a claim's page says the answer to those who only see its preview") {
    const Story story = sample::story();
    const auto page = claim_page(story, story.claims[1], claim_shell);
    REQUIRE(page);
    CHECK(is_balanced(*page));
    CHECK(count(*page, "<h1") == 1);
    CHECK(has(*page, "<title>2,194 or 2,196 servers? Two sources, one origin</title>"));
    CHECK(has(*page, "<p title=\"Servers in the US. 2,194 or 2,196. A slip.\">A small story</p>"));
    CHECK(has(*page, "<meta content=\"picture.png\" title=\"Servers in the US: differs. "));
    CHECK_FALSE(has(*page, "canonical"));
    CHECK(has(*page, "href=\"../../index.html#1/small/us-servers\">Open</a>"));
    CHECK(has(*page, "href=\"../../index.html#1/small?in=alpha\""));
}

TEST_CASE("a claim's page leads to the very words at the publisher's, the index page does not") {
    Story story = sample::story();
    story.articles[0].url = "https://example.org/alpha";
    const auto figures = claim_page(story, story.claims[1], claim_shell);
    const auto quotes = claim_page(story, story.claims[2], claim_shell);
    REQUIRE(figures);
    REQUIRE(quotes);
    CHECK(is_balanced(*figures));
    CHECK(is_balanced(*quotes));
    const std::string out = "<small class=\"way\"><a href=\"https://example.org/alpha";
    const std::string named = " rel=\"external noreferrer\">original</a></small>";
    // The words of a digest are ours, but not what stands in quotation marks.
    CHECK(count(*figures, out + "\"" + named) == 1);
    CHECK(count(*quotes, out + "#:~:text=We%20oppose%20any%20new%20battlefield.\"" + named) == 1);
    story.articles[0].kind = ArticleKind::full;
    const auto full = claim_page(story, story.claims[1], claim_shell);
    REQUIRE(full);
    CHECK(count(*full, out + "#:~:text=") == 1);
    CHECK(count(*full, "2%2C194,-stand") == 1);
    CHECK(count(*full, ">original</a>") == 1); // beta's address is not known
    CHECK(count(index_of(story), "class=\"way\"") == 0);
}

TEST_CASE("the pages link to what can be taken along, after what there is to read") {
    const Story story = sample::story();
    const auto page = claim_page(story, story.claims[1], claim_shell);
    REQUIRE(page);
    CHECK(page->find(">Open</a>") < page->find("id=\"take\""));
    CHECK(has(*page, "<a href=\"us-servers.csv\" rel=\"alternate\" type=\"text/csv\" download>"));
    CHECK(has(*page, "<a href=\"../../index.html?view=text#take\">The whole story</a>"));
    const std::string index = index_of(story);
    CHECK(index.find("Who rests on whom") < index.find("id=\"take\""));
    CHECK(has(index, "<a href=\"small/small.csv\" rel=\"alternate\" type=\"text/csv\" download>"));
}

TEST_CASE("an answer with markup in it stays text in every place") {
    Story story = sample::story();
    story.claims[0].answer = "\"><script>x</script>";
    const auto page = claim_page(story, story.claims[0], claim_shell);
    REQUIRE(page);
    CHECK(count(*page, "<script") == 1); // the data
    CHECK(count(*page, "</script") == 1);
    CHECK(has(*page, "title=\"Servers abroad. &quot;&gt;&lt;script&gt;"));
}

TEST_CASE("where the site's address is known, a claim's page has its own") {
    const Story story = sample::story();
    const std::string site = "https://example.org/news/";
    const auto page = claim_page(story, story.claims[1], claim_shell, site);
    REQUIRE(page);
    const std::string address = site + "small/us-servers/";
    CHECK(count(*page, "<link rel=\"canonical\" href=\"" + address + "\">") == 1);
    CHECK(count(*page, "<meta property=\"og:url\" content=\"" + address + "\">") == 1);
    CHECK(count(*page, "<meta content=\"" + address + "picture.png\"") == 1);
    CHECK(has(*page, "href=\"../../index.html#1/small/us-servers\""));
}

TEST_CASE("figures are marked in the article, in the claim's state") {
    const std::string html = article_section(sample::story(), 1).str();
    CHECK(has(html, "<em class=\"tag\">Digest</em>"));
    CHECK(has(html, "original: address not known"));
    CHECK(has(html, "Of <a href=\"#1/small/servers\" class=\"mark figure same\" "
                    "title=\"same: 6,747 in both\">6,747</a> servers"));
    CHECK(has(html, "class=\"mark figure differs\" title=\"differs: 2,194 or 2,196\">2,196</a>"));
    CHECK(has(html, "class=\"mark quote compatible\""));
}

TEST_CASE("where marks overlap the shortest has the words, and no link lies in another") {
    Story story = sample::story();
    Claim& claim = story.claims[2];
    claim.quotes[0].where = {0, 39}; // the first paragraph of beta, with both figures in it
    const std::string html = article_section(story, 1).str();
    CHECK(is_balanced(html));
    CHECK(has(html, "class=\"mark quote compatible part\" title=\"compatible: Two wordings\">"
                    "Of </a><a href=\"#1/small/servers\" class=\"mark figure same\""));
    CHECK(has(html, "title=\"compatible: Two wordings\"> stand in the US.</a>"));
    CHECK(count(html, "mark quote compatible part") == 2);
    bool inside = false;
    for (std::size_t at = html.find("<"); at != std::string::npos; at = html.find("<", at + 1)) {
        if (html.compare(at, 3, "<a ") == 0) {
            CHECK_FALSE(inside);
            inside = true;
        }
        if (html.compare(at, 4, "</a>") == 0) inside = false;
    }
}

TEST_CASE("an article's address becomes a link") {
    Story story = sample::story();
    story.articles[0].url = "https://example.org/a?b&c";
    CHECK(has(article_section(story, 0).str(), "<a href=\"https://example.org/a?b&amp;c\" rel="));
}

TEST_CASE("the grid has a row a measure, parts under their measure, and a cell a source") {
    Story story = sample::story();
    CHECK(grid_rows(story) == std::vector<GridRow>{{0, 0}, {1, 1}});
    std::swap(story.claims[0], story.claims[1]);
    CHECK(grid_rows(story) == std::vector<GridRow>{{1, 0}, {0, 1}});
    const std::string grid = figures_grid(sample::story()).str();
    CHECK(count(grid, "<tr") == 3);
    CHECK(count(grid, "scope=\"col\"") == 4);
    CHECK(has(grid, ">of these, in the US</a>"));
    CHECK(has(grid, "<td data-by=\"alpha\">2,194 <small>about</small></td>"
                    "<td data-by=\"beta\" class=\"apart\">2,196</td>"));
}

TEST_CASE("a source that lacks a figure has a dash") {
    Story story = sample::story();
    story.claims[1].figures.pop_back();
    CHECK(has(figures_grid(story).str(), "<td class=\"none\">–</td>"));
}

TEST_CASE("a translation shows the words that are its own, a cut what it left out inside") {
    Story story = sample::story();
    const std::string translation = claim_body(story, story.claims[2], "").str();
    CHECK(has(translation, "“We oppose <ins>any new</ins> battlefield.”"));
    CHECK_FALSE(has(translation, "<del>"));
    // The other way round: beta's wording as a cut of alpha's.
    std::swap(story.claims[2].quotes[0], story.claims[2].quotes[1]);
    story.claims[2].quotes[0].relation = QuoteRelation::same;
    story.claims[2].quotes[1].relation = QuoteRelation::cut;
    const std::string cut = claim_body(story, story.claims[2], "").str();
    CHECK(has(cut, "We oppose <del>any new</del> <ins>a</ins> battlefield”"));
}
