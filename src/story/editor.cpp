#include "story/editor.h"

#include "story/evidence.h"
#include "story/figure_words.h"
#include "story/front_matter.h"
#include "story/json_fields.h"
#include "story/labels.h"
#include "story/parents.h"
#include "story/verdict.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_set>

namespace crossread {
namespace {

constexpr std::string_view relation_list = "same, compatible, differs, only-here or not-compared";
constexpr std::string_view reason_list =
    "measure, scope, period, origin, unit, conversion, magnitude, hedge, rounding, aggregation, "
    "update, transcription or unexplained, or leave it out";
constexpr std::string_view bound_list = "=, ~, >, >=, < or <=";
constexpr std::string_view form_list = "direct, partial, indirect or scare";
constexpr std::string_view quote_relation_list = "same, cut, altered, translation or paraphrase";

enum class ClaimKind { figure, quote };

std::optional<ClaimKind> parse_claim_kind(std::string_view word) {
    if (word == "figure") return ClaimKind::figure;
    if (word == "quote") return ClaimKind::quote;
    return std::nullopt;
}

// "none" has a code, but in a file it is said by leaving the field out.
std::optional<Reason> parse_given_reason(std::string_view word) {
    return word == code(Reason::none) ? std::nullopt : parse_reason(word);
}

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

class Editor {
public:
    Editor(Story& story, Problem& problem, FindMarks find)
        : story_(story), problem_(problem), find_(find) {}

    void read(const JsonNode& root, std::vector<Article> articles) {
        Fields fields(root, "the story", problem_);
        story_.slug = read_key(fields, "slug");
        story_.title = fields.text("title");
        story_.summary = fields.text("summary");
        story_.date = fields.text("date");
        story_.editor = fields.text("editor");
        if (!is_iso_date(story_.date))
            fields.report("date", ErrorCode::malformed,
                          "is " + quoted(story_.date) + "; write 2013, 2013-03 or 2013-03-10");
        read_articles(fields, std::move(articles));
        if (problem_) return; // every claim would complain about its articles
        const auto& origins = fields.array("origins");
        const auto& claims = fields.array("claims");
        if (claims.size() > max_claims)
            fields.report("claims", ErrorCode::too_large,
                          "has " + std::to_string(claims.size()) + " entries; at most " +
                              std::to_string(max_claims) + " are read");
        fields.done();
        for (const JsonNode& origin : origins) read_origin(origin);
        for (const Article& article : story_.articles) marks_.push_back(find_(article));
        for (std::size_t i = 0; i < claims.size() && !problem_; ++i) read_claim(claims[i], i);
        if (problem_) return;
        check_parents(claims);
        check_origins(origins);
    }

private:
    std::string read_key(Fields& fields, std::string_view name) {
        std::string key = fields.text(name);
        if (!is_key(key))
            fields.report(name, ErrorCode::malformed,
                          "is " + quoted(key) + "; use 1 to " + std::to_string(max_key) +
                              " small letters, digits and hyphens");
        if (std::find(reserved_keys.begin(), reserved_keys.end(), key) != reserved_keys.end())
            fields.report(name, ErrorCode::conflict,
                          "is " + quoted(key) + ", which is reserved for a view; choose another");
        return key;
    }

    void read_articles(Fields& fields, std::vector<Article> articles) {
        const std::vector<std::string> ids = fields.texts("articles");
        if (ids.empty())
            fields.report("articles", ErrorCode::missing, "is empty; name the articles");
        if (ids.size() > max_articles)
            fields.report("articles", ErrorCode::too_large,
                          "has " + std::to_string(ids.size()) + " entries; at most " +
                              std::to_string(max_articles) + " are read");
        for (const std::string& id : ids) {
            const auto given = std::find_if(articles.begin(), articles.end(),
                                            [&](const Article& a) { return a.id == id; });
            if (find_article(story_, id) != npos) {
                fields.report("articles", ErrorCode::conflict, "names " + quoted(id) + " twice");
            } else if (given == articles.end()) {
                fields.report("articles", ErrorCode::missing,
                              "names " + quoted(id) + ", but there is no " + id + ".md; add it");
            } else {
                story_.articles.push_back(std::move(*given));
                articles.erase(given);
            }
            if (problem_) return;
        }
        if (!articles.empty())
            fields.report("articles", ErrorCode::conflict,
                          "does not name " + quoted(articles.front().id) + ", but there is " +
                              articles.front().id + ".md; add it or delete the file");
    }

    void read_claim(const JsonNode& node, std::size_t index) {
        Fields fields(node, "claim " + std::to_string(index + 1), problem_);
        Claim claim;
        claim.key = read_key(fields, "key");
        if (!keys_.insert(claim.key).second)
            fields.report("key", ErrorCode::conflict,
                          "is " + quoted(claim.key) + ", as of an earlier claim; choose another");
        fields.rename("claim " + quoted(claim.key));
        read_aliases(fields, claim);
        const ClaimKind kind = fields.closed("kind", parse_claim_kind, "figure or quote");
        claim.label = fields.text("label");
        claim.relation = fields.closed("relation", parse_relation, relation_list);
        claim.answer = fields.text("answer");
        claim.why = fields.text("why");
        claim.note = fields.optional_text("note");
        claim.by = fields.text("by");
        claim.checked = fields.optional_text("checked");
        if (kind == ClaimKind::figure) read_measure(fields, claim);
        else read_utterance(fields, claim);
        fields.done();
        if (problem_) return;
        if (const std::string wrong = contradiction(claim); !wrong.empty())
            fields.report("relation", ErrorCode::conflict, wrong);
        story_.claims.push_back(std::move(claim));
    }

    // Keys that the claim had before: addresses keep them, so no other claim may have them.
    void read_aliases(Fields& fields, Claim& claim) {
        if (!fields.has("aliases")) return;
        claim.aliases = fields.texts("aliases");
        for (const std::string& alias : claim.aliases) {
            if (!is_key(alias) || std::find(reserved_keys.begin(), reserved_keys.end(), alias) !=
                                      reserved_keys.end())
                fields.report("aliases", ErrorCode::malformed,
                              "has " + quoted(alias) + ", which cannot have been a key");
            else if (!keys_.insert(alias).second)
                fields.report("aliases", ErrorCode::conflict,
                              "has " + quoted(alias) + ", as another claim; a key is never reused");
        }
    }

    void read_measure(Fields& fields, Claim& claim) {
        claim.brief = fields.optional_text("brief");
        claim.parent = fields.optional_text("parent");
        claim.unit = fields.optional_text("unit");
        claim.scope = fields.optional_text("scope");
        claim.period = fields.optional_text("period");
        claim.reason = fields.optional_closed("reason", parse_given_reason, reason_list);
        for (const JsonNode& node : fields.array("figures"))
            claim.figures.push_back(read_figure(node, claim));
        if (claim.figures.empty())
            fields.report("figures", ErrorCode::missing, "is empty; add at least one figure");
        std::stable_sort(claim.figures.begin(), claim.figures.end(),
                         [](const Figure& a, const Figure& b) { return a.article < b.article; });
    }

    void read_utterance(Fields& fields, Claim& claim) {
        claim.speaker = fields.text("speaker");
        claim.speaker_role = fields.optional_text("role");
        for (const JsonNode& node : fields.array("quotes"))
            claim.quotes.push_back(read_quote(node, claim));
        if (claim.quotes.empty())
            fields.report("quotes", ErrorCode::missing, "is empty; add at least one quote");
    }

    Figure read_figure(const JsonNode& node, const Claim& claim) {
        Fields fields(node, place("figure", claim.figures.size(), claim), problem_);
        Figure figure;
        figure.article = read_article_index(fields);
        figure.where = read_evidence(fields, figure.article);
        const Figure* found =
            problem_ ? nullptr : meant(marks_[figure.article].figures, figure.where);
        if (found) {
            figure = {figure.article, figure.where,    found->value,
                      found->bound,   found->hedge,    found->shown,
                      found->noun,    found->credited, {}};
            call_by_origin(story_.origins, figure.credited);
        }
        const auto given = [&](std::string_view name) { return !found || fields.has(name); };
        if (given("value") || given("low") || given("high")) figure.value = read_value(fields);
        if (given("bound")) figure.bound = fields.closed("bound", parse_bound, bound_list);
        if (given("hedge")) figure.hedge = fields.optional_text("hedge");
        if (given("shown")) figure.shown = fields.text("shown");
        if (given("noun")) figure.noun = fields.optional_text("noun");
        if (given("credited")) figure.credited = fields.texts("credited");
        check_credits(fields, "credited", figure.credited);
        figure.remark = fields.optional_text("remark");
        fields.done();
        if (!problem_) check_figure(fields, figure);
        return figure;
    }

    Quote read_quote(const JsonNode& node, const Claim& claim) {
        Fields fields(node, place("quote", claim.quotes.size(), claim), problem_);
        Quote quote;
        quote.article = read_article_index(fields);
        quote.where = read_evidence(fields, quote.article);
        const Quote* found = problem_ ? nullptr : meant(marks_[quote.article].quotes, quote.where);
        if (found) {
            quote.form = found->form;
            quote.chain = found->chain;
            call_by_origin(story_.origins, quote.chain);
        }
        if (!found || fields.has("form"))
            quote.form = fields.closed("form", parse_quote_form, form_list);
        if (!found || fields.has("chain")) quote.chain = fields.texts("chain");
        check_credits(fields, "chain", quote.chain);
        quote.relation = fields.closed("relation", parse_quote_relation, quote_relation_list);
        quote.remark = fields.optional_text("remark");
        fields.done();
        return quote;
    }

    // Numbers are read as English writes them, so words of another language are passed over.
    void check_figure(Fields& fields, const Figure& figure) const {
        const Article& article = story_.articles[figure.article];
        const bool english = article.language == "en" || article.language.rfind("en-", 0) == 0;
        const auto wrong = find_figure_problem(figure, english ? slice(article.text, figure.where)
                                                               : std::string_view{});
        if (wrong) fields.report(wrong->field, ErrorCode::conflict, wrong->what);
    }

    static std::string place(std::string_view what, std::size_t index, const Claim& claim) {
        return "claim " + quoted(claim.key) + ", " + std::string(what) + " " +
               std::to_string(index + 1);
    }

    std::size_t read_article_index(Fields& fields) {
        const std::string id = fields.text("article");
        const std::size_t index = find_article(story_, id);
        if (index == npos)
            fields.report("article", ErrorCode::unknown,
                          "is " + quoted(id) + ", which is not in the story's \"articles\"");
        return index;
    }

    std::optional<Value> read_value(Fields& fields) {
        const auto value = fields.optional_number("value");
        const auto low = fields.optional_number("low");
        const auto high = fields.optional_number("high");
        if (value && (low || high))
            fields.report("value", ErrorCode::conflict,
                          "stands beside \"low\" or \"high\"; give one value or a range");
        if (low.has_value() != high.has_value())
            fields.report(low ? "low" : "high", ErrorCode::missing,
                          "stands alone; a range has \"low\" and \"high\"");
        if (low && high && *low > *high)
            fields.report("low", ErrorCode::conflict, "is above \"high\"; exchange them");
        if (value) return Value{*value, *value};
        if (low && high) return Value{*low, *high};
        return std::nullopt;
    }

    void check_credits(Fields& fields, std::string_view name,
                       const std::vector<std::string>& credits) {
        credited_.insert(credits.begin(), credits.end());
        if (!credits.empty() && origin_names_.count(credits.front()) == 0)
            fields.report(name, ErrorCode::unknown,
                          "begins with " + quoted(credits.front()) +
                              ", which is no origin; correct it, or add it to \"origins\" or to "
                              "the \"names\" of one");
    }

    Range read_evidence(Fields& fields, std::size_t article_index) {
        Evidence evidence;
        evidence.exact = fields.text("exact");
        evidence.prefix = fields.optional_text("prefix");
        evidence.suffix = fields.optional_text("suffix");
        if (problem_) return {};
        const Result<Range> where = find_evidence(story_.articles[article_index], evidence);
        if (where) return *where;
        fields.report("exact", where.error().code, where.error().what);
        return {};
    }

    void check_parents(const std::vector<JsonNode>& nodes) {
        const auto wrong = find_wrong_parent(story_.claims);
        if (!wrong) return;
        const Claim& claim = story_.claims[wrong->claim];
        Fields fields(nodes[wrong->claim], "claim " + quoted(claim.key), problem_);
        fields.report("parent", ErrorCode::conflict,
                      "is " + quoted(claim.parent) + ", which " + std::string(wrong->why));
    }

    void read_origin(const JsonNode& node) {
        Fields fields(node, "origin " + std::to_string(story_.origins.size() + 1), problem_);
        Origin origin;
        origin.name = fields.text("name");
        fields.rename("origin " + quoted(origin.name));
        origin.about = fields.text("about");
        origin.names = fields.texts("names");
        fields.done();
        for (const Origin& other : story_.origins)
            if (other.name == origin.name)
                fields.report("name", ErrorCode::conflict, "stands twice; keep one");
        origin_names_.insert(origin.name);
        origin_names_.insert(origin.names.begin(), origin.names.end());
        story_.origins.push_back(std::move(origin));
    }

    void check_origins(const std::vector<JsonNode>& nodes) {
        for (std::size_t i = 0; i < nodes.size() && !problem_; ++i) {
            const std::string& name = story_.origins[i].name;
            if (credited_.count(name) > 0) continue;
            Fields fields(nodes[i], "origin " + quoted(name), problem_);
            fields.report("name", ErrorCode::conflict,
                          "is in no \"credited\" and no \"chain\"; spell it as it stands there, or "
                          "remove the origin");
        }
    }

    Story& story_;
    Problem& problem_;
    FindMarks find_;
    std::vector<Marks> marks_; // of each article
    std::unordered_set<std::string> keys_;
    std::set<std::string> credited_;
    std::unordered_set<std::string> origin_names_;
};

} // namespace

Result<Story> read_editor(std::string_view bytes, const std::string& file,
                          std::vector<Article> articles, FindMarks find) {
    const JsonLimits limits{max_editor_bytes, max_editor_depth, max_editor_nodes};
    const auto root = parse_json(bytes, file, limits);
    if (!root) return root.error();
    Problem problem(file);
    Story story;
    Editor(story, problem, find).read(*root, std::move(articles));
    if (problem) return problem.error();
    return story;
}

} // namespace crossread
