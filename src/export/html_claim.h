// One claim as HTML: what the index page and the claim's own page have in common.
//
//   Figure · 7 articles, 1 origin
//   Servers in the US that control computers in China          the heading: its caller writes it
//   2,194 or 2,196: differs by 2 (0.09 %)
//   ≠ differs: transcription
//   Same thing, same weeks, same origin …
//   ---(o)---------(o)---                                      svg_strip.h
//   All 7 rest on one origin: CNCERT.
//   | Source       | Value | Words                         | Credited to        |
//   | Infosecurity | 2,194 | … 2,194 of these servers …    | CNCERT, via Xinhua |
//   Note … Relation confirmed by …, checked against …
//
// A claim of quotes has its versions in the table's place: the source, how the version relates to
// the fullest one, and the words, in which <ins> and <del> mark what another wording added and
// what a cut took out. The state is a word with a class of its code; its shape and colour are the
// style sheet's. Cost: linear in the claim, but for the word diff (compare/word_diff.h).
#pragma once

#include "export/html_writer.h"
#include "story/story.h"

#include <string>
#include <string_view>

namespace crossread {

// "#1/who-hacks-whom/us-control-servers"
[[nodiscard]] std::string claim_address(const Story& story, const Claim& claim);

// Whether an article is in a language that is not the pages' own, and the attributes that say which
// one and, for Arabic or Hebrew, which way it runs: ` lang="ar" dir="rtl"`.
[[nodiscard]] bool is_foreign(const Article& article);
[[nodiscard]] Html language_attributes(const Article& article);

// "Figure · 7 articles, 1 origin": the line above the heading.
[[nodiscard]] Html claim_kicker(const Story& story, const Claim& claim);

// Everything under the heading. `home` is the way to the index page, before its fragment: empty on
// that page itself, "../../index.html" on a claim's page, where every source's words also have the
// way to their place at the publisher's (link/text_fragment.h).
[[nodiscard]] Html claim_body(const Story& story, const Claim& claim, std::string_view home);

} // namespace crossread
