// What a claim or a story is taken along in: a file of every format beside its page, and the links
// to them.
//
//   small/small.csv                        the story
//   small/us-servers/us-servers.csv        a claim
//   small/us-servers/us-servers.csl.json
//
//   CSV · Markdown · JSON · …
//   The whole story in the same forms
//   Link that carries the claim  1,834 characters …
//
// A file is named after its folder, so that it keeps a good name wherever it is saved, and so that
// scripts/pack_site.py knows it: nothing loads one before somebody asks for it.
// The link that carries its claim (link/payload.h) opens in every reader of this kind, whatever
// stories it holds. A claim too long for a link is told to be, and its files stand there instead.
// In: the story, its revisions set; the site's address with its slash, or nothing, and then links
// inside the files lead to the reader's fragment alone. Cost: linear in what is written.
#pragma once

#include "export/html_writer.h"
#include "story/story.h"

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

struct Download {
    std::string path; // from the site's address on
    std::string bytes;
};

[[nodiscard]] std::vector<Download> downloads(const Story& story, const std::string& site);
[[nodiscard]] std::vector<Download> downloads(const Story& story, std::size_t claim,
                                              const std::string& site);

// Where the links stand on a claim's page: "take" in small/us-servers/#take.
inline constexpr char take_id[] = "take";

// The parts of the page: of the index page, in the site's folder, and of a claim's.
[[nodiscard]] Html take_along(const Story& story);
[[nodiscard]] Html take_along(const Story& story, const Claim& claim);

} // namespace crossread
