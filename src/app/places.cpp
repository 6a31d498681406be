#include "app/places.h"

#include "app/finding.h"
#include "export/downloads.h"
#include "link/text_fragment.h"
#include "story/labels.h"
#include "story/words.h"

namespace crossread {

bool is_aside(const State& state) {
    return searching(state) || state.address.view == View::settings;
}

const Address& place(const State& state) { return is_aside(state) ? state.before : state.address; }

Address here(const State& state) {
    Address address;
    address.story = state.story.slug;
    address.view = place(state).view;
    return address;
}

std::string title_of(const State& state) {
    if (searching(state)) return "“" + state.address.query + "” · Crossread";
    if (state.address.view == View::settings) return "Settings and keys · Crossread";
    const std::size_t claim = open_claim(state);
    const std::string& name = claim == npos ? state.story.title : state.story.claims[claim].label;
    return name + " · Crossread";
}

std::string claim_address(const State& state, const Claim& claim, std::size_t article) {
    Address address = here(state);
    address.key = claim.key;
    if (article != npos) address.article = state.story.articles[article].id;
    // The text beside stays where it has the other claim too.
    const std::size_t beside = beside_article(state);
    if (beside != npos && article == open_article(state) && stands_in(claim, beside))
        address.beside = state.story.articles[beside].id;
    return encode(address);
}

std::string beside_address(const State& state, const Claim& claim, std::size_t article) {
    Address address = here(state);
    address.view = View::article;
    address.key = claim.key;
    address.article = state.story.articles[open_article(state)].id;
    if (state.story.articles[article].id != address.article)
        address.beside = state.story.articles[article].id;
    return encode(address);
}

std::string article_address(const State& state, std::size_t article) {
    Address address = here(state);
    address.view = View::article;
    address.article = state.story.articles[article].id;
    const std::size_t claim = open_claim(state);
    // The open claim stays open where the other article has it too.
    if (claim != npos && stands_in(state.story.claims[claim], article))
        address.key = state.story.claims[claim].key;
    return encode(address);
}

std::string view_address(const State& state, View view) {
    Address address = here(state);
    address.view = view;
    if (view == View::settings) return encode(address);
    address.key = place(state).key;
    address.article = place(state).article;
    address.beside = place(state).beside;
    // The bare address is the story's own page where it has one.
    const bool bare = view == View::article && address.key.empty() && address.article.empty();
    if (bare && breadth(state) != Breadth::wide && !state.story.articles.empty())
        address.article = state.story.articles.front().id;
    return encode(address);
}

std::string files_address(const State& state) {
    const std::size_t claim = open_claim(state);
    const std::string page = claim == npos
                                 ? std::string("./?view=text")
                                 : state.story.slug + "/" + state.story.claims[claim].key + "/";
    return page + "#" + take_id;
}

std::string source_line(const State& state, bool second) {
    std::string where;
    if (state.address.view == View::article && !on_front(state) && !state.story.articles.empty()) {
        const std::size_t beside = second ? beside_article(state) : npos;
        const Article& article =
            state.story.articles[beside != npos ? beside : open_article(state)];
        where = article.publisher + ", “" + article.title + "”, " + spell_date(article.date);
        if (article.kind == ArticleKind::digest) where += " (digest)";
    } else {
        where = state.story.title;
    }
    return where + ". Crossread";
}

std::string address_at_publisher(const State& state) {
    const std::size_t index = open_article(state);
    const Article& article = state.story.articles[index];
    const std::size_t claim = open_claim(state);
    if (claim == npos) return article.url;
    for (const Figure& figure : state.story.claims[claim].figures)
        if (figure.article == index) return address_of_words(article, figure);
    for (const Quote& quote : state.story.claims[claim].quotes)
        if (quote.article == index) return address_of_words(article, quote);
    return article.url;
}

} // namespace crossread
