// The bundled story against the table of facts that it was written from.
//
//   key                 article       kind    expect   hedge
//   us-control-servers  unnamed-tech  figure  2196             -> that figure's value is 2196
//   us-control-servers  unnamed-tech  figure  control servers  -> its marked words have these
//   yang-rules          infosecurity  quote   indirect         -> a version of that form
//
// The table was transcribed apart from story.json, so a slip in either shows up here. Every row
// must stand in the story, and every mark of the story must stand in the table.
#include "extract/marks.h"
#include "story/folder.h"
#include "story/story.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace crossread;

const std::string root = CROSSREAD_SOURCE_DIR;
const std::string story_folder = root + "/assets/stories/who-hacks-whom";
const std::string facts_file = root + "/tests/data/who-hacks-whom.facts.tsv";

struct Fact {
    int line = 0;
    std::string key, article, kind, expect, hedge;
};

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    for (char c : line)
        if (c == '\t') cells.emplace_back();
        else cells.back() += c;
    return cells;
}

std::vector<Fact> read_facts() {
    std::vector<Fact> facts;
    std::ifstream in(facts_file);
    REQUIRE_MESSAGE(in, "cannot read " << facts_file);
    std::string line;
    REQUIRE(std::getline(in, line));
    REQUIRE(line == "key\tarticle\tkind\texpect\thedge");
    for (int number = 2; std::getline(in, line); ++number) {
        const std::vector<std::string> cells = cells_of(line);
        REQUIRE_MESSAGE(cells.size() == 5, facts_file << ":" << number << " has not five columns");
        facts.push_back({number, cells[0], cells[1], cells[2], cells[3], cells[4]});
    }
    return facts;
}

bool is_number(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos;
}

// What keeps one figure from being the fact; empty when nothing does.
std::string objection(const Fact& fact, const Article& article, const Figure& figure) {
    const std::string marked(slice(article.text, figure.where));
    if (!is_number(fact.expect)) {
        if (marked.find(fact.expect) != std::string::npos) return {};
        return "the marked words are \"" + marked + "\"";
    }
    if (!figure.value) return "\"" + marked + "\" has no value";
    const double expected = std::strtod(fact.expect.c_str(), nullptr);
    if (!(*figure.value == Value{expected, expected}))
        return "\"" + marked + "\" has another value";
    if (figure.hedge != fact.hedge) return "the hedge is \"" + figure.hedge + "\"";
    if (marked.find(fact.hedge) == std::string::npos) return "\"" + marked + "\" lacks the hedge";
    return {};
}

std::string objection(const Fact& fact, const Article& article, const Quote& quote) {
    const std::string marked(slice(article.text, quote.where));
    if (fact.expect == "indirect")
        return quote.form == QuoteForm::indirect ? "" : "\"" + marked + "\" is not indirect";
    if (quote.form == QuoteForm::indirect) return "\"" + marked + "\" is indirect";
    if (marked.find(fact.expect) != std::string::npos) return {};
    return "the marked words are \"" + marked + "\"";
}

// Looks for the fact among the marks of one claim.
template <typename Mark>
std::string look_up(const Fact& fact, const Story& story, const std::vector<Mark>& marks) {
    std::string why = "the claim has no " + fact.kind + " of this article";
    for (const Mark& mark : marks) {
        const Article& article = story.articles[mark.article];
        if (article.id != fact.article) continue;
        why = objection(fact, article, mark);
        if (why.empty()) return {};
    }
    return why;
}

std::string look_up(const Fact& fact, const Story& story) {
    const std::size_t at = find_claim(story, fact.key);
    if (at == npos) return "no such claim";
    const Claim& claim = story.claims[at];
    if (fact.kind == "figure") return look_up(fact, story, claim.figures);
    if (fact.kind == "quote") return look_up(fact, story, claim.quotes);
    return "the kind is neither figure nor quote";
}

} // namespace

TEST_CASE("every fact of the table stands in the bundled story") {
    const Result<Story> story = read_story_folder(story_folder, find_marks);
    REQUIRE_MESSAGE(story, describe(story.error()));
    const std::vector<Fact> facts = read_facts();
    REQUIRE(facts.size() > 100);
    for (const Fact& fact : facts) {
        const std::string why = look_up(fact, *story);
        CHECK_MESSAGE(why.empty(), "line " << fact.line << ": " << fact.key << ", " << fact.article
                                           << ", expected \"" << fact.expect << "\": " << why);
    }
}

TEST_CASE("every mark of the bundled story stands in the table of facts") {
    const Result<Story> story = read_story_folder(story_folder, find_marks);
    REQUIRE_MESSAGE(story, describe(story.error()));
    std::set<std::pair<std::string, std::string>> known;
    for (const Fact& fact : read_facts()) known.emplace(fact.key, fact.article);
    for (const Claim& claim : story->claims) {
        std::vector<std::size_t> articles;
        for (const Figure& figure : claim.figures) articles.push_back(figure.article);
        for (const Quote& quote : claim.quotes) articles.push_back(quote.article);
        for (std::size_t article : articles) {
            const std::string& id = story->articles[article].id;
            CHECK_MESSAGE(known.count({claim.key, id}) == 1, claim.key << ", " << id);
            // A cell of the grid holds one figure, and an article gives an utterance once.
            const auto times = std::count(articles.begin(), articles.end(), article);
            CHECK_MESSAGE(times == 1, claim.key << ", " << id);
        }
    }
}

TEST_CASE("every bundled article is a digest that carries at least one mark") {
    const Result<Story> story = read_story_folder(story_folder, find_marks);
    REQUIRE_MESSAGE(story, describe(story.error()));
    REQUIRE(story->articles.size() == 10);
    std::set<std::size_t> marked;
    for (const Claim& claim : story->claims) {
        for (const Figure& figure : claim.figures) marked.insert(figure.article);
        for (const Quote& quote : claim.quotes) marked.insert(quote.article);
    }
    for (std::size_t i = 0; i < story->articles.size(); ++i) {
        const Article& article = story->articles[i];
        CHECK_MESSAGE(article.kind == ArticleKind::digest, article.id);
        CHECK_MESSAGE(marked.count(i) == 1, article.id);
    }
}
