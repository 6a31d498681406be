#include "sample.h"
#include "story/corrections.h"

using namespace crossread;

namespace {

// Marks the first "6,747" of an article as the credit of a body that the story knows.
Marks one_number(const Article& article) {
    Marks marks;
    const std::string number = "6,747";
    const auto at = static_cast<std::uint32_t>(article.text.find(number));
    Figure figure;
    figure.where = {at, at + static_cast<std::uint32_t>(number.size())};
    figure.value = Value{6747, 6747};
    figure.shown = number;
    figure.noun = "servers";
    figure.credited = {"the team"};
    marks.figures.push_back(figure);
    return marks;
}

std::string known_team() {
    return sample::changed("\"names\": [\"CNCERT\"]", "\"names\": [\"CNCERT\", \"the team\"]");
}

std::string without(std::string json, const std::string& part) {
    const std::size_t at = json.find(part);
    REQUIRE(at != std::string::npos);
    return json.erase(at, part.size());
}

// The sample without what one_number knows about the servers of the article alpha.
std::string shorter() {
    return without(known_team(), ", \"value\": 6747,\n     \"bound\": \"=\", \"shown\": \"6,747\", "
                                 "\"credited\": [\"CNCERT\"]");
}

} // namespace

TEST_CASE("what the editor leaves out is what was marked") {
    const auto story = read_editor(shorter(), "story.json", sample::articles(), one_number);
    REQUIRE_MESSAGE(story, describe(story.error()));
    const Figure& figure = story->claims[0].figures[0];
    CHECK(story->articles[figure.article].id == "alpha");
    CHECK(slice(story->articles[figure.article].text, figure.where) == "6,747 servers");
    CHECK(figure.value == Value{6747, 6747});
    CHECK(figure.shown == "6,747");
    CHECK(figure.noun == "servers");
    CHECK(figure.credited == std::vector<std::string>{"CNCERT"});
}

TEST_CASE("what nothing marks the editor has to say") {
    const auto story = read_editor(shorter(), "story.json", sample::articles(), no_marks);
    REQUIRE_FALSE(story);
    CHECK(describe(story.error()) ==
          "story.json:11: claim \"servers\", figure 1 has no \"bound\"; add it");
}

TEST_CASE("a marked credit must lead to an origin too") {
    const std::string stranger = without(shorter(), ", \"the team\"");
    const auto story = read_editor(stranger, "story.json", sample::articles(), one_number);
    REQUIRE_FALSE(story);
    CHECK(describe(story.error()).find("begins with \"the team\", which is no origin") !=
          std::string::npos);
}

TEST_CASE("corrections are what the editor says otherwise, in the order of the story") {
    const auto story = read_editor(known_team(), "story.json", sample::articles(), one_number);
    REQUIRE_MESSAGE(story, describe(story.error()));
    const EditorsShare share = find_corrections(*story, one_number);
    REQUIRE(share.corrections.size() == 6);
    CHECK(share.corrections[0] ==
          Correction{"servers", "alpha", "words", "6,747", "6,747 servers"});
    CHECK(share.corrections[1] ==
          Correction{"servers", "beta", "credited", "CNCERT", "CNCERT, via X"});
    CHECK(share.corrections[2] == Correction{"us-servers", "alpha", "mark", "", "2,194"});
    CHECK(share.corrections[3] == Correction{"us-servers", "beta", "mark", "", "2,196"});
    CHECK(share.corrections[4].claim == "battlefield");
    CHECK(share.alike > 8);
}

TEST_CASE("a story with no marks corrects everything and agrees in nothing") {
    const Story story = sample::story();
    const EditorsShare share = find_corrections(story, no_marks);
    CHECK(share.alike == 0);
    CHECK(share.corrections.size() == 6);
}
