#include "compare/tolls.h"

#include "text/word_table.h"

#include <algorithm>
#include <array>

namespace crossread {
namespace {

constexpr std::size_t part_reach = 3;  // tokens before a figure: "among them at least 19"
constexpr std::size_t rate_reach = 16; // tokens on each side: "die on the roads every year"

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

constexpr auto yearly = make_table<bool>({
    {"annually", true},
    {"yearly", true},
    {"daily", true},
});
constexpr auto before_year = make_table<bool>({
    {"every", true},
    {"each", true},
    {"a", true},
    {"per", true},
});
constexpr auto of_time = make_table<bool>({
    {"year", true},
    {"month", true},
    {"week", true},
    {"day", true},
});
constexpr auto behind_time = make_table<bool>({
    {"ago", true},
    {"after", true},
    {"earlier", true},
    {"before", true},
    {"later", true},
    {"old", true},
});
constexpr auto before_time = make_table<bool>({
    {"in", true},
    {"within", true},
    {"for", true},
    {"than", true},
    {"over", true},
});

bool is_part(std::string_view text, const WordedArticle& words, const Setting& setting) {
    const std::size_t floor =
        reach_back(words.sentences[setting.sentence], setting.first, part_reach);
    for (std::size_t i = floor; i < setting.first; ++i)
        if (before_part.has(slice(text, words.tokens[i].where()))) return true;
    return setting.end < words.tokens.size() &&
           behind_part.has(slice(text, words.tokens[setting.end].where()));
}

// "3,000 people die on the roads every year": a rate. "A year ago", "within a day" is a time.
bool is_rate(std::string_view text, const WordedArticle& words, const Setting& setting) {
    const Sentence& sentence = words.sentences[setting.sentence];
    const auto word = [&](std::size_t i) { return slice(text, words.tokens[i].where()); };
    const std::size_t from = reach_back(sentence, setting.first, rate_reach);
    const std::size_t to = reach_on(sentence, setting.end, rate_reach);
    for (std::size_t i = from; i < to; ++i) {
        if (yearly.has(word(i))) return true;
        if (i + 1 >= to || !before_year.has(word(i)) || !of_time.has(word(i + 1))) continue;
        const bool ago = i + 2 < to && behind_time.has(word(i + 2));
        const bool within = i > from && before_time.has(word(i - 1));
        if (!ago && !within) return true;
    }
    return false;
}

} // namespace

void mark_tolls(std::string_view text, const WordedArticle& words, std::span<Setting> settings) {
    for (const Fate fate : counted) {
        const auto toll = std::find_if(settings.begin(), settings.end(), [&](const Setting& one) {
            return one.fate == fate && (one.person || one.anybody) && one.times.empty() &&
                   !is_part(text, words, one) && !is_rate(text, words, one);
        });
        if (toll != settings.end()) toll->toll = true;
    }
}

} // namespace crossread
