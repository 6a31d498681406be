// What every listed word is: all the lists of words in one table, which the compiler makes, so that
// a token is looked up once for all finders.
//
//   the       determiner                    denies    the verb deny, third person
//   between   preposition, opens amounts    claims    the verb claim; what is said, what is asserted
//   quickly   adverb (by its ending)        server    nothing
//
// In: a word in any case. Out: its facts. A word that no list has may be a form of one that is: of a
// cue verb in -s, -ed or -ing, of a noun in -s; or an adverb in -ly. The lists stand where they are
// used: small_words.h, cue_verb_list.h, cue_words.h, number_word_list.h and the openers below.
// Cost: one look-up, and a few more for a word with one of these endings that no list has.
#pragma once

#include "extract/cues.h"
#include "extract/word_class.h"
#include "text/tokens.h"
#include "text/word_table.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace crossread {

enum WordHint : std::uint8_t {
    says_something = 1u << 0, // a noun for what somebody says or writes: "report", "polls"
    asserts = 1u << 1,        // one that a clause explains: "claim"
    opens_phrase = 1u << 2,   // phrases.h looks here for a cue that is no verb
    opens_amount = 1u << 3,   // a number word, a word in -fold, what may stand before: "between"
    takes_stance = 1u << 4,   // a noun for what somebody holds or wants: "demand"
    feels = 1u << 5,          // an adjective for what somebody feels: "confident"
    no_cue = 1u << 6,         // whatever the ending, no form of a cue verb
};

struct Facts {
    std::uint32_t classes = 0; // WordClass
    std::uint16_t verb = 0;    // the cue verb's place in its list, plus one; 0 for none
    Form form = Form::base;    // of that verb
    std::uint8_t hints = 0;    // WordHint
    [[nodiscard]] bool operator==(const Facts&) const = default;
};

[[nodiscard]] Facts facts_of(const Word& word);
[[nodiscard]] std::optional<Verb> verb_of(const Facts& facts);

// What an amount may begin with beside a number word.
inline constexpr WordSet amount_openers({"a", "an", "between", "from", "minus"});

} // namespace crossread
