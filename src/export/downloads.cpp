#include "export/downloads.h"

#include "compare/interval.h"
#include "export/feeds.h"
#include "export/formats.h"
#include "link/payload.h"

#include <string_view>

namespace crossread {
namespace {

std::string file_name(const std::string& folder, const Format& format) {
    return folder + "." + std::string(format.ending);
}

std::vector<Download> every_format(const Choice& choice, const std::string& place,
                                   const std::string& folder) {
    std::vector<Download> out;
    for (const Format& format : formats)
        out.push_back({place + file_name(folder, format), format.write(choice)});
    return out;
}

// "CSV · Markdown · …": the page that links to them, in other forms.
Html links(std::string_view place, const std::string& folder) {
    Html out;
    bool first = true;
    for (const Format& format : formats) {
        if (!first) out << " · ";
        first = false;
        out << "<a href=\"" << place << file_name(folder, format) << "\" rel=\"alternate\" type=\""
            << format.type.substr(0, format.type.find(';')) << "\" download>" << format.title
            << "</a>";
    }
    return out;
}

Html head() {
    Html out;
    out << "<section class=\"take\" id=\"" << take_id
        << "\" aria-labelledby=\"take-head\">\n<h2 id=\"take-head\">Take it with you</h2>\n";
    return out;
}

Html carrying_link(const Story& story, const Claim& claim) {
    const auto link = link_to(story, claim, Carry::card);
    Html out;
    if (!link) return out << "<p>" << link.error().what << "</p>\n";
    return out << "<p><a href=\"../../index.html" << *link
               << "\">Link that carries the claim</a> <small>"
               << group_digits(static_cast<double>(link->size()))
               << " characters after the site’s address; it opens even where this story is gone"
                  "</small></p>\n";
}

} // namespace

std::vector<Download> downloads(const Story& story, const std::string& site) {
    return every_format({story, {}, site}, story.slug + "/", story.slug);
}

std::vector<Download> downloads(const Story& story, std::size_t claim, const std::string& site) {
    const Claim& chosen = story.claims[claim];
    return every_format({story, {claim}, site}, page_of(story, chosen), chosen.key);
}

Html take_along(const Story& story) {
    Html out = head();
    return out << "<p>" << links(story.slug + "/", story.slug) << "</p>\n</section>\n";
}

Html take_along(const Story& story, const Claim& claim) {
    Html out = head();
    return out << "<p>" << links("", claim.key) << "</p>\n<p><a href=\"../../index.html?view=text#"
               << take_id << "\">The whole story</a> in the same forms</p>\n"
               << carrying_link(story, claim) << "</section>\n";
}

} // namespace crossread
