#include "export/structured.h"

#include "export/choice.h"
#include "export/preview.h"

#include <nlohmann/json.hpp>

#include <set>

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& to, const char* name, const std::string& text) {
    if (!text.empty()) to[name] = text;
}

Json reference(std::string_view address, const std::string& name) {
    return {{"@id", std::string(address) + "#" + name}};
}

Json write_article(std::string_view address, const Article& article) {
    Json out = reference(address, "source-" + article.id);
    out["@type"] = "NewsArticle";
    put(out, "headline", stated(article.title));
    put(out, "datePublished", article.date);
    put(out, "inLanguage", article.language);
    put(out, "url", article.url);
    if (const std::string publisher = stated(article.publisher); !publisher.empty())
        out["publisher"] = {{"@type", "Organization"}, {"name", publisher}};
    if (!article.author.empty()) out["author"] = {{"name", article.author}};
    return out;
}

Json articles_of(const Story& story, std::string_view address, const Variant& variant) {
    Json out = Json::array();
    for (const std::size_t article : variant.articles)
        out.push_back(reference(address, "source-" + story.articles[article].id));
    return out;
}

Json write_claim(const Story& story, const Claim& claim, std::string_view address) {
    Json out = reference(address, "claim");
    out["@type"] = "Claim";
    out["name"] = claim.label;
    put(out, "text", claim.answer);
    put(out, "description", claim.why);
    out["identifier"] = story.slug + "/" + claim.key;
    out["hasPart"] = Json::array();
    for (const Variant& variant : variants(story, claim)) {
        Json part;
        if (variant.quoted) {
            part["@type"] = "Quotation";
            part["text"] = variant.words;
            if (!claim.speaker.empty()) part["spokenByCharacter"] = {{"name", claim.speaker}};
            part["isPartOf"] = articles_of(story, address, variant);
        } else {
            part["@type"] = "Claim";
            part["text"] = variant.words;
            part["appearance"] = articles_of(story, address, variant);
        }
        out["hasPart"].push_back(std::move(part));
    }
    return out;
}

// JSON has these three inside strings only, where they may be written by their numbers.
std::string fit_for_script(const std::string& json) {
    std::string out;
    for (const char c : json) {
        if (c == '<') out += "\\u003c";
        else if (c == '>') out += "\\u003e";
        else if (c == '&') out += "\\u0026";
        else out += c;
    }
    return out;
}

} // namespace

std::string structured_data(const Story& story, const Claim& claim, std::string_view address) {
    Json page{{"@type", "WebPage"}, {"name", preview_title(story, claim)}};
    if (!address.empty()) page["url"] = std::string(address);
    page["inLanguage"] = "en";
    page["isPartOf"] = {{"@type", "CreativeWork"}, {"name", story.title}};
    page["mainEntity"] = reference(address, "claim");
    Json graph = Json::array({std::move(page), write_claim(story, claim, address)});
    std::set<std::size_t> articles;
    for (const Figure& figure : claim.figures) articles.insert(figure.article);
    for (const Quote& quote : claim.quotes) articles.insert(quote.article);
    for (const std::size_t article : articles)
        graph.push_back(write_article(address, story.articles[article]));
    const Json out{{"@context", "https://schema.org"}, {"@graph", std::move(graph)}};
    return fit_for_script(out.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace crossread
