#include "extract/cues.h"

#include "extract/cue_verbs.h"
#include "extract/word_class.h"

#include <algorithm>
#include <array>
#include <string>

namespace crossread {
namespace {

struct Irregular {
    std::string_view form;
    std::string_view base;
    Form kind;
};

constexpr std::array irregular = std::to_array<Irregular>({
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
    {"swore", "swear", Form::past},
    {"thought", "think", Form::past},
    {"told", "tell", Form::past},
    {"understood", "understand", Form::past},
    {"written", "write", Form::past},
    {"wrote", "write", Form::past},
});

// In byte order.
constexpr std::array speech_nouns = std::to_array<std::string_view>(
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

constexpr std::array assertions = std::to_array<std::string_view>(
    {"accusation", "admission",   "allegation", "announcement", "argument",  "assertion",
     "belief",     "charge",      "claim",      "comment",      "complaint", "conclusion",
     "contention", "declaration", "fear",       "finding",      "hope",      "insistence",
     "notion",     "opinion",     "prediction", "promise",      "remark",    "statement",
     "suggestion", "suspicion",   "tweet",      "view",         "warning"});

bool ends_with(std::string_view word, std::string_view end) {
    return word.size() > end.size() && word.substr(word.size() - end.size()) == end;
}

// The entry whose form is `stem` with an ending cut off: "stated" has the stem "stat", "denied"
// "deni", "admitted" "admitt"; each spelling rule is undone in turn.
const CueVerb* find_stem(std::string_view stem) {
    if (stem.size() < 2) return nullptr;
    if (const CueVerb* plain = find_cue_verb(stem)) return plain;
    const std::string with_e = std::string(stem) + "e";
    if (const CueVerb* silent = find_cue_verb(with_e)) return silent;
    if (stem.back() == 'i') {
        const std::string with_y = std::string(stem.substr(0, stem.size() - 1)) + "y";
        if (const CueVerb* y = find_cue_verb(with_y)) return y;
    }
    if (stem[stem.size() - 1] == stem[stem.size() - 2])
        return find_cue_verb(stem.substr(0, stem.size() - 1));
    return nullptr;
}

std::optional<Verb> verb_of(const CueVerb* entry, Form form) {
    if (entry == nullptr) return std::nullopt;
    return Verb{entry->frame, form, entry->often_noun && form != Form::past, entry->weak,
                entry->base};
}

} // namespace

std::optional<Verb> find_verb(std::string_view word) {
    const Lowered low = lowered(word);
    const std::string_view w = low.view();
    if (w.size() < 3) return std::nullopt;
    const auto at =
        std::lower_bound(irregular.begin(), irregular.end(), w,
                         [](const Irregular& i, std::string_view v) { return i.form < v; });
    if (at != irregular.end() && at->form == w) return verb_of(find_cue_verb(at->base), at->kind);
    if (const CueVerb* base = find_cue_verb(w)) return verb_of(base, Form::base);
    if (ends_with(w, "ing")) return verb_of(find_stem(w.substr(0, w.size() - 3)), Form::participle);
    if (ends_with(w, "ed")) return verb_of(find_stem(w.substr(0, w.size() - 2)), Form::past);
    if (ends_with(w, "es")) {
        if (const CueVerb* entry = find_stem(w.substr(0, w.size() - 2)))
            return verb_of(entry, Form::third);
    }
    if (ends_with(w, "s")) return verb_of(find_cue_verb(w.substr(0, w.size() - 1)), Form::third);
    return std::nullopt;
}

bool is_speech_noun(std::string_view word) {
    const Lowered low = lowered(word);
    std::string_view w = low.view();
    if (std::binary_search(speech_nouns.begin(), speech_nouns.end(), w)) return true;
    if (!ends_with(w, "s")) return false;
    w.remove_suffix(1);
    return std::binary_search(speech_nouns.begin(), speech_nouns.end(), w);
}

bool is_assertion(std::string_view word) {
    const Lowered low = lowered(word);
    std::string_view w = low.view();
    if (std::binary_search(assertions.begin(), assertions.end(), w)) return true;
    if (!ends_with(w, "s")) return false;
    w.remove_suffix(1);
    return std::binary_search(assertions.begin(), assertions.end(), w);
}

} // namespace crossread
