// The first three rungs of finding a stored place again: its very words, where nothing but blanks,
// quotation marks and dashes may have changed. resolver.h goes on where they fail.
//
//   1  the words with what stood around them, at the same place     linked
//   2  the same, once in the text                                   moved
//   3  the same, folded (fold.h), once in the text                  linked or moved, typeset
//
// A page has these alone: what they do not find it tells as changed, with the words of then and of
// now, which is never wrong; that a typo was mended is for those who have the whole resolver.
// In: the text, folded where rung 3 is asked for; what is stored. Cost: linear in the text.
#pragma once

#include "base/range.h"
#include "link/fold.h"
#include "link/selector.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace crossread {

inline constexpr std::size_t max_places =
    8; // that are looked at; the resolver compares their words

enum class Outcome : std::uint8_t { linked, moved, changed, gone };
enum class Wording : std::uint8_t { same, typeset, mended };

struct Resolution {
    Outcome outcome = Outcome::gone;
    Wording wording = Wording::same; // for linked and moved
    Range where;                     // in the text as it is now; empty when gone
    std::string was;                 // changed or mended: the words of then, the marked ones where
    std::string now;                 //   the difference is in them, else their whole sentence
    std::size_t places = 0;          // that would do equally well; above 1: nothing tells which
    double score = 0;                // of the comparison by words; 1 on the first rungs
    [[nodiscard]] bool operator==(const Resolution&) const = default;
};

// Notes that the words were found whole: at their place, or moved.
void set_found(Resolution&, std::string_view text, const Selector&, Range where, Wording);

// Gone where the three rungs do not find it.
[[nodiscard]] Resolution find_exactly(std::string_view text, const Folded& folded, const Selector&);

// The same for one selector.
[[nodiscard]] Resolution locate_exactly(std::string_view text, const Selector&);

// Whether the text began, or ended, so close to the words that their context is short of its limit.
[[nodiscard]] bool begins_text(const Selector&);
[[nodiscard]] bool ends_text(const Selector&);

} // namespace crossread
