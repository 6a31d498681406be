// Who rests on whom: the bodies and persons at the start of every chain of credit.
//
//   credited     CNCERT > Xinhua > (article)        origin CNCERT, relay Xinhua
//                CNCERT > (article)                 origin CNCERT, no relay
//                (nobody)                           the article itself: not an origin
//
//   CNCERT ----+---- Xinhua ----+---- infosecurity     9 claims
//              |                +---- chinadaily      14 claims
//              +----------------------- unnamed-tech    2 claims
//
// Agreement of seven articles that rest on one origin is one voice, not seven: hence origin_count.
// The origin is the first name of Figure::credited or Quote::chain, so a speaker is an origin too.
// A name that Story::origins lists among the names of a body counts as that body.
// Indexes are into Story::articles and Story::claims; an index is copied, never followed.
// Cost: credits times (names known + log of credits).
#pragma once

#include "story/story.h"

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

struct Rest {
    std::string origin;
    std::vector<std::size_t> articles; // that rest on it: sorted, unique
    std::vector<std::size_t> claims;   // that rest on it: sorted, unique
    std::vector<std::string> relays;   // through whom: sorted, unique; empty when always direct

    [[nodiscard]] bool operator==(const Rest&) const = default;
};

// Most articles first; ties by name.
[[nodiscard]] std::vector<Rest> rests(const Story&);

// One line of the drawing: an article that rests on an origin, directly or through a relay.
struct Thread {
    std::string origin;
    std::string relay;       // the last one of the chain; empty: direct
    std::size_t article = 0;
    int claims = 0;          // how many claims run along it

    [[nodiscard]] bool operator==(const Thread&) const = default;
};

// Origins in the order of rests(); within one, direct first, then by relay, then by article.
[[nodiscard]] std::vector<Thread> threads(const Story&);

// How many articles a claim stands in, and on how many origins they rest.
struct Support {
    std::size_t articles = 0;
    std::size_t origins = 0; // 0: none is credited
    [[nodiscard]] bool operator==(const Support&) const = default;
};
[[nodiscard]] Support support_of(const Story&, const Claim&);

// "7 articles, 1 origin"; "2 articles, no origin named" when none is credited.
[[nodiscard]] std::string origin_count(const Story&, const Claim&);

// The number of distinct origins.
[[nodiscard]] std::size_t origins_of(const Story&);

} // namespace crossread
