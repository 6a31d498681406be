// The address of words on the publisher's own page: a link with a text directive.
//
//   https://example.org/news   “We oppose it”   https://example.org/news#:~:text=We%20oppose%20it
//
// A browser that knows the directive scrolls to the words and marks them; another one opens the
// page. The words must stand on that page, so only words of the article itself are sent: those of a
// full article, with the words beside them, and of a digest, whose text is not the publisher's,
// only what a speaker said in quotation marks. Everything else leads to the page as such.
// Long words are given by their beginning and their end. An address that has a fragment of its own
// keeps it. Cost: linear in the words.
#pragma once

#include "base/range.h"
#include "story/story.h"

#include <string>

namespace crossread {

// Empty when the article has no address.
[[nodiscard]] std::string address_of_words(const Article&, const Figure&);
[[nodiscard]] std::string address_of_words(const Article&, const Quote&);

} // namespace crossread
