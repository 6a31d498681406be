// A story or some of its claims in the formats of others. One table names them all.
//
//   csv          a row for each figure and quote (RFC 4180)         spreadsheets
//   markdown     a note with a table or the versions of each claim  notes, wikis, issues
//   json         everything, with places in code points             programs
//   annotations  W3C Web Annotation, JSON-LD                        annotation tools
//   csl          CSL-JSON: an item for each article                 Zotero, word processors
//   bibtex       an entry for each article                          LaTeX
//   cite-news    {{cite news}} for each article                     Wikipedia
//   text         a few lines                                        mails and messages
//
// In: a Choice. Out: UTF-8 that ends in a line end, the same bytes on every machine; no clock.
// Nothing is refused: what a format cannot hold is written as its rules say. Cost: linear.
#pragma once

#include "export/choice.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace crossread {

[[nodiscard]] std::string to_csv(const Choice&);
[[nodiscard]] std::string to_markdown(const Choice&);
[[nodiscard]] std::string to_json(const Choice&);
[[nodiscard]] std::string to_annotations(const Choice&);
[[nodiscard]] std::string to_csl(const Choice&);
[[nodiscard]] std::string to_bibtex(const Choice&);
[[nodiscard]] std::string to_cite_news(const Choice&);
[[nodiscard]] std::string to_text(const Choice&);

struct Format {
    std::string_view name;
    std::string_view title;  // on a link
    std::string_view ending; // of a file; no two formats have the same
    std::string_view type;   // media type
    std::string_view about;  // what it holds, for a person
    std::string (*write)(const Choice&);
};

inline constexpr std::array<Format, 8> formats{{
    {"csv", "CSV", "csv", "text/csv; charset=utf-8; header=present",
     "a row for each figure and quote, for spreadsheets (RFC 4180)", to_csv},
    {"markdown", "Markdown", "md", "text/markdown; charset=utf-8",
     "a note with the table or the versions of each claim", to_markdown},
    {"json", "JSON", "json", "application/json", "everything, with places in code points", to_json},
    {"annotations", "W3C annotations", "jsonld",
     "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
     "W3C Web Annotations, as JSON-LD", to_annotations},
    {"csl", "CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json",
     "CSL-JSON, an item for each article: Zotero, word processors", to_csl},
    {"bibtex", "BibTeX", "bib", "application/x-bibtex; charset=utf-8",
     "an entry for each article, for LaTeX", to_bibtex},
    {"cite-news", "{{cite news}}", "cite-news.txt", "text/plain; charset=utf-8",
     "{{cite news}} for each article, for Wikipedia", to_cite_news},
    {"text", "Plain text", "txt", "text/plain; charset=utf-8",
     "a few lines, for mails and messages", to_text},
}};

[[nodiscard]] inline const Format* find_format(std::string_view name) {
    for (const Format& format : formats)
        if (format.name == name) return &format;
    return nullptr;
}

} // namespace crossread
