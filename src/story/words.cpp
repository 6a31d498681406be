#include "story/words.h"

#include "story/front_matter.h"

#include <array>

namespace crossread {

std::string spell_date(std::string_view iso) {
    constexpr std::array<std::string_view, 12> months{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    if (!is_iso_date(iso) || iso.size() == 4) return std::string(iso);
    const int month = (iso[5] - '0') * 10 + (iso[6] - '0');
    std::string out;
    if (iso.size() == 10) {
        const std::string_view day = iso.substr(iso[8] == '0' ? 9 : 8);
        out += std::string(day) + " ";
    }
    out += months[static_cast<std::size_t>(month - 1)];
    return out + " " + std::string(iso.substr(0, 4));
}

std::string spell_credits(const std::vector<std::string>& origin_first) {
    if (origin_first.empty()) return "no source named";
    std::string out;
    for (const std::string& name : origin_first) {
        if (!out.empty()) out += ", via ";
        out += name;
    }
    return out;
}

std::string spell_count(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

} // namespace crossread
