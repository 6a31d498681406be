#include "compare/clusters.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace crossread {
namespace {

struct Edge {
    float score = 0;
    IndexPair ends;
};

class Joiner {
public:
    Joiner(const std::vector<Setting>& settings, const std::vector<WordedArticle>& articles)
        : settings_(settings), articles_(articles), group_(settings.size()),
          members_(settings.size()) {
        std::iota(group_.begin(), group_.end(), 0u);
        for (std::uint32_t i = 0; i < settings.size(); ++i) members_[i] = {i};
    }

    // `checked` is false for what the text itself puts together.
    void join(IndexPair ends, bool checked = true) {
        std::uint32_t a = group_[ends.first], b = group_[ends.second];
        if (a == b) return;
        if (members_[a].size() < members_[b].size()) std::swap(a, b);
        if (checked) {
            const std::uint64_t both = std::uint64_t{std::min(a, b)} << 32 | std::max(a, b);
            if (refused_.count(both) != 0) return;
            if (!fit(a, b)) {
                refused_.insert(both);
                return;
            }
        }
        // The smaller moves, so that no member moves more often than the logarithm of all.
        for (const std::uint32_t member : members_[b]) group_[member] = a;
        members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
        members_[b] = {};
    }

    std::vector<std::vector<std::uint32_t>> take() { return std::move(members_); }

private:
    float score(std::uint32_t a, std::uint32_t b) const {
        const Setting& x = settings_[a];
        const Setting& y = settings_[b];
        return likeness(x, articles_[x.mention.article], y, articles_[y.mention.article]).score;
    }

    bool contradict(std::uint32_t a, std::uint32_t b) const {
        const Setting& x = settings_[a];
        const Setting& y = settings_[b];
        const bool twins = x.twin == b || y.twin == a;
        return x.mention.article == y.mention.article && !twins && !meet(x.interval, y.interval);
    }

    // An article's settings stand in a row: those near the member are asked whether they are of the
    // group and object.
    bool contradicts_group(std::uint32_t group, std::uint32_t member) const {
        const std::uint32_t article = settings_[member].mention.article;
        const auto objects = [&](std::size_t i) {
            return group_[i] == group && contradict(static_cast<std::uint32_t>(i), member);
        };
        for (std::size_t away = 1; away <= asked_of_article && away <= member; ++away) {
            if (settings_[member - away].mention.article != article) break;
            if (objects(member - away)) return true;
        }
        for (std::size_t i = member + 1; i < settings_.size() && i <= member + asked_of_article;
             ++i) {
            if (settings_[i].mention.article != article) break;
            if (objects(i)) return true;
        }
        return false;
    }

    bool fit(std::uint32_t a, std::uint32_t b) const {
        float sum = 0;
        std::size_t count = 0;
        const auto& large = members_[a];
        const auto& small = members_[b];
        for (std::size_t i = 0; i < std::min(large.size(), members_asked); ++i)
            for (std::size_t j = 0; j < std::min(small.size(), members_asked); ++j, ++count)
                sum += score(large[i], small[j]);
        if (sum < least_average * static_cast<float>(count)) return false;
        return std::none_of(small.begin(), small.end(),
                            [&](std::uint32_t member) { return contradicts_group(a, member); });
    }

    const std::vector<Setting>& settings_;
    const std::vector<WordedArticle>& articles_;
    std::vector<std::uint32_t> group_;
    std::vector<std::vector<std::uint32_t>> members_;
    // Groups that did not fit. They are not asked again, though they may have grown since: otherwise
    // every pair between two large groups would ask all their members.
    std::unordered_set<std::uint64_t> refused_;
};

bool of_two_articles(const std::vector<std::uint32_t>& group,
                     const std::vector<Setting>& settings) {
    return std::any_of(group.begin(), group.end(), [&](std::uint32_t member) {
        return settings[member].mention.article != settings[group.front()].mention.article;
    });
}

} // namespace

std::vector<std::vector<std::uint32_t>> find_clusters(const std::vector<Setting>& settings,
                                                      const std::vector<WordedArticle>& articles,
                                                      const std::vector<IndexPair>& candidates) {
    std::vector<Edge> edges;
    edges.reserve(candidates.size());
    for (const IndexPair& pair : candidates) {
        const Setting& a = settings[pair.first];
        const Setting& b = settings[pair.second];
        const float score = likeness_from(least_likeness, a, articles[a.mention.article], b,
                                          articles[b.mention.article]);
        if (score >= least_likeness) edges.push_back({score, pair});
    }
    // The candidates are in order: of equal scores the first stays first.
    std::stable_sort(edges.begin(), edges.end(),
                     [](const Edge& a, const Edge& b) { return a.score > b.score; });
    Joiner joiner(settings, articles);
    for (std::uint32_t i = 0; i < settings.size(); ++i)
        if (settings[i].twin != npos && settings[i].twin > i)
            joiner.join({i, static_cast<std::uint32_t>(settings[i].twin)}, false);
    for (const Edge& edge : edges) joiner.join(edge.ends);
    std::vector<std::vector<std::uint32_t>> groups = joiner.take();
    groups.erase(
        std::remove_if(groups.begin(), groups.end(),
                       [&](const auto& group) { return !of_two_articles(group, settings); }),
        groups.end());
    for (auto& group : groups) std::sort(group.begin(), group.end());
    std::sort(groups.begin(), groups.end());
    return groups;
}

} // namespace crossread
