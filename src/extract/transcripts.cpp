#include "extract/transcripts.h"

#include "extract/cues.h"
#include "text/word_table.h"

#include <algorithm>

namespace crossread {
namespace {

constexpr std::size_t longest_label = 5; // words before the colon

// "NEW DELHI: The harbour …": a place before the first of several paragraphs. The label of a speaker
// comes again, or another's does.
bool is_dateline(const SentenceView& v, std::size_t first, std::size_t colon) {
    if (first != 0) return false;
    for (std::size_t i = first; i < colon; ++i)
        if (!v.r.tokens()[i].all_capitals) return false;
    const std::size_t end = std::min(v.r.size(), colon + longest_content);
    bool more = false;
    for (std::size_t i = colon + 1; i < end; ++i) {
        more = more || v.r.tokens()[i].new_paragraph;
        if (i + 1 < end && v.r.word(i + 1) == ":" && v.r.tokens()[i].all_capitals) return false;
    }
    return more;
}

} // namespace

std::optional<Statement> find_transcript(const SentenceView& v) {
    const std::size_t first = v.at.first;
    if (!v.r.tokens()[first].new_paragraph && first > 0) return std::nullopt;
    std::size_t i = first;
    while (i < v.at.end && i - first < longest_label && v.r.is_word(i) && v.r.is_capital(i) &&
           !v.r.has(i, preposition | determiner | possessive))
        ++i;
    if (i == first || v.r.word(i) != ":" || v.r.is_speech_noun(i - 1) || v.r.has(i - 1, moment))
        return std::nullopt;
    static constexpr WordSet labels({"correction", "update", "related", "photo", "source",
                                     "sources", "watch", "more", "topics", "tags",
                                     "advertisement"});
    if (labels.has(v.r.word(first)) || labels.has(v.r.word(i - 1))) return std::nullopt;
    if (i + 2 >= v.at.end || is_dateline(v, first, i)) return std::nullopt;
    return v.made({i, i + 1}, Frame::say, TokenSpan{first, i}, false,
                  {i + 1, std::min(v.paragraph_end, i + longest_content)}, false, "X:");
}

} // namespace crossread
