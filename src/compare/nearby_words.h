// The telling words around a figure, with how far away they stand: what a figure is about is said
// close by.
//
//   A fire in Riga killed [14 miners], police ...
//       3      2     1                   3        small words cost nothing, a comma costs two
//
// Idea: distance in telling words, as in proximity scoring of text retrieval, stopped at breaks of
// the sentence. Cost: linear in the reach, which is bounded.
#pragma once

#include "compare/settings.h"

#include <string_view>
#include <vector>

namespace crossread {

struct Near {
    TermId term;
    int distance; // in telling words
};

struct NearbyWords {
    std::vector<Near> found;
    Fate fate = Fate::none; // the nearest
    int fate_distance = 0;  // set where there is a fate
    bool injuries = false;
    bool hospital = false;
};

// `in_figure` says of each token whether it stands in a figure; those are not told.
[[nodiscard]] NearbyWords words_near(std::string_view text, const WordedArticle& words,
                                     const std::vector<char>& in_figure, const Setting& setting,
                                     const Sentence& sentence);

// Each word once, the nearest ones, as weights; sorted by term.
void keep_nearest(std::vector<Near>& found, std::vector<ContextTerm>& out);

} // namespace crossread
