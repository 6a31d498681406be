// The one place where the state changes: update(state, event) -> effects.
//
//   Navigated "#1/who-hacks-whom/us-control-servers"   state.address = …; SetTitle, Announce
//   CommandGiven copy_link                             CopyLink "#1/…"; then LinkCopied, Announce "Link copied."
//   Navigated "#1/who-hacks-whom/no-such-claim"        state.notice = "There is no claim …"
//   Navigated "#1/…/us-control-servers~7k2m9q4xh0"     state.landing: as linked, changed …; Announce
//
// Pure: no clock, no I/O, no globals. Effects are data; the host carries them out in order.
#pragma once

#include "app/event.h"

namespace crossread {

[[nodiscard]] Effects update(State& state, const Event& event);

} // namespace crossread
