#include "export/formats.h"
#include "story/labels.h"

#include <nlohmann/json.hpp>

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& to, const char* name, std::string_view text) {
    if (!text.empty()) to[name] = std::string(text);
}

// A whole number is written without a point.
Json number(double value) {
    constexpr double largest_whole = 1e15;
    if (value > -largest_whole && value < largest_whole &&
        value == static_cast<double>(static_cast<long long>(value)))
        return static_cast<long long>(value);
    return value;
}

Json write_article(const Article& article) {
    Json out{{"id", article.id}};
    put(out, "publisher", article.publisher);
    put(out, "title", article.title);
    put(out, "author", article.author);
    put(out, "date", article.date);
    put(out, "url", article.url);
    put(out, "language", article.language);
    out["kind"] = code(article.kind);
    put(out, "via", article.via);
    return out;
}

Json write_saying(const Saying& saying) {
    const Selector place = select_whole(saying.article, saying.where());
    Json out{{"article", saying.article.id}};
    if (const Figure* figure = saying.figure) {
        if (figure->value && figure->value->low == figure->value->high) {
            out["value"] = number(figure->value->low);
        } else if (figure->value) {
            out["low"] = number(figure->value->low);
            out["high"] = number(figure->value->high);
        }
        out["bound"] = code(figure->bound);
        put(out, "hedge", figure->hedge);
        put(out, "shown", figure->shown);
        put(out, "noun", figure->noun);
    } else {
        out["form"] = code(saying.quote->form);
        out["version"] = code(saying.quote->relation);
    }
    out["start"] = place.start;
    out["end"] = place.end;
    out["exact"] = place.exact;
    put(out, "prefix", place.prefix);
    put(out, "suffix", place.suffix);
    out["credited"] = saying.credits();
    put(out, "remark", saying.remark());
    return out;
}

Json write_claim(const Choice& choice, const Claim& claim) {
    Json out{{"key", claim.key}};
    if (!claim.aliases.empty()) out["aliases"] = claim.aliases;
    put(out, "rev", claim.rev);
    out["kind"] = claim.is_quote() ? "quote" : "figure";
    put(out, "label", claim.label);
    put(out, "parent", claim.parent);
    put(out, "unit", claim.unit);
    put(out, "scope", claim.scope);
    put(out, "period", claim.period);
    put(out, "speaker", claim.speaker);
    put(out, "role", claim.speaker_role);
    out["relation"] = code(claim.relation);
    if (claim.reason != Reason::none) out["reason"] = code(claim.reason);
    put(out, "answer", claim.answer);
    put(out, "why", claim.why);
    put(out, "note", claim.note);
    put(out, "by", claim.by);
    put(out, "checked", claim.checked);
    out["link"] = link_of(choice, claim);
    out["evidence"] = Json::array();
    for (const Saying& saying : sayings(choice.story, claim))
        out["evidence"].push_back(write_saying(saying));
    return out;
}

} // namespace

std::string to_json(const Choice& choice) {
    const Story& story = choice.story;
    Json out{{"story", story.slug}, {"title", story.title}};
    put(out, "summary", story.summary);
    put(out, "date", story.date);
    put(out, "editor", story.editor);
    out["articles"] = Json::array();
    for (const Article& article : story.articles) out["articles"].push_back(write_article(article));
    out["claims"] = Json::array();
    for (const std::size_t index : chosen_claims(choice))
        out["claims"].push_back(write_claim(choice, story.claims[index]));
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace crossread
