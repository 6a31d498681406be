// Where the person is, and the addresses that lead from there to other places of the story.
//
//   in view  #1/who-hacks-whom/us-control-servers?in=cnn
//   article_address(2)       #1/who-hacks-whom/us-control-servers?in=reuters     the claim stays open
//   view_address(figures)    #1/who-hacks-whom/us-control-servers?view=figures
//   aside: the search and the settings have addresses too, and lead back to `place`
//
// Everything is read from the state; nothing changes it. Cost: the claims of the story at most.
#pragma once

#include "app/state.h"

#include <cstddef>
#include <string>

namespace crossread {

// Whether the person went aside, to search or to the settings; and where they are, or were before.
[[nodiscard]] bool is_aside(const State& state);
[[nodiscard]] const Address& place(const State& state);

// The view in sight, with nothing open in it.
[[nodiscard]] Address here(const State& state);

// What the window is called.
[[nodiscard]] std::string title_of(const State& state);

// The address of the claim `key` seen in `article` (npos: let the reader choose) in the current view.
[[nodiscard]] std::string claim_address(const State& state, const Claim& claim,
                                        std::size_t article);
[[nodiscard]] std::string article_address(const State& state, std::size_t article);
// The open claim with the text of `article` beside the one in view.
[[nodiscard]] std::string beside_address(const State& state, const Claim& claim,
                                         std::size_t article);
[[nodiscard]] std::string view_address(const State& state, View view);

// What follows copied words when the person wants it so: publisher, headline, date; `second`: of
// the text beside the one in view.
[[nodiscard]] std::string source_line(const State& state, bool second = false);

// Where the files of the open claim are to be had, else those of the story: from the site's address
// on.
[[nodiscard]] std::string files_address(const State& state);

// Of the article in view: to the words of the open claim where it stands there, else to its page.
[[nodiscard]] std::string address_at_publisher(const State& state);

} // namespace crossread
