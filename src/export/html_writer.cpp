#include "export/html_writer.h"

#include "text/breaks.h"

#include <cstdint>
#include <vector>

namespace crossread {

std::string escape_html(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

Html& Html::together(std::string_view text) {
    const std::vector<BreakUnit> units =
        break_units(text, {0, static_cast<std::uint32_t>(text.size())});
    std::uint32_t written = 0;
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
        if (!units[i].bound) continue;
        const Range first = units[i].where;
        while (i + 1 < units.size() && units[i].bound) ++i;
        *this << text.substr(written, first.begin - written) << "<span class=\"n\">"
              << text.substr(first.begin, units[i].where.end - first.begin) << "</span>";
        written = units[i].where.end;
    }
    return *this << text.substr(written);
}

} // namespace crossread
