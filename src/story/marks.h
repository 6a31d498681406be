// What a reader of plain text, person or program, marked in one article before any editor came.
//
//   text     … 6,747 servers abroad controlled nearly 1.9 million mainframes …
//   figures    ^-----------^                   ^---------------------------^
//
// The same values as a story's figures and quotes, so that an editor's part may leave out whatever
// the marks have right (editor.h). Figure::article and Quote::article mean nothing here.
// The engine's own are made by extract/marks.h; story/ knows only their shape.
#pragma once

#include "base/range.h"
#include "story/story.h"

#include <algorithm>
#include <string>
#include <vector>

namespace crossread {

struct Marks {
    std::vector<Figure> figures; // in text order
    std::vector<Quote> quotes;
};

// Marks one article; no_marks finds nothing, so that the editor has to say everything.
using FindMarks = Marks (*)(const Article&);
[[nodiscard]] inline Marks no_marks(const Article&) { return {}; }

// The share of the two ranges that they have in common: 0 apart, 1 the same.
[[nodiscard]] inline double shared_part(Range a, Range b) {
    if (!a.overlaps(b)) return 0;
    const Range both{a.begin > b.begin ? a.begin : b.begin, a.end < b.end ? a.end : b.end};
    return static_cast<double>(both.size()) / (a.size() + b.size() - both.size());
}

// The mark that the editor's words mean: the first figure that overlaps them, the quote that shares
// most with them and at least half; nullptr when there is none. Cost: linear in the marks.
inline constexpr double same_quote = 0.5;
[[nodiscard]] inline const Figure* meant(const std::vector<Figure>& figures, Range where) {
    for (const Figure& figure : figures)
        if (figure.where.overlaps(where)) return &figure;
    return nullptr;
}
[[nodiscard]] inline const Quote* meant(const std::vector<Quote>& quotes, Range where) {
    const Quote* best = nullptr;
    for (const Quote& quote : quotes)
        if (shared_part(quote.where, where) >= same_quote &&
            (!best || shared_part(quote.where, where) > shared_part(best->where, where)))
            best = &quote;
    return best;
}

// Names under which the articles know a body become the name that the story has for it.
// Cost: names times the names known.
inline void call_by_origin(const std::vector<Origin>& origins, std::vector<std::string>& names) {
    for (std::string& name : names)
        for (const Origin& origin : origins)
            if (std::find(origin.names.begin(), origin.names.end(), name) != origin.names.end())
                name = origin.name;
}

} // namespace crossread
