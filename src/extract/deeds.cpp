#include "extract/deeds.h"

#include "extract/parties.h"
#include "extract/verb_form.h"
#include "text/word_table.h"

namespace crossread {
namespace {

constexpr std::size_t few_between = 3;     // "a new program called"
constexpr std::size_t longest_object = 12; // "40 of the seats on the harbour board"

// "The firm added about 40 jobs in May": more of them, and no clause that tells of them.
bool adds_to_count(const SentenceView& v, std::size_t i) {
    if (!v.r.is(i, "added") && !v.r.is(i, "adds") && !v.r.is(i, "add") && !v.r.is(i, "adding"))
        return false;
    std::size_t k = i + 1;
    while (k < i + few_between && v.r.has(k, preposition | adverb)) ++k;
    if (v.r.is(k, "another") || v.r.is(k, "more")) ++k;
    if (!v.is_number(k)) return false;
    for (; k < v.last && k < i + longest_aside && v.r.word(k) != ","; ++k)
        if (!v.r.is_capital(k) && v.r.has(k, auxiliary | other_verb | in_quotes)) return false;
    return true;
}

// "The scheme, called FX-7, …", "Lee called Hale.": a name and nothing that is said of it.
bool only_name(const SentenceView& v, std::size_t first) {
    std::size_t end = first;
    while (end < first + longest_object && (v.r.is_capital(end) || v.is_number(end) ||
                                            (v.r.word(end) == "-" && !v.r.tokens()[end].spaced)))
        ++end;
    return end > first && (v.r.is_stop(end) || v.r.word(end) == "," || v.r.word(end) == ")");
}

// "They attacked the ship, killing 17 sailors": a deed, for words kill nobody.
bool kills(const SentenceView& v, std::size_t i) {
    static constexpr WordSet violent({"assail", "attack", "battle", "blast", "fight", "target"});
    if (!violent.has(v.r.verb(i)->base)) return false;
    for (std::size_t k = i + 1; k < v.last && k < i + longest_object; ++k) {
        if (v.r.has(k, in_quotes)) return false;
        if (v.r.word(k) != ",") continue;
        return v.r.is(k + 1, "killing") || v.r.is(k + 1, "wounding") || v.r.is(k + 1, "injuring");
    }
    return false;
}

// "Lee claimed 12 of the seats", "the flood claimed 40 lives": taken, not said.
bool claims_share(const SentenceView& v, std::size_t i) {
    static constexpr WordSet taken(
        {"life", "lives", "place", "seat", "seats", "victim", "victims", "vote", "votes"});
    if (!v.r.is(i, "claim") && !v.r.is(i, "claimed") && !v.r.is(i, "claims") &&
        !v.r.is(i, "claiming"))
        return false;
    bool number = false;
    for (std::size_t k = i + 1; k < v.last && k < i + longest_object; ++k) {
        if (number && taken.has(v.r.word(k))) return true;
        number = number || v.is_number(k);
        if (v.r.is(k, "that") || v.r.word(k) == "," ||
            v.r.has(k, auxiliary | other_verb | in_quotes | subject_pronoun))
            return false;
    }
    return false;
}

// "The bank raised its rate by a quarter point", "it raised $40 million": an amount goes up, and
// nothing is brought up.
bool raises_amount(const SentenceView& v, std::size_t i) {
    static constexpr WordSet fractions({"half", "third", "quarter", "fifth", "tenth"});
    if (v.r.verb(i)->base != "raise") return false;
    const auto amount_at = [&](std::size_t k) {
        if (v.r.word(k) == "$" || v.r.word(k) == "€" || v.r.word(k) == "£") return true;
        const bool article = v.r.is(k, "a") || v.r.is(k, "an");
        return v.is_number(k) || (article && fractions.has(v.r.word(k + 1)));
    };
    std::size_t first = i + 1;
    while (first < i + few_between && v.r.has(first, preposition | adverb)) ++first;
    if (amount_at(first)) return true;
    for (std::size_t k = i + 1; k < v.last && k < i + longest_object; ++k) {
        if (v.r.has(k, in_quotes | auxiliary | other_verb | subject_pronoun) || v.r.word(k) == ",")
            return false;
        if ((v.r.is(k, "to") || v.r.is(k, "by") || v.r.is(k, "from")) &&
            (amount_at(k + 1) || (v.r.has(k + 1, adverb | preposition) && amount_at(k + 2))))
            return true;
    }
    return false;
}

// "The men accused of theft", "half of those questioned": what was done to them tells who they are.
bool tells_who(const SentenceView& v, std::size_t i) {
    if (v.r.verb(i)->form != Form::past || i == v.at.first || v.r.has(i - 1, being)) return false;
    if (v.r.is(i - 1, "those")) return true;
    const bool blames = v.r.verb(i)->frame == Frame::object || v.r.is(i, "suspected");
    if (!blames || !v.r.is(i + 1, "of") || v.r.has(i - 1, subject_pronoun | auxiliary | adverb))
        return false;
    // "the man whom the court accused of theft": whom they accuse stands before.
    for (std::size_t k = i; k > v.at.first && i - k < longest_object; --k)
        if (v.r.is(k - 1, "whom") || v.r.is(k - 1, "who")) return false;
    return true;
}

} // namespace

// "a clerk who asked not to be named", "a program called Lark": nobody says anything.
bool is_no_saying(const SentenceView& v, std::size_t i) {
    if (v.r.is(i, "asked") && v.r.is(i + 1, "not") && v.r.is(i + 2, "to") && v.r.is(i + 3, "be"))
        return true;
    if (i > v.at.first && v.r.is(i - 1, "following")) return true; // "the following remark:"
    if (adds_to_count(v, i) || claims_share(v, i) || kills(v, i) || raises_amount(v, i) ||
        tells_who(v, i))
        return true;
    // "Hale was accused of theft": by whom is not told.
    if (v.r.verb(i)->frame == Frame::object && v.r.verb(i)->form == Form::past &&
        is_passive(v, i) && !v.r.is(i + 1, "by") &&
        (v.r.is(i + 1, "of") || v.r.is(i + 1, "for") || v.r.is(i + 1, "with") ||
         v.r.is(i + 1, "in")))
        return true;
    // "declared war", "finds its way": deeds, whatever the verb.
    static constexpr WordSet deeds({"war", "bankruptcy", "independence"});
    if ((v.r.is(i, "declare") || v.r.is(i, "declared") || v.r.is(i, "declares") ||
         v.r.is(i, "declaring")) &&
        deeds.has(v.r.word(i + 1)))
        return true;
    if ((v.r.is(i, "find") || v.r.is(i, "finds") || v.r.is(i, "found") || v.r.is(i, "finding")) &&
        v.r.has(i + 1, possessive) && (v.r.is(i + 2, "way") || v.r.is(i + 2, "ways")))
        return true;
    if (!v.r.is(i, "called") && !v.r.is(i, "named") && !v.r.is(i, "dubbed")) return false;
    if (!v.r.is_capital(i + 1) && !v.r.opens_quote(i + 1)) return false;
    if (only_name(v, i + 1)) return true;
    for (std::size_t k = i; k > v.at.first + 1 && i - k < few_between + 1; --k) {
        if (v.r.is(k - 1, "a") || v.r.is(k - 1, "an")) return true;
        if (!v.r.is_word(k - 1) || v.r.is_capital(k - 1) ||
            v.r.has(k - 1, determiner | preposition | conjunction | auxiliary | adverb |
                               subject_pronoun | relative))
            return false;
    }
    return false;
}

} // namespace crossread
