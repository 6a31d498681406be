#include "ui/words.h"

#include "story/words.h"
#include "text/snippet.h"

namespace crossread {

std::string short_date(std::string_view iso) {
    std::string out = spell_date(iso);
    // Only a date that was understood loses its year: "10 March 2013", never "2013".
    const std::size_t space = out.rfind(' ');
    if (out != iso && space != std::string::npos) out.resize(space);
    return out;
}

std::string marks_in_words(const Story& story, std::size_t article) {
    std::size_t figures = 0;
    std::size_t quotes = 0;
    for (const Claim& claim : story.claims) {
        for (const Figure& figure : claim.figures) figures += figure.article == article;
        for (const Quote& quote : claim.quotes) quotes += quote.article == article;
    }
    std::string out;
    if (figures > 0) out = spell_count(figures, "figure", "figures");
    if (quotes > 0) out += (out.empty() ? "" : ", ") + spell_count(quotes, "quote", "quotes");
    return out.empty() ? "no marks" : out;
}

std::string_view other_language(const Article& article) {
    return article.language == "en" ? std::string_view() : std::string_view(article.language);
}

Excerpt excerpt(const Article& article, Range marked) {
    Range paragraph{0, static_cast<std::uint32_t>(article.text.size())};
    for (const Range& candidate : article.paragraphs)
        if (candidate.contains(marked)) paragraph = candidate;
    const Snippet snippet = find_snippet(article.text, paragraph, marked, kExcerptReach);
    Excerpt out;
    if (snippet.cut_before) out.text = "… ";
    const auto shift = static_cast<std::uint32_t>(out.text.size()) - snippet.range.begin;
    out.text += slice(article.text, snippet.range);
    out.marked = {marked.begin + shift, marked.end + shift};
    if (snippet.cut_after) out.text += " …";
    return out;
}

} // namespace crossread
