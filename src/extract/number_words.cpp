#include "extract/number_words.h"

#include "extract/number_word_list.h"

namespace crossread {

const NumberWord* number_word(const Word& word) { return number_words.find(word); }

} // namespace crossread
