// Reading the fields of a JSON object strictly: every field is asked for by name, and what was
// not asked for is an error.
//
//   Problem problem{"story.json"};
//   Fields fields(node, "claim \"a\"", problem);
//   claim.key   = fields.text("key");             // required
//   claim.note  = fields.optional_text("note");   // "" when absent
//   claim.kind  = fields.closed("kind", parse_kind, "figure or quote");
//   fields.done();                                // unknown fields
//   if (problem) return problem.error();
//
// The first problem stays and later ones are dropped, so a reader asks for everything and looks
// once. After a problem the values are empty ones and must not be used.
// Cost: a look-up is linear in the object's fields.
#pragma once

#include "base/error.h"
#include "story/json_tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crossread {

// The first thing that went wrong in one file.
class Problem {
public:
    explicit Problem(std::string file) : file_(std::move(file)) {}

    void report(ErrorCode code, int line, std::string what) {
        if (!first_) first_ = Error{code, file_, line, std::move(what)};
    }
    explicit operator bool() const { return first_.has_value(); }
    [[nodiscard]] const Error& error() const { return *first_; }

private:
    std::string file_;
    std::optional<Error> first_;
};

class Fields {
public:
    // `place` says in messages what the object is: "claim 3". The node must outlive this.
    Fields(const JsonNode& node, std::string place, Problem& problem);

    void rename(std::string place) { place_ = std::move(place); }
    [[nodiscard]] const std::string& place() const { return place_; }

    [[nodiscard]] bool has(std::string_view name) const;
    std::string text(std::string_view name);          // not empty
    std::string optional_text(std::string_view name); // empty when absent, never when present
    std::optional<double> optional_number(std::string_view name);
    std::vector<std::string> texts(std::string_view name); // strings, none of them empty
    const std::vector<JsonNode>& array(std::string_view name);
    const std::vector<JsonNode>& optional_array(std::string_view name);

    // A word of a closed set; `words` lists the set for the message.
    template <typename Parse>
    auto closed(std::string_view name, Parse parse, std::string_view words) {
        return parse_closed(name, text(name), parse, words);
    }
    // The same where the field may be left out.
    template <typename Parse>
    auto optional_closed(std::string_view name, Parse parse, std::string_view words) {
        const std::string value = optional_text(name);
        if (value.empty()) return typename decltype(parse(value))::value_type{};
        return parse_closed(name, value, parse, words);
    }

    void done(); // reports a field that nobody asked for

    // Reports a problem of the field `name`, or of the object when it has no such field.
    void report(std::string_view name, ErrorCode code, const std::string& what);

private:
    const JsonNode* take(std::string_view name);
    const JsonNode* take_required(std::string_view name);
    const JsonNode* of_kind(const JsonNode* node, JsonNode::Kind kind, std::string_view what);

    template <typename Parse>
    auto parse_closed(std::string_view name, const std::string& value, Parse parse,
                      std::string_view words) {
        auto parsed = parse(value);
        if (!parsed)
            report(name, ErrorCode::unknown,
                   "is \"" + value + "\"; use " + std::string(words));
        return parsed ? *parsed : typename decltype(parsed)::value_type{};
    }

    const JsonNode& node_;
    std::string place_;
    Problem& problem_;
    std::vector<bool> taken_;
};

} // namespace crossread
