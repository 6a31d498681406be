#include "story/editor.h"

#include "sample.h"

#include <doctest/doctest.h>

#include <string>
#include <tuple>
#include <vector>

using namespace crossread;

namespace {

Error error_of(const std::string& json) {
    const auto story = read_editor(json, "x/story.json", sample::articles());
    REQUIRE_FALSE(story);
    return story.error();
}

struct Case {
    std::string from, to;
    ErrorCode code;
    int line;
    std::string says;
};

void check(const Case& c) {
    CAPTURE(c.from);
    CAPTURE(c.to);
    const Error error = error_of(sample::changed(c.from, c.to));
    CHECK(describe(error).rfind("x/story.json:" + std::to_string(c.line) + ": ", 0) == 0);
    CHECK(error.code == c.code);
    CAPTURE(error.what);
    CHECK(error.what.find(c.says) != std::string::npos);
}

// A story of one article and `count` claims, each of one figure.
std::string many_claims(std::size_t count) {
    std::string out = R"({"slug":"s","title":"t","summary":"s","date":"2013","editor":"e",)"
                      R"("articles":["a"],"origins":[],"claims":[)";
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) out += ',';
        out += R"({"key":"k)" + std::to_string(i) +
               R"(","kind":"figure","label":"l","relation":"only-here","answer":"a","why":"w",)"
               R"("by":"b","figures":[{"article":"a","exact":"7","bound":"=","shown":"7",)"
               R"("credited":[]}]})";
    }
    return out + "]}";
}

} // namespace

TEST_CASE("a story is read with its articles in the order of story.json") {
    const Story story = sample::story();
    CHECK(story.slug == "small");
    CHECK(story.date == "2013-03");
    REQUIRE(story.articles.size() == 2);
    CHECK(story.articles[0].id == "alpha");
    CHECK(story.articles[1].id == "beta");
    REQUIRE(story.origins.size() == 2);
    CHECK(story.origins[0].names == std::vector<std::string>{"CNCERT"});
    REQUIRE(story.claims.size() == 3);

    const Claim& us = story.claims[1];
    CHECK(us.parent == "servers");
    CHECK(us.relation == Relation::differs);
    CHECK(us.reason == Reason::transcription);
    REQUIRE(us.figures.size() == 2);
    CHECK(us.figures[0].article == 0); // put into story order
    CHECK(us.figures[0].value == Value{2193.5, 2194});
    CHECK(us.figures[0].bound == Bound::about);
    CHECK(us.figures[1].value == Value{2196, 2196});
    CHECK(slice(story.articles[1].text, us.figures[1].where) == "2,196");

    const Claim& battlefield = story.claims[2];
    CHECK(battlefield.is_quote());
    CHECK(battlefield.speaker_role == "minister");
    REQUIRE(battlefield.quotes.size() == 2);
    CHECK(battlefield.quotes[0].article == 1); // the fullest version stays first
    CHECK(battlefield.quotes[1].relation == QuoteRelation::translation);
    CHECK(slice(story.articles[0].text, battlefield.quotes[1].where) ==
          "We oppose any new battlefield.");
}

TEST_CASE("fields that are unknown, missing, empty or of a wrong type") {
    check({"\"slug\": \"small\"", "\"slug\": 7", ErrorCode::malformed, 2, "\"slug\""});
    check({"\"title\": \"A small story\"", "\"title\": \"\"", ErrorCode::missing, 2, "\"title\""});
    check({"\"title\": \"A small story\",", "", ErrorCode::missing, 1, "\"title\""});
    check({"\"editor\"", "\"editr\"", ErrorCode::missing, 1, "\"editor\""});
    check({"\"date\": \"2013-03\"", "\"date\": \"March\"", ErrorCode::malformed, 3, "\"date\""});
    check({"\"unit\"", "\"units\"", ErrorCode::unknown, 8, "\"units\""});
    check({"\"unit\": \"server\"", "\"unit\": null", ErrorCode::malformed, 8, "\"unit\""});
    check({"\"value\": 6747,\n", "\"value\": \"6747\",\n", ErrorCode::malformed, 11, "\"value\""});
    check({"\"shown\": \"6,747\", ", "", ErrorCode::missing, 11, "\"shown\""});
    check({"[\"CNCERT\", \"X\"]", "[\"CNCERT\", \"\"]", ErrorCode::malformed, 14, "\"credited\""});
    check({"[\"CNCERT\", \"X\"]", "\"X\"", ErrorCode::malformed, 14, "\"credited\""});
    check({"\"role\"", "\"unit\"", ErrorCode::unknown, 26, "\"unit\""});
    check({"\"speaker\": \"Yang Jiechi\", ", "", ErrorCode::missing, 25, "\"speaker\""});
    check({"{\"article\": \"alpha\", \"exact\": \"6,747 servers\", \"value\": 6747,\n"
           "     \"bound\": \"=\", \"shown\": \"6,747\", \"credited\": [\"CNCERT\"]},",
           "7,", ErrorCode::malformed, 11, "claim \"servers\", figure 1"});
}

TEST_CASE("words outside a closed set name the set") {
    check({"\"relation\": \"same\"", "\"relation\": \"equal\"", ErrorCode::unknown, 8,
           "only-here or not-compared"});
    check({"transcription", "typo", ErrorCode::unknown, 17, "unexplained"});
    check({"transcription", "none", ErrorCode::unknown, 17, "leave it out"});
    check({"\"bound\": \"~\"", "\"bound\": \"about\"", ErrorCode::unknown, 22, "\"bound\""});
    check({"\"kind\": \"quote\"", "\"kind\": \"speech\"",
           ErrorCode::unknown, 25, "figure or quote"});
    check({"\"form\": \"direct\"", "\"form\": \"spoken\"", ErrorCode::unknown, 29, "\"form\""});
    check({"\"translation\"", "\"version\"", ErrorCode::unknown, 32, "paraphrase"});
}

TEST_CASE("keys are well formed, unique and not reserved; parents are measures without circles") {
    check({"\"slug\": \"small\"", "\"slug\": \"data\"", ErrorCode::conflict, 2, "reserved"});
    check({"\"slug\": \"small\"", "\"slug\": \"Small\"", ErrorCode::malformed, 2, "\"slug\""});
    check({"\"key\": \"us-servers\"", "\"key\": \"servers\"", ErrorCode::conflict, 15, "\"key\""});
    check({"\"key\": \"us-servers\"", "\"key\": \"quotes\"", ErrorCode::conflict, 15, "reserved"});
    check({"\"parent\": \"servers\"", "\"parent\": \"server\"",
           ErrorCode::conflict, 16, "\"parent\""});
    check({"\"parent\": \"servers\"", "\"parent\": \"battlefield\"",
           ErrorCode::conflict, 16, "quote"});
    check({"\"parent\": \"servers\"", "\"parent\": \"us-servers\"",
           ErrorCode::conflict, 16, "circle"});
    check({"\"unit\": \"server\"", "\"parent\": \"us-servers\"",
           ErrorCode::conflict, 16, "circle"});
}

TEST_CASE("a claim keeps the keys that it had, and no other claim may have them") {
    const std::string key = "\"key\": \"us-servers\",";
    const auto renamed = read_editor(sample::changed(key, key + " \"aliases\": [\"us\", \"usa\"],"),
                                     "story.json", sample::articles());
    REQUIRE(renamed);
    CHECK(renamed->claims[1].aliases == std::vector<std::string>{"us", "usa"});
    CHECK(find_claim(*renamed, "usa") == 1);
    for (const auto& [aliases, code, says] :
         {std::tuple{"[\"servers\"]", ErrorCode::conflict, "as another claim"},
          {"[\"us-servers\"]", ErrorCode::conflict, "as another claim"},
          {"[\"figures\"]", ErrorCode::malformed, "cannot have been a key"},
          {"[\"U S\"]", ErrorCode::malformed, "cannot have been a key"},
          {"\"us\"", ErrorCode::malformed, "\"aliases\""}})
        check({key, key + " \"aliases\": " + aliases + ",", code, 15, says});
    // A later claim may not take it either.
    check({key, key + " \"aliases\": [\"battlefield\"],", ErrorCode::conflict, 25,
           "as of an earlier claim"});
}

TEST_CASE("articles and origins agree with what the claims use") {
    check({"[\"alpha\", \"beta\"]", "[\"alpha\", \"beta\", \"gamma\"]", ErrorCode::missing, 4,
           "gamma.md"});
    check({"[\"alpha\", \"beta\"]", "[\"alpha\"]", ErrorCode::conflict, 4, "beta.md"});
    check({"[\"alpha\", \"beta\"]", "[\"alpha\", \"beta\", \"alpha\"]",
           ErrorCode::conflict, 4, "twice"});
    check({"[\"alpha\", \"beta\"]", "[]", ErrorCode::missing, 4, "\"articles\""});
    check({"{\"article\": \"alpha\"", "{\"article\": \"gamma\"",
           ErrorCode::unknown, 11, "\"article\""});
    check({"\"name\": \"CNCERT\"", "\"name\": \"CERT\"", ErrorCode::conflict, 5, "\"credited\""});
    check({"\"names\": [\"CNCERT\"]}",
           "\"names\": []},\n{\"name\": \"CNCERT\", \"about\": \"a\", \"names\": []}",
           ErrorCode::conflict, 6, "twice"});
}

TEST_CASE("evidence stands in its article once, in one paragraph") {
    check({"\"exact\": \"2,196\"", "\"exact\": \"2,195\"", ErrorCode::missing, 20, "beta.md"});
    check({"\"exact\": \"2,196\"", "\"exact\": \"6\"", ErrorCode::conflict, 20, "more than once"});
    check({"\"prefix\": \"Of \"", "\"prefix\": \"of \"", ErrorCode::missing, 13, "“of 6,747”"});
    check({"\"exact\": \"2,196\"", "\"exact\": \"the US.\\n\\n“We\"", ErrorCode::malformed, 20,
           "paragraphs"});
    // Overlapping occurrences are two.
    auto articles = sample::articles();
    articles[0].text += " aXaXa";
    articles[0].paragraphs = find_paragraphs(articles[0].text);
    const auto story = read_editor(sample::changed("\"exact\": \"2,196\"", "\"exact\": \"aXa\""),
                                   "story.json", articles);
    REQUIRE_FALSE(story);
    CHECK(story.error().code == ErrorCode::conflict);
}

TEST_CASE("a value is one number or a range") {
    check({"\"value\": 2196", "\"value\": 2196, \"low\": 1", ErrorCode::conflict, 20, "\"value\""});
    check({"\"low\": 2193.5, ", "", ErrorCode::missing, 22, "\"high\""});
    check({"\"low\": 2193.5", "\"low\": 2195", ErrorCode::conflict, 22, "\"low\""});
    check({"\"value\": 2196", "\"value\": 1e999", ErrorCode::malformed, 20, ""});
    const auto words = read_editor(sample::changed("\"value\": 2196, ", ""), "story.json",
                                   sample::articles());
    REQUIRE(words);
    CHECK_FALSE(words->claims[1].figures[1].value.has_value());
}

TEST_CASE("a figure that its marked words do not bear out is refused") {
    check({"\"value\": 2196", "\"value\": 2916", ErrorCode::conflict, 20, "2,196"});
    check({"\"shown\": \"2,196\"", "\"shown\": \"9,999\"", ErrorCode::conflict, 21, "9,999"});
    check({"\"hedge\": \"about\"", "\"hedge\": \"more than\"", ErrorCode::conflict, 22,
           "goes with \">\""});
    check({"\"low\": 2193.5, \"high\": 2194", "\"low\": 2193, \"high\": 2195",
           ErrorCode::conflict, 22, "\"low\""});
    // Another language writes numbers in other ways, so its words are not judged; the rest is.
    auto articles = sample::articles();
    articles[0].language = "de";
    const std::string from = "\"value\": 2196, \"bound\": \"=\",\n     \"shown\": \"2,196\"";
    const std::string to = "\"value\": 2, \"bound\": \"=\",\n     \"shown\": \"2\"";
    CHECK(read_editor(sample::changed(from, to), "story.json", articles));
    CHECK_FALSE(read_editor(sample::changed("\"value\": 2196", "\"value\": 2"), "story.json",
                            articles));
}

TEST_CASE("credits and chains begin with an origin, by its name or by one of its names") {
    check({"[\"CNCERT\", \"X\"]", "[\"Nobody\"]", ErrorCode::unknown, 14, "\"Nobody\""});
    check({"[\"Yang Jiechi\"], \"relation\": \"translation\"", "[\"X\"], \"relation\": \"cut\"",
           ErrorCode::unknown, 32, "\"chain\""});
    const std::string by_other_name = sample::changed("[\"CNCERT\", \"X\"]", "[\"The team\"]");
    CHECK(error_of(by_other_name).code == ErrorCode::unknown);
    std::string known = by_other_name;
    const std::string names = "\"names\": [\"CNCERT\"]";
    known.replace(known.find(names), names.size(), "\"names\": [\"The team\"]");
    CHECK(read_editor(known, "story.json", sample::articles()));
}

TEST_CASE("a relation that contradicts its figures or quotes is refused") {
    check({"\"relation\": \"differs\", \"reason\": \"transcription\"", "\"relation\": \"same\"",
           ErrorCode::conflict, 17, "values differ"});
    check({"\"relation\": \"differs\"", "\"relation\": \"only-here\"", ErrorCode::conflict, 17,
           "2 articles"});
    check({"\"relation\": \"compatible\"", "\"relation\": \"same\"", ErrorCode::conflict, 26,
           "amount to \"compatible\""});
    check({"[\"Yang Jiechi\"], \"relation\": \"same\"", "[\"Yang Jiechi\"], \"relation\": \"cut\"",
           ErrorCode::conflict, 26, "first quote"});
}

TEST_CASE("what is not JSON is told with its line") {
    check({"\"summary\"", "summary", ErrorCode::malformed, 3, "not valid JSON"});
    check({"\"alpha\", \"beta\"],", "\"alpha\", \"beta\"]", ErrorCode::malformed, 5, "comma"});
    check({"\"unit\": \"server\"", "\"unit\": \"a\", \"unit\": \"b\"",
           ErrorCode::conflict, 8, "twice"});
    check({"A slip.", "A \\u0007 slip.", ErrorCode::malformed, 18, "control character"});
    check({"A slip.", "A \xFF slip.", ErrorCode::malformed, 18, "UTF-8"});
    CHECK(error_of("").code == ErrorCode::malformed);
    CHECK(error_of("[]").code == ErrorCode::malformed);
    CHECK(error_of("{} {}").code == ErrorCode::malformed);
}

TEST_CASE("the limits hold: at the limit, and one past it") {
    SUBCASE("claims") {
        const std::vector<Article> one{sample::article("a", "There are 7.")};
        const auto full = read_editor(many_claims(max_claims), "story.json", one);
        REQUIRE(full);
        CHECK(full->claims.size() == max_claims);
        const auto over = read_editor(many_claims(max_claims + 1), "story.json", one);
        REQUIRE_FALSE(over);
        CHECK(over.error().code == ErrorCode::too_large);
        CHECK(over.error().what.find("\"claims\"") != std::string::npos);
    }
    SUBCASE("articles") {
        std::vector<Article> articles;
        std::string ids;
        for (std::size_t i = 0; i <= max_articles; ++i) {
            const std::string id = "a" + std::to_string(i);
            articles.push_back(sample::article(id, "There are 7."));
            ids += (i > 0 ? ",\"" : "\"") + id + "\"";
            std::string json = many_claims(0);
            json.replace(json.find("\"a\""), 3, ids);
            if (i + 1 == max_articles) CHECK(read_editor(json, "story.json", articles));
            if (i != max_articles) continue;
            const auto over = read_editor(json, "story.json", articles);
            REQUIRE_FALSE(over);
            CHECK(over.error().code == ErrorCode::too_large);
        }
    }
    SUBCASE("bytes") {
        std::string json = sample::json;
        json.append(max_editor_bytes - json.size(), ' ');
        CHECK(read_editor(json, "story.json", sample::articles()));
        json += ' ';
        CHECK(error_of(json).code == ErrorCode::too_large);
    }
    SUBCASE("depth") {
        const auto nested = [](std::size_t depth) {
            return std::string(depth, '[') + std::string(depth, ']');
        };
        // Deep enough to be no story, but read to the end.
        CHECK(error_of(nested(max_editor_depth)).code == ErrorCode::malformed);
        CHECK(error_of(nested(max_editor_depth + 1)).code == ErrorCode::too_large);
        CHECK(error_of(std::string(1'000'000, '[')).code == ErrorCode::too_large);
    }
}
