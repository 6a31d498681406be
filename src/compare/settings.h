// What a figure stands in: the words around it that tell what it counts.
//
//   The ferry drowned at least 12 people and injured over 30 on an autumn crossing near Bergen.
//     4       1               0 1           fate       0        1      2       3      4     distance
//   setting of "over 30"   head people, fate injured,
//                           context injured 1.0, autumn .5, crossing .4, people .4, Bergen .35, …
//
// In: an article with its figures. Out: one setting for every figure that can be compared, in text
// order. A word weighs less the further it stands from the figure, in telling words; commas, "and",
// and other figures between them count as distance too, since they begin another thought. Weights
// become comparable only after weigh(), which gives rare words more than words that every figure of
// the story has. A figure in brackets behind another ("230 feet (70 metres)") is its twin: the same
// quantity in another unit.
// Cost: linear in the tokens, and figures times max_context_reach.
#pragma once

#include "base/range.h"
#include "compare/bearers.h"
#include "compare/comparison.h"
#include "compare/frames.h"
#include "compare/interval.h"
#include "compare/quantities.h"
#include "compare/terms.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t max_context_reach = 40; // tokens looked at on each side
inline constexpr std::size_t max_context_terms = 16; // kept, nearest first
inline constexpr std::size_t max_neighbours = 6;     // other figures of the sentence

struct ContextTerm {
    TermId term = no_term;
    float weight = 0;
};

struct Setting {
    Mention mention;
    Quantity quantity;
    double value = 0;      // in the dimension's unit; of a range the first number
    double last = 0;       // of a range the last number, else the same
    Interval interval;     // what is claimed, in that unit
    float rarity = 0;      // how little chance it is that another figure has this very value
    TermId head = no_term; // of the counted noun
    TermId exact_head = no_term;
    float head_weight =
        0;                // 1 for a noun or dimension that few figures of the story have, else less
    bool anybody = false; // people, victims, others, or no noun: a person of any kind fits
    bool person = false;
    Fate fate = Fate::none; // what became of those counted
    bool hurt = false;      // injuries and a hospital are both spoken of
    bool toll = false;      // the article's count of those who met this fate (tolls.h)
    bool vague = false;     // "dozens", "between 10 and 100": no value to go by
    Change change = Change::none;
    bool by = false;                  // by how much something changed, not the level it reached
    std::vector<ContextTerm> context; // by term
    float mass = 0;                   // sum of the weights
    std::vector<double> neighbours;   // values of the same sentence, sorted
    std::vector<TermId> names;        // capitalised words beside it, sorted
    Bearer bearer;                    // of an age
    std::vector<TermId> credit;       // telling words of the origin's name, sorted
    std::vector<NamedTime> times;     // that it is said of, other than the article's own
    int month = -1;                   // of the article; negative when unknown
    std::vector<TermId> base;         // what a change is measured from, sorted
    std::vector<TermId> period;       // of the engine's period, sorted
    std::vector<TermId> scope;        // of the engine's scopes, sorted
    std::size_t first = 0, end = 0;   // its tokens
    std::size_t sentence = 0;
    std::size_t twin = npos; // index of the setting that says the same in another unit
};

// An article's words, ready to be compared.
struct WordedArticle {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<WordInfo> words; // one a token; marks have none
};

[[nodiscard]] WordedArticle read_words(std::string_view text, Terms& terms);

// Appends the telling words of a phrase that is no part of a text: a unit, a name.
void add_words(std::string_view phrase, Terms& terms, std::vector<TermId>& out);

// Appends the settings of the article's figures.
void find_settings(const SourceArticle& article, std::uint32_t number, const WordedArticle& words,
                   Terms& terms, std::vector<Setting>& settings);

// Multiplies each weight by how rare its term is among all settings, and fills in `mass`.
void weigh(std::vector<Setting>& settings, std::size_t terms);

// 0 for "2", more for "100", most for "6,747": about the logarithm of the number of values that
// would have been as likely.
[[nodiscard]] float rarity_of(double value);

} // namespace crossread
