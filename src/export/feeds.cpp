#include "export/feeds.h"

#include "export/html_writer.h"
#include "export/preview.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

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

struct Day {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    [[nodiscard]] auto operator<=>(const Day&) const = default;
};

unsigned days_in(int year, unsigned month) {
    constexpr std::array<unsigned, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

// The day of "2013-03-10"; none of "2013-03", which names no day.
std::optional<Day> day_of(std::string_view date) {
    constexpr std::string_view shape = "0000-00-00";
    if (date.size() != shape.size()) return std::nullopt;
    std::array<unsigned, 3> parts{};
    std::size_t part = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool digit = date[i] >= '0' && date[i] <= '9';
        if (digit != (shape[i] == '0') || (!digit && date[i] != '-')) return std::nullopt;
        if (digit) parts[part] = parts[part] * 10 + static_cast<unsigned>(date[i] - '0');
        else ++part;
    }
    const Day day{static_cast<int>(parts[0]), parts[1], parts[2]};
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > days_in(day.year, day.month))
        return std::nullopt;
    return day;
}

// Of the sources of a claim whose day is known the newest: all of them had spoken by then. Where
// none is known, the newest of the story.
std::optional<Day> day_of(const Story& story, const Claim& claim) {
    std::optional<Day> newest;
    const auto take = [&](std::size_t article) {
        const std::optional<Day> day = day_of(story.articles[article].date);
        if (day && (!newest || *newest < *day)) newest = day;
    };
    for (const Figure& figure : claim.figures) take(figure.article);
    for (const Quote& quote : claim.quotes) take(quote.article);
    if (!newest)
        for (std::size_t i = 0; i < story.articles.size(); ++i) take(i);
    return newest;
}

std::string digits(int number, std::size_t width) {
    std::string out = std::to_string(number);
    out.insert(0, width - std::min(width, out.size()), '0');
    return out;
}

// "2013-03-12T00:00:00Z"
std::string in_json_feed(const Day& day) {
    return digits(day.year, 4) + "-" + digits(static_cast<int>(day.month), 2) + "-" +
           digits(static_cast<int>(day.day), 2) + "T00:00:00Z";
}

// "Tue, 12 Mar 2013 00:00:00 +0000"
std::string in_rss(const Day& day) {
    constexpr std::array<std::string_view, 7> weekdays{"Sun", "Mon", "Tue", "Wed",
                                                       "Thu", "Fri", "Sat"};
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    // Sunday is 0. The first of January of the year 1 was a Monday.
    const int before = day.year - 1;
    unsigned passed = static_cast<unsigned>(day.year + before / 4 - before / 100 + before / 400);
    for (unsigned month = 1; month < day.month; ++month) passed += days_in(day.year, month);
    const std::string_view weekday = weekdays[(passed + day.day - 1) % 7];
    return std::string(weekday) + ", " + digits(static_cast<int>(day.day), 2) + " " +
           std::string(months[day.month - 1]) + " " + digits(day.year, 4) + " 00:00:00 +0000";
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
        if (const auto day = day_of(story, claim)) item["date_published"] = in_json_feed(*day);
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
        out << "<item>\n<guid isPermaLink=\"false\">" << guid_of(story, claim) << "</guid>\n<title>"
            << for_xml(preview_title(story, claim)) << "</title>\n<link>" << site
            << page_of(story, claim) << "</link>\n<description>"
            << for_xml(preview_description(claim)) << "</description>\n<category>"
            << for_xml(story.title) << "</category>\n";
        if (const auto day = day_of(story, claim))
            out << "<pubDate>" << in_rss(*day) << "</pubDate>\n";
        out << "</item>\n";
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
