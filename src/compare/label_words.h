// The words by which a label's phrases begin, go on and end (label_phrases.h).
//
//   "barges abroad"            places        "farms located in"      locating
//   "barges sunk off Bergen"   participles   "the boat cost [$40]"   verbs: the phrase is over
//
// There is no tagger, so the lists hold what no ending betrays, and of verbs only the forms that are
// seldom nouns. Fixed when the program is compiled.
#pragma once

#include "text/word_table.h"

namespace crossread::label_words {

// Said behind a noun without a preposition: "servers abroad".
inline constexpr WordSet places({"abroad", "overseas", "worldwide", "nationwide", "ashore",
                                 "aboard", "online", "underground", "offshore", "elsewhere"});
inline constexpr WordSet participles({"built",  "sold",   "held",   "made",    "run",   "shot",
                                      "taken",  "known",  "stolen", "written", "given", "found",
                                      "born",   "hurt",   "left",   "lost",    "sent",  "kept",
                                      "hidden", "caught", "bought", "drawn",   "grown", "driven",
                                      "sunk",   "hit"});
inline constexpr WordSet pointing({"of", "the", "these", "those", "this", "that", "their", "its",
                                   "his", "her", "our", "all", "them", "whom", "which", "such"});
// Before what tells the place of a noun, right behind it; others only behind a participle.
inline constexpr WordSet locating({"in", "of", "from", "on", "at", "for", "near", "under", "within",
                                   "against", "with", "between", "inside", "outside", "among",
                                   "around"});
inline constexpr WordSet pronouns({"them", "whom", "which", "us", "you", "it", "him", "those"});

// Verbs that no ending betrays, and nouns too seldom to matter before a figure.
inline constexpr WordSet verbs(
    {"fall",    "falls",  "drop",    "drops",  "plunge",   "plunges", "slump",  "slumps", "rise",
     "rises",   "jump",   "jumps",   "soar",   "soars",    "climb",   "climbs", "hit",    "hits",
     "top",     "tops",   "fell",    "rose",   "struck",   "sank",    "shut",   "shot",   "spoke",
     "cost",    "costs",  "grew",    "grow",   "grows",    "won",     "wins",   "got",    "took",
     "takes",   "paid",   "pays",    "spent",  "spends",   "put",     "puts",   "cut",    "led",
     "leads",   "held",   "holds",   "gave",   "gives",    "met",     "made",   "makes",  "left",
     "lost",    "loses",  "came",    "went",   "go",       "goes",    "ran",    "sold",   "sells",
     "built",   "bought", "brought", "sent",   "kept",     "keeps",   "stood",  "stands", "saw",
     "sees",    "began",  "begins",  "broke",  "drew",     "drove",   "flew",   "found",  "fought",
     "had",     "has",    "became",  "beat",   "burnt",    "caught",  "chose",  "dealt",  "remains",
     "reaches", "covers", "lasts",   "starts", "foresees", "sits",    "lies",   "lay",    "threw",
     "swept"});
// Of these, those that can be no noun and no participle: "the 6.4 quake struck".
inline constexpr WordSet pasts({"fell",   "rose",  "struck", "sank",  "spoke", "grew",
                                "got",    "took",  "gave",   "came",  "went",  "ran",
                                "saw",    "began", "broke",  "drew",  "drove", "flew",
                                "fought", "had",   "became", "chose", "threw"});
// Behind what they tell of: "kept its rate unchanged at".
inline constexpr WordSet states({"unchanged", "steady", "alone", "together", "higher", "lower",
                                 "again"});
// Before a figure that says how high something is, or by how much it moved.
inline constexpr WordSet leading_to({"at", "to", "by", "from", "on"});
inline constexpr WordSet trailing({"taken", "given", "made", "held", "known", "found", "put",
                                   "left"});
inline constexpr WordSet comparing({"higher", "lower", "more", "less", "late", "early", "apiece",
                                    "each", "next", "last", "this"});

inline constexpr WordSet saying({"say", "says", "said", "told", "tells"});

} // namespace crossread::label_words
