#include "extract/cues.h"

#include "extract/word_class.h"

#include <algorithm>
#include <array>
#include <string>

namespace crossread {
namespace {

struct Entry {
    std::string_view base;
    Frame frame;
    bool often_noun;
};

// In byte order. A verb of several frames stands under the one that news uses most.
constexpr std::array verbs = std::to_array<Entry>({
    {"accuse", Frame::object, false},
    {"acknowledge", Frame::say, false},
    {"add", Frame::say, false},
    {"address", Frame::object, true},
    {"admit", Frame::say, false},
    {"advise", Frame::say, true},
    {"advocate", Frame::object, true},
    {"affirm", Frame::say, false},
    {"agree", Frame::say, false},
    {"aim", Frame::plan, true},
    {"allege", Frame::say, false},
    {"announce", Frame::say, false},
    {"answer", Frame::say, true},
    {"anticipate", Frame::think, false},
    {"applaud", Frame::object, false},
    {"argue", Frame::say, false},
    {"ask", Frame::say, false},
    {"assail", Frame::object, false},
    {"assert", Frame::say, false},
    {"assume", Frame::think, false},
    {"assure", Frame::tell, false},
    {"attack", Frame::object, true},
    {"attest", Frame::say, false},
    {"back", Frame::object, true},
    {"bash", Frame::object, false},
    {"beg", Frame::plan, false},
    {"believe", Frame::think, false},
    {"belittle", Frame::object, false},
    {"bemoan", Frame::object, false},
    {"berate", Frame::object, false},
    {"blame", Frame::object, true},
    {"blast", Frame::object, false},
    {"blog", Frame::say, true},
    {"boast", Frame::say, true},
    {"brag", Frame::say, false},
    {"brand", Frame::object, true},
    {"brief", Frame::tell, true},
    {"calculate", Frame::show, false},
    {"call", Frame::object, true},
    {"caution", Frame::say, true},
    {"chant", Frame::say, true},
    {"characterise", Frame::object, false},
    {"characterize", Frame::object, false},
    {"charge", Frame::say, true},
    {"chide", Frame::object, false},
    {"chime", Frame::say, false},
    {"chuckle", Frame::say, false},
    {"cite", Frame::object, false},
    {"claim", Frame::say, true},
    {"clarify", Frame::say, false},
    {"commend", Frame::object, false},
    {"comment", Frame::say, true},
    {"compare", Frame::object, false},
    {"complain", Frame::say, true},
    {"concede", Frame::say, false},
    {"conclude", Frame::say, false},
    {"condemn", Frame::object, false},
    {"confess", Frame::say, false},
    {"confide", Frame::say, false},
    {"confirm", Frame::say, false},
    {"congratulate", Frame::object, false},
    {"consider", Frame::think, false},
    {"contend", Frame::say, false},
    {"continue", Frame::say, true},
    {"contradict", Frame::object, false},
    {"counter", Frame::say, true},
    {"criticise", Frame::object, false},
    {"criticize", Frame::object, false},
    {"deadpan", Frame::say, false},
    {"decide", Frame::plan, false},
    {"declare", Frame::say, false},
    {"decline", Frame::plan, false},
    {"decry", Frame::object, false},
    {"deem", Frame::object, false},
    {"defend", Frame::object, false},
    {"demand", Frame::object, true},
    {"demonstrate", Frame::show, false},
    {"denounce", Frame::object, false},
    {"deny", Frame::object, false},
    {"deride", Frame::object, false},
    {"describe", Frame::object, false},
    {"disavow", Frame::object, false},
    {"disclose", Frame::say, false},
    {"discuss", Frame::object, false},
    {"dismiss", Frame::object, false},
    {"disparage", Frame::object, false},
    {"dispute", Frame::object, true},
    {"doubt", Frame::think, true},
    {"downplay", Frame::object, false},
    {"dub", Frame::object, false},
    {"echo", Frame::object, true},
    {"elaborate", Frame::say, false},
    {"email", Frame::say, true},
    {"embrace", Frame::object, true},
    {"emphasise", Frame::say, false},
    {"emphasize", Frame::say, false},
    {"encourage", Frame::object, false},
    {"endorse", Frame::object, true},
    {"estimate", Frame::say, true},
    {"exclaim", Frame::say, false},
    {"excoriate", Frame::object, false},
    {"expect", Frame::think, false},
    {"explain", Frame::say, false},
    {"express", Frame::object, false},
    {"fear", Frame::think, true},
    {"feel", Frame::think, true},
    {"figure", Frame::think, true},
    {"find", Frame::show, true},
    {"grumble", Frame::say, false},
    {"guess", Frame::think, true},
    {"gush", Frame::say, false},
    {"hail", Frame::object, false},
    {"hammer", Frame::object, false},
    {"hate", Frame::think, false},
    {"highlight", Frame::object, true},
    {"hint", Frame::say, true},
    {"hope", Frame::plan, true},
    {"imagine", Frame::think, false},
    {"imply", Frame::say, false},
    {"indicate", Frame::show, false},
    {"inform", Frame::tell, false},
    {"insist", Frame::say, false},
    {"insult", Frame::object, true},
    {"interject", Frame::say, false},
    {"intone", Frame::say, false},
    {"invoke", Frame::object, false},
    {"joke", Frame::say, true},
    {"label", Frame::object, true},
    {"lambaste", Frame::object, false},
    {"lament", Frame::say, false},
    {"laud", Frame::object, false},
    {"laugh", Frame::say, true},
    {"learn", Frame::think, false},
    {"liken", Frame::object, false},
    {"maintain", Frame::say, false},
    {"mention", Frame::object, true},
    {"mock", Frame::object, false},
    {"murmur", Frame::say, false},
    {"muse", Frame::say, false},
    {"mutter", Frame::say, false},
    {"note", Frame::say, true},
    {"notify", Frame::tell, false},
    {"observe", Frame::say, false},
    {"offer", Frame::plan, true},
    {"opine", Frame::say, false},
    {"oppose", Frame::object, false},
    {"opt", Frame::plan, false},
    {"order", Frame::object, true},
    {"outline", Frame::object, false},
    {"plan", Frame::plan, true},
    {"pledge", Frame::plan, true},
    {"point", Frame::say, true},
    {"portray", Frame::object, false},
    {"post", Frame::say, true},
    {"praise", Frame::object, true},
    {"predict", Frame::say, false},
    {"prefer", Frame::plan, false},
    {"proclaim", Frame::say, false},
    {"profess", Frame::say, false},
    {"promise", Frame::plan, true},
    {"propose", Frame::plan, false},
    {"protest", Frame::say, true},
    {"question", Frame::object, true},
    {"quip", Frame::say, true},
    {"quote", Frame::object, true},
    {"rail", Frame::say, false},
    {"read", Frame::say, true},
    {"realise", Frame::think, false},
    {"realize", Frame::think, false},
    {"rebuke", Frame::object, true},
    {"rebut", Frame::object, false},
    {"recall", Frame::say, false},
    {"reckon", Frame::think, false},
    {"recognise", Frame::object, false},
    {"recognize", Frame::object, false},
    {"recommend", Frame::say, false},
    {"recount", Frame::say, false},
    {"refer", Frame::object, false},
    {"reference", Frame::object, true},
    {"refuse", Frame::plan, false},
    {"refute", Frame::object, false},
    {"regret", Frame::object, true},
    {"reiterate", Frame::say, false},
    {"reject", Frame::object, false},
    {"remark", Frame::say, true},
    {"remind", Frame::tell, false},
    {"renounce", Frame::object, false},
    {"repeat", Frame::say, false},
    {"reply", Frame::say, true},
    {"report", Frame::say, true},
    {"repudiate", Frame::object, false},
    {"request", Frame::object, true},
    {"respond", Frame::say, false},
    {"retort", Frame::say, false},
    {"retweet", Frame::say, false},
    {"reveal", Frame::say, false},
    {"ridicule", Frame::object, true},
    {"rip", Frame::object, false},
    {"salute", Frame::object, false},
    {"say", Frame::say, false},
    {"scoff", Frame::say, false},
    {"scold", Frame::object, false},
    {"scream", Frame::say, true},
    {"seek", Frame::plan, false},
    {"shout", Frame::say, true},
    {"show", Frame::show, false},
    {"signal", Frame::say, true},
    {"skewer", Frame::object, false},
    {"slam", Frame::object, true},
    {"snap", Frame::say, false},
    {"speculate", Frame::say, false},
    {"state", Frame::say, true},
    {"stress", Frame::say, false},
    {"suggest", Frame::say, false},
    {"summarise", Frame::say, false},
    {"summarize", Frame::say, false},
    {"support", Frame::object, true},
    {"surmise", Frame::say, false},
    {"suspect", Frame::think, true},
    {"swear", Frame::plan, false},
    {"taunt", Frame::object, true},
    {"tease", Frame::object, false},
    {"tell", Frame::tell, false},
    {"testify", Frame::say, false},
    {"thank", Frame::object, true},
    {"think", Frame::think, false},
    {"threaten", Frame::plan, false},
    {"tout", Frame::object, true},
    {"tweet", Frame::say, true},
    {"underline", Frame::object, false},
    {"underscore", Frame::object, false},
    {"understand", Frame::think, false},
    {"urge", Frame::object, false},
    {"view", Frame::think, true},
    {"voice", Frame::object, true},
    {"volunteer", Frame::plan, false},
    {"vow", Frame::plan, true},
    {"warn", Frame::say, true},
    {"welcome", Frame::object, true},
    {"whisper", Frame::say, false},
    {"wish", Frame::plan, true},
    {"wonder", Frame::say, false},
    {"worry", Frame::think, true},
    {"write", Frame::say, false},
    {"yell", Frame::say, true},
});

struct Irregular {
    std::string_view form;
    std::string_view base;
    Form kind;
};

constexpr std::array irregular = std::to_array<Irregular>({
    {"begged", "beg", Form::past},
    {"felt", "feel", Form::past},
    {"forecast", "forecast", Form::past},
    {"found", "find", Form::past},
    {"knew", "know", Form::past},
    {"opted", "opt", Form::past},
    {"read", "read", Form::past},
    {"said", "say", Form::past},
    {"saw", "see", Form::past},
    {"seen", "see", Form::past},
    {"showed", "show", Form::past},
    {"shown", "show", Form::past},
    {"sought", "seek", Form::past},
    {"swore", "swear", Form::past},
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

const Entry* find_entry(std::string_view base) {
    const auto at = std::lower_bound(verbs.begin(), verbs.end(), base,
                                     [](const Entry& e, std::string_view w) { return e.base < w; });
    return at != verbs.end() && at->base == base ? &*at : nullptr;
}

bool ends_with(std::string_view word, std::string_view end) {
    return word.size() > end.size() && word.substr(word.size() - end.size()) == end;
}

// The entry whose form is `stem` with an ending cut off: "stated" has the stem "stat", "denied"
// "deni", "admitted" "admitt"; each spelling rule is undone in turn.
const Entry* find_stem(std::string_view stem) {
    if (stem.size() < 2) return nullptr;
    if (const Entry* plain = find_entry(stem)) return plain;
    const std::string with_e = std::string(stem) + "e";
    if (const Entry* silent = find_entry(with_e)) return silent;
    if (stem.back() == 'i') {
        const std::string with_y = std::string(stem.substr(0, stem.size() - 1)) + "y";
        if (const Entry* y = find_entry(with_y)) return y;
    }
    if (stem[stem.size() - 1] == stem[stem.size() - 2])
        return find_entry(stem.substr(0, stem.size() - 1));
    return nullptr;
}

std::optional<Verb> verb_of(const Entry* entry, Form form) {
    if (entry == nullptr) return std::nullopt;
    return Verb{entry->frame, form, entry->often_noun && form != Form::past};
}

} // namespace

std::optional<Verb> find_verb(std::string_view word) {
    const Lowered low = lowered(word);
    const std::string_view w = low.view();
    if (w.size() < 3) return std::nullopt;
    const auto at =
        std::lower_bound(irregular.begin(), irregular.end(), w,
                         [](const Irregular& i, std::string_view v) { return i.form < v; });
    if (at != irregular.end() && at->form == w) return verb_of(find_entry(at->base), at->kind);
    if (const Entry* base = find_entry(w)) return verb_of(base, Form::base);
    if (ends_with(w, "ing")) return verb_of(find_stem(w.substr(0, w.size() - 3)), Form::participle);
    if (ends_with(w, "ed")) return verb_of(find_stem(w.substr(0, w.size() - 2)), Form::past);
    if (ends_with(w, "es")) {
        if (const Entry* entry = find_stem(w.substr(0, w.size() - 2)))
            return verb_of(entry, Form::third);
    }
    if (ends_with(w, "s")) return verb_of(find_entry(w.substr(0, w.size() - 1)), Form::third);
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
