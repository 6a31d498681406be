// What a person typed, as the words and numbers that must all be found.
//
//   typed   Servers “new battlefield” 1.29m
//   terms   [servers] [new battlefield] [1290000]
//
//   a word     matches where a word of the text begins with it; in scripts that put no spaces
//              between words, anywhere
//   a phrase   in quotation marks: blanks included
//   a range    ("1.2 to 1.3 million", "10-20%", "between 5 and 9") matches every number in it
//   a number   matches what says the same in any notation (notation.h); when nothing in the story
//              does, it is looked for as it is typed, since it may not be whole yet. Words and
//              signs that hedge it ("about", "more than", "~", "11,000+") are left out: a source may
//              hedge otherwise
//
// Typed text is untrusted and may be anything: of it kMostTypedBytes and kMostTerms are looked at.
#pragma once

#include "search/notation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t kMostTypedBytes = 200;
inline constexpr std::size_t kMostTerms = 12;

struct Term {
    std::string words; // folded
    std::optional<Notation> number;
    std::optional<Notation> up_to; // of a range, whose low end is `number`
};

struct Query {
    std::vector<Term> terms;
    [[nodiscard]] bool empty() const { return terms.empty(); }
};

// At most kMostTypedBytes of it, whole code points.
[[nodiscard]] std::string_view cut_to_limit(std::string_view typed);

[[nodiscard]] Query read_query(std::string_view typed);

// Whether a number of a text is one that the term asks for.
[[nodiscard]] bool is_asked(const Term& term, const Notation& said);

// Where `words` first begin at or after `from`, or npos. Both are folded.
[[nodiscard]] std::size_t find_words(std::string_view folded, std::string_view words,
                                     std::size_t from = 0);

// Every place of a shown text that the query matches: in order, not overlapping, bytes of `shown`.
[[nodiscard]] std::vector<Range> find_hits(const Query& query, std::string_view shown);

} // namespace crossread
