// What a claim says to those who see only a line of it: a link's preview, a search result, a feed.
//
//   preview_title          "2,194 or 2,196 servers? Seven sources, one origin"
//   preview_description    "Servers in the US. 2,194 or 2,196: differs by 2 (0.09 %). Same thing, …"
//   variants               {"2,194", infosecurity, xinhua} {"2,196", reuters}
//
// The title puts the question where the sources part, and says the value where they do not; who is
// right is not its business. A noun stands behind the values only where all of them are numbers, so
// that nothing becomes "most attacks" that no source says. Values that are more than a line can
// hold are left to the claim's answer, which the editor wrote.
// In: a story and one of its claims. Cost: linear in the claim, times its variants.
#pragma once

#include "story/story.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

// A value or wording, and the articles that have it.
struct Variant {
    std::string words; // "about 2,194"; of a quote, its words
    bool quoted = false;
    bool apart = false; // set off from the first, where the claim differs
    std::vector<std::size_t> articles; // each once, in the claim's order
    [[nodiscard]] bool operator==(const Variant&) const = default;
};

// In the claim's order. Versions of a quote that differ only in their last full stop or comma are
// one.
[[nodiscard]] std::vector<Variant> variants(const Story&, const Claim&);

[[nodiscard]] std::string preview_title(const Story&, const Claim&);
[[nodiscard]] std::string preview_description(const Claim&);

// "seven sources, one origin"
[[nodiscard]] std::string support_in_words(const Story&, const Claim&);

// At most `points` code points of the text, cut between words, with "…" where it is cut.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t points);

// With a capital in front, where it begins with a small letter of ASCII.
[[nodiscard]] std::string capitalised(std::string_view text);

} // namespace crossread
