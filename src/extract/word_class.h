// What kinds of small word a word can be: the closed classes of English, from a list.
//
//   the   former  secretary  of           state  said  in           Ohio   that
//   det   –       –          preposition  –      –     preposition  –      subordinator, relative
//
// In: a word in any case. Out: a set of classes; none for an open-class word, whose class only its
// surroundings tell. A word may be in several ("that", "her"). Cost: one look-up.
#pragma once

#include "text/word.h"

#include <cstddef>
#include <cstdint>

namespace crossread {

enum WordClass : std::uint32_t {
    determiner = 1u << 0, // the, a, his, many
    preposition = 1u << 1,
    conjunction = 1u << 2,  // and, or, but
    subordinator = 1u << 3, // that, because, while
    relative = 1u << 4,     // who, which, that
    subject_pronoun = 1u << 5,
    object_pronoun = 1u << 6,
    auxiliary = 1u << 7,   // has, would, is
    being = 1u << 8,       // of these: be
    adverb = 1u << 9,      // also, later, repeatedly
    moment = 1u << 10,     // Monday, March, yesterday
    possessive = 1u << 11, // 's, his
    negation = 1u << 12,
    other_verb = 1u << 13, // frequent verb forms that attribute nothing
    nobody = 1u << 14,     // there, this: a subject that cannot speak
    // The highest eight bits are of a token and not of its word (token_facts.h).
    in_quotes = 1u << 28,   // set by the reading
    in_capitals = 1u << 29, // a token's: "US" and "WHO", whatever "us" and "who" are
};

[[nodiscard]] std::uint32_t classes_of(const Word& word);

// No word that any rule knows is longer.
inline constexpr std::size_t longest_known_word = 24;

} // namespace crossread
