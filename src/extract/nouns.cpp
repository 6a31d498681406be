#include "extract/nouns.h"

#include "extract/plurals.h"

namespace crossread {
namespace {

constexpr WordSet function_words({
    // Determiners and pronouns.
    "the",
    "a",
    "an",
    "this",
    "that",
    "these",
    "those",
    "his",
    "her",
    "its",
    "their",
    "our",
    "my",
    "your",
    "he",
    "she",
    "it",
    "they",
    "we",
    "i",
    "you",
    "him",
    "them",
    "us",
    "me",
    "who",
    "whom",
    "whose",
    "which",
    "what",
    "each",
    "every",
    "any",
    "all",
    "both",
    "some",
    "no",
    "none",
    "another",
    "such",
    "himself",
    "herself",
    "itself",
    "themselves",
    "one's",
    "there",
    "here",
    // Prepositions.
    "of",
    "in",
    "on",
    "at",
    "by",
    "for",
    "with",
    "from",
    "to",
    "into",
    "onto",
    "over",
    "under",
    "above",
    "below",
    "between",
    "among",
    "amid",
    "against",
    "across",
    "along",
    "after",
    "before",
    "during",
    "since",
    "until",
    "till",
    "through",
    "throughout",
    "about",
    "around",
    "near",
    "off",
    "out",
    "up",
    "down",
    "within",
    "without",
    "despite",
    "via",
    "per",
    "than",
    "as",
    "like",
    "toward",
    "towards",
    "inside",
    "outside",
    "behind",
    "beyond",
    "upon",
    "including",
    "versus",
    "vs",
    "vs.",
    "apart",
    "aboard",
    "past",
    "except",
    "beside",
    "besides",
    // Conjunctions and adverbs.
    "and",
    "or",
    "nor",
    "but",
    "if",
    "when",
    "where",
    "while",
    "because",
    "although",
    "though",
    "so",
    "yet",
    "not",
    "also",
    "too",
    "only",
    "just",
    "even",
    "still",
    "then",
    "now",
    "again",
    "ago",
    "later",
    "earlier",
    "today",
    "yesterday",
    "tomorrow",
    "tonight",
    "once",
    "twice",
    "ever",
    "never",
    "always",
    "already",
    "how",
    "why",
    "whether",
    "instead",
    "alone",
    "respectively",
    "away",
    "apiece",
    "percent",
    "together",
    "soon",
    "well",
    "perhaps",
    "however",
    "back",
    "ahead",
    "overall",
    "mostly",
    "largely",
    "annually",
    "nearly",
    "almost",
    // Auxiliaries.
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "being",
    "am",
    "has",
    "have",
    "had",
    "having",
    "do",
    "does",
    "did",
    "will",
    "would",
    "shall",
    "should",
    "can",
    "could",
    "may",
    "might",
    "must",
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "hasn't",
    "haven't",
    "hadn't",
    "won't",
    "wouldn't",
    "don't",
    "doesn't",
    "didn't",
    "can't",
    "couldn't",
    "cannot",
});

// Verbs that often stand right behind a number or a counted noun and look like nothing else.
constexpr WordSet verbs({
    "says",     "said",     "say",      "saying",   "told",      "came",      "come",
    "comes",    "went",     "go",       "goes",     "got",       "get",       "gets",
    "took",     "take",     "takes",    "made",     "make",      "makes",     "gave",
    "give",     "gives",    "saw",      "see",      "sees",      "knew",      "know",
    "knows",    "began",    "begin",    "became",   "become",    "becomes",   "left",
    "lost",     "lose",     "loses",    "won",      "win",       "wins",      "rose",
    "rise",     "rises",    "fell",     "fall",     "falls",     "grew",      "grow",
    "grows",    "stood",    "stand",    "stands",   "sat",       "ran",       "held",
    "hold",     "holds",    "kept",     "keep",     "keeps",     "found",     "find",
    "finds",    "paid",     "pay",      "pays",     "sold",      "sell",      "sells",
    "sent",     "met",      "led",      "seem",     "seems",     "seemed",    "appear",
    "appears",  "appeared", "remain",   "remains",  "remained",  "include",   "includes",
    "included", "need",     "needs",    "needed",   "want",      "wants",     "wanted",
    "live",     "use",      "uses",     "used",     "use",       "die",       "died",
    "dies",     "survived", "suffered", "received", "according", "compared",  "believed",
    "agree",    "agreed",   "voted",    "expected", "asks",      "happened",  "occurred",
    "brings",   "brought",  "means",    "meant",    "makes",     "helps",     "helped",
    "shows",    "showed",   "allows",   "provides", "continue",  "continues", "continued",
    "reported", "killed",   "injured",  "wounded",  "arrested",  "hurt",      "tells",
    "asked",    "dead",     "missing",  "trapped",  "old",       "higher",    "lower",
    "ages",     "aged",     "more",     "less",     "fewer",     "away",      "long",
    "wide",     "tall",     "high",     "deep",     "thick",     "apiece",    "strong",
});

// Plural in form, but as a rule the first part of what is counted: "three sports teams".
constexpr WordSet plural_modifiers({"sports",  "arms",           "sales",      "savings",
                                    "goods",   "customs",        "operations", "services",
                                    "systems", "communications", "human",      "rights",
                                    "news",    "women's",        "men's",      "veterans",
                                    "games",   "securities",     "futures",    "earnings",
                                    "cars",    "emergency",      "business",   "campus"});

bool is_adverb(const Word& word) {
    return ends_with_folded(word, "ly") && word.find('-') == std::string_view::npos &&
           !same_word(word, "family") && !same_word(word, "daily") && !same_word(word, "weekly") &&
           !same_word(word, "monthly") && !same_word(word, "elderly") &&
           !same_word(word, "early") && !same_word(word, "friendly") &&
           !same_word(word, "monopoly") && !same_word(word, "only") && !same_word(word, "supply") &&
           !same_word(word, "deadly") && !same_word(word, "assembly") &&
           !same_word(word, "yearly") && !same_word(word, "likely") &&
           !same_word(word, "quarterly") && !same_word(word, "italy");
}

std::string join(const Words& words, std::size_t first, std::size_t end) {
    std::string out;
    for (std::size_t i = first; i < end; ++i) {
        const Word word = words.at(i);
        if (words.is(i, "and") || words.is(i, "or") || words.is_mark(i)) continue;
        if (!out.empty()) out += ' ';
        out += i + 1 == end ? singular(word) : std::string(word);
    }
    return out;
}

bool can_continue(const Words& words, std::size_t at) {
    if (!words.goes_on(at) || !words.is_word(at)) return false;
    const Word word = words.at(at);
    if (word == "US" || word == "IT") return true; // Not the pronouns.
    if (words.is_possessive(at)) return false;
    return !is_function_word(word) && !verbs.has(word) && !is_adverb(word);
}

// "Kia and Hyundai vehicles", "digital and physical sales": a modifier, and, another, the head.
bool joins_modifiers(const Words& words, std::size_t at) {
    return (words.is(at, "and") || words.is(at, "or")) && can_continue(words, at + 1) &&
           !is_plural(words.at(at + 1)) && can_continue(words, at + 2) &&
           is_plural(words.at(at + 2));
}

// "the dead", "12 trapped miners": words that are people, or say how those counted fared.
constexpr WordSet states({"dead", "wounded", "injured", "homeless", "missing", "trapped"});

// "41,000 last year": when, and nothing that is counted.
bool tells_when(const Words& words, std::size_t at) {
    static constexpr WordSet which({"last", "next", "late", "early"});
    static constexpr WordSet times({"day", "night", "week", "weekend", "month", "quarter", "year",
                                    "season", "decade", "century", "spring", "summer", "autumn",
                                    "fall", "winter"});
    return which.has(words.at(at)) && words.goes_on(at + 1) && times.has(words.at(at + 1));
}

// "the 430,000 analysts had expected": who expects it, at `noun`.
bool expects(const Words& words, std::size_t noun) {
    static constexpr WordSet verbs({"expected", "forecast", "forecasted", "predicted", "projected",
                                    "anticipated", "estimated"});
    if (!forecasters.has(words.at(noun))) return false;
    const std::size_t verb = words.is(noun + 1, "had") || words.is(noun + 1, "have") ? 2 : 1;
    return noun > 1 && words.is(noun - 2, "the") && verbs.has(words.at(noun + verb)) &&
           !words.is_word(noun + verb + 1) && !words.is_number(noun + verb + 1);
}

std::optional<NounPhrase> read_plural(const Words& words, std::size_t at) {
    if (tells_when(words, at)) return std::nullopt;
    // '50,000 "foreigners"', "40 [people]": a mark may open behind the number.
    if (words.marks(at, "\"") || words.marks(at, "[") || words.marks(at, "\xE2\x80\x9C") ||
        words.marks(at, "\xE2\x80\x98")) {
        if (words.goes_on(at) && words.glued(at + 1)) ++at;
    }
    const std::size_t limit = at + max_phrase_tokens;
    for (std::size_t i = at; i < limit; ++i) {
        if (i > at && joins_modifiers(words, i)) continue;
        if (i > at && words.marks(i, ",") && can_continue(words, i + 1) && i + 1 < limit &&
            !is_plural(words.at(i + 1)) && is_plural(words.at(i + 2)) && can_continue(words, i + 2))
            continue;
        const Word word = words.at(i);
        // "the dead": a plural that is an adjective elsewhere counts only where the phrase ends.
        const bool adjective = states.has(word);
        if (adjective) {
            const bool joined = words.is(i + 1, "and") && !is_function_word(words.at(i + 2));
            if (i == at && !can_continue(words, i + 1) && !joined)
                return NounPhrase{at, i + 1, "people"};
            if (i > at || !can_continue(words, i + 1)) return std::nullopt;
            continue;
        }
        // "12 Acme Comet 7s": the plural of a name with its number.
        if (i > at && words.is_number(i) && words.capital(i - 1) && words.goes_on(i) &&
            words.at(i).back() == 's')
            return NounPhrase{at, i + 1, join(words, at, i + 1)};
        // "three Acme Comet 7 rockets": a name with its number.
        if (i > at && words.is_number(i) && words.capital(i - 1) && words.goes_on(i)) continue;
        if (!can_continue(words, i)) return std::nullopt;
        if (!is_plural(word)) continue;
        // A possessive plural is not the head: "the teachers' unions".
        if ((words.marks(i + 1, "'") || words.marks(i + 1, "\xE2\x80\x99")) && words.glued(i + 1)) {
            ++i;
            continue;
        }
        if (words.is_possessive(i + 1) && !same_word(word, "people")) return std::nullopt;
        // "nine Rockets fans": a name before the head.
        if (words.capital(i) && !words.token(i).all_capitals && !words.capital(i + 1) &&
            can_continue(words, i + 1) && is_plural(words.at(i + 1)))
            continue;
        if (expects(words, i)) return std::nullopt;
        // "one in six children lives", but "claimed 12 lives".
        if (words.is(i + 1, "lives")) return NounPhrase{at, i + 1, join(words, at, i + 1)};
        const bool modifier = plural_modifiers.has(word) || fold(word.back()) != 's';
        if (modifier && can_continue(words, i + 1) && is_plural(words.at(i + 1))) continue;
        return NounPhrase{at, i + 1, join(words, at, i + 1)};
    }
    return std::nullopt;
}

bool looks_verbal(const Word& word) {
    return ends_with_folded(word, "ed") || ends_with_folded(word, "ing") || is_plural(word);
}

std::optional<NounPhrase> read_singular(const Words& words, std::size_t at) {
    std::size_t end = at;
    const std::size_t limit = at + max_phrase_tokens;
    while (end < limit && can_continue(words, end)) {
        if (words.capital(end) && words.capital(end + 1))
            return std::nullopt; // "one Anthony Scott"
        // "One proposal asks", "one man killed": after a noun these are verbs.
        if (end > at && looks_verbal(words.at(end)) &&
            (is_plural(words.at(end)) || !can_continue(words, end + 1)))
            break;
        ++end;
    }
    if (end == at || words.is_possessive(end)) return std::nullopt;
    return NounPhrase{at, end, join(words, at, end)};
}

} // namespace

bool is_function_word(const Word& word) { return function_words.has(word); }

std::optional<NounPhrase> read_noun_phrase(const Words& words, std::size_t at, Grammar grammar) {
    return grammar == Grammar::plural ? read_plural(words, at) : read_singular(words, at);
}

} // namespace crossread
