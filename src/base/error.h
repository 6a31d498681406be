// Errors as values: what went wrong, where, and what to do, in one sentence a person can act on.
//
//   Result<Story> story = read_story(...);
//   if (!story) return story.error();      // story.json:12: "relation" is "equal"; use same, compatible, ...
//   use(*story);
//
// No exceptions cross a function boundary in this project: the page is built without them.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace crossread {

enum class ErrorCode {
    unreadable, // the file or address could not be read at all
    malformed,  // the bytes do not follow their format (JSON, front matter, UTF-8)
    missing,    // a required field, file or piece of evidence is absent
    unknown,    // a field, word or key that this version does not know
    conflict,   // two things that must agree do not (duplicate key, words not in the article)
    too_large,  // a named limit was passed
};

struct Error {
    ErrorCode code = ErrorCode::malformed;
    std::string file; // empty when the input has no name
    int line = 0;     // 1-based; 0 when there is no line to point at
    std::string what; // a full sentence: what is wrong, and what would be right

    [[nodiscard]] bool operator==(const Error&) const = default;
};

// "file:line: what", leaving out what is not known.
[[nodiscard]] inline std::string describe(const Error& error) {
    std::string out = error.file;
    if (error.line > 0) {
        if (out.empty()) out = "line ";
        else out += ':';
        out += std::to_string(error.line);
    }
    if (!out.empty()) out += ": ";
    return out + error.what;
}

// A value or the reason there is none. Dereferencing a failed Result is a programming error.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(Error error) : state_(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(state_); }
    const T& operator*() const& { return *std::get_if<T>(&state_); }
    T& operator*() & { return *std::get_if<T>(&state_); }
    T&& operator*() && { return std::move(*std::get_if<T>(&state_)); }
    const T* operator->() const { return std::get_if<T>(&state_); }
    T* operator->() { return std::get_if<T>(&state_); }
    const Error& error() const { return *std::get_if<Error>(&state_); }

private:
    std::variant<T, Error> state_;
};

} // namespace crossread
