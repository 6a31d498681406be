// The noun phrases around a figure that can name what it counts.
//
//   "312 of these farms were located in the valley"     farms located in the valley     behind
//   "the state owned 312 barges on the canal, …"        barges on the canal             behind
//                                                       barges owned by the state       owned
//   "Of the bridges built in wartime, 96 percent …"     bridges built in wartime        fronted
//   "a bill of $300", "a speed limit of 55 mph"         bill · speed limit              before "of"
//   "gave $300 in aid"                                  aid                             purpose
//   "kept its main rate unchanged at 7 percent"         main rate                       object
//   "The new total was corrected to $284"               new total                       subject
//
// A phrase is a noun with what stands before it and, behind it, places ("in the valley", "abroad") and
// participles ("located in", "running on"); forms of "be" before one are left out. It ends where a verb
// of its own, a pronoun, another clause or figure begins; what is then left without its noun is cut.
// There is no tagger: a word in -ed counts as a participle only before a preposition or the end.
// In: a figure's setting. Out: phrases, some of them, none as a rule better than the first of its kind.
// Cost: constant; label_reach tokens on each side.
#pragma once

#include "compare/settings.h"

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

inline constexpr std::size_t longest_label = 9; // words
inline constexpr std::size_t label_reach = 32;  // tokens on each side

enum class PhraseKind { behind, owned, fronted, before_of, purpose, object, subject };

struct LabelPhrase {
    PhraseKind kind = PhraseKind::behind;
    std::string text;
    std::vector<TermId> terms; // of its telling words
    std::size_t words = 0;
    Fate fate = Fate::none; // that it names
    bool names = true;      // every word is capitalised
};

[[nodiscard]] std::vector<LabelPhrase> find_label_phrases(const Setting& setting,
                                                          const SourceArticle& article,
                                                          const WordedArticle& words);

} // namespace crossread
