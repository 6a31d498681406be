// The verb of saying before its subject.
//
//   “Costs fell,” | said Ann Lee | on Friday.       quote, verb, who        content before
//   Costs fell last year, | says the mayor.          a comma, verb, who      content before
//   Additionally, | reports the daily |, costs fell.  an adverb, verb, who    content behind
//   Said the mayor | : “Costs fell.”                 verb, who, colon        content behind
//
// Behind a quote anybody can be the subject; without one only a name or a phrase with an article, which
// must close the clause, since "left, said nothing" has its subject before it.
// In: a sentence, the verb, where its group begins, its frame, and the statement found last or null.
// Out: the subject and its content, or nothing. Cost: the subject and the content.
#pragma once

#include "extract/sentence_view.h"

#include <cstddef>
#include <optional>

namespace crossread {

struct Inverted {
    TokenSpan subject;
    TokenSpan content;
    bool before = false; // the content stands before the verb
    const char* rule = "";
};

[[nodiscard]] std::optional<Inverted> find_inverted(const SentenceView& view, std::size_t verb,
                                                    std::size_t begin, Frame frame,
                                                    const Statement* earlier);

} // namespace crossread
