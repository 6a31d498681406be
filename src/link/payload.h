// What a link carries besides its address, for a receiver who may not have the story.
//
//   #1/harbour/rings~7k2m9q4xh0!1rVRNb9swDP1…
//                               |^ raw deflate, base64url
//                               version
//
//   ids         nothing: the receiver has the story. The link that is copied of a bundled story.
//   selectors   where each figure or quote stood, with its words: about 230 characters for two
//               sources. An older or a newer story can be searched with it.
//   card        the whole claim, about 600 characters: the label, the verdict, and of every source
//               the publisher, the headline, the date, the address and the words. For stories that
//               nobody else has.
//
// Inside are lines of fields with a tab between them, the first naming what follows:
//   s                                             selectors alone
//   c  kind relation reason label … others        or a card
//   e  article start end exact prefix suffix      and for each source its place,
//   a  publisher title date url shown credits     and in a card what it is
//
// A payload is untrusted: anybody can make one. read_payload gives plain text or nothing: UTF-8,
// no control characters and none that turn the direction of writing, addresses http(s) only, words
// out of closed sets, and every field within its limit. It answers every refusal with a sentence
// that repeats nothing of what it read. What it gives is "carried by the link, not checked" until
// landing.h has compared it with a story.
// Cost: linear; the inflated text is at most max_payload_bytes, set aside once (deflate.h).
#pragma once

#include "base/error.h"
#include "link/selector.h"
#include "story/story.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t max_payload_bytes = 32'768;  // inflated
inline constexpr std::size_t max_payload_letters = 7'900; // of an address of at most 8,000
inline constexpr std::size_t max_carried = 64;            // places
inline constexpr std::size_t max_carried_field = 1'000;   // code points
inline constexpr std::size_t usual_link = 2'000; // characters that every program passes on whole

enum class Carry { ids, selectors, card };

struct CarriedSource {
    std::string publisher;
    std::string title;
    std::string date;
    std::string url;
    std::string shown;   // the value as a table prints it, with its hedge; empty for quotes
    std::string credits; // "CNCERT, via Xinhua"
    [[nodiscard]] bool operator==(const CarriedSource&) const = default;
};

struct Payload {
    Carry level = Carry::selectors;
    std::vector<Selector> places;
    // Of a card:
    bool quote = false;
    Relation relation = Relation::not_compared;
    Reason reason = Reason::none;
    std::string label;
    std::string speaker;
    std::string scope;
    std::string period;
    std::string answer;
    std::string story;                  // its title
    std::string date;                   // of the story, or of the day when the link was made
    std::size_t others = 0;             // sources that the card leaves out
    std::vector<CarriedSource> sources; // as many as places
    [[nodiscard]] bool operator==(const Payload&) const = default;
};

// The text behind "!" in an address, and back. write_payload cleans what read_payload would refuse.
[[nodiscard]] std::string write_payload(const Payload&);
[[nodiscard]] Result<Payload> read_payload(std::string_view text);

// What a link to the claim carries: `most_places` of its sources, first one of each value or
// version. It is clean already: written and read back it is equal.
[[nodiscard]] Payload carry(const Story&, const Claim&, Carry,
                            std::size_t most_places = max_carried);

// "#1/<story>/<key>~<rev>" and, where more than ids is asked for, "!" and the payload, with as many
// sources as keep it within usual_link, but one at least.
// Refused: a link above max_address_bytes.
[[nodiscard]] Result<std::string> link_to(const Story&, const Claim&, Carry);

} // namespace crossread
