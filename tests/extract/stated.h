// The statements of a text in one line, as tests of their rules write them.
//
//   stated("Rents fell, Lee said. He denied the charge.")     "Rents fell < Lee | He > the charge"
//   said_by("Rents fell, Lee said.")                          "Lee: Rents fell"
//
// "?" stands for a subject that is not named.
#pragma once

#include "extract/statements.h"

#include <string>

namespace crossread {

// `write` makes the words of one statement from its subject, its content and whether that stands
// before the cue.
template <class Write>
std::string each_statement(const std::string& text, Write write) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    std::string out;
    for (const Statement& s : find_statements(reading)) {
        if (!out.empty()) out += " | ";
        const std::string subject =
            s.subject ? std::string(slice(text, reading.bytes(*s.subject))) : "?";
        out += write(subject, std::string(slice(text, reading.bytes(s.content))), s.before);
    }
    return out;
}

inline std::string stated(const std::string& text) {
    return each_statement(text,
                          [](const std::string& subject, const std::string& content, bool before) {
                              return before ? content + " < " + subject : subject + " > " + content;
                          });
}

inline std::string said_by(const std::string& text) {
    return each_statement(text, [](const std::string& subject, const std::string& content, bool) {
        return subject + ": " + content;
    });
}

} // namespace crossread
