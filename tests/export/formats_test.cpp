#include "export/formats.h"

#include "link/rev.h"
#include "../story/sample.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <random>
#include <string>
#include <vector>

using namespace crossread;

namespace {

Story small() {
    Story story = sample::story();
    set_revisions(story);
    return story;
}

bool has(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

// The records of a file as RFC 4180 defines them; nothing where the file breaks its rules.
std::vector<std::vector<std::string>> read_csv(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    std::size_t at = 0;
    while (at < text.size()) {
        rows.emplace_back();
        while (true) {
            std::string field;
            if (at < text.size() && text[at] == '"') {
                for (++at;; ++at) {
                    if (at >= text.size()) return {};
                    if (text[at] != '"') field += text[at];
                    else if (at + 1 < text.size() && text[at + 1] == '"') field += text[++at];
                    else break;
                }
                ++at;
            } else {
                while (at < text.size() && text[at] != ',' && text[at] != '\r') {
                    if (text[at] == '"' || text[at] == '\n') return {};
                    field += text[at++];
                }
            }
            rows.back().push_back(field);
            if (at < text.size() && text[at] == ',') {
                ++at;
                continue;
            }
            if (text.compare(at, 2, "\r\n") != 0) return {};
            at += 2;
            break;
        }
    }
    return rows;
}

} // namespace

TEST_CASE("every format is found by its name and ends in a line end") {
    const Story story = small();
    for (const Format& format : formats) {
        CAPTURE(format.name);
        CHECK(find_format(format.name) == &format);
        const std::string all = format.write({story, {}, ""});
        CHECK(all.back() == '\n');
        CHECK(format.write({story, {1}, ""}).size() <= all.size());
        CHECK(format.write({story, {}, ""}) == all);
    }
    CHECK(find_format("excel") == nullptr);
}

TEST_CASE("csv has a row for each figure and quote, and as many fields in each") {
    const Story story = small();
    const auto rows = read_csv(to_csv({story, {}, ""}));
    REQUIRE(rows.size() == 7);
    for (const auto& row : rows) CHECK(row.size() == rows[0].size());
    CHECK(rows[0][1] == "claim");
    CHECK(rows[3][1] == "us-servers");
    CHECK(rows[3][13] == "2193.5"); // low
    CHECK(rows[3][12].empty());     // a range is no one value
    CHECK(rows[4][12] == "2196");
    CHECK(rows[4][15] == "exact");
    CHECK(rows[3][25] == "2,194");
    CHECK(rows[5][24] == "same");
    CHECK(rows[6].back() == "#1/small/battlefield~" + story.claims[2].rev);
}

TEST_CASE("csv keeps any text, and none of it becomes a formula") {
    Story story = small();
    const std::string hard[] = {"a,b", "say \"x\"", "two\nlines", "\r", "plain", "=1+1", "@x", "-5 wells", "+x", "\"\"", ","};
    for (const std::string& text : hard) {
        story.claims[0].label = text;
        const auto rows = read_csv(to_csv({story, {0}, ""}));
        REQUIRE(rows.size() == 3);
        const bool formula = std::string("=@-+\r").find(text[0]) != std::string::npos;
        CHECK(rows[1][3] == (formula ? "'" + text : text));
    }
    story.claims[0].figures[0].value = Value{-0.4, -0.4}; // a number is one, with its sign
    CHECK(read_csv(to_csv({story, {0}, ""}))[1][12] == "-0.4");
}

TEST_CASE("numbers have no more digits than they need") {
    CHECK(number_text(2194) == "2194");
    CHECK(number_text(0.1) == "0.1");
    CHECK(number_text(-0.0) == "0");
    CHECK(number_text(1900000) == "1900000");
    CHECK(number_text(1.0 / 3) == "0.3333333333333333");
    CHECK(number_text(1e21) == "1e+21");
}

TEST_CASE("markdown says the claim, and nothing of a text is markup") {
    Story story = small();
    std::string text = to_markdown({story, {1}, "https://example.org/"});
    CHECK(has(text, "# Servers in the US\n\n**differs: transcription** · 2,194 or 2,196\n"));
    CHECK(has(text, "| The beta | 2,196 | 2,196 | CNCERT |\n"));
    CHECK(has(text, "Note: A \\<note\\> \\& more."));
    CHECK(has(text, "<https://example.org/small/us-servers/>"));
    text = to_markdown({story, {2}, ""});
    CHECK(has(text, "> “We oppose a battlefield”\n>\n> The beta, credited to Yang Jiechi"));
    story.claims[1].label = "# *a* [b](c) | `d`\n1. x";
    CHECK(has(to_markdown({story, {1}, ""}), "# \\# \\*a\\* \\[b\\](c) \\| \\`d\\` 1. x\n"));
    story.claims[1].why = "12. of May";
    CHECK(has(to_markdown({story, {1}, ""}), "\n12\\. of May\n"));
    CHECK(has(to_markdown({story, {}, ""}), "# A small story\n\nTwo sources.\n\n## Servers abroad\n"));
}

TEST_CASE("plain text is what one sends") {
    const Story story = small();
    CHECK(to_text({story, {1}, "https://example.org/"}) ==
          "Servers in the US\ndiffers: transcription. 2,194 or 2,196\n"
          "  The alpha, 10 March 2013: about 2,194\n"
          "  The beta, 10 March 2013: 2,196 (CNCERT)\n"
          "https://example.org/small/us-servers/\n");
}

TEST_CASE("json has every place in code points, and whole numbers whole") {
    Story story = small();
    story.articles[1].url = "https://example.org/";
    const std::string text = to_json({story, {}, ""});
    const auto json = nlohmann::json::parse(text, nullptr, false);
    REQUIRE(json.is_object());
    CHECK(json["claims"].size() == 3);
    const auto& quote = json["claims"][2]["evidence"][0];
    CHECK(quote["exact"] == "We oppose a battlefield");
    CHECK(quote["start"] == 42); // behind a quotation mark of three bytes
    CHECK(quote["end"] == 65);
    CHECK(quote["version"] == "same");
    CHECK(has(text, "\"value\": 6747,"));
    CHECK(json["claims"][1]["evidence"][0]["low"] == 2193.5);
    CHECK(json["claims"][1]["rev"] == story.claims[1].rev);
    CHECK(json["articles"][1]["url"] == "https://example.org/");
}

TEST_CASE("citations have an item for each article, with what is known") {
    Story story = small();
    story.articles[0].title = "100 % {braces} | pipes & [[links]] #1_a ~ ^ \\ 'it' <b>";
    story.articles[0].author = "A. Writer";
    story.articles[0].url = "https://example.org/a|b{c}'d";
    story.articles[1].date = "2013-03";
    const auto csl = nlohmann::json::parse(to_csl({story, {}, ""}), nullptr, false);
    REQUIRE(csl.size() == 2);
    CHECK(csl[0]["issued"]["date-parts"][0] == nlohmann::json({2013, 3, 10}));
    CHECK(csl[1]["issued"]["date-parts"][0] == nlohmann::json({2013, 3}));
    CHECK(csl[0]["author"][0]["literal"] == "A. Writer");
    CHECK_FALSE(csl[1].contains("URL"));

    const std::string bibtex = to_bibtex({story, {1}, ""});
    CHECK(has(bibtex, "title = {{100 \\% (braces) | pipes \\& [[links]] \\#1\\_a \\textasciitilde  "
                      "\\textasciicircum  \\textbackslash  'it' <b>}}"));
    CHECK(has(bibtex, "url = {https://example.org/a|b%7Bc%7D'd}"));
    CHECK(has(bibtex, "year = {2013},\n  month = {3},\n  day = {10},\n"));
    int depth = 0;
    for (const char c : bibtex) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        REQUIRE(depth >= 0);
    }
    CHECK(depth == 0);

    // What stands in a name's place for a person is no name for a program.
    story.articles[1].publisher = "Publisher not stated";
    story.articles[0].title = "Headline not known";
    for (const std::string& out : {to_csl({story, {}, ""}), to_bibtex({story, {}, ""}),
                                   to_cite_news({story, {}, ""})}) {
        CHECK_FALSE(has(out, "not stated"));
        CHECK_FALSE(has(out, "not known"));
    }
    story.articles[1].publisher = "The beta";
    story.articles[0].title = "100 % {braces} | pipes & [[links]] #1_a ~ ^ \\ 'it' <b>";
    const std::string wiki = to_cite_news({story, {2}, ""});
    CHECK(has(wiki, "|title=100 % &#123;braces&#125; &#124; pipes &amp; &#91;&#91;links&#93;&#93;"));
    CHECK(has(wiki, "|url=https://example.org/a%7Cb%7Bc%7D%27d "));
    CHECK(has(wiki, "|date=March 2013 |language=en |quote=We oppose a battlefield}}"));
    // The figures of a digest are in the project's words: nobody's quotation.
    CHECK_FALSE(has(to_cite_news({story, {1}, ""}), "quote="));
}
