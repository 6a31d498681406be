#include "base/utf8.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr std::size_t longest_sequence = 4;

// What a first byte promises: how many bytes, and the range that the second one must lie in.
// The narrowed ranges are what rules out overlong forms, surrogates and values past U+10FFFF.
struct Lead {
    std::uint32_t size;
    unsigned char second_low;
    unsigned char second_high;
    unsigned char bits; // of the first byte that belong to the value
};

Lead lead_of(unsigned char byte) {
    if (byte < 0x80) return {1, 0, 0, 0x7F};
    if (byte < 0xC2) return {0, 0, 0, 0};
    if (byte < 0xE0) return {2, 0x80, 0xBF, 0x1F};
    if (byte == 0xE0) return {3, 0xA0, 0xBF, 0x0F};
    if (byte == 0xED) return {3, 0x80, 0x9F, 0x0F};
    if (byte < 0xF0) return {3, 0x80, 0xBF, 0x0F};
    if (byte == 0xF0) return {4, 0x90, 0xBF, 0x07};
    if (byte < 0xF4) return {4, 0x80, 0xBF, 0x07};
    if (byte == 0xF4) return {4, 0x80, 0x8F, 0x07};
    return {0, 0, 0, 0};
}

struct Step {
    CodePoint point;
    bool valid;
};

Step step(std::string_view text, std::size_t offset) {
    const Step bad{{replacement_character, 1}, false};
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const Lead lead = lead_of(at(offset));
    if (lead.size == 0 || text.size() - offset < lead.size) return bad;
    char32_t value = at(offset) & lead.bits;
    for (std::uint32_t i = 1; i < lead.size; ++i) {
        const unsigned char low = i == 1 ? lead.second_low : 0x80;
        const unsigned char high = i == 1 ? lead.second_high : 0xBF;
        const unsigned char byte = at(offset + i);
        if (byte < low || byte > high) return bad;
        value = (value << 6) | (byte & 0x3F);
    }
    return {{value, lead.size}, true};
}

} // namespace

CodePoint decode(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return {};
    return step(text, offset).point;
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Step here = step(text, at);
        if (!here.valid) return at;
        at += here.point.size;
    }
    return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
    return to_code_point_offset(text, text.size());
}

std::size_t to_code_point_offset(std::string_view text, std::size_t byte) {
    byte = std::min(byte, text.size());
    std::size_t points = 0;
    for (std::size_t at = 0; at < byte; ++points) {
        at += step(text, at).point.size;
        if (at > byte) break;
    }
    return points;
}

std::size_t to_byte_offset(std::string_view text, std::size_t point) {
    std::size_t at = 0;
    for (; point > 0 && at < text.size(); --point) at += step(text, at).point.size;
    return at;
}

std::size_t next_boundary(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return text.size();
    // From inside a code point the next boundary is that code point's end.
    const std::size_t start = is_boundary(text, offset) ? offset : previous_boundary(text, offset);
    return start + step(text, start).point.size;
}

std::size_t previous_boundary(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    if (offset == 0) return 0;
    // A first byte is never a part of an earlier sequence, so if a sequence of several bytes holds
    // the byte before `offset`, it is the only one that does; else that byte stands alone.
    for (std::size_t back = std::min(longest_sequence, offset); back > 1; --back) {
        if (step(text, offset - back).point.size >= back) return offset - back;
    }
    return offset - 1;
}

bool is_boundary(std::string_view text, std::size_t offset) {
    if (offset == 0 || offset == text.size()) return true;
    if (offset > text.size()) return false;
    const std::size_t before = previous_boundary(text, offset);
    return before + step(text, before).point.size == offset;
}

} // namespace crossread
