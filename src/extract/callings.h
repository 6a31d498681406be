// What persons and bodies are called: the nouns that may stand for a name.
//
//   the firm         "company"   body        words that mean the same share one noun
//   a spokeswoman    "spokesperson" person
//   the flood        none
//
// Add a noun here and every description with it is understood: the name it stands before or behind,
// "the firm" further on, and in resolve.h the office before a name. It belongs here when a newsroom
// writes it of somebody who says things; a noun for things or places does not.
// In: a word in any case. Out: its calling, or null. Cost: a look-up.
#pragma once

#include "text/word.h"

#include <cstdint>
#include <string_view>

namespace crossread {

struct Calling {
    enum class Who : std::uint8_t { person, body };
    std::string_view noun; // folded by synonym: "company" for "firm"
    Who who;
};

[[nodiscard]] const Calling* calling_of(const Word& word);

// "inspector", "chief": what a person is, as may stand before the name.
[[nodiscard]] bool is_office(const Word& word);

} // namespace crossread
