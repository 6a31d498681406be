#include "extract/ages.h"

#include "extract/hedges.h"
#include "extract/nouns.h"
#include "extract/number_rows.h"

namespace crossread {
namespace {

constexpr double oldest_age = 110;
// Towns and firms turn a hundred, and more.
constexpr double oldest_body = 999;

// "He will be 35", "she was 62 when".
bool says_age(const Words& words, std::size_t at) {
    static constexpr WordSet verbs({"be", "is", "was", "am"});
    static constexpr WordSet persons({"he", "she", "who", "i"});
    if (!verbs.has(words.at(at - 1))) return false;
    for (std::size_t back = 2; back <= 4 && back <= at; ++back)
        if (persons.has(words.at(at - back))) return true;
    return false;
}

// "children under five", "voters over 65".
bool limits_age(const Words& words, const Amount& amount) {
    static constexpr WordSet persons({"people", "men", "women", "those", "anyone", "voters",
                                      "adults", "children", "kids", "americans", "persons",
                                      "girls", "boys", "infants", "everyone"});
    const auto hedge = hedge_before(words, amount.first);
    return hedge && hedge->first > 0 && words.goes_on(hedge->first) &&
           persons.has(words.at(hedge->first - 1)) &&
           (words.is(hedge->first, "under") || words.is(hedge->first, "over"));
}

} // namespace

bool is_age(const Words& words, const Amount& amount) {
    if (amount.low > oldest_body || amount.low < 1 || amount.first < 2) return false;
    const std::size_t at = amount.number;
    const bool word = amount.form == Number::Form::words && !amount.scaled && !amount.article;
    if (word) return limits_age(words, amount);
    if (!amount.plain) return false;
    // "The harbour turns 300".
    static constexpr WordSet turns({"turned", "turns", "turning"});
    if (turns.has(words.at(at - 1))) return true;
    if (amount.low > oldest_age) return false;
    if (words.is(at - 1, "aged") || words.is(at - 1, "age") || words.is(at - 1, "ages"))
        return true;
    if (words.is(at - 1, "of") && (words.is(at - 2, "age") || words.is(at - 2, "ages")))
        return true;
    if (says_age(words, at)) return true;
    if (limits_age(words, amount)) return true;
    const bool ends = words.marks(at + 1, ",") || words.marks(at + 1, ";") ||
                      words.ends_sentence(at + 1) || !words.goes_on(at + 1);
    if (!words.marks(at - 1, ",") || !ends || is_month(words, at - 2)) return false;
    if (words.marks(at - 2, ")")) return true; // "Jane Doe (left), 40."
    return words.is_word(at - 2) && !is_function_word(words.at(at - 2)) &&
           (words.capital(at - 2) || words.marks(at + 1, ","));
}

} // namespace crossread
