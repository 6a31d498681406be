// What is said stands before who says it, and no word joins the two.
//
//   the £9 million | engineers say | it takes        an amount X says
//   90 boats more than | the yard had projected      more than X expected
//   the 40,000 | analysts | had expected             that X expected
//   the 40 servers | Acme tracked | last year         that X counted
//   the rate | he proposed                           that X said
//
// In: a sentence, the token of a cue verb with its verb, and the subject before it, which can hold the
// object as well, since nothing parts them. Out: who says it and what, or nothing when the words before
// are no such object. Cost: linear in the object, which has at most `longest_object` tokens.
#pragma once

#include "extract/sentence_view.h"

#include <cstddef>
#include <optional>

namespace crossread {

inline constexpr std::size_t longest_object = 12;
// "the yard had long projected": words between the subject and its verb.
inline constexpr std::size_t longest_gap = 3;

struct Fronted {
    TokenSpan speaker;
    TokenSpan content;
    bool clear = false; // who counts or expects answers for it; else it has the doubt `of_object`
    const char* rule = "";
};

// `open`: nothing that the cue could take stands behind it.
[[nodiscard]] std::optional<Fronted> find_fronted(const SentenceView& view, std::size_t cue,
                                                  const Verb& verb, TokenSpan subject, bool open);

} // namespace crossread
