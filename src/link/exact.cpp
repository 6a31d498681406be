#include "link/exact.h"

#include "base/utf8.h"
#include "link/find.h"

#include <algorithm>
#include <vector>

namespace crossread {
namespace {

constexpr std::size_t longest_word =
    20; // code points by which a context may fall short of its limit
constexpr auto nowhere = static_cast<std::size_t>(-1);

} // namespace

bool begins_text(const Selector& selector) {
    return selector.start == count_code_points(selector.prefix);
}
bool ends_text(const Selector& selector) {
    return count_code_points(selector.suffix) + longest_word < max_context;
}

void set_found(Resolution& out, std::string_view text, const Selector& selector, Range where,
               Wording wording) {
    out.outcome = to_code_point_offset(text, where.begin) == selector.start ? Outcome::linked
                                                                            : Outcome::moved;
    out.wording = wording;
    out.where = where;
    out.places = 1;
}

Resolution find_exactly(std::string_view text, const Folded& text_folded,
                        const Selector& selector) {
    Resolution out;
    if (selector.exact.empty()) return out;
    const auto found = [&](Range where, Wording wording) {
        set_found(out, text, selector, where, wording);
        out.score = 1;
        return out;
    };

    // 1 and 2. Where the context was cut by the text's own end, it must still be the end.
    const std::string whole = selector.prefix + selector.exact + selector.suffix;
    const auto fits = [&](std::size_t begin, std::size_t size, std::size_t all) {
        return (!begins_text(selector) || begin == 0) &&
               (!ends_text(selector) || begin + size == all);
    };
    const std::vector<std::size_t> exact = find_all(whole, text, max_places);
    std::size_t here = nowhere;
    for (const std::size_t at : exact) {
        const std::size_t begin = at + selector.prefix.size();
        if (!fits(at, whole.size(), text.size())) continue;
        if (exact.size() == 1 || to_code_point_offset(text, begin) == selector.start) here = begin;
    }
    if (here != nowhere) {
        const auto begin = static_cast<std::uint32_t>(here);
        return found({begin, begin + static_cast<std::uint32_t>(selector.exact.size())},
                     Wording::same);
    }

    // 3. The context's ends lose their blanks in folding; so do those of the marked words.
    const Folded folded = fold_with_starts(whole);
    const std::vector<std::size_t> same = find_all(folded.text, text_folded.text, max_places);
    if (same.size() == 1 && fits(same[0], folded.text.size(), text_folded.text.size())) {
        const auto in_folded = [&](std::size_t byte) {
            return static_cast<std::size_t>(
                std::lower_bound(folded.starts.begin(), folded.starts.end(), byte) -
                folded.starts.begin());
        };
        const std::size_t begin = same[0] + in_folded(selector.prefix.size());
        const std::size_t end =
            same[0] +
            std::min(in_folded(selector.prefix.size() + selector.exact.size()), folded.text.size());
        if (begin < end && end < text_folded.starts.size()) {
            const Range where{text_folded.starts[begin], text_folded.starts[end]};
            return found(where,
                         slice(text, where) == selector.exact ? Wording::same : Wording::typeset);
        }
    }
    return out;
}

Resolution locate_exactly(std::string_view text, const Selector& selector) {
    return find_exactly(text, fold_with_starts(text), selector);
}

} // namespace crossread
