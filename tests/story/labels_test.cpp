#include "story/labels.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

// Whether every value from the first to the last has a code of its own that is read back.
template <typename Enum, typename Parse>
bool round_trips(Enum last, Parse parse) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        if (code(value).empty() || parse(code(value)) != value) return false;
    }
    return code(static_cast<Enum>(static_cast<int>(last) + 1)).empty();
}

} // namespace

TEST_CASE("every value of every closed set has a code that is read back") {
    CHECK(round_trips(Relation::not_compared, parse_relation));
    CHECK(round_trips(Reason::unexplained, parse_reason));
    CHECK(round_trips(Bound::at_most, parse_bound));
    CHECK(round_trips(QuoteRelation::paraphrase, parse_quote_relation));
    CHECK(round_trips(QuoteForm::scare, parse_quote_form));
    CHECK(round_trips(ArticleKind::full, parse_article_kind));
}

TEST_CASE("the codes stand for what story.h says") {
    CHECK(code(Reason::transcription) == "transcription");
    CHECK(code(Reason::magnitude) == "magnitude");
    CHECK(code(Bound::at_least) == ">=");
    CHECK(code(Bound::at_most) == "<=");
    CHECK(code(QuoteRelation::translation) == "translation");
    CHECK(code(ArticleKind::digest) == "digest");
    CHECK(word(Relation::only_here) == "only here");
    CHECK(word(Relation::not_compared) == "not compared");
    CHECK(word(Reason::hedge) == "hedge");
    CHECK(word(QuoteForm::indirect) == "indirect");
    CHECK(word(QuoteRelation::cut) == "cut");
}

TEST_CASE("unknown words are nothing") {
    CHECK_FALSE(parse_relation("equal").has_value());
    CHECK_FALSE(parse_relation("only here").has_value());
    CHECK_FALSE(parse_relation("").has_value());
    CHECK_FALSE(parse_bound("==").has_value());
}

TEST_CASE("each relation of a version amounts to one of the five states") {
    CHECK(state_of(QuoteRelation::same) == Relation::same);
    CHECK(state_of(QuoteRelation::cut) == Relation::compatible);
    CHECK(state_of(QuoteRelation::translation) == Relation::compatible);
    CHECK(state_of(QuoteRelation::paraphrase) == Relation::compatible);
    CHECK(state_of(QuoteRelation::altered) == Relation::differs);
}
