// What is asked of everything that reads links, whatever the bytes:
//   - an address, a payload and a raw deflate stream give a value or a sentence;
//   - what was read can be written, and is read the same;
//   - a deflate stream of the bytes comes back as the bytes.
#pragma once

#include "link/address.h"
#include "link/base64url.h"
#include "link/deflate.h"
#include "link/payload.h"
#include "link/resolver.h"

#include <string>
#include <string_view>

namespace crossread {

// What is wrong with the payload's reading; empty: nothing.
inline std::string wrong_with_payload(std::string_view payload) {
    const auto read = read_payload(payload);
    if (!read) return read.error().what.ends_with('.') ? "" : "a refusal without a sentence";
    const auto again = read_payload(write_payload(*read));
    if (!again || !(*again == *read)) return "a payload that is not written as it was read";
    // Somebody will look for it in an article: here in the words of the card itself.
    const std::string text = read->label + "\n\n" + read->places[0].prefix + read->places[0].exact;
    const Searched searched(text);
    for (const Selector& place : read->places)
        if (searched.find(place).where.end > text.size()) return "a place behind the text's end";
    return "";
}

inline std::string wrong_with_links(std::string_view bytes) {
    const auto address = decode(bytes);
    if (!address && !address.error().what.ends_with('.')) return "a refusal without a sentence";
    if (address && !address->story.empty()) {
        const auto again = decode(encode(*address));
        if (!again || !(*again == *address)) return "an address that is not written as it was read";
    }
    // As they are, as what a payload holds, and as its stream.
    for (const std::string& payload :
         {std::string(bytes), "1" + to_base64url(deflate(bytes)), "1" + to_base64url(bytes)})
        if (const std::string wrong = wrong_with_payload(payload); !wrong.empty()) return wrong;
    const auto inflated = inflate(bytes, max_payload_bytes);
    if (inflated && inflated->size() > max_payload_bytes) return "more than the limit";
    if (inflate(deflate(bytes), bytes.size()) != bytes) return "a stream that does not come back";
    return "";
}

} // namespace crossread
