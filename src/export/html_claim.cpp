#include "export/html_claim.h"

#include "compare/in_words.h"
#include "compare/word_diff.h"
#include "export/svg_strip.h"
#include "link/address.h"
#include "link/text_fragment.h"
#include "story/labels.h"
#include "story/words.h"
#include "text/direction.h"
#include "text/snippet.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace crossread {
namespace {

constexpr std::size_t snippet_reach = 70; // code points on each side of a figure, in a cell

// To the article, in the reader and on the plain page alike.
Html source_link(const Story& story, const Article& article, std::string_view home) {
    Address address;
    address.story = story.slug;
    address.article = article.id;
    Html out;
    out << "<a href=\"" << home << encode(address) << "\">" << article.short_name << "</a>";
    return out;
}

// To the very words at the publisher's, on the claim's own page: the index page has the way to each
// article's original once, at the article.
Html original_link(const std::string& address, std::string_view home) {
    Html out;
    if (home.empty() || address.empty()) return out;
    return out << " <small class=\"way\"><a href=\"" << address
               << "\" rel=\"external noreferrer\">original</a></small>";
}

Range paragraph_of(const Article& article, Range where) {
    for (const Range paragraph : article.paragraphs)
        if (paragraph.contains(where)) return paragraph;
    return where;
}

// The figure's sentence with the figure in bold. The words of a digest are the project's own, so
// only those of a full article stand in quotation marks.
Html words_in_context(const Article& article, Range where) {
    const Snippet cut =
        find_snippet(article.text, paragraph_of(article, where), where, snippet_reach);
    const bool full = article.kind == ArticleKind::full;
    Html out;
    if (full) out << "“";
    if (cut.cut_before) out << "…\u00A0"; // never alone on a line
    out.together(slice(article.text, {cut.range.begin, where.begin}));
    (out << "<b>").together(slice(article.text, where)) << "</b>";
    out.together(slice(article.text, {where.end, cut.range.end}));
    if (cut.cut_after) out << "\u00A0…";
    if (full) out << "”";
    return out;
}

Html figures_table(const Story& story, const Claim& claim, std::string_view home) {
    Html out;
    out << "<div class=\"scroll\">\n<table class=\"evidence\" aria-label=\"Every source: "
        << claim.label
        << "\">\n"
           "<thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Value</th><th "
           "scope=\"col\">Words</th>"
           "<th scope=\"col\">Credited to</th></tr></thead>\n<tbody>\n";
    for (const Figure& figure : claim.figures) {
        const Article& article = story.articles[figure.article];
        out << "<tr><th scope=\"row\">" << source_link(story, article, home)
            << "</th><td class=\"value";
        if (stands_apart(claim, figure)) out << " apart";
        (out << "\">").together(figure.shown);
        if (!figure.hedge.empty()) out << " <small>" << figure.hedge << "</small>";
        out << "</td><td class=\"words\">";
        if (is_foreign(article))
            out << "<bdi" << language_attributes(article) << ">"
                << words_in_context(article, figure.where) << "</bdi>";
        else out << words_in_context(article, figure.where);
        if (!figure.remark.empty()) out << " <small>" << figure.remark << "</small>";
        out << "</td><td class=\"credit\">" << spell_credits(figure.credited)
            << original_link(address_of_words(article, figure), home) << "</td></tr>\n";
    }
    out << "</tbody>\n</table>\n</div>\n";
    return out;
}

// A comma more is no news to a reader; a word is.
bool has_letter_or_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) >= 0x80;
    });
}

// The version's words against the fullest ones. What a cut leaves off at its ends is not shown:
// being short is not a change. A translation shows its own words only, an indirect report none.
Html marked_words(const Story& story, const Claim& claim, const Quote& quote) {
    const std::string_view words = slice(story.articles[quote.article].text, quote.where);
    const bool removals =
        quote.relation == QuoteRelation::cut || quote.relation == QuoteRelation::altered;
    const bool additions = removals || quote.relation == QuoteRelation::translation;
    Html out;
    if (!additions) return out << words;
    const Quote& fullest = claim.quotes.front();
    const auto pieces =
        word_diff(slice(story.articles[fullest.article].text, fullest.where), words);
    const auto is_same = [](const DiffPiece& p) { return p.kind == DiffPiece::Kind::same; };
    const auto first_same = std::find_if(pieces.begin(), pieces.end(), is_same);
    const auto after_same = std::find_if(pieces.rbegin(), pieces.rend(), is_same).base();
    std::size_t shown_until = 0; // in `words`: spaces and marks between tokens are kept
    for (auto at = pieces.begin(); at != pieces.end(); ++at) {
        const DiffPiece& piece = *at;
        if (piece.kind == DiffPiece::Kind::removed) {
            const bool inside = first_same < at && at < after_same;
            if (removals && inside) out << " <del>" << piece.text << "</del>";
            continue;
        }
        out << words.substr(shown_until, piece.where.begin - shown_until);
        if (piece.kind == DiffPiece::Kind::added && has_letter_or_digit(piece.text))
            out << "<ins>" << slice(words, piece.where) << "</ins>";
        else out << slice(words, piece.where);
        shown_until = piece.where.end;
    }
    return out << words.substr(shown_until);
}

std::string version_in_words(const Claim& claim, std::size_t index) {
    if (index == 0) return claim.quotes.size() > 1 ? "fullest version" : "";
    const Quote& quote = claim.quotes[index];
    std::string out(word(quote.relation));
    if (quote.form == QuoteForm::indirect) out += ", without quotation marks";
    return out;
}

Html versions(const Story& story, const Claim& claim, std::string_view home) {
    Html out;
    out << "<ol class=\"versions\">\n";
    for (std::size_t i = 0; i < claim.quotes.size(); ++i) {
        const Quote& quote = claim.quotes[i];
        const Article& article = story.articles[quote.article];
        const bool marks = quote.form != QuoteForm::indirect;
        out << "<li class=\"" << code(state_of(quote.relation)) << "\">\n<p class=\"who\">"
            << source_link(story, article, home);
        if (const std::string version = version_in_words(claim, i); !version.empty())
            out << " <span class=\"version\">" << version << "</span>";
        out << "</p>\n<blockquote";
        if (is_foreign(article)) out << language_attributes(article);
        out << "><p>";
        if (marks) out << "“";
        out << marked_words(story, claim, quote);
        if (marks) out << "”";
        out << "</p></blockquote>\n<p class=\"credit\">" << spell_credits(quote.chain);
        if (!quote.remark.empty()) out << " <span class=\"remark\">" << quote.remark << "</span>";
        out << original_link(address_of_words(article, quote), home) << "</p>\n</li>\n";
    }
    out << "</ol>\n";
    return out;
}

} // namespace

bool is_foreign(const Article& article) { return article.language != "en"; }

Html language_attributes(const Article& article) {
    Html out;
    out << " lang=\"" << article.language << "\"";
    if (runs_leftward(article.text)) out << " dir=\"rtl\"";
    return out;
}

std::string claim_address(const Story& story, const Claim& claim) {
    Address address;
    address.story = story.slug;
    address.key = claim.key;
    return encode(address);
}

Html claim_kicker(const Story& story, const Claim& claim) {
    Html out;
    return out << "<p class=\"kicker\">" << caption_of(story, claim) << "</p>\n";
}

Html claim_body(const Story& story, const Claim& claim, std::string_view home) {
    Html out;
    if (const std::string details = details_of(claim); !details.empty())
        out << "<p class=\"facts\">" << details << "</p>\n";
    out << "<div class=\"verdict\">\n";
    if (!claim.answer.empty()) (out << "<p class=\"answer\">").together(claim.answer) << "</p>\n";
    out << "<p class=\"state " << code(claim.relation) << "\">"
        << state_in_words(claim.relation, claim.reason) << "</p>\n";
    if (!claim.why.empty()) out << "<p class=\"why\">" << claim.why << "</p>\n";
    out << "</div>\n"
        << svg_strip(claim) << "<p class=\"rests\">" << origin_sentence(story, claim) << "</p>\n";
    out << (claim.is_quote() ? versions(story, claim, home) : figures_table(story, claim, home));
    if (!claim.note.empty())
        out << "<p class=\"note\"><b>Editor’s note</b> " << claim.note << "</p>\n";
    out << "<p class=\"by\">Confirmed by " << claim.by << ".";
    if (!claim.checked.empty()) out << " Checked against " << claim.checked << ".";
    out << "</p>\n";
    return out;
}

} // namespace crossread
