#include "extract/cue_model.h"

#include "extract/cues.h"
#include "text/word_table.h"

#include <string_view>

namespace crossread {
namespace {

// Words between a verb and the number that it counts: "recorded more than 40".
constexpr std::size_t most_hedging = 3;
// "The US recorded 40 storms" has them; a body that counts them has a longer name.
constexpr std::size_t shortest_acronym = 3;
// "30 percent of the region's older dams as"
constexpr std::size_t longest_sorted = 12;

// "The agency counted 40 wolves": whose trade it is to count answers for the number.
bool counts(const Reading& r, const Statement& candidate) {
    static constexpr WordSet counting({"count", "detect", "document", "identify", "log", "record",
                                       "register", "tally", "trace", "track"});
    static constexpr WordSet counters({"agency",       "authority",    "board",       "bureau",
                                       "centre",       "center",       "census",      "charity",
                                       "commission",   "database",     "department",  "institute",
                                       "ministry",     "monitor",      "observatory", "office",
                                       "organisation", "organization", "survey",      "it"});
    if (candidate.before || !candidate.subject || candidate.cue.size() != 1) return false;
    const auto verb = r.verb(candidate.cue.first);
    if (!verb || !counting.has(verb->base)) return false;
    bool number = false;
    for (std::size_t k = candidate.cue.end; k < candidate.cue.end + most_hedging + 1; ++k) {
        number = number || (k < r.size() && r.tokens()[k].kind == Token::Kind::number);
        if (!number && r.is_mark(k)) return false;
    }
    if (!number) return false;
    for (std::size_t k = candidate.subject->first; k < candidate.subject->end; ++k) {
        const Token& token = r.tokens()[k];
        if (counters.has(r.word(k))) return true;
        if (token.all_capitals && token.size >= shortest_acronym) return true;
    }
    return false;
}

// "The board rated 30 percent of the dams as poor": whoever sorts them answers for the share.
bool sorts(const Reading& r, const Statement& candidate) {
    static constexpr WordSet sorting({"deem", "judge", "label", "list", "rank", "rate"});
    if (candidate.before || !candidate.subject || candidate.cue.size() != 1) return false;
    const auto verb = r.verb(candidate.cue.first);
    if (!verb || !sorting.has(verb->base)) return false;
    bool number = false;
    for (std::size_t k = candidate.cue.end; k < candidate.cue.end + longest_sorted; ++k) {
        if (k < candidate.cue.end + most_hedging)
            number = number || (k < r.size() && r.tokens()[k].kind == Token::Kind::number);
        if (number && r.is(k, "as")) return true;
        if (r.is_stop(k) || r.word(k) == "," || r.has(k, in_quotes)) return false;
    }
    return false;
}

// "Organisers claimed 120,000": a number alone, which nobody could take or do. Of what is estimated or
// reported the number may count something.
bool gives_number(const Reading& r, const Statement& candidate) {
    static constexpr WordSet giving({"claim", "estimate", "reckon", "report", "say"});
    if (candidate.before || !candidate.subject || candidate.cue.size() != 1) return false;
    const auto verb = r.verb(candidate.cue.first);
    if (!verb || !giving.has(verb->base)) return false;
    for (std::size_t k = candidate.cue.end; k < candidate.cue.end + most_hedging; ++k) {
        if (r.is_mark(k) || r.is_stop(k)) return false;
        if (k < r.size() && r.tokens()[k].kind == Token::Kind::number)
            return !same_word(verb->base, "claim") || r.is_stop(k + 1) || r.word(k + 1) == "," ||
                   r.word(k + 1) == ";" || r.is(k + 1, "people");
    }
    return false;
}

} // namespace

Standing standing_of(const Reading& reading, const Statement& candidate) {
    constexpr std::uint32_t said_of_counting = weak_word | noun_like;
    if ((candidate.doubts & ~said_of_counting) == 0 &&
        (counts(reading, candidate) || sorts(reading, candidate) ||
         gives_number(reading, candidate)))
        return Standing::clear;
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
    // "Rebels claimed to have taken the town."
    const auto verb = reading.verb(candidate.cue.first);
    const bool claims = verb && same_word(verb->base, "claim") && reading.is(next, "to");
    return says && (hands_over || claims) && candidate.subject ? Standing::clear : Standing::plain;
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
