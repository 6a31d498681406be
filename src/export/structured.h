// A claim as data for search engines and archives: JSON-LD in the words of schema.org.
//
//   WebPage --mainEntity--> Claim (label, answer)
//                             hasPart --> Claim "2,194 servers"   appearance --> NewsArticle …
//                             hasPart --> Claim "2,196"           appearance --> NewsArticle …
//   of a quote:               hasPart --> Quotation "…"           isPartOf   --> NewsArticle
//
// There is no ClaimReview: nobody here rates who is right. A Quotation holds only what an article
// has in quotation marks. A speaker is a name and has no type, since the story does not say whether
// it is a person or a body. What is not known is left out.
// In: a story, one of its claims, the address of its page or nothing: then the names inside are
// relative to the page. Out: JSON without "<", ">" or "&", fit to stand in a script element.
// Cost: linear in the claim, times its variants.
#pragma once

#include "story/story.h"

#include <string>
#include <string_view>

namespace crossread {

[[nodiscard]] std::string structured_data(const Story&, const Claim&, std::string_view address);

} // namespace crossread
