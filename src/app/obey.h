// Commands carried out.
//
//   next_difference   to the next claim that differs: PushAddress, SetTitle, Announce, Reveal
//   copy_link         CopyLink of the open claim, or of the view
//   larger_text       state.settings; Remember, Announce
//
// A command that speaks of the place before a search or the settings goes back there first. One that
// needs an open claim says so when there is none.
#pragma once

#include "app/event.h"

#include <string>

namespace crossread {

[[nodiscard]] Effects obey(State& state, Command command);

// What is said when the host has copied what the command asked for.
[[nodiscard]] std::string copied_in_words(Command command);

} // namespace crossread
