// The few sentences and short forms that views make from data.
//
//   short_date("2013-03-10")              "10 March"
//   marks_in_words(story, 0)              "7 figures, 5 quotes"
//   excerpt("…long paragraph…", {40,45})  "… of these servers stand in the United …"
#pragma once

#include "base/range.h"
#include "story/story.h"

#include <string>
#include <string_view>

namespace crossread {

// Without the year: "10 March", "March".
[[nodiscard]] std::string short_date(std::string_view iso);

// "7 figures, 5 quotes" of one article.
[[nodiscard]] std::string marks_in_words(const Story& story, std::size_t article);

// The language of an article where it is not the page's own, else nothing.
[[nodiscard]] std::string_view other_language(const Article& article);

// The sentence around a marked range, cut when it is long, with the range's new place.
struct Excerpt {
    std::string text;
    Range marked;
};
inline constexpr std::size_t kExcerptReach = 60; // code points on each side, at most
[[nodiscard]] Excerpt excerpt(const Article& article, Range marked);

} // namespace crossread
