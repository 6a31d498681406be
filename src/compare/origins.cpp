#include "compare/origins.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace crossread {
namespace {

// The name of the body that `credited` is one of the names of, or `credited` itself.
std::string_view known_as(const Story& story, std::string_view credited) {
    for (const Origin& origin : story.origins)
        if (origin.name == credited) return credited;
    for (const Origin& origin : story.origins)
        for (const std::string& name : origin.names)
            if (name == credited) return origin.name;
    return credited;
}

// Calls visit(article, chain) for every figure and quote of the claim.
template <typename Visit>
void for_each_chain(const Claim& claim, Visit visit) {
    for (const Figure& figure : claim.figures) visit(figure.article, figure.credited);
    for (const Quote& quote : claim.quotes) visit(quote.article, quote.chain);
}

// Calls visit(claim index, article, chain) for every credit of the story that names an origin.
template <typename Visit>
void for_each_credit(const Story& story, Visit visit) {
    for (std::size_t claim = 0; claim < story.claims.size(); ++claim)
        for_each_chain(story.claims[claim], [&](std::size_t article, const auto& chain) {
            if (!chain.empty()) visit(claim, article, chain);
        });
}

std::string counted(std::size_t count, std::string_view noun) {
    return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

} // namespace

std::vector<Rest> rests(const Story& story) {
    struct Sets {
        std::set<std::size_t> articles, claims;
        std::set<std::string_view> relays;
    };
    std::map<std::string_view, Sets> by_origin;
    for_each_credit(story, [&](std::size_t claim, std::size_t article, const auto& chain) {
        const std::string_view origin = known_as(story, chain.front());
        Sets& sets = by_origin[origin];
        sets.articles.insert(article);
        sets.claims.insert(claim);
        for (std::size_t i = 1; i < chain.size(); ++i)
            if (const auto relay = known_as(story, chain[i]); relay != origin)
                sets.relays.insert(relay);
    });
    std::vector<Rest> out;
    out.reserve(by_origin.size());
    for (const auto& [origin, sets] : by_origin)
        out.push_back({std::string(origin),
                       {sets.articles.begin(), sets.articles.end()},
                       {sets.claims.begin(), sets.claims.end()},
                       {sets.relays.begin(), sets.relays.end()}});
    std::sort(out.begin(), out.end(), [](const Rest& a, const Rest& b) {
        return a.articles.size() != b.articles.size() ? a.articles.size() > b.articles.size()
                                                      : a.origin < b.origin;
    });
    return out;
}

std::vector<Thread> threads(const Story& story) {
    const std::vector<Rest> order = rests(story);
    std::map<std::string_view, std::size_t> rank;
    for (std::size_t i = 0; i < order.size(); ++i) rank[order[i].origin] = i;

    using Key = std::tuple<std::size_t, std::string_view, std::size_t>; // rank, relay, article
    std::map<Key, std::set<std::size_t>> claims;
    for_each_credit(story, [&](std::size_t claim, std::size_t article, const auto& chain) {
        const std::string_view origin = known_as(story, chain.front());
        std::string_view relay = known_as(story, chain.back());
        if (relay == origin) relay = {};
        claims[{rank[origin], relay, article}].insert(claim);
    });
    std::vector<Thread> out;
    out.reserve(claims.size());
    for (const auto& [key, along] : claims)
        out.push_back({order[std::get<0>(key)].origin, std::string(std::get<1>(key)),
                       std::get<2>(key), static_cast<int>(along.size())});
    return out;
}

Support support_of(const Story& story, const Claim& claim) {
    std::set<std::size_t> articles;
    std::set<std::string_view> origins;
    for_each_chain(claim, [&](std::size_t article, const auto& chain) {
        articles.insert(article);
        if (!chain.empty()) origins.insert(known_as(story, chain.front()));
    });
    return {articles.size(), origins.size()};
}

std::string origin_count(const Story& story, const Claim& claim) {
    const Support support = support_of(story, claim);
    return counted(support.articles, "article") + ", " +
           (support.origins == 0 ? "no origin named" : counted(support.origins, "origin"));
}

std::size_t origins_of(const Story& story) { return rests(story).size(); }

} // namespace crossread
