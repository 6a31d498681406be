#include "export/html_article.h"

#include "export/html_claim.h"
#include "link/address.h"
#include "story/labels.h"
#include "story/words.h"

#include <algorithm>
#include <string>
#include <vector>

namespace crossread {
namespace {

struct Mark {
    Range where;
    const Claim* claim;
};

std::vector<Mark> marks_of(const Story& story, std::size_t article) {
    std::vector<Mark> marks;
    for (const Claim& claim : story.claims) {
        for (const Figure& figure : claim.figures)
            if (figure.article == article) marks.push_back({figure.where, &claim});
        for (const Quote& quote : claim.quotes)
            if (quote.article == article) marks.push_back({quote.where, &claim});
    }
    return marks;
}

Html marked_paragraph(const Story& story, const Article& article, Range paragraph,
                      const std::vector<Mark>& all) {
    std::vector<Mark> marks;
    std::vector<std::uint32_t> edges{paragraph.begin, paragraph.end};
    for (const Mark& mark : all) {
        if (!paragraph.contains(mark.where)) continue;
        marks.push_back(mark);
        edges.push_back(mark.where.begin);
        edges.push_back(mark.where.end);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    Html out;
    out << "<p>";
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const Range piece{edges[i], edges[i + 1]};
        const Mark* shortest = nullptr;
        for (const Mark& mark : marks)
            if (mark.where.contains(piece) &&
                (shortest == nullptr || mark.where.size() < shortest->where.size()))
                shortest = &mark;
        if (shortest == nullptr) {
            out.together(slice(article.text, piece));
            continue;
        }
        const Claim& claim = *shortest->claim;
        out << "<a href=\"" << claim_address(story, claim) << "\" class=\"mark ";
        if (claim.is_quote()) out << "quote ";
        else out << "figure ";
        out << code(claim.relation);
        if (piece.end < shortest->where.end) out << " part";
        out << "\" title=\"" << word(claim.relation) << ": " << claim.answer << "\">";
        out.together(slice(article.text, piece)) << "</a>";
    }
    out << "</p>\n";
    return out;
}

} // namespace

Html article_section(const Story& story, std::size_t index) {
    const Article& article = story.articles[index];
    Address address;
    address.story = story.slug;
    address.article = article.id;
    // The heading's id is the article's address in the reader, so that such a link finds it here.
    const std::string heading = encode(address).substr(1);

    Html out;
    out << "<article class=\"source\" id=\"source-" << article.id << "\">\n<p class=\"kicker\">";
    if (article.kind == ArticleKind::digest) out << "<em class=\"tag\">Digest</em> ";
    out << "<bdi>" << article.publisher << "</bdi>";
    if (!article.author.empty()) out << ", by <bdi>" << article.author << "</bdi>";
    out << ", <time datetime=\"" << article.date << "\">" << spell_date(article.date) << "</time>";
    if (article.url.empty()) out << " · original: address not known";
    else out << " · <a href=\"" << article.url << "\" rel=\"external noreferrer\">original</a>";
    if (!article.via.empty()) out << " · follows " << article.via;
    out << "</p>\n<h3 id=\"" << heading << "\"" << language_attributes(article) << ">"
        << article.title << "</h3>\n<div class=\"text\"" << language_attributes(article) << ">\n";
    const std::vector<Mark> marks = marks_of(story, index);
    for (const Range paragraph : article.paragraphs)
        out << marked_paragraph(story, article, paragraph, marks);
    out << "</div>\n</article>\n";
    return out;
}

} // namespace crossread
