#include "extract/cues.h"

#include "extract/lexicon.h"

namespace crossread {

std::optional<Verb> find_verb(const Word& word) { return verb_of(facts_of(word)); }
bool is_speech_noun(const Word& word) { return (facts_of(word).hints & says_something) != 0; }
bool is_assertion(const Word& word) { return (facts_of(word).hints & asserts) != 0; }
bool is_stance(const Word& word) { return (facts_of(word).hints & takes_stance) != 0; }
bool is_feeling(const Word& word) { return (facts_of(word).hints & feels) != 0; }

} // namespace crossread
