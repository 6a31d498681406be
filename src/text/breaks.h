// Where a line of text may end.
//
//   text    government-inspired 1.9 million hacks
//   units   [government-][inspired] [1.9] [million] [hacks]
//                       ^break      ^space      ^space
//
// In: UTF-8 and a paragraph's range. Out: units that no line may split, in order, covering every
// byte but the spaces between them. A small part of UAX #14: blanks (never the no-break space),
// after a hyphen or dash between letters (never after a prefix of one: e-commerce), and between ideographs, kana and Hangul, where closing
// marks never begin a line and opening marks never end one. A number is bound to the word or sign of
// its size behind a space ("1.9 million", "96 %"): alone at the end of a line it reads as another
// number. A number of up to three digits is bound to the word behind it ("5 sources", "28 February"),
// and a month, a currency or "No." to the number behind that ("February 2013"). Bound units part only
// where no line holds both. Time is linear in the range.
#pragma once

#include "base/range.h"

#include <string_view>
#include <vector>

namespace crossread {

enum class After {
    space,   // blanks follow: a line may end here and they vanish
    nothing, // a line may end here with nothing between
    end,     // the paragraph ends
};

struct BreakUnit {
    Range where;
    After after = After::end;
    bool bound = false; // to the unit behind the space
    [[nodiscard]] bool operator==(const BreakUnit&) const = default;
};

[[nodiscard]] std::vector<BreakUnit> break_units(std::string_view text, Range paragraph);

} // namespace crossread
