#include "compare/in_words.h"

#include "compare/interval.h"
#include "compare/origins.h"
#include "story/words.h"

namespace crossread {

std::string weight_of_one(const Story& story) {
    const std::vector<Rest> all = rests(story);
    // Of those with most articles, the one that most claims rest on.
    const Rest* best = nullptr;
    for (const Rest& rest : all)
        if (!best || (rest.articles.size() == best->articles.size() &&
                      rest.claims.size() > best->claims.size()))
            best = &rest;
    if (!best || best->articles.size() < 2) return {};
    const std::size_t resting = best->articles.size();
    const std::size_t size = story.articles.size();
    const std::string sources = spell_count(size, "source", "sources");
    const std::string who = resting < size ? std::to_string(resting) + " of " + sources
                            : size == 2    ? std::string("Both sources")
                                           : "All " + sources;
    return who + " draw on one origin: " + best->origin + ".";
}

std::string caption_of(const Story& story, const Claim& claim) {
    return std::string(claim.is_quote() ? "Quote" : "Figure") + ", " +
           std::to_string(support_of(story, claim).articles) + " of " +
           spell_count(story.articles.size(), "source", "sources");
}

std::string details_of(const Claim& claim) {
    std::string out = claim.is_quote() ? claim.speaker : claim.scope;
    const std::string& more = claim.is_quote() ? claim.speaker_role : claim.period;
    if (!more.empty()) out += (out.empty() ? "" : claim.is_quote() ? ", " : " · ") + more;
    return out;
}

std::string origin_sentence(const Story& story, const Claim& claim) {
    std::string only;
    bool one = true;
    auto look = [&](const std::vector<std::string>& chain) {
        if (chain.empty()) one = false;
        else if (only.empty()) only = chain.front();
        else if (only != chain.front()) one = false;
    };
    for (const Figure& figure : claim.figures) look(figure.credited);
    for (const Quote& quote : claim.quotes) look(quote.chain);
    const std::size_t articles = support_of(story, claim).articles;
    if (one && articles > 1)
        return (articles == 2 ? "Both" : "All " + std::to_string(articles)) +
               std::string(" rest on one origin: ") + only + ".";
    return origin_count(story, claim) + ".";
}

std::vector<std::size_t> first_claims(const Story& story) {
    std::vector<std::size_t> out;
    for (const Relation wanted : {Relation::differs, Relation::compatible}) {
        std::size_t shown = 0;
        for (std::size_t i = 0; i < story.claims.size(); ++i) {
            if (story.claims[i].relation != wanted) continue;
            if (wanted == Relation::compatible && ++shown > kMostCompatible) continue;
            out.push_back(i);
        }
    }
    return out;
}

bool stands_apart(const Claim& claim, const Figure& figure) {
    if (claim.relation != Relation::differs || claim.figures.empty()) return false;
    const Figure& first = claim.figures.front();
    return first.value && figure.value && !(claimed(first) == claimed(figure));
}

std::string value_in_words(const Figure& figure) {
    return figure.hedge.empty() || !figure.value ? figure.shown : figure.hedge + " " + figure.shown;
}

} // namespace crossread
