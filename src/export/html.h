// The pages of the site as HTML: the whole story on one page, and each claim on its own.
//
//   index_page(story, template)          dist/index.html: readable before any script, and without
//   claim_page(story, claim, template, site)
//                                        dist/<slug>/<key>/index.html: what a shared link previews
//
// The index page holds the summary, the five states in words, the grid, every claim, every article
// with its marks, and who rests on whom. Ids are addresses of the reader without their "#", so that
// "#1/who-hacks-whom/us-control-servers" finds its place with or without it.
// A claim's page says the difference in its title, and carries it as Open Graph, as a picture
// (picture.h) and as JSON-LD (structured.h). Its canonical address, and the addresses that previews
// want whole, need the site's: where `site` is empty there is no canonical, and they are relative.
// Templates: shell/index.html and shell/claim.html; template.h says what is refused.
// Cost: linear in the story, but for the grid (html_grid.h) and the marks (html_article.h).
#pragma once

#include "base/error.h"
#include "export/template.h"
#include "story/story.h"

#include <string>

namespace crossread {

[[nodiscard]] Result<std::string> index_page(const Story& story, const PageTemplate& page);
[[nodiscard]] Result<std::string> claim_page(const Story& story, const Claim& claim,
                                             const PageTemplate& page,
                                             const std::string& site = "");

} // namespace crossread
