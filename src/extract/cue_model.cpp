#include "extract/cue_model.h"

#include <string_view>

namespace crossread {

Standing standing_of(const Reading& reading, const Statement& candidate) {
    if (candidate.doubts != 0) return Standing::doubtful;
    const bool says = candidate.frame == Frame::say || candidate.frame == Frame::tell ||
                      candidate.frame == Frame::show;
    const std::string_view rule = candidate.rule;
    const bool phrase = rule.substr(0, 6) != "X said" && rule != "X:" && rule != "said X";
    if (phrase) return Standing::clear;
    const std::size_t next = candidate.cue.end;
    const bool hands_over = reading.is(next, "that") || reading.opens_quote(next) ||
                            reading.opens_quote(next + 1) ||
                            (candidate.before && reading.closes_quote(candidate.content.end - 1));
    return says && hands_over && candidate.subject ? Standing::clear : Standing::plain;
}

int score(const CueFeatures& features, const CueWeights& weights) {
    int sum = 0;
    for (std::size_t k = 0; k < features.count; ++k) {
        sum += weights.of[features.hashes[k] % weight_count];
    }
    return sum;
}

bool is_cue(Standing standing, int score, const CueWeights& weights) {
    switch (standing) {
    case Standing::clear:
        return true;
    case Standing::plain:
        return score >= weights.threshold - rules_advance;
    case Standing::doubtful:
        break;
    }
    return score >= weights.threshold;
}

} // namespace crossread
