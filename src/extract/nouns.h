// What is counted: the noun phrase behind a number, and its last noun in the singular.
//
//   text    6,747 overseas servers controlling   85 recorded website hacks on   four of these sites
//   head          ^------[-----]^                   ^---------------[---]^               [---]^
//   name          overseas server                   recorded website hack        site
//
// In: the tokens and where the phrase may begin. Out: the phrase's range of tokens and its name, or
// nothing when no noun stands there. There is no tagger: a phrase goes on until a word that cannot
// be in one (closed lists of function words and common verbs), and its head is the first plural,
// or for "one" the last word. Cost: at most max_phrase_tokens tokens.
#pragma once

#include "extract/words.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace crossread {

inline constexpr std::size_t max_phrase_tokens = 8;

struct NounPhrase {
    std::size_t first = 0;
    std::size_t end = 0; // one past the head
    std::string name;    // "overseas server"
};

enum class Grammar { plural, singular };

[[nodiscard]] std::optional<NounPhrase> read_noun_phrase(const Words& words, std::size_t at,
                                                         Grammar grammar);

// Who stands behind a number without being counted: "the 430,000 analysts had expected".
inline constexpr WordSet forecasters({"analysts", "economists", "experts", "forecasters",
                                      "investors", "observers", "traders"});

// Words that no counted noun phrase goes over: "of", "and", "was", "they".
[[nodiscard]] bool is_function_word(const Word& word);

} // namespace crossread
