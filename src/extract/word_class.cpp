#include "extract/word_class.h"

#include "extract/lexicon.h"

namespace crossread {

std::uint32_t classes_of(const Word& word) { return facts_of(word).classes; }

} // namespace crossread
