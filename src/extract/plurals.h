// Whether a word is a plural, and what one of it is called.
//
//   servers   countries   people   policemen   viruses   police    gas   various
//   server    country     people   policeman   virus     police    (no plurals)
//
// By a list of what is irregular and by the endings of the rest; there is no dictionary, so a verb
// that ends in s passes for a plural. Capitals stay as they are. Cost: two look-ups.
#pragma once

#include "text/word.h"

#include <string>
#include <string_view>

namespace crossread {

[[nodiscard]] bool is_plural(const Word& word);
// The word itself when it is no plural.
[[nodiscard]] std::string singular(const Word& word);
// Several of the phrase's last word: "host computer" is "host computers". A plural stays as it is.
[[nodiscard]] std::string plural(std::string_view phrase);

// Whether the word ends so, capitals folded, with something before the ending.
[[nodiscard]] bool ends_with_folded(std::string_view word, std::string_view end);

} // namespace crossread
