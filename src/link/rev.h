// The revision of a claim: ten characters that change when what the claim rests on does.
//
//   us-control-servers      reuters  "2,196 control servers"   in its paragraph     7k2m9q4xh0
//                           … an editor mends the paragraph's quotation marks:      7k2m9q4xh0
//                           … the paper corrects 2,196 to 2,194:                    g0x3v81mza
//
// key finds a claim, rev tells whether it is still the one that was linked. It is the first 50 bits
// of SHA-256, in Crockford's base32 and lower case, over
//   - the kind, and the relation and reason where somebody confirmed them;
//   - for every figure or quote: the article's id, its words, the paragraph around them, and for a
//     quote how it relates to the fullest version; words and paragraph folded (fold.h).
// The paragraph is in it because a "not" may stand outside the marked words; the whole article is
// not, since a comma mended elsewhere is no news to who linked this claim. Neither is what the
// program reads out of the words (value, unit, speaker), which a better program may read otherwise;
// nor the key, the label and the order, so that a claim may be renamed and its sources rearranged.
// Cost: linear in the paragraphs.
#pragma once

#include "story/story.h"

#include <string>
#include <string_view>

namespace crossread {

[[nodiscard]] std::string revision(const Story& story, const Claim& claim);

// Claim::rev of every claim.
void set_revisions(Story& story);

// The first `characters` of a digest of the bytes in Crockford's base32: at most 51.
[[nodiscard]] std::string base32_digest(std::string_view bytes, std::size_t characters);

} // namespace crossread
