#include "compare/tolls.h"

#include "text/word_table.h"

#include <algorithm>
#include <array>

namespace crossread {
namespace {

constexpr std::size_t part_reach = 3; // tokens before a figure: "among them at least 19"

// Fates that are counted again and again.
constexpr std::array counted{Fate::killed,   Fate::injured,  Fate::missing,
                             Fate::arrested, Fate::infected, Fate::evacuated};

// Before a figure that is a part of another, or stands beside it.
constexpr auto before_part = make_table<bool>({
    {"including", true},
    {"among", true},
    {"another", true},
    {"other", true},
    {"further", true},
    {"additional", true},
    {"elsewhere", true},
    {"by", true},
});

// Behind one: "19 of them", "27 others", "12 more", "30 new cases".
constexpr auto behind_part = make_table<bool>({
    {"of", true},
    {"other", true},
    {"others", true},
    {"more", true},
    {"new", true},
    {"further", true},
    {"additional", true},
});

bool is_part(std::string_view text, const WordedArticle& words, const Setting& setting) {
    const std::size_t floor = std::max(words.sentences[setting.sentence].first,
                                       setting.first - std::min(setting.first, part_reach));
    for (std::size_t i = floor; i < setting.first; ++i)
        if (before_part.has(slice(text, words.tokens[i].where))) return true;
    return setting.end < words.tokens.size() &&
           behind_part.has(slice(text, words.tokens[setting.end].where));
}

} // namespace

void mark_tolls(std::string_view text, const WordedArticle& words, std::span<Setting> settings) {
    for (const Fate fate : counted) {
        const auto toll = std::find_if(settings.begin(), settings.end(), [&](const Setting& one) {
            return one.fate == fate && (one.person || one.anybody) && one.times.empty() &&
                   !is_part(text, words, one);
        });
        if (toll != settings.end()) toll->toll = true;
    }
}

} // namespace crossread
