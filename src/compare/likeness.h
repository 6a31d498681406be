// How likely it is that two figures state the same quantity: a sum of pieces of evidence.
//
//   "killed 12 people"  against  "12 dead"        equal value, rare as 12 is; the same fate    +
//   "Martin Bell, 30,"  against  "Eve Moss, 30,"  equal value; other names beside it           -
//
// Each piece is a number between about 0 and 1 (rarity: the logarithm of a chance), and the weights
// say how much one of it is worth in the logarithm of the odds. They were fitted once on pairs of
// figures of news stories by logistic regression, one story left out at a time, and then rounded;
// there are fewer of them than stories. Two were set by hand, for what those stories show too seldom:
// `toll`, since tolls grow, and `bare`, since small prices and crowds are equal by chance.
// A positive score says: rather the same quantity than not.
// Symmetric. Refused (no_likeness): other dimensions or units. Cost: linear in the two contexts.
#pragma once

#include "compare/settings.h"

#include <array>
#include <cstddef>
#include <vector>

namespace crossread {

struct Likeness {
    float rarity = 0;     // of the value, when it is equal in both
    float meets = 0;      // 1: not equal, but both can be true
    float near = 0;       // not equal, but closer than chance would have it: logarithm, at most 5
    float apart = 0;      // how far the values are from each other: 0 equal, 1 twice, at most 3
    float head = 0;       // the same noun, or sense, is counted: up to 1 the rarer it is
    float head_clash = 0; // 1: two nouns that are not of one sense, more when small numbers are
                          // equal, which says little; .5: both are people, though
    float context = 0;    // share of the telling words around them
    float fate = 0;       // 1: the same became of those counted
    float fate_clash = 0; // 1: something else became of them; .7: of one, nothing is said
    float toll = 0;       // 1: both are their articles' tolls of one fate, at other values
    float neighbours = 0; // share of the sentence's other figures that both have
    float bare = 0;       // 1: nothing but a common value that is equal speaks for them
    float copied = 0;     // words in a row around the figure that both texts have, of max_copied
    float name_clash =
        0; // 1: both stand beside names and share none; 6: they are ages of two people
    float turn_clash =
        0; // 1: one rises, the other falls; more: a change against a level, other times
    std::size_t copied_words = 0;
    float score = 0;
};

inline constexpr float no_likeness = -1000;
inline constexpr std::size_t max_copied = 12;

[[nodiscard]] bool comparable(const Setting& a, const Setting& b);

// As the score of likeness(), but no_likeness as soon as it is clear that it is below `least`: the
// texts, which lie far from the settings, are looked at only when the run of words may decide.
[[nodiscard]] float likeness_from(float least, const Setting& a, const WordedArticle& of_a,
                                  const Setting& b, const WordedArticle& of_b);

[[nodiscard]] Likeness likeness(const Setting& a, const WordedArticle& of_a, const Setting& b,
                                const WordedArticle& of_b);

} // namespace crossread
