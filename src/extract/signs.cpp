#include "extract/signs.h"

#include "extract/cues.h"
#include "extract/word_class.h"

#include <string_view>

namespace crossread {
namespace {

constexpr std::uint32_t every_class = ((other_verb | nobody) << 1) - 1;

} // namespace

std::uint32_t shape_of(const Reading& r, std::size_t i) {
    if (i >= r.size()) return 1;
    if (r.opens_quote(i)) return 2;
    if (r.closes_quote(i)) return 3;
    if (r.has(i, in_quotes)) return 4;
    const Word w = r.word(i);
    if (r.is_mark(i)) return Sign(900).word(w).value();
    if (r.tokens()[i].kind == Token::Kind::number) return 5;
    if (r.has(i, moment)) return 6;
    const bool known =
        r.has(i, every_class) && (!r.is_capital(i) || r.tokens()[i].new_paragraph ||
                                  r.has(i, determiner | subject_pronoun | preposition));
    if (known) {
        const bool manner = r.has(i, adverb) && w.size() > 4 && w.substr(w.size() - 2) == "ly";
        return manner ? 7 : Sign(901).word(w).value();
    }
    if (r.is_capital(i)) return 8;
    const auto verb = r.verb(i);
    if (verb) return 16 + 8 * static_cast<std::uint32_t>(verb->form) + (verb->often_noun ? 1 : 0);
    if (w.size() > 4) {
        const std::string_view tail = w.substr(w.size() - 2);
        if (tail == "ed") return 9;
        if (tail == "ng") return 10;
        if (tail.back() == 's' && tail != "ss") return 11;
    }
    return 12;
}

std::uint32_t step_of(std::size_t n) {
    return n < 4 ? static_cast<std::uint32_t>(n) : n < 7 ? 4 : n < 12 ? 5 : n < 24 ? 6 : 7;
}

} // namespace crossread
