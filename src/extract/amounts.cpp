#include "extract/amounts.h"

#include "extract/amount_range.h"
#include "extract/compound_amount.h"
#include "extract/single_amount.h"

namespace crossread {

std::optional<Amount> read_amount(const Words& words, std::size_t at) {
    const RangeOpener opener = words.is(at, "between") ? RangeOpener::between
                               : words.is(at, "from")  ? RangeOpener::from
                                                       : RangeOpener::none;
    std::size_t number = at;
    if (opener != RangeOpener::none) {
        ++number;
        const bool hedged = words.is(number, "about") || words.is(number, "around") ||
                            words.is(number, "roughly") || words.is(number, "some");
        if (hedged && words.goes_on(number)) ++number;
    }
    const auto first = read_single(words, number);
    if (!first) return std::nullopt;
    if (auto range = read_range(words, at, opener, *first)) return range;
    if (opener != RangeOpener::none) return std::nullopt; // It is read again without the word.
    if (auto whole = read_compound(words, *first)) return whole;
    return first;
}

} // namespace crossread
