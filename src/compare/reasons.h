// How two figures of one measure stand to each other, and why they are apart.
//
//   2,194 servers / 2,196 servers          differs, transcription: one digit of four
//   more than 50 / 51                      compatible, hedge
//   1.287 million / 1.29 million           compatible, rounding
//   230 feet / 70 metres                   compatible, conversion
//   25 injured / 27 injured, a day later   differs, update
//
// What each claims is an interval (interval.h): equal values with equal bounds are the same, claims
// that meet are compatible, the rest differs. Claims open on one side that are far from each other
// ("up to 400", "up to 40,000") differ too, although both could be true: nobody says "up to 40,000"
// of 400. The reasons are tested in the order of story.h's enum; none is ever called an error, and
// what none explains is unexplained. Cost: constant.
#pragma once

#include "compare/likeness.h"

#include <string>

namespace crossread {

inline constexpr double far_claims = 5; // times, from which two open claims differ

struct Side {
    const Setting* setting = nullptr;
    const SourceArticle* article = nullptr;
    [[nodiscard]] const FoundFigure& figure() const {
        return article->analysis->figures[setting->mention.item];
    }
};

struct Verdict {
    Relation relation = Relation::same;
    Reason reason = Reason::none;
    std::string why;
};

[[nodiscard]] Verdict judge(const Side& a, const Side& b, const Likeness& likeness,
                            bool same_credit);

} // namespace crossread
