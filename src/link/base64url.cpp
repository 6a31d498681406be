#include "link/base64url.h"

#include <cstdint>

namespace crossread {
namespace {

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr unsigned bits_of_letter = 6;

} // namespace

std::string to_base64url(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() * 4 / 3 + 1);
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const char c : bytes) {
        held = held << 8 | static_cast<unsigned char>(c);
        for (bits += 8; bits >= bits_of_letter; bits -= bits_of_letter)
            out += alphabet[held >> (bits - bits_of_letter) & 63];
    }
    if (bits > 0) out += alphabet[held << (bits_of_letter - bits) & 63];
    return out;
}

std::optional<std::string> from_base64url(std::string_view text) {
    std::string out;
    out.reserve(text.size() * 3 / 4);
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        held = held << bits_of_letter | static_cast<std::uint32_t>(value);
        bits += bits_of_letter;
        if (bits < 8) continue;
        bits -= 8;
        out += static_cast<char>(held >> bits & 255);
    }
    if (bits >= bits_of_letter || (held & ((1u << bits) - 1)) != 0) return std::nullopt;
    return out;
}

} // namespace crossread
