// What is exported: a story, which of its claims, and where the site stands; and what all formats
// ask of one figure or quote.
//
//   Choice{story, {}, ""}                               all claims; links as "#1/harbour/rings~7k2m…"
//   Choice{story, {3}, "https://example.org/news/"}     one; https://example.org/news/harbour/rings/
//
// A Saying is one source's part of a claim, figure or quote alike: a row of every table.
// Values only; the story must outlive them. Cost: linear in the claims chosen.
#pragma once

#include "link/selector.h"
#include "story/story.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct Choice {
    const Story& story;
    std::vector<std::size_t> claims; // indices, in order; empty: all of them
    std::string site;                // http(s)://…/, with its slash; empty: not known
};

[[nodiscard]] std::vector<std::size_t> chosen_claims(const Choice&);

struct Saying {
    const Article& article;
    const Figure* figure = nullptr; // one of the two
    const Quote* quote = nullptr;
    std::size_t number = 0; // of the claim's, from 0

    [[nodiscard]] Range where() const { return figure ? figure->where : quote->where; }
    [[nodiscard]] std::string_view words() const { return slice(article.text, where()); }
    [[nodiscard]] const std::string& remark() const {
        return figure ? figure->remark : quote->remark;
    }
    [[nodiscard]] const std::vector<std::string>& credits() const {
        return figure ? figure->credited : quote->chain;
    }
    // Whether the words are the publisher's own: not the figures of a digest, which the project
    // wrote, but what somebody said in quotation marks.
    [[nodiscard]] bool verbatim() const {
        return article.kind == ArticleKind::full || (quote && quote->form != QuoteForm::indirect);
    }
};

[[nodiscard]] std::vector<Saying> sayings(const Story&, const Claim&);

// "about 2,194": as a table prints the value, with its hedge; the words of a quote.
[[nodiscard]] std::string shown(const Saying&);

// A publisher's name or a headline, empty where the article says in its place that there is none:
// a person reads "Publisher not stated", a program must not take it for a name.
[[nodiscard]] std::string stated(const std::string& name);

// "CNCERT, via Xinhua"; empty where nobody is credited.
[[nodiscard]] std::string credits_of(const Saying&);

// The claim's own page where the site is known, else its address in the reader, with its revision.
[[nodiscard]] std::string link_of(const Choice&, const Claim&);

// The bound in a word: "=" at the beginning of a table's cell would be a formula.
[[nodiscard]] std::string_view bound_in_words(Bound);

// The fewest digits that read back as the same value: 2194, 0.4, 1.287e+21.
[[nodiscard]] std::string number_text(double value);

} // namespace crossread
