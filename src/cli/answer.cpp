#include "cli/answer.h"

#include "cli/flat_json.h"
#include "compare/comparison.h"
#include "compare/spelled_out.h"
#include "export/analysis_json.h"
#include "extract/analysis.h"
#include "text/tokens.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

namespace crossread {
namespace {

struct Line {
    std::optional<std::string> id;
    std::string problem; // empty when the line was understood
    std::vector<GivenArticle> articles;
};

// The member's string; empty when there is none.
std::string text_of(nlohmann::json& object, const char* member) {
    if (!object.contains(member) || !object[member].is_string()) return {};
    return std::move(object[member].get_ref<std::string&>());
}

void read_members(nlohmann::json& articles, Line& line) {
    for (auto& article : articles) {
        const auto number = std::to_string(line.articles.size() + 1);
        if (!article.is_object() || !article.contains("text") || !article["text"].is_string()) {
            line.problem = "article " + number + " has no \"text\" that is a string";
            return;
        }
        GivenArticle given;
        given.id = text_of(article, "id");
        if (given.id.empty()) given.id = "a" + number;
        given.text = text_of(article, "text");
        given.title = text_of(article, "title");
        given.source = text_of(article, "source");
        given.date = text_of(article, "date");
        line.articles.push_back(std::move(given));
    }
}

// A line of one article, when its members are strings; nothing for any other.
std::optional<Line> read_flat_line(std::string_view bytes) {
    auto members = read_flat_json(bytes);
    if (!members) return std::nullopt;
    Line line;
    std::optional<std::string> text;
    for (FlatMember& member : *members) { // of two with one name the last counts
        if (member.name == "id") line.id = std::move(member.text);
        else if (member.name == "text") text = std::move(member.text);
    }
    if (!line.id || !text) return std::nullopt;
    line.articles.emplace_back();
    line.articles.back().id = "a1";
    line.articles.back().text = *std::move(text);
    return line;
}

Line read_line(const std::string& bytes) {
    if (auto flat = read_flat_line(bytes)) return *std::move(flat);
    Line line;
    nlohmann::json root = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!root.is_object()) {
        line.problem = root.is_discarded() ? "the line is not valid JSON in UTF-8"
                                           : "the line is not a JSON object";
        return line;
    }
    if (root.contains("id") && root["id"].is_string()) line.id = root["id"].get<std::string>();
    else line.problem = "the object has no \"id\" that is a string";
    if (!line.problem.empty()) return line;
    if (root.contains("articles") && root["articles"].is_array()) {
        read_members(root["articles"], line);
    } else if (root.contains("text") && root["text"].is_string()) {
        line.articles.emplace_back();
        line.articles.back().id = "a1";
        line.articles.back().text = text_of(root, "text");
    } else {
        line.problem = "the object has neither a \"text\" nor \"articles\"";
    }
    return line;
}

} // namespace

void answer_story(std::string_view id, const std::vector<GivenArticle>& given, const Sink& out) {
    std::vector<AnalysedArticle> analysed;
    std::vector<std::vector<SpelledOut>> spelled_out;
    for (const GivenArticle& article : given) {
        const std::vector<Token> tokens = find_tokens(article.text);
        analysed.push_back({article.id, article.text, analyse(article.text, tokens)});
        spelled_out.push_back(find_spelled_out(article.text, tokens));
    }
    std::vector<SourceArticle> sources;
    for (std::size_t i = 0; i < given.size(); ++i)
        sources.push_back({given[i].text, given[i].title, given[i].source, given[i].date,
                           &analysed[i].analysis, &spelled_out[i]});
    write_analysis(id, analysed, compare(sources), out);
}

bool answer_line(std::string line, const Sink& out) {
    const Line read = read_line(line);
    std::string().swap(line); // the articles have what they need of it
    if (read.problem.empty()) answer_story(*read.id, read.articles, out);
    else out(write_analysis_error(read.id ? &*read.id : nullptr, read.problem));
    return read.problem.empty();
}

} // namespace crossread
