// The bundled digests, compared without the editor's help, against the table of facts: every figure
// that the table gives to two articles or more comes out in one measure, with all of those articles.
#include "compare/comparison.h"

#include "story/folder.h"
#include "story/front_matter.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace crossread;

const std::string root = CROSSREAD_SOURCE_DIR;

// Rows of the table: key -> article -> value.
std::map<std::string, std::map<std::string, double>> read_values() {
    std::map<std::string, std::map<std::string, double>> out;
    std::ifstream in(root + "/tests/data/who-hacks-whom.facts.tsv");
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::istringstream cells(line);
        std::string key, article, kind, expect;
        std::getline(cells, key, '\t');
        std::getline(cells, article, '\t');
        std::getline(cells, kind, '\t');
        std::getline(cells, expect, '\t');
        char* end = nullptr;
        const double value = std::strtod(expect.c_str(), &end);
        if (kind == "figure" && !expect.empty() && *end == '\0') out[key][article] = value;
    }
    return out;
}

struct Digests {
    std::vector<std::string> names;
    std::vector<Article> articles;
    std::vector<Analysis> analyses;
    std::vector<SourceArticle> sources;

    explicit Digests(const std::set<std::string>& wanted) {
        for (const std::string& name : wanted) {
            const std::string path = root + "/assets/stories/who-hacks-whom/" + name + ".md";
            auto bytes = read_file(path, 1 << 20);
            REQUIRE(bytes);
            auto article = read_article(*bytes, path);
            REQUIRE(article);
            names.push_back(name);
            articles.push_back(*std::move(article));
        }
        for (const Article& article : articles) analyses.push_back(analyse(article.text));
        for (std::size_t i = 0; i < articles.size(); ++i)
            sources.push_back({articles[i].text, articles[i].title, articles[i].publisher,
                               articles[i].date, &analyses[i]});
    }

    // The most articles of the row that one measure holds with the row's values.
    std::size_t together(const Comparison& comparison,
                         const std::map<std::string, double>& row) const {
        std::size_t most = 0;
        for (const FoundMeasure& measure : comparison.measures) {
            std::set<std::string> found;
            for (const Mention mention : measure.figures) {
                const auto cell = row.find(names[mention.article]);
                const auto& figure = analyses[mention.article].figures[mention.item];
                const double scale = figure.unit.starts_with('%') ? 100 : 1;
                if (cell != row.end() && figure.value &&
                    (figure.value->low == cell->second ||
                     figure.value->low * scale == cell->second))
                    found.insert(cell->first);
            }
            most = std::max(most, found.size());
        }
        return most;
    }
};

} // namespace

TEST_CASE("what two digests share comes out as one measure") {
    const auto values = read_values();
    REQUIRE(values.size() > 5);
    std::set<std::string> wanted;
    for (const auto& [key, row] : values)
        for (const auto& [article, value] : row) wanted.insert(article);
    const Digests digests(wanted);
    const Comparison comparison = compare(digests.sources);
    std::size_t shared = 0;
    for (const auto& [key, row] : values) {
        if (row.size() < 2) continue;
        ++shared;
        CAPTURE(key);
        CHECK(digests.together(comparison, row) == row.size());
    }
    CHECK(shared > 5);
}

TEST_CASE("halves of two wholes stay apart, and labels name what is counted") {
    const Digests digests({"chinadaily", "infosecurity", "reuters", "scmp", "xinhua"});
    const Comparison comparison = compare(digests.sources);
    REQUIRE(comparison.measures.size() > 5);
    for (const FoundMeasure& measure : comparison.measures) {
        CAPTURE(measure.label);
        std::set<std::string_view> halves;
        for (const Mention mention : measure.figures) {
            const auto& figure = digests.analyses[mention.article].figures[mention.item];
            if (figure.unit.starts_with('%'))
                halves.insert(slice(digests.sources[mention.article].text, figure.hedge));
        }
        CHECK(halves.size() < 2);
        const std::string label = ' ' + measure.label + ' ';
        for (const char* const word : {" them ", " they ", " it ", " come ", " came ", " counted "})
            CHECK(label.find(word) == std::string::npos);
    }
}
