#include "story/bundle.h"

#include "base/utf8.h"
#include "story/editor.h"
#include "story/front_matter.h"
#include "story/json_fields.h"
#include "story/labels.h"
#include "story/parents.h"
#include "text/paragraphs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

// Writing: empty fields are left out.

void put(Json& to, const char* name, std::string_view text) {
    if (!text.empty()) to[name] = std::string(text);
}
void put(Json& to, const char* name, const std::vector<std::string>& texts) {
    if (!texts.empty()) to[name] = texts;
}
Json pair(Json first, Json second) {
    Json out = Json::array();
    out.push_back(std::move(first));
    out.push_back(std::move(second));
    return out;
}

Json write_article(const Article& article) {
    Json out = Json::object();
    put(out, "id", article.id);
    put(out, "pub", article.publisher);
    put(out, "short", article.short_name);
    put(out, "title", article.title);
    put(out, "author", article.author);
    put(out, "date", article.date);
    put(out, "url", article.url);
    put(out, "lang", article.language);
    put(out, "kind", code(article.kind));
    put(out, "via", article.via);
    put(out, "text", article.text);
    return out;
}

Json write_figure(const Figure& figure) {
    Json out = Json::object();
    out["a"] = figure.article;
    out["w"] = pair(figure.where.begin, figure.where.end);
    if (figure.value) out["n"] = pair(figure.value->low, figure.value->high);
    put(out, "b", code(figure.bound));
    put(out, "h", figure.hedge);
    put(out, "s", figure.shown);
    put(out, "u", figure.noun);
    put(out, "c", figure.credited);
    put(out, "m", figure.remark);
    return out;
}

Json write_quote(const Quote& quote) {
    Json out = Json::object();
    out["a"] = quote.article;
    out["w"] = pair(quote.where.begin, quote.where.end);
    put(out, "o", code(quote.form));
    put(out, "c", quote.chain);
    put(out, "r", code(quote.relation));
    put(out, "m", quote.remark);
    return out;
}

Json write_claim(const Claim& claim) {
    Json out = Json::object();
    put(out, "k", claim.key);
    put(out, "was", claim.aliases);
    put(out, "rev", claim.rev);
    put(out, "label", claim.label);
    put(out, "brief", claim.brief);
    put(out, "parent", claim.parent);
    put(out, "unit", claim.unit);
    put(out, "scope", claim.scope);
    put(out, "period", claim.period);
    put(out, "speaker", claim.speaker);
    put(out, "role", claim.speaker_role);
    put(out, "r", code(claim.relation));
    if (claim.reason != Reason::none) put(out, "y", code(claim.reason));
    put(out, "answer", claim.answer);
    put(out, "why", claim.why);
    put(out, "note", claim.note);
    put(out, "by", claim.by);
    put(out, "checked", claim.checked);
    for (const Figure& figure : claim.figures) out["f"].push_back(write_figure(figure));
    for (const Quote& quote : claim.quotes) out["q"].push_back(write_quote(quote));
    for (const Earlier& earlier : claim.earlier) {
        out["then"].push_back(earlier.rev);
        out["then"].push_back(earlier.answer);
    }
    return out;
}

Json write_origin(const Origin& origin) {
    Json out = Json::object();
    put(out, "name", origin.name);
    put(out, "about", origin.about);
    put(out, "names", origin.names);
    return out;
}

// Reading: everything that an index, a look-up or a link relies on is checked.

class Bundle {
public:
    Bundle(Story& story, Problem& problem) : story_(story), problem_(problem) {}

    void read(const JsonNode& root) {
        Fields fields(root, "the bundle", problem_);
        if (fields.optional_number("v") != bundle_version)
            fields.report("v", ErrorCode::unknown,
                          "is not " + std::to_string(bundle_version) +
                              "; this program reads no other, so load the page anew");
        if (problem_) return;
        story_.slug = read_key(fields, "slug");
        story_.title = fields.text("title");
        story_.summary = fields.optional_text("summary");
        story_.date = fields.optional_text("date");
        story_.editor = fields.optional_text("editor");
        const auto& articles = fields.array("articles");
        const auto& origins = fields.optional_array("origins");
        const auto& claims = fields.optional_array("claims");
        check_size(fields, "articles", articles.size(), max_articles);
        check_size(fields, "claims", claims.size(), max_claims);
        for (auto& [key, why] : read_pairs(fields, "retired"))
            story_.retired.push_back({std::move(key), std::move(why)});
        fields.done();
        for (std::size_t i = 0; i < articles.size() && !problem_; ++i) read_article(articles[i]);
        for (std::size_t i = 0; i < origins.size() && !problem_; ++i) read_origin(origins[i]);
        for (std::size_t i = 0; i < claims.size() && !problem_; ++i) read_claim(claims[i]);
        if (problem_) return;
        if (const auto wrong = find_wrong_parent(story_.claims))
            problem_.report(ErrorCode::conflict, 0,
                            "the parent of claim " + std::to_string(wrong->claim + 1) + " " +
                                std::string(wrong->why));
    }

private:
    static void check_size(Fields& fields, std::string_view name, std::size_t size,
                           std::size_t limit) {
        if (size > limit)
            fields.report(name, ErrorCode::too_large,
                          "has more than " + std::to_string(limit) + " entries");
    }

    std::string read_key(Fields& fields, std::string_view name) {
        std::string key = fields.text(name);
        const auto& reserved = reserved_keys;
        if (!is_key(key) || std::find(reserved.begin(), reserved.end(), key) != reserved.end())
            fields.report(name, ErrorCode::malformed, "is not a key");
        return key;
    }

    std::vector<std::string> read_texts(Fields& fields, std::string_view name) {
        std::vector<std::string> out;
        for (const JsonNode& member : fields.optional_array(name)) {
            if (member.kind != JsonNode::Kind::string)
                fields.report(name, ErrorCode::malformed, "holds something that is not a string");
            out.push_back(member.text);
        }
        return out;
    }

    // Two texts, two texts, …
    std::vector<std::pair<std::string, std::string>> read_pairs(Fields& fields,
                                                                std::string_view name) {
        std::vector<std::string> texts = read_texts(fields, name);
        if (texts.size() % 2 != 0) fields.report(name, ErrorCode::malformed, "has no pairs");
        std::vector<std::pair<std::string, std::string>> out;
        for (std::size_t i = 0; i + 1 < texts.size(); i += 2)
            out.emplace_back(std::move(texts[i]), std::move(texts[i + 1]));
        return out;
    }

    // A whole number from 0 to `limit`, or npos after a report.
    std::size_t read_index(const JsonNode& node, std::size_t limit) {
        const double number = node.number;
        if (node.kind == JsonNode::Kind::number && number >= 0 &&
            number <= static_cast<double>(limit)) {
            const auto index = static_cast<std::size_t>(number);
            if (static_cast<double>(index) == number) return index;
        }
        return npos;
    }

    void read_article(const JsonNode& node) {
        Fields fields(node, "article " + std::to_string(story_.articles.size() + 1), problem_);
        Article article;
        article.id = fields.text("id");
        article.publisher = fields.optional_text("pub");
        article.short_name = fields.optional_text("short");
        article.title = fields.optional_text("title");
        article.author = fields.optional_text("author");
        article.date = fields.optional_text("date");
        article.url = fields.optional_text("url");
        article.language = fields.optional_text("lang");
        article.kind = fields.closed("kind", parse_article_kind, "digest or full");
        article.via = fields.optional_text("via");
        article.text = fields.text("text");
        article.paragraphs = find_paragraphs(article.text);
        fields.done();
        if (!is_key(article.id) || find_article(story_, article.id) != npos)
            fields.report("id", ErrorCode::malformed, "is not a key, or stands twice");
        if (!article.url.empty() && !is_web_address(article.url))
            fields.report("url", ErrorCode::malformed, "is not a web address");
        story_.articles.push_back(std::move(article));
    }

    void read_origin(const JsonNode& node) {
        Fields fields(node, "origin " + std::to_string(story_.origins.size() + 1), problem_);
        Origin origin;
        origin.name = fields.text("name");
        origin.about = fields.optional_text("about");
        origin.names = read_texts(fields, "names");
        fields.done();
        story_.origins.push_back(std::move(origin));
    }

    void read_claim(const JsonNode& node) {
        const std::string place = "claim " + std::to_string(story_.claims.size() + 1);
        Fields fields(node, place, problem_);
        Claim claim;
        claim.key = read_key(fields, "k");
        if (!keys_.insert(claim.key).second)
            fields.report("k", ErrorCode::conflict, "stands twice");
        claim.aliases = read_texts(fields, "was");
        claim.rev = fields.optional_text("rev");
        claim.label = fields.optional_text("label");
        claim.brief = fields.optional_text("brief");
        claim.parent = fields.optional_text("parent");
        claim.unit = fields.optional_text("unit");
        claim.scope = fields.optional_text("scope");
        claim.period = fields.optional_text("period");
        claim.speaker = fields.optional_text("speaker");
        claim.speaker_role = fields.optional_text("role");
        claim.relation = fields.closed("r", parse_relation, "a relation's code");
        claim.reason = fields.optional_closed("y", parse_reason, "a reason's code");
        claim.answer = fields.optional_text("answer");
        claim.why = fields.optional_text("why");
        claim.note = fields.optional_text("note");
        claim.by = fields.optional_text("by");
        claim.checked = fields.optional_text("checked");
        for (const JsonNode& figure : fields.optional_array("f"))
            claim.figures.push_back(read_figure(figure, place));
        for (const JsonNode& quote : fields.optional_array("q"))
            claim.quotes.push_back(read_quote(quote, place));
        for (auto& [rev, answer] : read_pairs(fields, "then"))
            claim.earlier.push_back({std::move(rev), std::move(answer)});
        if (claim.figures.empty() == claim.quotes.empty())
            fields.report("f", ErrorCode::malformed,
                          "and \"q\": one of them has entries, not both");
        fields.done();
        story_.claims.push_back(std::move(claim));
    }

    Figure read_figure(const JsonNode& node, const std::string& place) {
        Fields fields(node, place + ", a figure", problem_);
        Figure figure;
        figure.article = read_article_index(fields);
        figure.where = read_range(fields, figure.article);
        if (const auto& value = fields.optional_array("n"); !value.empty()) {
            if (value.size() != 2 || value[0].kind != JsonNode::Kind::number ||
                value[1].kind != JsonNode::Kind::number || value[0].number > value[1].number)
                fields.report("n", ErrorCode::malformed, "is not two numbers, the lower one first");
            else
                figure.value = Value{value[0].number, value[1].number};
        }
        figure.bound = fields.closed("b", parse_bound, "a bound's code");
        figure.hedge = fields.optional_text("h");
        figure.shown = fields.optional_text("s");
        figure.noun = fields.optional_text("u");
        figure.credited = read_texts(fields, "c");
        figure.remark = fields.optional_text("m");
        fields.done();
        return figure;
    }

    Quote read_quote(const JsonNode& node, const std::string& place) {
        Fields fields(node, place + ", a quote", problem_);
        Quote quote;
        quote.article = read_article_index(fields);
        quote.where = read_range(fields, quote.article);
        quote.form = fields.closed("o", parse_quote_form, "a form's code");
        quote.chain = read_texts(fields, "c");
        quote.relation = fields.closed("r", parse_quote_relation, "a quote relation's code");
        quote.remark = fields.optional_text("m");
        fields.done();
        return quote;
    }

    std::size_t read_article_index(Fields& fields) {
        const auto number = fields.optional_number("a");
        JsonNode node;
        node.kind = JsonNode::Kind::number;
        node.number = number.value_or(-1);
        const std::size_t count = story_.articles.size();
        const std::size_t index = count == 0 ? npos : read_index(node, count - 1);
        if (index == npos) fields.report("a", ErrorCode::malformed, "is no index of an article");
        return index;
    }

    Range read_range(Fields& fields, std::size_t article_index) {
        const auto& pair = fields.array("w");
        if (problem_) return {};
        const Article& article = story_.articles[article_index];
        const std::string& text = article.text;
        const std::size_t begin = pair.size() == 2 ? read_index(pair[0], text.size()) : npos;
        const std::size_t end = pair.size() == 2 ? read_index(pair[1], text.size()) : npos;
        const bool sound = begin != npos && end != npos && begin < end &&
                           is_boundary(text, begin) && is_boundary(text, end);
        if (sound) {
            const Range where{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
            if (lies_in_one(article.paragraphs, where)) return where;
        }
        fields.report("w", ErrorCode::malformed, "is not a range of whole characters of one "
                                                 "paragraph of the article");
        return {};
    }

    Story& story_;
    Problem& problem_;
    std::set<std::string> keys_;
};

} // namespace

std::string write_bundle(const Story& story) {
    Json out = Json::object();
    out["v"] = bundle_version;
    put(out, "slug", story.slug);
    put(out, "title", story.title);
    put(out, "summary", story.summary);
    put(out, "date", story.date);
    put(out, "editor", story.editor);
    out["articles"] = Json::array();
    for (const Article& article : story.articles) out["articles"].push_back(write_article(article));
    for (const Origin& origin : story.origins) out["origins"].push_back(write_origin(origin));
    for (const Claim& claim : story.claims) out["claims"].push_back(write_claim(claim));
    for (const Retired& retired : story.retired) {
        out["retired"].push_back(retired.key);
        out["retired"].push_back(retired.why);
    }
    // Text that is not UTF-8 cannot come from read_editor; it is replaced rather than fatal.
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Story> read_bundle(std::string_view bytes) {
    const JsonLimits limits{max_bundle_bytes, max_editor_depth, max_editor_nodes};
    const auto root = parse_json(bytes, "", limits);
    if (!root) return root.error();
    Problem problem("");
    Story story;
    Bundle(story, problem).read(*root);
    if (problem) return problem.error();
    return story;
}

} // namespace crossread
