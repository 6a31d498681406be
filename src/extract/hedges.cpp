#include "extract/hedges.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace crossread {
namespace {

constexpr std::size_t longest_phrase = 5;

struct Phrase {
    std::array<Word, longest_phrase> words; // the rest are empty
    Bound bound;
};

constexpr Phrase before[] = {
    {{"about"}, Bound::about},
    {{"around"}, Bound::about},
    {{"some"}, Bound::about},
    {{"roughly"}, Bound::about},
    {{"maybe"}, Bound::about},
    {{"perhaps"}, Bound::about},
    {{"approximately"}, Bound::about},
    {{"approx"}, Bound::about},
    {{"approx."}, Bound::about},
    {{"circa"}, Bound::about},
    {{"nearly"}, Bound::about},
    {{"almost"}, Bound::about},
    {{"virtually"}, Bound::about},
    {{"practically"}, Bound::about},
    {{"barely"}, Bound::about},
    {{"estimated"}, Bound::about},
    {{"an", "estimated"}, Bound::about},
    {{"approaching"}, Bound::about},
    {{"near"}, Bound::about},
    {{"nearing"}, Bound::about},
    {{"close", "to"}, Bound::about},
    {{"in", "the", "region", "of"}, Bound::about},
    {{"on", "average"}, Bound::about},
    {{"something", "like"}, Bound::about},
    {{"more", "or", "less"}, Bound::about},
    {{"more", "than"}, Bound::more},
    {{"more", "than", "even"}, Bound::more},
    {{"greater", "than"}, Bound::more},
    {{"higher", "than"}, Bound::more},
    {{"larger", "than"}, Bound::more},
    {{"bigger", "than"}, Bound::more},
    {{"longer", "than"}, Bound::more},
    {{"older", "than"}, Bound::more},
    {{"better", "than"}, Bound::more},
    {{"over"}, Bound::more},
    {{"over", "than"}, Bound::more},
    {{"above"}, Bound::more},
    {{"beyond"}, Bound::more},
    {{"exceeding"}, Bound::more},
    {{"exceeded"}, Bound::more},
    {{"exceeds"}, Bound::more},
    {{"topping"}, Bound::more},
    {{"upwards", "of"}, Bound::more},
    {{"upward", "of"}, Bound::more},
    {{"north", "of"}, Bound::more},
    {{"in", "excess", "of"}, Bound::more},
    {{"at", "least"}, Bound::at_least},
    {{"a", "least"}, Bound::at_least},
    {{"no", "less", "than"}, Bound::at_least},
    {{"not", "less", "than"}, Bound::at_least},
    {{"no", "fewer", "than"}, Bound::at_least},
    {{"not", "fewer", "than"}, Bound::at_least},
    {{"a", "minimum", "of"}, Bound::at_least},
    {{"minimum", "of"}, Bound::at_least},
    {{"as", "few", "as"}, Bound::at_least},
    {{"as", "little", "as"}, Bound::at_least},
    {{"as", "low", "as"}, Bound::at_least},
    {{"less", "than"}, Bound::less},
    {{"fewer", "than"}, Bound::less},
    {{"lower", "than"}, Bound::less},
    {{"smaller", "than"}, Bound::less},
    {{"younger", "than"}, Bound::less},
    {{"under"}, Bound::less},
    {{"below"}, Bound::less},
    {{"under", "the", "age", "of"}, Bound::less},
    {{"over", "the", "age", "of"}, Bound::more},
    {{"within", "plus", "or", "minus"}, Bound::about},
    {{"plus", "or", "minus"}, Bound::about},
    {{"up", "to"}, Bound::at_most},
    {{"as", "many", "as"}, Bound::at_most},
    {{"as", "much", "as"}, Bound::at_most},
    {{"as", "high", "as"}, Bound::at_most},
    {{"as", "high", "as", "roughly"}, Bound::about},
    {{"at", "most"}, Bound::at_most},
    {{"no", "more", "than"}, Bound::at_most},
    {{"not", "more", "than"}, Bound::at_most},
    {{"a", "maximum", "of"}, Bound::at_most},
    {{"maximum", "of"}, Bound::at_most},
};

constexpr std::size_t length_of(const Phrase& phrase) {
    std::size_t length = 0;
    while (length < phrase.words.size() && !phrase.words[length].empty()) ++length;
    return length;
}

// Of every phrase that stands before: its length and its last word, which are asked for first.
struct PhraseEnd {
    std::size_t length = 0;
    WordKey last = 0;
};
constexpr auto phrase_ends = [] {
    std::array<PhraseEnd, std::size(before)> out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].length = length_of(before[i]);
        out[i].last = before[i].words[out[i].length - 1].key();
    }
    return out;
}();

// The words that the phrases end in: most amounts have no hedge, which one look-up tells.
struct LastWords {
    Word list[std::size(before)];
};
constexpr LastWords ends_of_phrases = [] {
    LastWords out{};
    for (std::size_t i = 0; i < std::size(before); ++i)
        out.list[i] = before[i].words[length_of(before[i]) - 1];
    return out;
}();
constexpr WordSet last_words(ends_of_phrases.list);

constexpr Phrase behind[] = {
    {{"or", "more"}, Bound::at_least},     {{"or", "greater"}, Bound::at_least},
    {{"or", "higher"}, Bound::at_least},   {{"or", "older"}, Bound::at_least},
    {{"or", "over"}, Bound::at_least},     {{"or", "above"}, Bound::at_least},
    {{"and", "over"}, Bound::at_least},    {{"and", "counting"}, Bound::at_least},
    {{"and", "above"}, Bound::at_least},   {{"and", "older"}, Bound::at_least},
    {{"and", "up"}, Bound::at_least},      {{"and", "younger"}, Bound::at_most},
    {{"and", "under"}, Bound::at_most},    {{"or", "less"}, Bound::at_most},
    {{"or", "fewer"}, Bound::at_most},     {{"or", "under"}, Bound::at_most},
    {{"or", "younger"}, Bound::at_most},   {{"or", "so"}, Bound::about},
    {{"or", "thereabouts"}, Bound::about},
};

// Words that strengthen what they stand before: "well over", "just under", "a little over".
constexpr WordSet strengtheners({"well", "just", "slightly", "far", "way", "somewhat", "only",
                                 "very", "roughly", "maybe", "perhaps", "little", "considerably",
                                 "significantly", "comfortably"});

bool matches(const Words& words, std::size_t at, const Phrase& phrase, std::size_t length) {
    for (std::size_t i = 0; i < length; ++i)
        if (!words.is(at + i, phrase.words[i]) || (i > 0 && !words.goes_on(at + i))) return false;
    return true;
}

constexpr auto directions = make_table<Change>({
    {"rose", Change::up},         {"rise", Change::up},          {"rises", Change::up},
    {"risen", Change::up},        {"rising", Change::up},        {"grew", Change::up},
    {"grow", Change::up},         {"grows", Change::up},         {"grown", Change::up},
    {"growing", Change::up},      {"gained", Change::up},        {"gain", Change::up},
    {"gains", Change::up},        {"gaining", Change::up},       {"climbed", Change::up},
    {"climb", Change::up},        {"climbs", Change::up},        {"climbing", Change::up},
    {"jumped", Change::up},       {"jump", Change::up},          {"jumps", Change::up},
    {"jumping", Change::up},      {"soared", Change::up},        {"soar", Change::up},
    {"soaring", Change::up},      {"surged", Change::up},        {"surge", Change::up},
    {"surging", Change::up},      {"increased", Change::up},     {"increase", Change::up},
    {"increases", Change::up},    {"increasing", Change::up},    {"rallied", Change::up},
    {"rallying", Change::up},     {"advanced", Change::up},      {"advancing", Change::up},
    {"added", Change::up},        {"adding", Change::up},        {"expanded", Change::up},
    {"expand", Change::up},       {"raised", Change::up},        {"raise", Change::up},
    {"raising", Change::up},      {"leapt", Change::up},         {"leaped", Change::up},
    {"edged", Change::none},      {"swelled", Change::up},       {"spiked", Change::up},
    {"rocketed", Change::up},     {"skyrocketed", Change::up},   {"appreciated", Change::up},
    {"strengthened", Change::up}, {"boosted", Change::up},       {"boost", Change::up},
    {"up", Change::up},           {"upped", Change::up},         {"rebounded", Change::up},
    {"accelerated", Change::up},  {"ballooned", Change::up},     {"lifted", Change::up},
    {"fell", Change::down},       {"fall", Change::down},        {"falls", Change::down},
    {"fallen", Change::down},     {"falling", Change::down},     {"dropped", Change::down},
    {"drop", Change::down},       {"drops", Change::down},       {"dropping", Change::down},
    {"lost", Change::down},       {"lose", Change::down},        {"loses", Change::down},
    {"losing", Change::down},     {"slid", Change::down},        {"slide", Change::down},
    {"slides", Change::down},     {"sliding", Change::down},     {"slipped", Change::down},
    {"slip", Change::down},       {"slipping", Change::down},    {"sank", Change::down},
    {"sunk", Change::down},       {"sinking", Change::down},     {"tumbled", Change::down},
    {"tumbling", Change::down},   {"plunged", Change::down},     {"plunge", Change::down},
    {"plunging", Change::down},   {"plummeted", Change::down},   {"plummeting", Change::down},
    {"declined", Change::down},   {"decline", Change::down},     {"declines", Change::down},
    {"declining", Change::down},  {"decreased", Change::down},   {"decrease", Change::down},
    {"decreases", Change::down},  {"decreasing", Change::down},  {"shed", Change::down},
    {"shedding", Change::down},   {"cut", Change::down},         {"cuts", Change::down},
    {"cutting", Change::down},    {"reduced", Change::down},     {"reduce", Change::down},
    {"reducing", Change::down},   {"lowered", Change::down},     {"lowering", Change::down},
    {"shrank", Change::down},     {"shrunk", Change::down},      {"shrink", Change::down},
    {"contracted", Change::down}, {"contract", Change::none},    {"eased", Change::down},
    {"easing", Change::down},     {"dipped", Change::down},      {"dip", Change::down},
    {"dipping", Change::down},    {"crashed", Change::down},     {"collapsed", Change::down},
    {"slumped", Change::down},    {"slump", Change::down},       {"slumping", Change::down},
    {"weakened", Change::down},   {"depreciated", Change::down}, {"retreated", Change::down},
    {"down", Change::down},       {"slashed", Change::down},     {"slashing", Change::down},
    {"narrowed", Change::down},   {"narrowing", Change::down},   {"widened", Change::up},
    {"widening", Change::up},     {"trimmed", Change::down},     {"dived", Change::down},
    {"nosedived", Change::down},  {"skidded", Change::down},     {"tanked", Change::down},
    {"halved", Change::none},
});

constexpr WordSet gathering({"raised", "raise", "raising", "adding", "contract", "lifted",
                             "boost"});

// "pick up 24 seats", "set up 5 camps": the particle is the verb's and says nothing of a rise.
bool is_phrasal(const Words& words, std::size_t at) {
    if (!words.is(at, "up") && !words.is(at, "down")) return false;
    static constexpr WordSet verbs(
        {"pick",     "picks",    "picked",  "picking", "make",   "makes",  "made",   "making",
         "set",      "sets",     "setting", "give",    "gave",   "gives",  "take",   "took",
         "takes",    "end",      "ended",   "add",     "adds",   "come",   "came",   "put",
         "puts",     "shut",     "broke",   "break",   "split",  "turn",   "turned", "sum",
         "sums",     "round",    "rounded", "line",    "lined",  "ring",   "rang",   "track",
         "tracked",  "gunned",   "shot",    "putting", "giving", "taking", "coming", "ending",
         "shutting", "breaking", "turning"});
    return at > 0 && verbs.has(words.at(at - 1));
}

bool is_degree_adverb(const Words& words, std::size_t i) {
    const Word word = words.at(i);
    static constexpr WordSet adverbs({"another", "further", "just", "only", "even", "also", "again",
                                      "fast", "modest", "sharp", "back", "up", "down", "higher",
                                      "lower", "a", "an", "as", "much"});
    if (adverbs.has(word)) return true;
    return word.size() > 3 && same_word(word.substr(word.size() - 2), "ly");
}

} // namespace

std::optional<Hedge> hedge_before(const Words& words, std::size_t at) {
    if (at == 0 || !words.goes_on(at)) return std::nullopt;
    if (words.marks(at - 1, "~") || words.marks(at - 1, "\xE2\x89\x88"))
        return Hedge{at - 1, at, Bound::about};
    if (words.marks(at - 1, ">")) return Hedge{at - 1, at, Bound::more};
    if (words.marks(at - 1, "<")) return Hedge{at - 1, at, Bound::less};
    if (words.is_hyphen(at - 1) && words.glued(at) && at >= 2 && words.is(at - 2, "sub"))
        return Hedge{at - 2, at, Bound::less};
    // "nearly a 1 in 500 chance": the article belongs to what follows.
    if (words.is_number(at) && (words.is(at - 1, "a") || words.is(at - 1, "an")) && at >= 2 &&
        words.is(at + 1, "in") && words.is_number(at + 2)) {
        const auto hedge = hedge_before(words, at - 1);
        if (hedge) return Hedge{hedge->first, at, hedge->bound};
    }
    if (!last_words.has(words.at(at - 1))) return std::nullopt;
    const Phrase* best = nullptr;
    std::size_t best_length = 0;
    const WordKey last = words.at(at - 1).key();
    for (std::size_t i = 0; i < std::size(before); ++i) {
        const std::size_t length = phrase_ends[i].length;
        if (phrase_ends[i].last != last || length <= best_length || length > at) continue;
        if (matches(words, at - length, before[i], length) && words.goes_on(at - length + 1)) {
            best = &before[i];
            best_length = length;
        }
    }
    if (best == nullptr) return std::nullopt;
    std::size_t first = at - best_length;
    while (first > 0 && words.goes_on(first) && strengtheners.has(words.at(first - 1))) {
        --first;
        if (words.is(first, "little") && first > 0 && words.is(first - 1, "a")) --first;
    }
    return Hedge{first, at, best->bound};
}

std::optional<Hedge> hedge_after(const Words& words, std::size_t at) {
    if (words.marks(at, "+") && words.glued(at)) return Hedge{at, at + 1, Bound::at_least};
    if (words.is_hyphen(at) && words.glued(at) && words.glued(at + 1)) {
        if (words.is(at + 1, "plus")) return Hedge{at, at + 2, Bound::at_least};
        if (words.is(at + 1, "odd")) return Hedge{at, at + 2, Bound::about};
    }
    if (words.is(at, "plus") && !words.is_number(at + 1)) return Hedge{at, at + 1, Bound::at_least};
    if (!words.is(at, "or") && !words.is(at, "and")) return std::nullopt; // All begin so.
    for (const Phrase& phrase : behind) {
        const std::size_t length = length_of(phrase);
        if (!matches(words, at, phrase, length) || !words.goes_on(at)) continue;
        // "or more than": the start of another phrase.
        if (words.is(at + length, "than")) continue;
        return Hedge{at, at + length, phrase.bound};
    }
    return std::nullopt;
}

Change direction_of(const Word& word) {
    const Change* found = directions.find(word);
    return found == nullptr ? Change::none : *found;
}

Change change_before(const Words& words, std::size_t at) {
    bool by = false;
    for (std::size_t back = 1; back <= max_look_back && back <= at; ++back) {
        const std::size_t i = at - back;
        if (!words.goes_on(i + 1)) return Change::none;
        if (words.is_mark(i) || words.is_number(i)) {
            // "rose 5 cents by 2": nothing is looked for past a mark.
            return Change::none;
        }
        const Change direction = direction_of(words.at(i));
        if (direction != Change::none && !is_phrasal(words, i)) {
            // "raised $5 million", "added 12 seats": of money and things these say nothing.
            const bool gathers = gathering.has(words.at(i));
            return gathers && !by ? Change::none : direction;
        }
        if (words.is(i, "by")) {
            by = true;
            continue;
        }
        if (by || is_degree_adverb(words, i)) continue;
        return Change::none;
    }
    return Change::none;
}

} // namespace crossread
