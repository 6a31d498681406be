// Searching as the reader does it: the story's results, and the commands by their names.
//
//   typed "1.29m"    state.found: claims, places, sources (search/search.h)
//   typed "dark"     besides these, the command "Dark theme"
//   typed ">"        the commands alone, all of them; "> text" those of the name: what Ctrl+K opens
//
// A search has an address (?q=…), and what it finds in an article too (?in=…&q=…&p=…): there the
// article is shown with what was found in it lit.
#pragma once

#include "app/state.h"

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

// Whether the main pane shows results.
[[nodiscard]] bool searching(const State& state);
// Whether it shows commands only.
[[nodiscard]] bool listing_commands(const State& state);

// Brings state.found up to state.address.query.
void run_search(State& state);

[[nodiscard]] std::vector<Command> commands_found(std::string_view typed);

// "2 figures, 1 quote, 5 places in the text", or the sentence that says that there is nothing.
[[nodiscard]] std::string found_in_words(const State& state);

[[nodiscard]] std::string place_address(const State& state, const FoundPlace& place);
[[nodiscard]] std::string results_address(const State& state);

} // namespace crossread
