#include "compare/states.h"

#include "compare/utterance.h"
#include "story/labels.h"

namespace crossread {

int distance(Relation relation) {
    switch (relation) {
    case Relation::same:
        return 1;
    case Relation::compatible:
        return 2;
    case Relation::differs:
        return 3;
    case Relation::only_here:
    case Relation::not_compared:
        break;
    }
    return 0;
}

States states_of(std::span<const SourceArticle> articles, const std::vector<Mention>& compared,
                 const std::vector<FoundMeasure>& measures, const std::vector<QuotePair>& pairs) {
    States out;
    const bool several = articles.size() > 1;
    for (const SourceArticle& article : articles) {
        out.figures.emplace_back(article.analysis->figures.size());
        out.quotes.emplace_back(article.analysis->quotes.size());
        for (std::size_t q = 0; several && q < out.quotes.back().size(); ++q) {
            const FoundQuote& quote = article.analysis->quotes[q];
            if (is_compared(quote) && quote.form != QuoteForm::indirect)
                out.quotes.back()[q].relation = Relation::only_here;
        }
    }
    for (const Mention figure : compared)
        if (several) out.figures[figure.article][figure.item].relation = Relation::only_here;
    for (std::size_t m = 0; m < measures.size(); ++m)
        for (const Mention figure : measures[m].figures)
            out.figures[figure.article][figure.item] = {measures[m].relation, m};
    for (const QuotePair& pair : pairs) {
        for (const Mention quote : {pair.a, pair.b}) {
            Relation& state = out.quotes[quote.article][quote.item].relation;
            const Relation found = state_of(pair.relation);
            if (distance(found) > distance(state)) state = found;
        }
    }
    return out;
}

} // namespace crossread
