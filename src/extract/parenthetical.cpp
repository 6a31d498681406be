#include "extract/parenthetical.h"

namespace crossread {
namespace {

// "Costs fell, he said, citing the weather": goes on with the group, not with the clause.
bool is_participle(const SentenceView& v, std::size_t i) {
    const std::optional<Verb> verb = v.r.verb(i);
    return verb && verb->form == Form::participle;
}

// "These clerks, Lee explained later at the hearing, were paid": where and when, and the clause's
// own verb behind it.
bool aside_ends(const SentenceView& v, std::size_t first, std::size_t comma) {
    if (comma > first + longest_tail || !v.r.has(comma + 1, auxiliary | other_verb)) return false;
    for (std::size_t k = first; k < comma; ++k)
        if (!v.r.is_word(k) || v.r.has(k, in_quotes | auxiliary | other_verb | relative |
                                              subordinator | subject_pronoun))
            return false;
    return true;
}

} // namespace

std::optional<Parenthetical> find_parenthetical(const SentenceView& v, std::size_t group,
                                                std::size_t cue_end, std::size_t next) {
    if (group <= v.at.first || v.r.word(group - 1) != "," || v.r.word(next) != ",")
        return std::nullopt;
    if (next > cue_end + 2 && !aside_ends(v, cue_end, next)) return std::nullopt;
    if (v.r.has(next + 1, conjunction) || is_participle(v, next + 1) || v.quote_before(group))
        return std::nullopt;
    if (group - v.at.first >= v.last - next && !v.r.has(next + 1, auxiliary | other_verb))
        return std::nullopt;
    if (group > v.at.first + 2 && v.r.has(group - 2, conjunction))
        return Parenthetical{{next + 1, v.last}, false, "X said, then"};
    std::size_t first = v.at.first;
    for (std::size_t k = group - 1; k > v.at.first; --k) {
        const bool comma = v.r.word(k - 1) == "," || is_dash(v.r.word(k - 1));
        if (!comma || !v.r.has(k, conjunction) || v.r.has(k, in_quotes)) continue;
        first = k + 1;
        break;
    }
    return Parenthetical{{first, v.last}, true, "X said, between"};
}

} // namespace crossread
