// What a site tells machines about its claims: two feeds and a list of its pages.
//
//   feed.json     JSON Feed 1.1          an item for each claim: title, text, page
//   feed.xml      RSS 2.0                the same items
//   sitemap.xml   sitemaps.org           every page, where the site's address is known
//
// An item is named by its claim, "<story>/<key>", whatever becomes of the page's address; so a
// claim that says something new stays the same item. An item is dated by its sources, never by the
// clock: the newest day among them, else the newest day of the story's articles, at midnight UTC;
// where no article says its day, the item has no date.
// Addresses are relative to the feed where the site's address is not known; a sitemap cannot be.
// In: the stories, the site's address with its slash, or nothing. Out: UTF-8, the same bytes on
// every machine; characters that XML forbids become U+FFFD. Cost: linear in the claims.
#pragma once

#include "story/story.h"

#include <string>
#include <vector>

namespace crossread {

[[nodiscard]] std::string json_feed(const std::vector<Story>&, const std::string& site);
[[nodiscard]] std::string rss_feed(const std::vector<Story>&, const std::string& site);
[[nodiscard]] std::string sitemap(const std::vector<Story>&, const std::string& site);

// "who-hacks-whom/us-control-servers/": from the site's address on.
[[nodiscard]] std::string page_of(const Story&, const Claim&);

} // namespace crossread
