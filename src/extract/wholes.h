// Wholes: what an amount is a part of, named behind it or before it in its sentence.
//
//   39 of the 85 websites were …     Of these servers , 2,194 were …     Of them , 96 percent …
//      ^--------------^ share_of     ^--------------^ whole_before       ^-----^ the last counted
//
// In: the tokens, and what was read before the amount. Out: the noun phrase, or the whole with the
// figure that counted it. "These", "those" and "them" stand for what was counted last and is not
// less than its part; "the 85" for the figure of that value.
// Cost: at most `longest_lead` tokens back, and `most_wholes` figures.
#pragma once

#include "extract/amounts.h"
#include "extract/counting.h"
#include "extract/nouns.h"

#include <cstddef>
#include <optional>
#include <string>

namespace crossread {

inline constexpr std::size_t longest_lead = 40; // tokens from "Of" to the amount
inline constexpr std::size_t most_wholes = 12;  // figures looked at for what "these" are

struct Whole {
    std::string unit;            // what is counted
    std::string of;              // in the article's words, where it has them
    std::optional<Range> figure; // that counted the whole
};

// The whole that the clause began with: "Of the phishing sites, …", "among these, …".
[[nodiscard]] std::optional<Whole> whole_before(const Words& words, const Amount& amount,
                                                const Before& before);

// What was counted last and can hold the amount: "39 of them".
[[nodiscard]] std::optional<Whole> counted_before(const Amount& amount, const Before& before);

// "them", "whom", and "these" or "those" without a noun.
[[nodiscard]] bool is_back_reference(const Words& words, std::size_t at);

// What stands behind "of", or right behind a share: "of the phishing sites", "half the condos".
[[nodiscard]] std::optional<NounPhrase> share_of(const Words& words, std::size_t at);

// The words of a phrase as the article writes them.
[[nodiscard]] std::string written(const Words& words, const NounPhrase& phrase);

[[nodiscard]] bool is_determiner(const Words& words, std::size_t at);
[[nodiscard]] std::size_t skip_determiners(const Words& words, std::size_t at);

// "Johnson's deputies", "Airbnb's earliest investments".
[[nodiscard]] bool is_possessor(const Words& words, std::size_t at);

} // namespace crossread
