#include "extract/cues.h"

#include "extract/cue_verbs.h"
#include "text/word_table.h"

#include <array>
#include <cstddef>

namespace crossread {
namespace {

struct Irregular {
    Word form;
    Word base;
    Form kind;
};

constexpr std::array irregular = std::to_array<Irregular>({
    {"begged", "beg", Form::past},        {"cast", "cast", Form::past},
    {"chose", "choose", Form::past},      {"chosen", "choose", Form::past},
    {"felt", "feel", Form::past},         {"forbade", "forbid", Form::past},
    {"forecast", "forecast", Form::past}, {"foresaw", "foresee", Form::past},
    {"forgot", "forget", Form::past},     {"fought", "fight", Form::past},
    {"found", "find", Form::past},        {"heard", "hear", Form::past},
    {"held", "hold", Form::past},         {"knew", "know", Form::past},
    {"known", "know", Form::past},        {"opted", "opt", Form::past},
    {"read", "read", Form::past},         {"said", "say", Form::past},
    {"saw", "see", Form::past},           {"seen", "see", Form::past},
    {"showed", "show", Form::past},       {"shown", "show", Form::past},
    {"sought", "seek", Form::past},       {"spoke", "speak", Form::past},
    {"spoken", "speak", Form::past},      {"stood", "stand", Form::past},
    {"swore", "swear", Form::past},       {"thought", "think", Form::past},
    {"told", "tell", Form::past},         {"understood", "understand", Form::past},
    {"written", "write", Form::past},     {"wrote", "write", Form::past},
});

constexpr WordSet speech_nouns(
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

constexpr WordSet assertions(
    {"accusation", "admission",   "allegation", "announcement", "argument",  "assertion",
     "belief",     "charge",      "claim",      "comment",      "complaint", "conclusion",
     "contention", "declaration", "fear",       "finding",      "hope",      "insistence",
     "notion",     "opinion",     "prediction", "promise",      "remark",    "statement",
     "suggestion", "suspicion",   "tweet",      "view",         "warning"});

// The forms that no rule of spelling gives; of a base that is not listed there is no cue.
constexpr auto irregular_forms = [] {
    WordTable<Irregular, irregular.size()>::Entry list[irregular.size()]{};
    for (std::size_t i = 0; i < irregular.size(); ++i) list[i] = {irregular[i].form, irregular[i]};
    return WordTable<Irregular, irregular.size()>(list);
}();

constexpr WordSet stances(
    {"account", "accusation", "admission", "advice", "allegation", "anger", "apology",
     "appeal", "approval", "argument", "assessment", "attack", "belief", "calculation",
     "call", "characterization", "claim", "comment", "commitment", "comparison", "complaint",
     "concern", "condemnation", "confidence", "contempt", "criticism", "decision", "defence",
     "defense", "demand", "denial", "description", "desire", "disappointment", "discussion",
     "disdain", "dislike", "doubt", "effort", "embrace", "endorsement", "enthusiasm",
     "estimate", "expectation", "explanation", "faith", "fear", "forecast", "frustration",
     "goal", "hatred", "hope", "idea", "insistence", "intention", "interest", "love",
     "message", "offer", "opinion", "opposition", "order", "outlook", "plan", "plea",
     "pledge", "position", "praise", "prediction", "preference", "projection", "promise",
     "proposal", "push", "question", "reaction", "recognition", "recommendation", "reference",
     "refusal", "rejection", "reluctance", "remark", "request", "response", "ruling",
     "skepticism", "stance", "statement", "suggestion", "support", "threat", "view", "vision",
     "vow", "warning", "willingness"});

constexpr WordSet feelings(
    {"adamant", "afraid", "alarmed", "amazed", "angry", "anxious", "ashamed", "aware",
     "cautious", "certain", "comfortable", "committed", "concerned", "confident", "content",
     "convinced", "critical", "curious", "delighted", "determined", "disappointed",
     "dismissive", "doubtful", "dubious", "eager", "encouraged", "excited", "fearful",
     "frustrated", "furious", "glad", "grateful", "happy", "hesitant", "hopeful", "impressed",
     "interested", "keen", "mindful", "nervous", "opposed", "optimistic", "outraged",
     "pessimistic", "pleased", "proud", "ready", "reluctant", "sad", "satisfied", "scared",
     "sceptical", "shocked", "skeptical", "sorry", "supportive", "sure", "surprised",
     "suspicious", "sympathetic", "thankful", "thrilled", "tired", "troubled", "uncertain",
     "uncomfortable", "unhappy", "unwilling", "upset", "wary", "willing", "worried"});


std::optional<Verb> verb_of(const CueVerb* entry, Form form) {
    if (entry == nullptr) return std::nullopt;
    return Verb{entry->frame, form, entry->often_noun && form != Form::past, entry->weak,
                entry->base};
}

template <class Set>
bool has_noun(const Set& nouns, const Word& word) {
    return nouns.has(word) || (word.ends_in("s") && nouns.has(word.without_last(1)));
}

} // namespace

std::optional<Verb> find_verb(const Word& word) {
    if (word.size() < 3) return std::nullopt;
    if (const Irregular* known = irregular_forms.find(word))
        return verb_of(find_cue_verb(known->base), known->kind);
    if (const CueVerb* base = find_cue_verb(word)) return verb_of(base, Form::base);
    switch (fold(word.back())) {
    case 'g':
        if (!word.ends_in("ing")) break;
        return verb_of(find_cue_stem(word.without_last(3)), Form::participle);
    case 'd':
        if (!word.ends_in("ed")) break;
        return verb_of(find_cue_stem(word.without_last(2)), Form::past);
    case 's':
        if (word.ends_in("es")) {
            if (const CueVerb* entry = find_cue_stem(word.without_last(2)))
                return verb_of(entry, Form::third);
        }
        return verb_of(find_cue_verb(word.without_last(1)), Form::third);
    default:
        break;
    }
    return std::nullopt;
}

bool is_speech_noun(const Word& word) { return has_noun(speech_nouns, word); }
bool is_assertion(const Word& word) { return has_noun(assertions, word); }

bool is_stance(const Word& word) { return has_noun(stances, word); }
bool is_feeling(const Word& word) { return feelings.has(word); }

} // namespace crossread
