#include "export/preview.h"

#include "base/utf8.h"
#include "../story/sample.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// The measure of the sample that differs, with these values in its two sources.
Story with_values(const std::string& first, const std::string& second, const std::string& noun) {
    Story story = sample::story();
    for (Figure& figure : story.claims[1].figures) {
        figure.hedge.clear();
        figure.noun = noun;
    }
    story.claims[1].figures[0].shown = first;
    story.claims[1].figures[1].shown = second;
    return story;
}

std::string title_with(const std::string& first, const std::string& second,
                       const std::string& noun) {
    const Story story = with_values(first, second, noun);
    return preview_title(story, story.claims[1]);
}

} // namespace

TEST_CASE("the title asks where the sources part, and says the value where they do not") {
    CHECK(title_with("2,194", "2,196", "servers") == "2,194 or 2,196 servers? Two sources, one origin");
    CHECK(title_with("2,194", "2,194", "servers") == "2,194 servers. Two sources, one origin");
    CHECK(title_with("96 %", "95 %", "wells") == "96 % or 95 % of wells? Two sources, one origin");
    CHECK(title_with("1.2 million", "1.3 million", "") == "1.2 million or 1.3 million? Two sources, one origin");
}

TEST_CASE("words without a number take no noun, for no source says them so") {
    CHECK(title_with("90 %", "most", "wells") == "90 % or most? Two sources, one origin");
    CHECK(title_with("$300", "$400", "dollars") == "$300 or $400? Two sources, one origin");
}

TEST_CASE("equal values are told apart by the words before them") {
    Story story = with_values("85", "85", "wells");
    story.claims[1].figures[1].hedge = "more than";
    CHECK(preview_title(story, story.claims[1]) == "85 or more than 85 wells? Two sources, one origin");
    story.claims[1].figures[0].hedge = "more than";
    CHECK(preview_title(story, story.claims[1]) == "More than 85 wells. Two sources, one origin");
}

TEST_CASE("the noun is the claim's unit where a source has it, else what most have") {
    Story story = with_values("85", "86", "deep wells");
    story.claims[1].figures[1].noun = "wells";
    CHECK(preview_title(story, story.claims[1]) == "85 or 86 deep wells? Two sources, one origin");
    story.claims[1].unit = "well";
    CHECK(preview_title(story, story.claims[1]) == "85 or 86 wells? Two sources, one origin");
}

TEST_CASE("values that are too many or too long are left to the claim's answer") {
    CHECK(title_with(std::string(31, 'x'), "2", "") == "2,194 or 2,196. Two sources, one origin");
    Story story = with_values("1", "2", "");
    story.claims[1].figures.push_back(story.claims[1].figures[0]);
    story.claims[1].figures.push_back(story.claims[1].figures[0]);
    story.claims[1].figures[2].shown = "3";
    CHECK(preview_title(story, story.claims[1]) == "1, 2 or 3? Two sources, one origin");
    story.claims[1].figures[3].shown = "4";
    CHECK(preview_title(story, story.claims[1]) == "2,194 or 2,196. Two sources, one origin");
}

TEST_CASE("a quote's title has its speaker, its words and how many wordings there are") {
    Story story = sample::story();
    CHECK(preview_title(story, story.claims[2]) ==
          "Yang Jiechi: “We oppose a battlefield”. Two wordings in two sources");
    story.claims[2].quotes.pop_back();
    CHECK(preview_title(story, story.claims[2]) ==
          "Yang Jiechi: “We oppose a battlefield”. One source alone");
    story.claims[2].quotes[0].form = QuoteForm::indirect;
    CHECK(preview_title(story, story.claims[2]) ==
          "Yang Jiechi: We oppose a battlefield. One source alone");
}

TEST_CASE("the description says the claim, its answer and why, and ends between words") {
    Story story = sample::story();
    CHECK(preview_description(story.claims[1]) == "Servers in the US. 2,194 or 2,196. A slip.");
    for (int i = 0; i < 100; ++i) story.claims[1].why += " and more";
    const std::string cut = preview_description(story.claims[1]);
    CHECK(count_code_points(cut) <= 300);
    CHECK(count_code_points(cut) > 290);
    const std::string end = cut.substr(cut.rfind(' '));
    CHECK((end == " more…" || end == " and…"));
}

TEST_CASE("a text is cut between words, or where there are none, between code points") {
    CHECK(shortened("one two three", 13) == "one two three");
    CHECK(shortened("one two three", 12) == "one two…");
    CHECK(shortened("one, two", 6) == "one…");
    CHECK(shortened("ééééé", 4) == "ééé…");
    CHECK(shortened("", 4).empty());
}

TEST_CASE("variants have each article once, and a last full stop makes no other wording") {
    Story story = sample::story();
    const std::vector<Variant> values = variants(story, story.claims[1]);
    REQUIRE(values.size() == 2);
    CHECK(values[0] == Variant{"about 2,194", false, false, {0}});
    CHECK(values[1] == Variant{"2,196", false, true, {1}});
    CHECK(variants(story, story.claims[0])[0].articles == std::vector<std::size_t>{0, 1});
    story.claims[2].quotes[1] = story.claims[2].quotes[0];
    CHECK(variants(story, story.claims[2]).size() == 1);
    story.claims[2].quotes[1].form = QuoteForm::indirect;
    CHECK(variants(story, story.claims[2]).size() == 2);
    CHECK(variants(story, story.claims[2])[1].quoted == false);
}
