#include "link/text_fragment.h"

#include "text/paragraphs.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

Article article(ArticleKind kind, const std::string& url = "https://example.org/a") {
    Article out;
    out.id = "a";
    out.url = url;
    out.kind = kind;
    out.text = "It was cold.\n\nDivers counted 2,194 rings along the quay, and said: “We lost it - all "
               "of it, 100%.” That was the end of a long day in which nobody had rested, had eaten, or "
               "had known what the others on the far side of the harbour were still looking for.";
    out.paragraphs = find_paragraphs(out.text);
    return out;
}

Range words(const Article& in, const std::string& of) {
    const std::size_t at = in.text.find(of);
    REQUIRE(at != std::string::npos);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + of.size())};
}

std::string figure_address(const Article& in, const std::string& of) {
    Figure figure;
    figure.where = words(in, of);
    return address_of_words(in, figure);
}
std::string quote_address(const Article& in, const std::string& of, QuoteForm form = QuoteForm::direct) {
    Quote quote;
    quote.where = words(in, of);
    quote.form = form;
    return address_of_words(in, quote);
}

const std::string base = "https://example.org/a#:~:text=";

} // namespace

TEST_CASE("words of a full article are sent, short ones with the words beside them") {
    const Article full = article(ArticleKind::full);
    CHECK(figure_address(full, "2,194") ==
          base + "Divers%20counted-,2%2C194,-rings%20along%20the%20quay%2C%20and%20said%3A%20%E2%80%9CWe");
    CHECK(quote_address(full, "We lost it - all of it, 100%.") ==
          base + "We%20lost%20it%20%2D%20all%20of%20it%2C%20100%25.");
}

TEST_CASE("long words are given by their beginning and their end") {
    const Article full = article(ArticleKind::full);
    CHECK(quote_address(full, full.text.substr(full.text.find("That was"))) ==
          base + "That%20was%20the%20end%20of%20a%20long%20day%20in%20which,of%20the%20harbour%20were%20still%20looking%20for.");
}

TEST_CASE("of a digest only what a speaker said is the publisher's") {
    const Article digest = article(ArticleKind::digest);
    CHECK(figure_address(digest, "2,194") == "https://example.org/a");
    CHECK(quote_address(digest, "We lost it") == base + "We%20lost%20it");
    CHECK(quote_address(digest, "We lost it", QuoteForm::indirect) == "https://example.org/a");
}

TEST_CASE("without an address there is none, and a fragment is kept") {
    CHECK(figure_address(article(ArticleKind::full, ""), "2,194").empty());
    CHECK(quote_address(article(ArticleKind::digest, "https://example.org/a#part"), "We lost it") ==
          "https://example.org/a#part:~:text=We%20lost%20it");
}
