// The forms of cue verbs that no rule of spelling gives, and the nouns for what is said.
#pragma once

#include "extract/cues.h"
#include "text/word_table.h"

#include <array>

namespace crossread {

struct IrregularCue {
    Word form;
    Word base;
    Form kind;
};

// Of a base that is no cue verb the form is none either, however it ends.
inline constexpr auto irregular_cues = std::to_array<IrregularCue>({
    {"begged", "beg", Form::past},
    {"cast", "cast", Form::past},
    {"chose", "choose", Form::past},
    {"chosen", "choose", Form::past},
    {"felt", "feel", Form::past},
    {"forbade", "forbid", Form::past},
    {"forecast", "forecast", Form::past},
    {"foresaw", "foresee", Form::past},
    {"forgot", "forget", Form::past},
    {"fought", "fight", Form::past},
    {"found", "find", Form::past},
    {"heard", "hear", Form::past},
    {"held", "hold", Form::past},
    {"knew", "know", Form::past},
    {"known", "know", Form::past},
    {"opted", "opt", Form::past},
    {"read", "read", Form::past},
    {"said", "say", Form::past},
    {"saw", "see", Form::past},
    {"seen", "see", Form::past},
    {"showed", "show", Form::past},
    {"shown", "show", Form::past},
    {"sought", "seek", Form::past},
    {"spoke", "speak", Form::past},
    {"spoken", "speak", Form::past},
    {"stood", "stand", Form::past},
    {"termed", "dub", Form::past},
    {"swore", "swear", Form::past},
    {"thought", "think", Form::past},
    {"told", "tell", Form::past},
    {"understood", "understand", Form::past},
    {"written", "write", Form::past},
    {"wrote", "write", Form::past},
});

// What somebody says or writes, in the singular.
inline constexpr WordSet speech_nouns(
    {"account",       "accusation", "advisory",   "allegation",  "analysis",    "announcement",
     "appeal",        "argument",   "article",    "assertion",   "assessment",  "audit",
     "bill",          "biography",  "blog",       "book",        "brief",       "briefing",
     "bulletin",      "claim",      "column",     "comment",     "complaint",   "conclusion",
     "copy",          "data",       "decision",   "declaration", "decree",      "denial",
     "document",      "editorial",  "email",      "essay",       "estimate",    "figures",
     "file",          "filing",     "finding",    "forecast",    "indictment",  "interview",
     "investigation", "journal",    "lawsuit",    "letter",      "memo",        "memoir",
     "memorandum",    "message",    "note",       "notice",      "op-ed",       "opinion",
     "order",         "paper",      "petition",   "plea",        "pledge",      "poll",
     "post",          "press",      "projection", "proposal",    "publication", "record",
     "release",       "remark",     "report",     "request",     "research",    "resolution",
     "review",        "ruling",     "speech",     "spokesman",   "statement",   "statistics",
     "story",         "study",      "suggestion", "survey",      "testimony",   "text",
     "transcript",    "tweet",      "verdict",    "video",       "view",        "warning",
     "website",       "words",      "write-up"});

// Of these, and of what somebody holds, those that a clause explains.
inline constexpr WordSet assertions(
    {"accusation", "admission",   "allegation", "announcement", "argument",  "assertion",
     "belief",     "charge",      "claim",      "comment",      "complaint", "conclusion",
     "contention", "declaration", "fear",       "finding",      "hope",      "insistence",
     "notion",     "opinion",     "prediction", "promise",      "remark",    "statement",
     "suggestion", "suspicion",   "tweet",      "view",         "warning"});

// Nouns for what somebody holds or wants, in the singular.
inline constexpr WordSet
    stances({"account",     "accusation",     "admission",    "advice",
             "allegation",  "anger",          "apology",      "appeal",
             "approval",    "argument",       "assessment",   "attack",
             "belief",      "calculation",    "call",         "characterization",
             "claim",       "comment",        "commitment",   "comparison",
             "complaint",   "concern",        "condemnation", "confidence",
             "contempt",    "criticism",      "decision",     "defence",
             "defense",     "demand",         "denial",       "description",
             "desire",      "disappointment", "discussion",   "disdain",
             "dislike",     "doubt",          "effort",       "embrace",
             "endorsement", "enthusiasm",     "estimate",     "expectation",
             "explanation", "faith",          "fear",         "forecast",
             "frustration", "goal",           "hatred",       "hope",
             "idea",        "insistence",     "intention",    "interest",
             "love",        "message",        "offer",        "opinion",
             "opposition",  "order",          "outlook",      "plan",
             "plea",        "pledge",         "position",     "praise",
             "prediction",  "preference",     "projection",   "promise",
             "proposal",    "push",           "question",     "reaction",
             "recognition", "recommendation", "reference",    "refusal",
             "rejection",   "reluctance",     "remark",       "request",
             "response",    "ruling",         "skepticism",   "stance",
             "statement",   "suggestion",     "support",      "threat",
             "view",        "vision",         "vow",          "warning",
             "willingness"});

// Adjectives for what somebody feels.
inline constexpr WordSet feelings(
    {"adamant",    "afraid",      "alarmed",      "amazed",     "angry",       "anxious",
     "ashamed",    "aware",       "cautious",     "certain",    "comfortable", "committed",
     "concerned",  "confident",   "content",      "convinced",  "critical",    "curious",
     "delighted",  "determined",  "disappointed", "dismissive", "doubtful",    "dubious",
     "eager",      "encouraged",  "excited",      "fearful",    "frustrated",  "furious",
     "glad",       "grateful",    "happy",        "hesitant",   "hopeful",     "impressed",
     "interested", "keen",        "mindful",      "nervous",    "opposed",     "optimistic",
     "outraged",   "pessimistic", "pleased",      "proud",      "ready",       "reluctant",
     "sad",        "satisfied",   "scared",       "sceptical",  "shocked",     "skeptical",
     "sorry",      "supportive",  "sure",         "surprised",  "suspicious",  "sympathetic",
     "thankful",   "thrilled",    "tired",        "troubled",   "uncertain",   "uncomfortable",
     "unhappy",    "unwilling",   "upset",        "wary",       "willing",     "worried"});

} // namespace crossread
