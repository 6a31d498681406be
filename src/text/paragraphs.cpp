#include "text/paragraphs.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace crossread {

std::vector<Range> find_paragraphs(std::string_view text) {
    constexpr std::string_view blank = " \t\r\f\v";
    std::vector<Range> found;
    bool inside = false; // whether the next line that is not blank continues the last range
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t line_end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, line_end - at);
        const std::size_t first = line.find_first_not_of(blank);
        if (first == std::string_view::npos) {
            inside = false;
        } else {
            const auto end = static_cast<std::uint32_t>(at + line.find_last_not_of(blank) + 1);
            if (inside) found.back().end = end;
            else found.push_back({static_cast<std::uint32_t>(at + first), end});
            inside = true;
        }
        at = line_end + 1;
    }
    return found;
}

bool lies_in_one(const std::vector<Range>& paragraphs, Range range) {
    const auto after = std::upper_bound(
        paragraphs.begin(), paragraphs.end(), range.begin,
        [](std::uint32_t begin, Range paragraph) { return begin < paragraph.begin; });
    return after != paragraphs.begin() && std::prev(after)->contains(range);
}

} // namespace crossread
