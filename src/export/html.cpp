#include "export/html.h"

#include "compare/in_words.h"
#include "compare/origins.h"
#include "compare/tally.h"
#include "export/downloads.h"
#include "export/feeds.h"
#include "export/html_article.h"
#include "export/html_claim.h"
#include "export/html_grid.h"
#include "export/picture.h"
#include "export/preview.h"
#include "export/structured.h"
#include "link/address.h"
#include "story/labels.h"
#include "story/meaning.h"
#include "story/words.h"

#include <array>
#include <utility>
#include <vector>

namespace crossread {
namespace {

std::string view_address(const Story& story, View view) {
    Address address;
    address.story = story.slug;
    address.view = view;
    return encode(address);
}

Html views(const Story& story) {
    constexpr std::array<std::pair<View, std::string_view>, 4> names{{{View::figures, "Figures"},
                                                                      {View::quotes, "Quotes"},
                                                                      {View::article, "Articles"},
                                                                      {View::sources, "Sources"}}};
    Html out;
    for (const auto& [view, name] : names)
        out << "<a href=\"" << view_address(story, view) << "\">" << name << "</a>\n";
    return out;
}

// Opens a part of the page; its id is the view's address, its heading names it.
Html part_head(const Story& story, View view, std::string_view heading_id,
               std::string_view heading) {
    Html out;
    out << "<section class=\"view\" id=\"" << view_address(story, view).substr(1)
        << "\" aria-labelledby=\"" << heading_id << "\">\n<h2 id=\"" << heading_id << "\">"
        << heading << "</h2>\n";
    return out;
}

Html legend() {
    Html out;
    out << "<section class=\"legend\" aria-labelledby=\"legend\">\n<h2 id=\"legend\">"
        << kMeaningsTitle << "</h2>\n<dl>\n";
    for (const Relation relation : {Relation::same, Relation::compatible, Relation::differs,
                                    Relation::only_here, Relation::not_compared})
        out << "<div><dt class=\"state " << code(relation) << "\">" << word(relation) << "</dt><dd>"
            << meaning(relation) << "</dd></div>\n";
    out << "</dl>\n</section>\n";
    return out;
}

// The claims to look at first, as on the reader's own page of the story.
Html first_look(const Story& story) {
    const std::vector<std::size_t> first = first_claims(story);
    Html out;
    if (first.empty()) return out;
    out << "<section class=\"first\" aria-labelledby=\"first\">\n<h2 id=\"first\">Where to look "
           "first</h2>\n<ul>\n";
    for (const std::size_t i : first) {
        const Claim& claim = story.claims[i];
        out << "<li class=\"" << code(claim.relation) << "\"><a href=\""
            << claim_address(story, claim) << "\">" << claim.label << "</a>";
        if (!claim.answer.empty()) (out << " <b>").together(claim.answer) << "</b>";
        if (claim.relation == Relation::differs) out << " <small>" << claim.why << "</small>";
        out << "</li>\n";
    }
    return out << "</ul>\n</section>\n";
}

Html claim_section(const Story& story, const Claim& claim) {
    const std::string address = claim_address(story, claim);
    Html out;
    out << "<section class=\"claim " << code(claim.relation) << "\" id=\"" << address.substr(1)
        << "\">\n"
        << claim_kicker(story, claim) << "<h3><a href=\"" << story.slug << "/" << claim.key
        << "/\">" << claim.label << "</a></h3>\n"
        << claim_body(story, claim, "") << "</section>\n";
    return out;
}

Html claims(const Story& story, bool quotes) {
    Html out;
    for (const Claim& claim : story.claims)
        if (claim.is_quote() == quotes) out << claim_section(story, claim);
    return out;
}

// "7 articles rest on CNCERT", who the body is, and by what way each article has it.
Html sources(const Story& story) {
    Html out;
    const std::vector<Thread> all = threads(story);
    for (const Rest& rest : rests(story)) {
        const std::size_t count = rest.articles.size();
        out << "<section class=\"origin\">\n<h3>" << spell_count(count, "article", "articles");
        if (count == 1) out << " rests on ";
        else out << " rest on ";
        out << rest.origin << "</h3>\n";
        for (const Origin& origin : story.origins) {
            if (origin.name != rest.origin) continue;
            out << "<p class=\"about\">" << origin.about << "</p>\n";
            if (origin.names.size() < 2) continue;
            out << "<p class=\"names\">In the articles: ";
            for (std::size_t i = 0; i < origin.names.size(); ++i) {
                if (i > 0) out << "; ";
                out << "“" << origin.names[i] << "”";
            }
            out << "</p>\n";
        }
        out << "<ul>\n";
        for (const Thread& thread : all) {
            if (thread.origin != rest.origin) continue;
            const Article& article = story.articles[thread.article];
            out << "<li><a href=\"#source-" << article.id << "\">" << article.short_name
                << "</a> <small>";
            if (!thread.relay.empty()) out << "via " << thread.relay << ", ";
            out << spell_count(static_cast<std::size_t>(thread.claims), "claim", "claims")
                << "</small></li>\n";
        }
        out << "</ul>\n</section>\n";
    }
    return out;
}

Html tally_line(const Story& story, bool quotes) {
    Html out;
    out << "<p class=\"tally\">" << tally_in_words(tally(story, quotes)) << "</p>\n";
    return out;
}

Html index_content(const Story& story) {
    Html out;
    out << "<div class=\"lede\">\n<p class=\"kicker\"><time datetime=\"" << story.date << "\">"
        << spell_date(story.date) << "</time> · "
        << spell_count(story.articles.size(), "source", "sources") << ", "
        << spell_count(origins_of(story), "origin", "origins") << "</p>\n<h1>" << story.title
        << "</h1>\n";
    if (const std::string one = weight_of_one(story); !one.empty())
        out << "<p class=\"one\">" << one << "</p>\n";
    out << "<p class=\"summary\">";
    out.together(story.summary) << "</p>\n</div>\n" << first_look(story) << legend();
    out << part_head(story, View::figures, "figures", "Figures") << tally_line(story, false)
        << figures_grid(story) << claims(story, false) << "</section>\n";
    out << part_head(story, View::quotes, "quotes", "Quotes") << tally_line(story, true)
        << claims(story, true) << "</section>\n";
    out << part_head(story, View::article, "articles", "Articles");
    for (std::size_t i = 0; i < story.articles.size(); ++i) out << article_section(story, i);
    out << "</section>\n"
        << part_head(story, View::sources, "sources", "Who rests on whom") << sources(story)
        << "</section>\n"
        << take_along(story);
    return out;
}

Html text_of(std::string_view text) {
    Html out;
    out << text;
    return out;
}

// Where the page stands, for those who met it elsewhere.
Html addresses(const std::string& address) {
    Html out;
    if (!address.empty())
        out << "<link rel=\"canonical\" href=\"" << address << "\">\n"
            << "<meta property=\"og:url\" content=\"" << address << "\">\n";
    return out;
}

} // namespace

Result<std::string> index_page(const Story& story, const PageTemplate& page) {
    return fill_template(page, {{"slug", text_of(story.slug)},
                                {"title", text_of(story.title)},
                                {"description", text_of(story.summary)},
                                {"views", views(story)},
                                {"content", index_content(story)},
                                {"editor", text_of(story.editor)}});
}

Result<std::string> claim_page(const Story& story, const Claim& claim, const PageTemplate& page,
                               const std::string& site) {
    constexpr std::string_view home = "../../index.html";
    Html content;
    content << "<section class=\"claim " << code(claim.relation) << "\">\n"
            << claim_kicker(story, claim) << "<h1>" << claim.label << "</h1>\n"
            << claim_body(story, claim, home) << "</section>\n";
    Html reader;
    reader << home << claim_address(story, claim);
    const std::string address = site.empty() ? "" : site + page_of(story, claim);
    return fill_template(page, {{"title", text_of(preview_title(story, claim))},
                                {"description", text_of(preview_description(claim))},
                                {"addresses", addresses(address)},
                                {"picture", text_of(address + "picture.png")},
                                {"alt", text_of(picture_in_words(story, claim))},
                                {"data", Html::data(structured_data(story, claim, address))},
                                {"story", text_of(story.title)},
                                {"content", std::move(content)},
                                {"reader", std::move(reader)},
                                {"take", take_along(story, claim)}});
}

} // namespace crossread
