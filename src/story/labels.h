// The words for every closed set of story.h, as they stand in files and on the screen.
//
//   word(Relation::only_here)            "only here"   as a reader sees it
//   code(Relation::only_here)            "only-here"   as a file spells it
//   parse_relation("only-here")          Relation::only_here
//   parse_relation("equal")              nothing: the caller names the file and the line
#pragma once

#include "story/story.h"

#include <optional>
#include <string>
#include <string_view>

namespace crossread {

[[nodiscard]] std::string_view word(Relation);
[[nodiscard]] std::string_view word(Reason);
[[nodiscard]] std::string_view word(QuoteRelation);
[[nodiscard]] std::string_view word(QuoteForm);
// "differs: transcription"; without a reason the state alone.
[[nodiscard]] std::string state_in_words(Relation, Reason);

[[nodiscard]] std::string_view code(Relation);
[[nodiscard]] std::string_view code(Reason);
[[nodiscard]] std::string_view code(Bound); // = ~ > >= < <=
[[nodiscard]] std::string_view code(QuoteRelation);
[[nodiscard]] std::string_view code(QuoteForm);
[[nodiscard]] std::string_view code(ArticleKind);

[[nodiscard]] std::optional<Relation> parse_relation(std::string_view);
[[nodiscard]] std::optional<Reason> parse_reason(std::string_view);
[[nodiscard]] std::optional<Bound> parse_bound(std::string_view);
[[nodiscard]] std::optional<QuoteRelation> parse_quote_relation(std::string_view);
[[nodiscard]] std::optional<QuoteForm> parse_quote_form(std::string_view);
[[nodiscard]] std::optional<ArticleKind> parse_article_kind(std::string_view);

// The relation that a version's relation to the fullest wording amounts to in the five states:
// same is same; cut, translation and paraphrase are compatible; altered differs.
[[nodiscard]] Relation state_of(QuoteRelation);

} // namespace crossread
