// Which figures are worth setting against each other: an inverted index instead of all pairs.
//
//   key                         figures, by value
//   count, value 2194           a1.f3 · a2.f3 · a4.f2
//   count, about 2,200          a1.f3 2,194 · a2.f1 2,196 · a3.f3 2,194
//   count, noun "server"        a1.f1 6,747 · a1.f3 2,194 · a2.f1 2,196 · …
//   count, word "phishing"      …
//
// Every figure stands under its value, the same to two digits, its noun or dimension, and its most
// telling words. A short list gives all its pairs. In a long one each figure meets its next neighbours
// by value only: those that state the same quantity stand close together, and chains of neighbours
// join them. So the number of pairs grows with the figures and never with their square.
// Out: pairs of indexes, of two articles each, in order, each once.
#pragma once

#include "compare/settings.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace crossread {

inline constexpr std::size_t max_whole_list = 48;   // a list up to here gives all its pairs
inline constexpr std::size_t next_in_long_list = 4; // neighbours in a longer one
inline constexpr std::size_t telling_words = 3;     // words that a figure stands under

using IndexPair = std::pair<std::uint32_t, std::uint32_t>;

// The lines of a sorted index that stand under one key, two and two, the earlier first.
template <typename Posting, typename Meet>
void for_each_meeting(const std::vector<Posting>& sorted, Meet meet) {
    for (std::size_t begin = 0; begin < sorted.size();) {
        std::size_t end = begin;
        while (end < sorted.size() && sorted[end].key == sorted[begin].key) ++end;
        const std::size_t reach =
            end - begin <= max_whole_list ? max_whole_list : next_in_long_list;
        for (std::size_t i = begin; i < end; ++i)
            for (std::size_t j = i + 1; j < std::min(end, i + 1 + reach); ++j)
                meet(sorted[i], sorted[j]);
        begin = end;
    }
}

[[nodiscard]] std::vector<IndexPair> find_candidates(const std::vector<Setting>& settings);

} // namespace crossread
