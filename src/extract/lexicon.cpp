#include "extract/lexicon.h"

#include "extract/cue_verb_list.h"
#include "extract/cue_words.h"
#include "extract/number_word_list.h"
#include "extract/phrase_words.h"
#include "extract/small_words.h"

#include <cstddef>

namespace crossread {
namespace {

constexpr std::size_t most_words = small_words.size() + cue_verbs.size() + irregular_cues.size() +
                                   speech_nouns.size() + assertions.size() + stances.size() +
                                   feelings.size() + number_words.size() + amount_openers.size() +
                                   phrase_openers.size() + poll_nouns.size() + particles.size();
using Table = WordTable<Facts, most_words>;

// Whether the word with these facts is the base of its verb.
constexpr bool is_base(const Facts& facts, const Word& word) {
    return facts.verb != 0 && word.is(cue_verbs[facts.verb - 1u].base);
}

// The cue verb whose base the word is, as in Facts; 0 for none.
constexpr std::uint16_t verb_with_base(const Table& table, const Word& word) {
    const Facts* facts = table.find(word);
    return facts != nullptr && is_base(*facts, word) ? facts->verb : std::uint16_t{0};
}

// The same for a stem with one more letter.
constexpr std::uint16_t verb_with_base(const Table& table, const Word& stem, char last) {
    char letters[longest_known_word + 1] = {};
    stem.copy(letters, longest_known_word);
    letters[stem.size()] = last;
    return verb_with_base(table, std::string_view(letters, stem.size() + 1));
}

// The verb one of whose forms is `stem` with an ending: "stated" has the stem "stat", "denied"
// "deni", "admitted" "admitt"; each rule of spelling is undone in turn.
constexpr std::uint16_t verb_with_stem(const Table& table, const Word& stem) {
    if (stem.size() < 2) return 0;
    if (const std::uint16_t plain = verb_with_base(table, stem); plain != 0) return plain;
    if (const std::uint16_t silent = verb_with_base(table, stem, 'e'); silent != 0) return silent;
    const Word cut = stem.without_last(1);
    const char last = fold(stem.back());
    if (last == 'i') {
        if (const std::uint16_t in_y = verb_with_base(table, cut, 'y'); in_y != 0) return in_y;
    }
    return last == fold(cut.back()) ? verb_with_base(table, cut) : std::uint16_t{0};
}

// What a word in -s may be beside what the lists tell: a third person, several of a noun.
constexpr void add_plural(const Table& table, const Word& word, Facts& facts) {
    const Word one = word.without_last(1);
    const Facts* known = table.find(one);
    if (known != nullptr)
        facts.hints |= known->hints & (says_something | asserts | takes_stance);
    if (facts.verb != 0 || (facts.hints & no_cue) != 0) return;
    if (fold(one.back()) == 'e') facts.verb = verb_with_stem(table, one.without_last(1));
    if (facts.verb == 0 && known != nullptr && is_base(*known, one)) facts.verb = known->verb;
    facts.form = Form::third;
}

constexpr bool is_adverb(const Word& word) {
    return word.size() > 4 && word.ends_in("ly") && !no_adverbs.has(word);
}

// What a word's ending tells beside what the lists tell.
constexpr Facts with_ending(const Table& table, const Word& word, Facts facts) {
    if (word.size() < 3 || word.size() > longest_known_word) return facts;
    const bool may_be_verb = facts.verb == 0 && (facts.hints & no_cue) == 0;
    switch (fold(word.back())) {
    case 's':
        add_plural(table, word, facts);
        break;
    case 'd':
        if (word.ends_in("fold")) facts.hints |= opens_amount;
        if (!may_be_verb || !word.ends_in("ed")) break;
        facts.verb = verb_with_stem(table, word.without_last(2));
        facts.form = Form::past;
        break;
    case 'g':
        if (!may_be_verb || !word.ends_in("ing")) break;
        facts.verb = verb_with_stem(table, word.without_last(3));
        facts.form = Form::participle;
        break;
    case 'y':
        if (facts.classes == 0 && is_adverb(word)) facts.classes = adverb;
        break;
    default:
        break;
    }
    return facts;
}

template <class List>
constexpr void hint(Table& table, const List& words, WordHint what) {
    for (const auto& entry : words) table[entry.word].hints |= what;
}

constexpr Table listed = [] {
    Table table;
    for (const auto& [word, classes] : small_words) table[word].classes |= classes;
    for (std::size_t i = 0; i < cue_verbs.size(); ++i)
        table[cue_verbs[i].base].verb = static_cast<std::uint16_t>(i + 1);
    for (const IrregularCue& one : irregular_cues) {
        const std::uint16_t verb = verb_with_base(table, one.base);
        Facts& facts = table[one.form];
        facts.verb = verb;
        facts.form = one.kind;
        if (verb == 0) facts.hints |= no_cue;
    }
    hint(table, speech_nouns, says_something);
    hint(table, assertions, asserts);
    hint(table, stances, takes_stance);
    hint(table, feelings, feels);
    hint(table, phrase_openers, opens_phrase);
    hint(table, poll_nouns, opens_phrase);
    hint(table, particles, opens_phrase);
    hint(table, number_words, opens_amount);
    hint(table, amount_openers, opens_amount);
    return table;
}();

constexpr Table lexicon = [] {
    Table table = listed;
    for (auto& [word, facts] : table) facts = with_ending(listed, word, facts);
    return table;
}();

// Of a word that no list has.
Facts facts_by_ending(const Word& word) {
    return with_ending(lexicon, word, {});
}

} // namespace

Facts facts_of(const Word& word) {
    const Facts* facts = lexicon.find(word);
    return facts != nullptr ? *facts : facts_by_ending(word);
}

std::optional<Verb> verb_of(const Facts& facts) {
    if (facts.verb == 0) return std::nullopt;
    const CueVerb& verb = cue_verbs[facts.verb - 1u];
    return Verb{verb.frame, facts.form, verb.often_noun && facts.form != Form::past, verb.weak,
                verb.base};
}

} // namespace crossread
