// The small story in every format, as goldens; and the shipped story's annotations against the
// model's rules. Reads files, so it is native only.
#include "export/formats.h"
#include "annotations_rules.h"
#include "extract/marks.h"
#include "../golden.h"
#include "link/rev.h"
#include "story/folder.h"
#include "../story/sample.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("the small story in every format") {
    Story story = sample::story();
    story.articles[1].kind = ArticleKind::full;
    story.articles[1].url = "https://example.org/beta";
    set_revisions(story);
    for (const Format& format : formats)
        check_golden("small.export." + std::string(format.name),
                     format.write({story, {}, "https://example.org/news/"}));
}

TEST_CASE("the annotations of the shipped story keep the model's rules, with and without a site") {
    auto story = read_story_folder(std::string(CROSSREAD_SOURCE_DIR) + "/assets/stories/who-hacks-whom",
                                   find_marks);
    REQUIRE(story);
    set_revisions(*story);
    for (const std::string site : {"", "https://example.org/news/"})
        for (const std::vector<std::size_t>& claims : {std::vector<std::size_t>{}, {1}, {0, 2}}) {
            const auto json =
                nlohmann::json::parse(to_annotations({*story, claims, site}), nullptr, false);
            const auto broken = AnnotationRules().check(json);
            for (const std::string& rule : broken) CAPTURE(rule);
            CHECK(broken.empty());
            CHECK(json["total"] > 1);
        }
}

TEST_CASE("the rules find what is broken") {
    Story story = sample::story();
    const auto sound = nlohmann::json::parse(to_annotations({story, {}, ""}), nullptr, false);
    REQUIRE(AnnotationRules().check(sound).empty());
    const auto breaks = [&](const char* where, nlohmann::json value) {
        nlohmann::json json = sound;
        json[nlohmann::json::json_pointer(where)] = std::move(value);
        return !AnnotationRules().check(json).empty();
    };
    CHECK(breaks("/@context", "x"));
    CHECK(breaks("/id", "not an iri"));
    CHECK(breaks("/total", 1));
    CHECK(breaks("/first/items/0/id", "urn:crossread:small:us-servers#1"));
    CHECK(breaks("/first/items/0/type", "Note"));
    CHECK(breaks("/first/items/0/motivation", "arguing"));
    CHECK(breaks("/first/items/0/body/0/value", ""));
    CHECK(breaks("/first/items/0/extra", 1));
    CHECK(breaks("/first/items/0/target/source/id", "relative/path"));
    CHECK(breaks("/first/items/0/target/selector/0/exact", ""));
    CHECK(breaks("/first/items/0/target/selector/1/end", 3));
}
