#include "export/feeds.h"

#include "export/html_writer.h"
#include "export/preview.h"

#include <nlohmann/json.hpp>

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view title = "Crossread";
constexpr std::string_view about =
    "The figures and quotes of one story’s sources, side by side: what is the same, what differs, "
    "and why.";

std::string guid_of(const Story& story, const Claim& claim) { return story.slug + "/" + claim.key; }

// XML 1.0 has no way to write the control characters, not even by number.
std::string for_xml(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\n' && c != '\t') out += "\xEF\xBF\xBD";
        else out += c;
    }
    return out;
}

template <typename Visit>
void for_each_claim(const std::vector<Story>& stories, Visit visit) {
    for (const Story& story : stories)
        for (const Claim& claim : story.claims) visit(story, claim);
}

} // namespace

std::string page_of(const Story& story, const Claim& claim) {
    return story.slug + "/" + claim.key + "/";
}

std::string json_feed(const std::vector<Story>& stories, const std::string& site) {
    Json out{{"version", "https://jsonfeed.org/version/1.1"},
             {"title", title},
             {"description", about},
             {"language", "en"}};
    if (!site.empty()) {
        out["home_page_url"] = site;
        out["feed_url"] = site + "feed.json";
    }
    out["items"] = Json::array();
    for_each_claim(stories, [&](const Story& story, const Claim& claim) {
        Json item{{"id", guid_of(story, claim)},
                  {"url", site + page_of(story, claim)},
                  {"title", preview_title(story, claim)},
                  {"content_text", preview_description(claim)},
                  {"image", site + page_of(story, claim) + "picture.png"}};
        if (!claim.by.empty()) item["authors"] = Json::array({{{"name", claim.by}}});
        item["tags"] = Json::array({story.title});
        out["items"].push_back(std::move(item));
    });
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string rss_feed(const std::vector<Story>& stories, const std::string& site) {
    const std::string home = site.empty() ? "./" : site;
    Html out;
    out << "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n<title>"
        << title << "</title>\n<link>" << home << "</link>\n<description>" << about
        << "</description>\n<language>en</language>\n";
    if (!site.empty())
        out << "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"" << site
            << "feed.xml\"/>\n";
    for_each_claim(stories, [&](const Story& story, const Claim& claim) {
        out << "<item>\n<guid isPermaLink=\"false\">" << guid_of(story, claim)
            << "</guid>\n<title>" << for_xml(preview_title(story, claim)) << "</title>\n<link>"
            << site << page_of(story, claim) << "</link>\n<description>"
            << for_xml(preview_description(claim)) << "</description>\n<category>"
            << for_xml(story.title) << "</category>\n</item>\n";
    });
    out << "</channel>\n</rss>\n";
    return out.str();
}

std::string sitemap(const std::vector<Story>& stories, const std::string& site) {
    Html out;
    out << "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url><loc>"
        << site << "</loc></url>\n";
    for_each_claim(stories, [&](const Story& story, const Claim& claim) {
        out << "<url><loc>" << site << page_of(story, claim) << "</loc></url>\n";
    });
    out << "</urlset>\n";
    return out.str();
}

} // namespace crossread
