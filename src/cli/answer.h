// One line of articles in, one line of analysis out: what the filter of the command does with each
// line, and what the page asks of its engine.
//
//   {"id":"7","text":"…"}                       {"id":"7","articles":[…],"measures":[],…}
//   {"id":"7","articles":[{"text":"…"},{…}]}    the same, and the articles compared
//   {"id":7}                                    {"id":null,"error":"the object has no \"id\" …"}
//
// Pure: no file, no clock, the same bytes in give the same bytes out on every machine.
// In: UTF-8; a line that is not valid JSON, or not of this form, is answered with an error.
// Cost: that of analyse() for each article and of compare(); memory for one line and its answer.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct GivenArticle {
    std::string id, text, title, source, date;
};

// The articles as one story, as a line of JSON without its end.
[[nodiscard]] std::string answer_story(std::string_view id, const std::vector<GivenArticle>& given);

struct LineAnswer {
    std::string json;
    bool failed = false; // it is an error and nothing else
};

[[nodiscard]] LineAnswer answer_line(std::string_view bytes);

} // namespace crossread
