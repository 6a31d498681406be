#include "ui/version_text.h"

#include "text/paragraphs.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

struct Version {
    std::string words;
    QuoteForm form = QuoteForm::direct;
    QuoteRelation relation = QuoteRelation::same;
    std::string remark{};
};

// A story in which every article is one version of one utterance.
Story story_of(const std::vector<Version>& versions) {
    Story story;
    Claim claim;
    for (const Version& version : versions) {
        Article article;
        article.text = version.words;
        article.paragraphs = find_paragraphs(article.text);
        Quote quote;
        quote.article = story.articles.size();
        quote.where = {0, static_cast<std::uint32_t>(version.words.size())};
        quote.form = version.form;
        quote.relation = version.relation;
        quote.remark = version.remark;
        story.articles.push_back(article);
        claim.quotes.push_back(quote);
    }
    story.claims.push_back(claim);
    return story;
}

// "[added]" and "-removed-" in their places.
std::string shown(const Story& story, std::size_t index) {
    const VersionText version = version_text(story, story.claims[0], index);
    std::string out;
    std::uint32_t at = 0;
    for (const Inline& in : version.inlines) {
        CHECK(in.where.begin >= at);
        CHECK(in.where.end <= version.words.size());
        CHECK(in.address.empty());
        const bool removed = in.decoration == Inline::Decoration::removed;
        CHECK((removed || in.decoration == Inline::Decoration::added));
        out += version.words.substr(at, in.where.begin - at);
        out += removed ? "-" : "[";
        out += slice(version.words, in.where);
        out += removed ? "-" : "]";
        at = in.where.end;
    }
    return out + version.words.substr(at);
}

const std::string kFull = "We oppose turning cyberspace into a new battlefield.";

} // namespace

TEST_CASE("the fullest version stands in quotation marks, with nothing marked") {
    const Story story = story_of({{kFull}, {"a battlefield"}});
    CHECK(shown(story, 0) == "“We oppose turning cyberspace into a new battlefield.”");
    CHECK(version_text(story, story.claims[0], 0).inlines.empty());
}

TEST_CASE("the same words have nothing marked") {
    const Story story = story_of({{kFull}, {kFull}});
    CHECK(shown(story, 1) == "“" + kFull + "”");
}

TEST_CASE("a translation shows its own words, with those marked that differ") {
    const Story story = story_of({{kFull},
                                  {"We oppose turning cyberspace into another battlefield.",
                                   QuoteForm::direct, QuoteRelation::translation}});
    CHECK(shown(story, 1) == "“We oppose turning cyberspace into [another] battlefield.”");
}

TEST_CASE("an altered version shows what came and what went") {
    const Story story = story_of({{kFull},
                                  {"We oppose turning cyberspace into a battlefield.",
                                   QuoteForm::direct, QuoteRelation::altered}});
    CHECK(shown(story, 1) == "“We oppose turning cyberspace into a -new- battlefield.”");
    const Story more = story_of({{kFull},
                                 {"We oppose turning cyberspace into a new and old battlefield.",
                                  QuoteForm::direct, QuoteRelation::altered}});
    CHECK(shown(more, 1) == "“We oppose turning cyberspace into a new [and old] battlefield.”");
}

TEST_CASE("what a cut version leaves off at its ends is not shown") {
    const Story story = story_of(
        {{kFull},
         {"turning cyberspace into a new battlefield", QuoteForm::direct, QuoteRelation::cut}});
    CHECK(shown(story, 1) == "“turning cyberspace into a new battlefield”");
    const Story inside = story_of(
        {{kFull}, {"cyberspace into a battlefield", QuoteForm::direct, QuoteRelation::cut}});
    CHECK(shown(inside, 1) == "“cyberspace into a -new- battlefield”");
}

TEST_CASE("a version without quotation marks gets none and is not compared") {
    const Story story = story_of(
        {{kFull},
         {"China is against a battlefield", QuoteForm::indirect, QuoteRelation::paraphrase}});
    CHECK(shown(story, 1) == "China is against a battlefield");
    SUBCASE("nor is anything compared with one") {
        const Story other =
            story_of({{"China is against it", QuoteForm::indirect},
                      {"We are against it", QuoteForm::direct, QuoteRelation::altered}});
        CHECK(shown(other, 1) == "“We are against it”");
    }
}

TEST_CASE("a version's own words are shown whole, whatever is marked") {
    const std::vector<std::string> all = {
        kFull,
        "We are against turning cyberspace into yet another battlefield.",
        "battlefield",
        "No war, no battlefield — and no “space” either!",
        "We oppose, turning: cyberspace; into a new battlefield…",
        "2,194 servers",
        "…",
        "Wir sind gegen ein neues Schlachtfeld."};
    for (const std::string& words : all)
        for (const QuoteRelation relation :
             {QuoteRelation::cut, QuoteRelation::altered, QuoteRelation::translation,
              QuoteRelation::paraphrase}) {
            CAPTURE(words);
            const Story story = story_of({{kFull}, {words, QuoteForm::partial, relation}});
            const VersionText version = version_text(story, story.claims[0], 1);
            std::string kept;
            std::uint32_t at = 0;
            for (const Inline& in : version.inlines) {
                kept += version.words.substr(at, in.where.begin - at);
                if (in.decoration != Inline::Decoration::removed)
                    kept += slice(version.words, in.where);
                at = in.where.end;
            }
            kept += version.words.substr(at);
            std::string letters;
            for (const char c : kept)
                if (c != ' ') letters += c;
            std::string expected;
            for (const char c : "“" + words + "”")
                if (c != ' ') expected += c;
            CHECK(letters == expected);
        }
}

TEST_CASE("what a version is called") {
    const Story story = story_of({{kFull},
                                  {"x", QuoteForm::direct, QuoteRelation::translation},
                                  {"x", QuoteForm::partial, QuoteRelation::cut, "one word only"},
                                  {"x", QuoteForm::indirect, QuoteRelation::paraphrase},
                                  {"x", QuoteForm::direct, QuoteRelation::same}});
    const Claim& claim = story.claims[0];
    CHECK(version_in_words(claim, 0) == "fullest version");
    CHECK(version_in_words(claim, 1) == "translation");
    CHECK(version_in_words(claim, 2) == "cut: one word only");
    CHECK(version_in_words(claim, 3) == "reported without quotation marks");
    CHECK(version_in_words(claim, 4) == "same");
    const Story alone =
        story_of({{kFull, QuoteForm::direct, QuoteRelation::same, "heard on the radio"}});
    CHECK(version_in_words(alone.claims[0], 0) == "heard on the radio");
}
