#include "story/verdict.h"

#include "story/labels.h"

#include <set>

namespace crossread {
namespace {

std::string contradiction_of_figures(const Claim& claim) {
    if (claim.relation != Relation::same) return {};
    const Figure& first = claim.figures.front();
    for (const Figure& figure : claim.figures) {
        if (figure.value != first.value)
            return "is \"same\", but the values differ; use compatible or differs";
        if (figure.bound != first.bound)
            return "is \"same\", but the bounds differ; use compatible, with the reason hedge";
    }
    if (claim.reason != Reason::none)
        return "is \"same\", but there is a reason why they are apart; remove \"reason\"";
    return {};
}

std::string contradiction_of_quotes(const Claim& claim) {
    if (claim.quotes.front().relation != QuoteRelation::same)
        return "cannot be judged: the first quote is the version that the others are compared "
               "with, so its own relation must be same";
    if (claim.relation == Relation::only_here || claim.relation == Relation::not_compared)
        return {};
    Relation worst = Relation::same;
    for (const Quote& quote : claim.quotes) {
        const Relation state = state_of(quote.relation);
        if (static_cast<int>(state) > static_cast<int>(worst)) worst = state;
    }
    if (worst == claim.relation) return {};
    return "is \"" + std::string(code(claim.relation)) + "\", but its versions amount to \"" +
           std::string(code(worst)) + "\"; make them agree";
}

} // namespace

std::size_t count_articles(const Claim& claim) {
    std::set<std::size_t> articles;
    for (const Figure& figure : claim.figures) articles.insert(figure.article);
    for (const Quote& quote : claim.quotes) articles.insert(quote.article);
    return articles.size();
}

std::string contradiction(const Claim& claim) {
    const std::size_t articles = count_articles(claim);
    const std::string relation(code(claim.relation));
    if (claim.relation == Relation::only_here && articles > 1)
        return "is \"only-here\", but " + std::to_string(articles) +
               " articles have it; compare them";
    const bool compared = claim.relation == Relation::same ||
                          claim.relation == Relation::compatible ||
                          claim.relation == Relation::differs;
    if (compared && articles < 2)
        return "is \"" + relation + "\", but one article alone has it; use only-here";
    return claim.is_quote() ? contradiction_of_quotes(claim) : contradiction_of_figures(claim);
}

} // namespace crossread
