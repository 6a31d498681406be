#include "export/html_grid.h"

#include "compare/in_words.h"
#include "export/html_claim.h"
#include "story/labels.h"

#include <string_view>
#include <unordered_map>

namespace crossread {
namespace {

// A cell knows its source: on a phone there are no columns that would say it.
Html cell(const Story& story, const Claim& claim, std::size_t article) {
    Html inside;
    bool apart = false;
    std::size_t count = 0;
    for (const Figure& figure : claim.figures) {
        if (figure.article != article) continue;
        if (count++ > 0) inside << "<br>";
        inside.together(figure.shown);
        if (!figure.hedge.empty()) inside << " <small>" << figure.hedge << "</small>";
        apart = apart || stands_apart(claim, figure);
    }
    Html out;
    if (count == 0) return out << "<td class=\"none\">–</td>";
    out << "<td data-by=\"" << story.articles[article].short_name << "\"";
    if (apart) out << " class=\"apart\"";
    return out << ">" << inside << "</td>";
}

} // namespace

std::vector<GridRow> grid_rows(const Story& story) {
    std::unordered_map<std::string_view, std::vector<std::size_t>> parts;
    for (std::size_t i = 0; i < story.claims.size(); ++i)
        if (!story.claims[i].is_quote()) parts[story.claims[i].parent].push_back(i);

    std::vector<GridRow> rows;
    std::vector<GridRow> waiting; // last in, first out: a row's parts come before its neighbours
    const auto push_parts = [&](std::string_view parent, std::size_t depth) {
        const auto found = parts.find(parent);
        if (found == parts.end()) return;
        for (auto part = found->second.rbegin(); part != found->second.rend(); ++part)
            waiting.push_back({*part, depth});
    };
    push_parts("", 0);
    while (!waiting.empty()) {
        const GridRow row = waiting.back();
        waiting.pop_back();
        rows.push_back(row);
        push_parts(story.claims[row.claim].key, row.depth + 1);
    }
    return rows;
}

Html figures_grid(const Story& story) {
    Html out;
    out << "<div class=\"scroll wide\" role=\"region\" tabindex=\"0\" "
           "aria-label=\"Figures, source by source\">\n<table class=\"grid\">\n"
           "<thead><tr><th scope=\"col\">What is counted</th>"
           "<th scope=\"col\">State</th>";
    // Sources without a single figure would only be a column of dashes.
    std::vector<bool> has_figures(story.articles.size());
    for (const Claim& claim : story.claims)
        for (const Figure& figure : claim.figures) has_figures[figure.article] = true;
    for (std::size_t i = 0; i < story.articles.size(); ++i)
        if (has_figures[i])
            out << "<th scope=\"col\"><a href=\"#source-" << story.articles[i].id << "\">"
                << story.articles[i].short_name << "</a></th>";
    out << "</tr></thead>\n<tbody>\n";
    for (const GridRow& row : grid_rows(story)) {
        const Claim& claim = story.claims[row.claim];
        const bool brief = row.depth > 0 && !claim.brief.empty();
        if (row.depth > 0) out << "<tr class=\"part\">";
        else out << "<tr>";
        out << "<th scope=\"row\"><a href=\"" << claim_address(story, claim) << "\">"
            << (brief ? claim.brief : claim.label) << "</a>";
        if (row.depth == 0 && !claim.period.empty())
            out << " <small>" << claim.period << "</small>";
        out << "</th><td><span class=\"state " << code(claim.relation) << "\">"
            << word(claim.relation) << "</span>";
        if (claim.reason != Reason::none) out << " <small>" << word(claim.reason) << "</small>";
        out << "</td>";
        for (std::size_t i = 0; i < story.articles.size(); ++i)
            if (has_figures[i]) out << cell(story, claim, i);
        out << "</tr>\n";
    }
    out << "</tbody>\n</table>\n</div>\n";
    return out;
}

} // namespace crossread
