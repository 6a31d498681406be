// The words at which a cue that is no verb may begin; phrases.h looks nowhere else.
#pragma once

#include "text/word_table.h"

namespace crossread {

// "according to", "in the words of", "as X puts it", "the view is that", "to them", "by X's count",
// "under X's plan", "per the report", "made it clear that", "puts the figure at", "estimated at 40 by X". The nouns of "his
// claim that" are the assertions of cue_words.h.
inline constexpr WordSet phrase_openers({"according", "words", "as", "is", "was", "to", "by", "in",
                                         "under", "per", "clear", "put", "puts", "putting",
                                         "pegged", "pegs", "speak", "speaks", "spoke",
                                         "estimated", "valued"});

// "a survey gave X 40 percent"
inline constexpr WordSet poll_nouns({"poll", "survey", "study", "average", "estimate", "analysis",
                                     "polls", "surveys", "studies", "estimates", "figures",
                                     "data"});

// "in a Register poll", behind a share
inline constexpr WordSet in_polls({"poll", "polls", "survey", "surveys", "average"});

// "its forecast of 3 percent"
inline constexpr WordSet forecasts({"estimate", "estimates", "forecast", "forecasts", "guidance",
                                    "outlook", "prediction", "predictions", "projection",
                                    "projections"});

// Verbs that hand over quoted words when this particle follows.
inline constexpr auto particles = make_table<Word>({
    {"went", "on"},
    {"goes", "on"},
    {"shot", "back"},
    {"fired", "back"},
    {"hit", "back"},
    {"chimed", "in"},
    {"cut", "in"},
    {"called", "out"},
});

} // namespace crossread
