// Growing a piece of HTML in which nothing can be forgotten to be escaped.
//
//   Html html;
//   html << "<p>" << claim.note << "</p>";     a literal is markup, anything else is text
//   note "1 < 2 & “3”"                         <p>1 &lt; 2 &amp; “3”</p>
//
// Escaped are & < > " and ': text is safe between tags and inside a quoted attribute. It is not
// safe as an address (javascript:), which is why the story's reader lets only http(s) through.
// Cost: linear.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace crossread {

[[nodiscard]] std::string escape_html(std::string_view text);

class Html {
public:
    template <std::size_t Size>
    Html& operator<<(const char (&markup)[Size]) {
        out_.append(markup, Size - 1);
        return *this;
    }
    Html& operator<<(std::string_view text) {
        out_ += escape_html(text);
        return *this;
    }
    Html& operator<<(std::size_t number) {
        out_ += std::to_string(number);
        return *this;
    }
    // Text in which a number and the word of its size ("1.9 million") never part at a line's end.
    Html& together(std::string_view text);
    // JSON for a script element, in which nothing closes that element: structured.h sees to it.
    static Html data(std::string json) {
        Html out;
        out.out_ = std::move(json);
        return out;
    }
    Html& operator<<(const Html& piece) {
        out_ += piece.out_;
        return *this;
    }
    [[nodiscard]] const std::string& str() const { return out_; }

private:
    std::string out_;
};

} // namespace crossread
