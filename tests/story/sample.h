// A small story for tests: two articles, a measure that differs and its part, one utterance.
#pragma once

#include "story/editor.h"
#include "text/paragraphs.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace crossread::sample {

inline Article article(const std::string& id, const std::string& text) {
    Article out;
    out.id = id;
    out.publisher = "The " + id;
    out.short_name = id;
    out.title = "What " + id + " says";
    out.date = "2013-03-10";
    out.language = "en";
    out.kind = ArticleKind::digest;
    out.text = text;
    out.paragraphs = find_paragraphs(out.text);
    return out;
}

inline std::vector<Article> articles() {
    return {
        article("beta", "Of 6,747 servers 2,196 stand in the US.\n\n"
                        "“We oppose a battlefield”, he said."),
        article("alpha", "Abroad there are 6,747 servers; 2,194 stand in the US.\n\n"
                         "He said: “We oppose any new battlefield.” Servers & <wires>."),
    };
}

// The tests check the lines of messages: the claims begin on lines 7, 15 and 25.
inline const std::string json = R"({
 "slug": "small", "title": "A small story",
 "summary": "Two sources.", "date": "2013-03", "editor": "An editor",
 "articles": ["alpha", "beta"],
 "origins": [{"name": "CNCERT", "about": "a team", "names": ["CNCERT"]},{"name": "Yang Jiechi",
  "about": "a minister", "names": []}], "claims": [
  {"key": "servers", "kind": "figure", "label": "Servers abroad",
   "unit": "server", "relation": "same",
   "answer": "6,747 in both", "why": "One origin.", "by": "An editor",
   "figures": [
    {"article": "alpha", "exact": "6,747 servers", "value": 6747,
     "bound": "=", "shown": "6,747", "credited": ["CNCERT"]},
    {"article": "beta", "exact": "6,747", "prefix": "Of ", "value": 6747,
     "bound": "=", "shown": "6,747", "credited": ["CNCERT", "X"]}]},
  {"key": "us-servers", "kind": "figure", "label": "Servers in the US",
   "brief": "of these, in the US", "parent": "servers",
   "relation": "differs", "reason": "transcription", "note": "A <note> & more.",
   "answer": "2,194 or 2,196", "why": "A slip.", "by": "An editor", "checked": "Xinhua",
   "figures": [
    {"article": "beta", "exact": "2,196", "value": 2196, "bound": "=",
     "shown": "2,196", "credited": ["CNCERT"]},
    {"article": "alpha", "exact": "2,194", "low": 2193.5, "high": 2194, "bound": "~",
     "hedge": "about", "noun": "servers", "remark": "a remark",
     "shown": "2,194", "credited": []}]},
  {"key": "battlefield", "kind": "quote", "label": "A battlefield",
   "speaker": "Yang Jiechi", "role": "minister", "relation": "compatible",
   "answer": "Two wordings", "why": "Translations.", "by": "An editor",
   "quotes": [
    {"article": "beta", "exact": "We oppose a battlefield", "form": "direct",
     "chain": ["Yang Jiechi"], "relation": "same"},
    {"article": "alpha", "exact": "We oppose any new battlefield.", "form": "direct",
     "chain": ["Yang Jiechi"], "relation": "translation"}]}
 ]
}
)";

// `json` with the first `from` replaced by `to`.
inline std::string changed(const std::string& from, const std::string& to) {
    std::string out = json;
    const std::size_t at = out.find(from);
    REQUIRE(at != std::string::npos);
    return out.replace(at, from.size(), to);
}

inline Story story() {
    auto read = read_editor(json, "story.json", articles());
    REQUIRE(read);
    return *std::move(read);
}

} // namespace crossread::sample
