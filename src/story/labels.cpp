#include "story/labels.h"

#include <array>
#include <cstddef>

namespace crossread {
namespace {

// One name an enumerator, in the order of story.h; the index is the enumerator's value.
constexpr std::array<std::string_view, 5> relation_words{"same", "compatible", "differs",
                                                         "only here", "not compared"};
constexpr std::array<std::string_view, 5> relation_codes{"same", "compatible", "differs",
                                                         "only-here", "not-compared"};
constexpr std::array<std::string_view, 14> reason_codes{
    "none",      "measure", "scope",    "period",      "origin", "unit",          "conversion",
    "magnitude", "hedge",   "rounding", "aggregation", "update", "transcription", "unexplained"};
constexpr std::array<std::string_view, 6> bound_codes{"=", "~", ">", ">=", "<", "<="};
constexpr std::array<std::string_view, 4> form_codes{"direct", "partial", "indirect", "scare"};
constexpr std::array<std::string_view, 4> form_words{"direct", "partial", "indirect",
                                                     "scare quotes"};
constexpr std::array<std::string_view, 5> quote_relation_codes{"same", "cut", "altered",
                                                               "translation", "paraphrase"};
constexpr std::array<std::string_view, 2> kind_codes{"digest", "full"};

template <typename Enum, std::size_t Size>
std::string_view name_of(const std::array<std::string_view, Size>& names, Enum value) {
    const auto index = static_cast<std::size_t>(value);
    return index < Size ? names[index] : std::string_view{};
}

template <typename Enum, std::size_t Size>
std::optional<Enum> find_name(const std::array<std::string_view, Size>& names,
                              std::string_view name) {
    for (std::size_t i = 0; i < Size; ++i)
        if (names[i] == name) return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::string_view word(Relation value) { return name_of(relation_words, value); }
std::string_view word(Reason value) { return name_of(reason_codes, value); }
std::string_view word(QuoteRelation value) { return name_of(quote_relation_codes, value); }
std::string_view word(QuoteForm value) { return name_of(form_words, value); }

std::string_view code(Relation value) { return name_of(relation_codes, value); }
std::string_view code(Reason value) { return name_of(reason_codes, value); }
std::string_view code(Bound value) { return name_of(bound_codes, value); }
std::string_view code(QuoteRelation value) { return name_of(quote_relation_codes, value); }
std::string_view code(QuoteForm value) { return name_of(form_codes, value); }
std::string_view code(ArticleKind value) { return name_of(kind_codes, value); }

std::optional<Relation> parse_relation(std::string_view name) {
    return find_name<Relation>(relation_codes, name);
}
std::optional<Reason> parse_reason(std::string_view name) {
    return find_name<Reason>(reason_codes, name);
}
std::optional<Bound> parse_bound(std::string_view name) {
    return find_name<Bound>(bound_codes, name);
}
std::optional<QuoteRelation> parse_quote_relation(std::string_view name) {
    return find_name<QuoteRelation>(quote_relation_codes, name);
}
std::optional<QuoteForm> parse_quote_form(std::string_view name) {
    return find_name<QuoteForm>(form_codes, name);
}
std::optional<ArticleKind> parse_article_kind(std::string_view name) {
    return find_name<ArticleKind>(kind_codes, name);
}

Relation state_of(QuoteRelation relation) {
    switch (relation) {
    case QuoteRelation::same:
        return Relation::same;
    case QuoteRelation::altered:
        return Relation::differs;
    case QuoteRelation::cut:
    case QuoteRelation::translation:
    case QuoteRelation::paraphrase:
        return Relation::compatible;
    }
    return Relation::not_compared;
}

std::string state_in_words(Relation relation, Reason reason) {
    std::string out(word(relation));
    if (reason != Reason::none) (out += ": ") += word(reason);
    return out;
}

} // namespace crossread
