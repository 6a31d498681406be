#include "story/parents.h"

#include <map>

namespace crossread {

std::optional<WrongParent> find_wrong_parent(const std::vector<Claim>& claims) {
    std::map<std::string_view, std::size_t> index;
    for (std::size_t i = 0; i < claims.size(); ++i) index.emplace(claims[i].key, i);

    std::vector<std::size_t> parent(claims.size(), npos);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].parent.empty()) continue;
        const auto found = index.find(claims[i].parent);
        if (found == index.end()) return WrongParent{i, "is no claim's key; correct it"};
        if (claims[found->second].is_quote())
            return WrongParent{i, "is a quote; name a figure claim"};
        parent[i] = found->second;
    }

    // Walks up from each claim until a claim that an earlier walk has passed. Meeting a claim of
    // the same walk again is a circle. Every claim is passed once.
    std::vector<std::size_t> walk(claims.size(), npos);
    for (std::size_t start = 0; start < claims.size(); ++start) {
        for (std::size_t at = start; at != npos && walk[at] == npos; at = parent[at]) {
            walk[at] = start;
            const std::size_t up = parent[at];
            if (up != npos && walk[up] == start)
                return WrongParent{at, "leads back to this claim; break the circle"};
        }
    }
    return std::nullopt;
}

} // namespace crossread
