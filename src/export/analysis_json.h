// An analysis as JSON, one object without line ends: what `crossread analyse` prints.
//
//   write_analysis("s1", {{"a1", text, analyse(text)}})
//     {"id":"s1","articles":[{"id":"a1","figures":[{"id":"a1.f1","start":866,"end":887,
//      "text":"nearly 1.9 million","value":1900000,…}],"quotes":[…]}],"measures":[],…}
//
// In: values whose ranges are bytes. Out: UTF-8, offsets in code points, fields in a fixed order;
// what is not known is left out. Bytes of the text that are not UTF-8 are written as U+FFFD.
// Cost: linear in the texts and in what was found.
#pragma once

#include "base/sink.h"
#include "compare/comparison.h"
#include "extract/analysis.h"

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct AnalysedArticle {
    std::string id;
    std::string_view text; // what the ranges of the analysis point into
    Analysis analysis;
};

// `comparison` is of these articles in this order; a default one has nothing to tell.
void write_analysis(std::string_view id, const std::vector<AnalysedArticle>& articles,
                    const Comparison& comparison, const Sink& out);
[[nodiscard]] std::string write_analysis(std::string_view id,
                                         const std::vector<AnalysedArticle>& articles,
                                         const Comparison& comparison = {});

// {"id":…,"error":"…"}; no id is written as null.
[[nodiscard]] std::string write_analysis_error(const std::string* id, std::string_view what);

[[nodiscard]] std::string_view name_of(FigureKind kind); // "count", "money", …
[[nodiscard]] std::string_view sign_of(Bound bound);     // "=", "~", ">", …

} // namespace crossread
