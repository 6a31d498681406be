// The address of a claim, as it stands behind the page's own address.
//
//   #1/who-hacks-whom/us-control-servers~7k2m9q4xh0?in=reuters&view=figures
//    | |              |                  |             |            |
//    | story          key                rev           article      view
//    version
//
// key finds the claim and rev tells whether it has changed since the link was made; this file only
// reads and writes the words, finding is for those who hold the story. All but the story may be
// left out, and "", "#", "/" and "#/" are home: an Address with an empty story. beside= names a
// second article, set beside the first where a claim is open.
//
// Behind all of it may stand "!" and what the link carries (payload.h), in letters of base64url. It
// is kept here as it is, for those who can read it, and never without a key to stand beside.
//
// Story, key and articles are lower-case letters, digits and hyphens. rev is ten characters of
// Crockford's base32, in either case. in=, beside= and view= come in any order; a parameter or a view that
// this version does not know is ignored, since the claim can be found without it; of two of one
// name the last counts. In q a blank is "+", and what has a meaning in an address is "~" and two
// hexadecimal digits, since percent-decoding would bring its meaning back. Browsers and chat programs encode "~" and "?" and may keep a fragment
// directive (":~:text=..."): the address is percent-decoded once, and the directive cut off.
//
// Refused, each with a sentence for the reader: more than max_address_bytes, another version, other
// characters, and a percent sign without two hexadecimal digits. An address is untrusted input:
// nothing of it is repeated in a sentence but the digits of its version. Cost: linear.
#pragma once

#include "base/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace crossread {

inline constexpr std::size_t max_address_bytes = 8000;
inline constexpr std::size_t rev_length = 10;
inline constexpr std::size_t max_paragraph = 99999; // in p=

enum class View { article, figures, quotes, sources, settings };

struct Address {
    std::string story;   // Story::slug; empty: home
    std::string key;     // Claim::key; empty: the story as a whole
    std::string rev;     // of the claim when the link was made; empty: not known
    std::string article; // Article::id to open it in; empty: the reader chooses
    View view = View::article;
    std::string payload{};     // what the link carries, unread; empty: nothing
    std::string query{};       // what is searched for, as typed; empty: nothing
    std::size_t paragraph = 0; // of the article, from 1 on; 0: not said
    std::string beside{};      // Article::id of the text set beside it; empty: none

    [[nodiscard]] bool operator==(const Address&) const = default;
};

// Starts with "#" and leaves out what is empty or the default, and what has nothing to stand on: a
// rev without a key, anything without a story. Names are written as they are: the story's reader
// has already refused those that an address cannot hold.
[[nodiscard]] std::string encode(const Address&);

// With or without the leading "#". For an address of valid names decode(encode(a)) is a.
[[nodiscard]] Result<Address> decode(std::string_view fragment);

} // namespace crossread
