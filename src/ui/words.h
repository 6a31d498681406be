// The few sentences and short forms that views make from data.
//
//   date_in_words("2013-03-10")           "10 March 2013"
//   date_in_words("2013-03")              "March 2013"
//   plural(1, "figure")                   "1 figure"
//   excerpt("…long paragraph…", {40,45})  "… of these servers stand in the United …"
#pragma once

#include "base/range.h"
#include "story/story.h"

#include <string>
#include <string_view>

namespace crossread {

// An ISO 8601 date as far as it is known; anything else comes back as it is.
[[nodiscard]] std::string date_in_words(std::string_view iso);
// Without the year: "10 March", "March".
[[nodiscard]] std::string short_date(std::string_view iso);

[[nodiscard]] std::string plural(std::size_t count, std::string_view noun);

// "CNCERT, via Xinhua"; empty for an empty chain.
[[nodiscard]] std::string credit_in_words(const std::vector<std::string>& chain);

// "7 figures, 5 quotes" of one article.
[[nodiscard]] std::string marks_in_words(const Story& story, std::size_t article);

// The words around a marked range, cut at word boundaries, with the range's new place.
struct Excerpt {
    std::string text;
    Range marked;
};
inline constexpr std::uint32_t kExcerptBefore = 44; // bytes of the paragraph, at most
inline constexpr std::uint32_t kExcerptAfter = 56;
[[nodiscard]] Excerpt excerpt(const Article& article, Range marked);

} // namespace crossread
