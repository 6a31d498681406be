#include "app/state.h"

#include "app/finding.h"

namespace crossread {

std::size_t open_claim(const State& state) {
    return state.address.key.empty() ? npos : find_claim(state.story, state.address.key);
}

bool stands_in(const Claim& claim, std::size_t article) {
    for (const Figure& figure : claim.figures)
        if (figure.article == article) return true;
    for (const Quote& quote : claim.quotes)
        if (quote.article == article) return true;
    return false;
}

std::size_t open_article(const State& state) {
    const std::size_t asked = find_article(state.story, state.address.article);
    if (asked != npos) return asked;
    const std::size_t claim = open_claim(state);
    if (claim == npos) return 0;
    for (std::size_t i = 0; i < state.story.articles.size(); ++i)
        if (stands_in(state.story.claims[claim], i)) return i;
    return 0;
}

std::size_t beside_article(const State& state) {
    if (state.address.view != View::article || searching(state)) return npos;
    const std::size_t claim = open_claim(state);
    const std::size_t beside = find_article(state.story, state.address.beside);
    if (claim == npos || beside == npos || beside == open_article(state)) return npos;
    return stands_in(state.story.claims[claim], beside) ? beside : npos;
}

bool on_front(const State& state) {
    const Address& at = state.address;
    return breadth(state) != Breadth::wide && at.view == View::article && at.key.empty() &&
           at.article.empty() && at.query.empty() && !state.carried;
}

} // namespace crossread
