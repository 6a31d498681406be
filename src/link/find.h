// Where a piece of text stands in another, counted up to a limit.
//
//   find_all("ana", "bananas", 9)    1 3      overlapping ones too
//
// Cost: linear in both, whatever they hold: a text of one letter repeated costs no more than prose,
// which a plain search cannot promise (Knuth, Morris and Pratt). An empty piece is nowhere.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace crossread {

[[nodiscard]] std::vector<std::size_t> find_all(std::string_view piece, std::string_view text,
                                                std::size_t at_most);

} // namespace crossread
