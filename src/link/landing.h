// What a link finds when it is opened: its claim as it was, moved, changed or gone; in a sentence.
//
//   the story now    the link says             state     the sentence
//   us-servers~b     us-servers                unpinned  (none: nothing was promised)
//   us-servers~b     us-servers~b              linked    As linked.
//   us-servers~b     us-servers~a + places     moved     Moved in the text of Reuters.
//   us-servers~b     us-servers~a              changed   Changed since it was linked: was “2,194 or
//                                                        2,196”, now “2,194 in all”.
//   (retired)        us-servers~a + places     gone      This story no longer has this claim: …
//
// In: the story, the address, and where there are any, what the link carries (payload.h) and the
// record of the story's keys (key_record.h). A page has no record, but the story itself has what its
// claims answered earlier. key finds the claim, by its aliases too, and an equal rev means that what
// it rests on is as it was. Where rev differs, the carried places are looked for in the articles
// (resolver.h), and the record tells what a revision said; what the claim rests on now is its own
// evidence, so that words which still stand in the text, but on which the claim rests no longer,
// count as changed.
// `was` of a carried place is "carried by the link, not checked": `recorded` is true for what the
// record confirms. is_its_own says whether the link carries nothing but what this story has itself.
// Cost: for each carried place a search of its article.
#pragma once

#include "link/address.h"
#include "link/key_record.h"
#include "link/payload.h"
#include "link/resolver.h"
#include "story/story.h"

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

enum class LinkState { unpinned, linked, moved, changed, gone };

struct LandedPlace {
    std::string source; // Article::short_name, or the id where the story has no such article
    std::size_t article = npos; // index into Story::articles
    Outcome outcome = Outcome::gone;
    Wording wording = Wording::same;
    Range where;           // in the article; empty when gone
    std::string was;       // where it differs
    std::string now;       // empty when gone
    bool recorded = false; // `was` is from the story's own record
    [[nodiscard]] bool operator==(const LandedPlace&) const = default;
};

struct Landing {
    LinkState state = LinkState::unpinned;
    std::size_t claim = npos;
    std::vector<LandedPlace> places; // those that are not as linked come first
    std::string sentence;
};

[[nodiscard]] std::string_view word(LinkState); // "as linked", "moved in the text", …

// How places are looked for: locate (resolver.h), or locate_exactly (exact.h), which a page has.
using Locate = Resolution (*)(std::string_view text, const Selector&);

// `carried` and `record` may be null.
[[nodiscard]] Landing land(const Story&, const Address&, const Payload* carried,
                           const KeyRecord* record, Locate how = locate);

[[nodiscard]] bool is_its_own(const Story&, const Address&, const Payload& carried);

} // namespace crossread
