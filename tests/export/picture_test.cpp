#include "export/picture.h"

#include "../story/sample.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

bool has(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

struct Line {
    int x = 0;
    int y = 0;
    std::string words;
};

// The texts of a picture, with their places.
std::vector<Line> lines(const std::string& svg) {
    std::vector<Line> out;
    for (std::size_t at = svg.find("<text "); at != std::string::npos; at = svg.find("<text ", at + 1)) {
        Line line;
        line.x = std::stoi(svg.substr(svg.find(" x=\"", at) + 4));
        line.y = std::stoi(svg.substr(svg.find(" y=\"", at) + 4));
        const std::size_t begin = svg.find('>', at) + 1;
        line.words = svg.substr(begin, svg.find('<', begin) - begin);
        out.push_back(line);
    }
    return out;
}

void check_inside(const std::string& svg) {
    for (const Line& line : lines(svg)) {
        CAPTURE(line.words);
        CHECK(line.x >= 0);
        CHECK(line.x < picture_width);
        CHECK(line.y > 0);
        CHECK(line.y < picture_height);
        CHECK_FALSE(line.words.empty());
    }
}

} // namespace

TEST_CASE("a picture has the claim, its state, each value with its sources, and the story") {
    const Story story = sample::story();
    const std::string svg = claim_picture(story, story.claims[1]);
    CHECK(has(svg, "width=\"1200\" height=\"630\""));
    std::vector<std::string> words;
    for (const Line& line : lines(svg)) words.push_back(line.words);
    CHECK(words == std::vector<std::string>{"Crossread", "Two sources, one origin", "Servers in the US",
                                            "Differs: transcription", "about 2,194", "alpha", "2,196",
                                            "beta", "A small story"});
    check_inside(svg);
    CHECK(svg == claim_picture(story, story.claims[1]));
}

TEST_CASE("a picture of a quote has its wordings over their sources") {
    const Story story = sample::story();
    const std::string svg = claim_picture(story, story.claims[2]);
    CHECK(has(svg, ">“We oppose a battlefield”</text>"));
    CHECK(has(svg, ">“We oppose any new battlefield”</text>"));
    check_inside(svg);
}

TEST_CASE("whatever a story says fits, and stays text") {
    Story story = sample::story();
    std::string label;
    for (int i = 0; i < 60; ++i) label += "word<script> & ";
    story.claims[1].label = label;
    story.title = label;
    for (Figure& figure : story.claims[1].figures) figure.shown = label;
    for (Article& article : story.articles) article.short_name = std::string(4000, 'w');
    for (const std::size_t claim : {1, 2}) {
        const std::string svg = claim_picture(story, story.claims[claim]);
        CHECK_FALSE(has(svg, "<script"));
        check_inside(svg);
        CHECK(svg.size() < 8000);
    }
    story.claims[1].label.clear();
    story.claims[1].figures[0].shown = std::string(2, '\xFF');
    check_inside(claim_picture(story, story.claims[2]));
    CHECK_FALSE(claim_picture(story, story.claims[1]).empty());
    story.claims[1].figures.resize(1);
    for (int i = 0; i < 50; ++i) {
        story.claims[1].figures.push_back(story.claims[1].figures[0]);
        story.claims[1].figures.back().shown = std::to_string(i);
    }
    const std::string many = claim_picture(story, story.claims[1]);
    CHECK(has(many, ">and 48 more</text>"));
}

TEST_CASE("a picture is said in words to those who do not see it") {
    const Story story = sample::story();
    CHECK(picture_in_words(story, story.claims[1]) ==
          "Servers in the US: differs. about 2,194 (alpha). 2,196 (beta).");
    CHECK(picture_in_words(story, story.claims[2]) ==
          "A battlefield: compatible. “We oppose a battlefield” (beta). “We oppose any new "
          "battlefield” (alpha).");
}
