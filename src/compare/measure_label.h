// What a measure is called: of the noun phrases that its articles use for it, the one that says most
// and that the others bear out.
//
//   a1  310 of these boats were moored in Bergen     boats moored in Bergen    <- its words stand in
//   a2  nearly 310 boats                             boats                        the other articles
//   a3  They counted 310 of them in Bergen.          –
//
//   "killed 12 people"     people killed         the fate is said, wherever it stands
//   "12 patients died"     patients who died     killed only when an article says so
//   "17 badly hurt"        people badly injured  when all of them say so
//   "Eve Moss, 30,"        age of Eve Moss       a name before an age
//
// A phrase gains by each telling word that stands around the figure in another article too, loses by
// words that only it has, and by its kind (label_phrases.h): a subject is the last resort. Without any it is
// called by what is measured: sum, share, time. A label that
// an earlier measure has is passed over while there is another.
// In: the settings of one measure. Out: a label, never empty. Cost: the first max_labellers settings.
#pragma once

#include "compare/label_phrases.h"

#include <set>
#include <span>
#include <string>

namespace crossread {

inline constexpr std::size_t max_labellers = 8;

// `used` holds the labels that are taken; the new one is put into it.
[[nodiscard]] std::string label_of(const std::vector<const Setting*>& settings,
                                   std::span<const SourceArticle> articles,
                                   const std::vector<WordedArticle>& words,
                                   std::set<std::string>& used);

} // namespace crossread
