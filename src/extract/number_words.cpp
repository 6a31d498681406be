#include "extract/number_words.h"

#include "extract/number_word_list.h"

namespace crossread {

const NumberWord* number_word(const Word& word) { return number_words.find(word); }

double multiplier_of(const Word& word) {
    const NumberWord* found = number_word(word);
    const bool scales = found != nullptr && (found->role == NumberWord::Role::scale ||
                                             found->role == NumberWord::Role::hundred);
    return scales ? found->value : 0;
}

double money_multiplier_of(const Word& letters) {
    if (const double factor = multiplier_of(letters); factor > 0) return factor;
    if (letters.size() != 1) return 0;
    switch (fold(letters[0])) {
    case 'k':
        return 1e3;
    case 'm':
        return 1e6;
    case 'b':
        return 1e9;
    case 't':
        return 1e12;
    default:
        return 0;
    }
}

} // namespace crossread
