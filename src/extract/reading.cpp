#include "extract/reading.h"

#include <utility>

namespace crossread {

Reading::Reading(Words words, const std::vector<Sentence>& sentences)
    : words_(std::move(words)), sentences_(sentences),
      quoted_(find_quoted(words_.text(), words_.tokens())) {
    for (const Quoted& quoted : quoted_) {
        if (quoted.depth > 0) continue;
        for (std::size_t i = quoted.opening(); i < quoted.first; ++i) words_.add_classes(i, opening);
        for (std::size_t i = quoted.first; i < quoted.end; ++i) words_.add_classes(i, in_quotes);
        if (!quoted.closed) continue;
        for (std::size_t i = quoted.end; i < quoted.end + quoted.width; ++i)
            words_.add_classes(i, closing);
    }
}

Range Reading::bytes(TokenSpan span) const {
    if (span.empty() || span.end > words_.size()) return {};
    return {words_.token(span.first).where().begin, words_.token(span.end - 1).where().end};
}

} // namespace crossread
