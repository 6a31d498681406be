#include "extract/reading.h"

#include <utility>

namespace crossread {

Reading::Reading(Words words, const std::vector<Sentence>& sentences)
    : words_(std::move(words)), sentences_(sentences),
      quoted_(find_quoted(words_.text(), words_.tokens())), classes_(words_.size()) {
    for (std::size_t i = 0; i < words_.size(); ++i)
        classes_[i] = words_.token(i).all_capitals ? 0u : words_.facts(i).classes;
    for (const Quoted& quoted : quoted_) {
        if (quoted.depth > 0) continue;
        const auto width = static_cast<std::size_t>(quoted.width);
        for (std::size_t i = quoted.opening(); i < quoted.first; ++i) classes_[i] |= opening;
        for (std::size_t i = quoted.first; i < quoted.end; ++i) classes_[i] |= in_quotes;
        if (!quoted.closed) continue;
        for (std::size_t i = quoted.end; i < quoted.end + width; ++i) classes_[i] |= closing;
    }
}

Range Reading::bytes(TokenSpan span) const {
    if (span.empty() || span.end > words_.size()) return {};
    return {words_.token(span.first).where.begin, words_.token(span.end - 1).where.end};
}

} // namespace crossread
