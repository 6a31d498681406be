#include "compare/tally.h"

#include <string_view>

namespace crossread {

Tally tally(const Story& story, bool quotes) {
    Tally out;
    for (const Claim& claim : story.claims) {
        if (claim.is_quote() != quotes) continue;
        switch (claim.relation) {
        case Relation::same: ++out.same; break;
        case Relation::compatible: ++out.compatible; break;
        case Relation::differs: ++out.differs; break;
        case Relation::only_here: ++out.only_here; break;
        case Relation::not_compared: ++out.not_compared; break;
        }
    }
    return out;
}

std::string tally_in_words(const Tally& counts) {
    std::string out;
    const auto add = [&](int count, std::string_view words) {
        if (count == 0) return;
        if (!out.empty()) out += ", ";
        out += std::to_string(count);
        out += ' ';
        out += words;
    };
    add(counts.same, "the same");
    add(counts.compatible, "compatible");
    add(counts.differs, counts.differs == 1 ? "differs" : "differ");
    add(counts.only_here, "only in one source");
    add(counts.not_compared, "not compared");
    return out.empty() ? "nothing to compare" : out;
}

} // namespace crossread
