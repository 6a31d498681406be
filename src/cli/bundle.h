// `crossread bundle FOLDER -o DIST [--shell SHELL] [--site ADDRESS]`: writes what a site of these
// stories needs.
//
//   assets/stories/who-hacks-whom/   ->   dist/index.html                       the first story
//   shell/index.html, claim.html          dist/data/who-hacks-whom.json         what the page loads
//                                         dist/who-hacks-whom/<key>/index.html  a page a claim
//                                         dist/who-hacks-whom/<key>/picture.svg its picture
//                                         dist/who-hacks-whom/<key>/<key>.csv … every format
//                                         dist/who-hacks-whom/who-hacks-whom.csv … of the story
//                                         dist/feed.json, feed.xml, sitemap.xml
//
// ADDRESS is where the site will stand: without it there are no canonical addresses and no sitemap.
// SHELL is "shell" when not given. Everything is read, checked and made before the first file is
// written, and each file is written whole or not at all, so a problem leaves DIST as it was.
#pragma once

#include "cli/dispatch.h"

namespace crossread {

[[nodiscard]] int run_bundle(const Arguments& arguments, std::ostream& out, std::ostream& err);

} // namespace crossread
