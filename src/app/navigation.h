// Going from one address to another: what opens, what is said, and what a link that leads nowhere gets.
//
//   navigate "#1/…/us-control-servers~7k2m9q4xh0"   state.address, state.landing; SetTitle, Announce, Reveal
//   navigate "#1/…/no-such-claim"                   state.notice: a sentence; the whole story
//   go                                              the same, as a step that leads back
//   type "1.29m"                                    a search, which has an address of its own
//   come_back                                       to where the search or the settings were opened
//
// Every address is cut to what the story holds, and what had to go is told. Cost: one reading of the
// address and of what it carries.
#pragma once

#include "app/event.h"

#include <string>
#include <string_view>

namespace crossread {

[[nodiscard]] Effects navigate(State& state, const std::string& fragment);
[[nodiscard]] Effects go(State& state, const std::string& fragment);
[[nodiscard]] Effects type(State& state, std::string_view typed);
[[nodiscard]] Effects come_back(State& state);

} // namespace crossread
