#include "link/fold.h"

#include "base/utf8.h"

#include <cstddef>

namespace crossread {
namespace {

bool is_space(char32_t c) {
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

// Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
bool is_nothing(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

// What stands for the code point; empty: itself.
std::string_view folded(char32_t c) {
    switch (c) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2039: case 0x203A:
    case '`': case 0xB4: case 0x2BC: case 0xFF07:
        return "'";
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0xAB: case 0xBB:
    case 0x300C: case 0x300D: case 0x300E: case 0x300F: case 0xFF02:
        return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015:
    case 0xFE58: case 0xFE63: case 0xFF0D:
        return "-";
    case 0x2026:
        return "...";
    default:
        return {};
    }
}

// Calls put(bytes, where they begin in the text) for everything that is kept; gives the end of it.
template <typename Put>
std::uint32_t walk(std::string_view text, Put put) {
    bool any = false;
    std::size_t space = 0;   // where the run of spaces before `at` begins
    bool in_spaces = false;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        if (is_space(point.value)) {
            if (!in_spaces) space = at;
            in_spaces = true;
        } else if (!is_nothing(point.value)) {
            if (in_spaces && any) put(std::string_view(" "), space);
            in_spaces = false;
            const std::string_view instead = folded(point.value);
            put(instead.empty() ? text.substr(at, point.size) : instead, at);
            any = true;
            end = at + point.size;
        }
        at += point.size;
    }
    return static_cast<std::uint32_t>(end);
}

} // namespace

Folded fold_with_starts(std::string_view text) {
    Folded out;
    out.text.reserve(text.size());
    out.starts.reserve(text.size() + 1);
    const std::uint32_t end = walk(text, [&](std::string_view bytes, std::size_t at) {
        out.text += bytes;
        out.starts.insert(out.starts.end(), bytes.size(), static_cast<std::uint32_t>(at));
    });
    out.starts.push_back(end);
    return out;
}

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    (void)walk(text, [&](std::string_view bytes, std::size_t) { out += bytes; });
    return out;
}

} // namespace crossread
