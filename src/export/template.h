// Filling the places of a page's template.
//
//   <title>{{title}}</title>   with {"title", Html} gives   <title>Who hacks whom?</title>
//
// A place is a name of small letters between {{ and }}. What is filled in is Html, hence escaped,
// and it is not looked at again: a "{{" in an article stays what it is.
// Refused, with the template's line: a place that has no value, a "{{" without "}}"; and, without
// a line, a value that has no place, since a page that lost its content must not be written.
// Cost: linear.
#pragma once

#include "base/error.h"
#include "export/html_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct PageTemplate {
    std::string text;
    std::string file; // for messages
};

struct Filling {
    std::string_view place;
    Html value;
};

[[nodiscard]] Result<std::string> fill_template(const PageTemplate& page,
                                                const std::vector<Filling>& fillings);

} // namespace crossread
