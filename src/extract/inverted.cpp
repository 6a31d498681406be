#include "extract/inverted.h"

#include "extract/parties.h"

namespace crossread {

std::optional<Inverted> find_inverted(const SentenceView& v, std::size_t i, std::size_t begin,
                                      Frame frame, const Statement* earlier) {
    const bool quote = v.quote_before(begin);
    const bool comma = begin > v.at.first && v.r.word(begin - 1) == ",";
    if (frame == Frame::tell && !quote) return std::nullopt;
    if (!quote && !comma && !(begin == v.at.first && v.r.is_capital(i))) return std::nullopt;
    // "Additionally, reports X, …": nothing but an adverb stands before.
    const bool short_opening = begin - v.at.first <= 4;
    const auto subject = subject_after(v.r, i + 1, v.at.end);
    if (!subject) return std::nullopt;
    const std::size_t n = subject->end;
    const bool ends = v.r.is_mark(n) || n >= v.at.end ||
                      v.r.has(n, preposition | moment | relative | adverb | subordinator);
    if (!ends) return std::nullopt;
    if (!quote && frame == Frame::show && !v.r.is_speech_noun(n - 1)) return std::nullopt;
    if (!quote) {
        // Without a quote only a name or a phrase with an article, up to a comma or the end.
        const bool tail = v.r.is_capital(n - 1) && frame == Frame::say && v.last > n &&
                          v.last - n <= 5 && begin - v.at.first > 5 && !v.r.is(n, "that") &&
                          !v.r.is(n, "to");
        if (!tail && !v.r.is_stop(n) && v.r.word(n) != "," && v.r.word(n) != ":")
            return std::nullopt;
        if (!v.r.is_capital(subject->first) && !v.r.has(subject->first, determiner))
            return std::nullopt;
        if (begin == v.at.first && v.r.word(n) != ":") return std::nullopt;
        // "X, the mayor, said nothing." has a subject before it.
        if (v.r.is_stop(n) && subject_before(v.r, i, v.at.first) && !v.r.is_capital(subject->first))
            return std::nullopt;
    }
    if (begin > v.at.first && !quote && v.r.word(n) == "," && short_opening)
        return Inverted{*subject, {n + 1, v.last}, false, "reports X"};
    if (begin == v.at.first) return Inverted{*subject, {n + 1, v.last}, false, "said X:"};
    return Inverted{*subject, v.content_before(begin, earlier), true, "said X"};
}

} // namespace crossread
