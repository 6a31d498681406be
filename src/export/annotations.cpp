#include "export/formats.h"
#include "link/address.h"
#include "story/labels.h"

#include <nlohmann/json.hpp>

// The model: https://www.w3.org/TR/annotation-model/. A collection of one page, which holds an
// annotation for each figure and quote. The body says what the claim makes of it; the target is the
// text that the places count in, which for a digest is not the publisher's page: that is named as
// its dcterms:source. Nothing here has a time, for there is no clock and dates are known to the day
// at best.

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

// Names that lead nowhere where the site is not known; still absolute, as the model asks.
constexpr std::string_view no_site = "urn:crossread:";

std::string claim_id(const Choice& choice, const Claim& claim) {
    if (!choice.site.empty()) return link_of(choice, claim);
    return std::string(no_site) + choice.story.slug + ":" + claim.key;
}

std::string text_id(const Choice& choice, const Article& article) {
    if (article.kind == ArticleKind::full && !article.url.empty()) return article.url;
    if (choice.site.empty())
        return std::string(no_site) + choice.story.slug + ":text:" + article.id;
    Address address;
    address.story = choice.story.slug;
    address.article = article.id;
    return choice.site + encode(address);
}

std::string collection_id(const Choice& choice) {
    if (choice.claims.size() == 1)
        return claim_id(choice, choice.story.claims[choice.claims[0]]) + "#annotations";
    return (choice.site.empty() ? std::string(no_site) : choice.site) + choice.story.slug +
           "#annotations";
}

Json write_target(const Choice& choice, const Saying& saying) {
    const Article& article = saying.article;
    const Selector place = select_whole(article, saying.where());
    Json source{{"id", text_id(choice, article)}, {"type", "Text"}};
    if (!article.language.empty()) source["language"] = article.language;
    if (article.kind == ArticleKind::digest && !article.url.empty())
        source["dcterms:source"] = {{"id", article.url}};
    Json quote{{"type", "TextQuoteSelector"}, {"exact", place.exact}};
    if (!place.prefix.empty()) quote["prefix"] = place.prefix;
    if (!place.suffix.empty()) quote["suffix"] = place.suffix;
    Json position{{"type", "TextPositionSelector"}, {"start", place.start}, {"end", place.end}};
    Json target{{"type", "SpecificResource"}, {"source", std::move(source)}};
    target["selector"] = Json::array({std::move(quote), std::move(position)});
    return target;
}

Json write_annotation(const Choice& choice, const Claim& claim, const Saying& saying) {
    const auto body = [](std::string value, const char* purpose) {
        return Json{{"type", "TextualBody"},
                    {"value", std::move(value)},
                    {"format", "text/plain"},
                    {"language", "en"},
                    {"purpose", purpose}};
    };
    Json out{{"id", claim_id(choice, claim) + "#" + std::to_string(saying.number + 1)},
             {"type", "Annotation"},
             {"motivation", "assessing"}};
    if (!claim.by.empty()) out["creator"] = {{"type", "Organization"}, {"name", claim.by}};
    out["body"] = Json::array();
    out["body"].push_back(body(claim.label + ": " + shown(saying), "describing"));
    out["body"].push_back(
        body(state_in_words(claim.relation, claim.reason) + ". " + claim.answer, "assessing"));
    out["body"].push_back(body(std::string(code(claim.relation)), "tagging"));
    if (!choice.site.empty())
        out["body"].push_back({{"type", "SpecificResource"},
                               {"source", link_of(choice, claim)},
                               {"purpose", "linking"}});
    out["target"] = write_target(choice, saying);
    return out;
}

} // namespace

std::string to_annotations(const Choice& choice) {
    const std::string id = collection_id(choice);
    Json items = Json::array();
    for (const std::size_t index : chosen_claims(choice)) {
        const Claim& claim = choice.story.claims[index];
        for (const Saying& saying : sayings(choice.story, claim))
            items.push_back(write_annotation(choice, claim, saying));
    }
    Json out{{"@context", "http://www.w3.org/ns/anno.jsonld"},
             {"id", id},
             {"type", "AnnotationCollection"},
             {"label", choice.story.title},
             {"total", items.size()}};
    out["first"] = {{"id", id + "-1"}, {"type", "AnnotationPage"}, {"startIndex", 0}};
    out["first"]["items"] = std::move(items);
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace crossread
