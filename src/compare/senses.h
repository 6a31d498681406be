// Words that newsrooms put for one another, and words that tell nothing: the lists behind Terms.
//
//   name        role   person  fate     words
//   "killed"    plain  no      killed   killed dead died deaths fatalities perished slain …
//   "crew"      plain  yes     none     crew crewmember pilot pilots …
//   ""          plain  yes     none     man woman boy driver …      each of its own sense, persons all
//   ""          small  no      none     said told according …       never compared
//
// A row is added when two newsrooms would write either word of the same thing, and not because two
// words often stand together. Words are in lower case, apart by one space.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace crossread {

enum class WordRole : std::uint8_t {
    small,  // closed classes, words of speech ("said"): in every sentence
    plain,
    people, // anybody: people, person, victims, others
};

// What became of the people counted.
enum class Fate : std::uint8_t {
    none, killed, injured, hospital, missing, trapped, arrested, rescued, evacuated, infected, aboard
};

struct Sense {
    std::string_view name; // empty: every word of the row keeps its own sense
    WordRole role = WordRole::plain;
    bool person = false;
    Fate fate = Fate::none;
    std::string_view words;
};

[[nodiscard]] std::span<const Sense> senses();

} // namespace crossread
