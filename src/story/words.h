// Small pieces of wording that pages and views share.
//
//   spell_date("2013-03-10")                  "10 March 2013"
//   spell_credits({"CNCERT", "Xinhua"})       "CNCERT, via Xinhua"
//   spell_count(1, "article", "articles")     "1 article"
//
// Nothing fails: a date that is none comes back as it is. Cost: linear.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

[[nodiscard]] std::string spell_date(std::string_view iso);
[[nodiscard]] std::string spell_credits(const std::vector<std::string>& origin_first);
[[nodiscard]] std::string spell_count(std::size_t count, std::string_view one,
                                      std::string_view many);

} // namespace crossread
