// One line of articles in, one line of analysis out: what the filter of the command does with each
// line, and what the page asks of its engine.
//
//   {"id":"7","text":"…"}                       {"id":"7","articles":[…],"measures":[],…}
//   {"id":"7","articles":[{"text":"…"},{…}]}    the same, and the articles compared
//   {"id":7}                                    {"id":null,"error":"the object has no \"id\" …"}
//
// Pure: no file, no clock, the same bytes in give the same bytes out on every machine.
// In: UTF-8; a line that is not valid JSON, or not of this form, is answered with an error.
// Cost: that of analyse() for each article and of compare(); memory for one line and what is found in
// it: the line's bytes are let go once they are read, and its answer is handed on as it is written.
#pragma once

#include "base/sink.h"

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct GivenArticle {
    std::string id, text, title, source, date;
};

// The articles as one story, as a line of JSON without its end.
void answer_story(std::string_view id, const std::vector<GivenArticle>& given, const Sink& out);

// Whether the line was understood; if not, its answer is an error and nothing else.
[[nodiscard]] bool answer_line(std::string line, const Sink& out);

} // namespace crossread
