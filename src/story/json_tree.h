// JSON as a tree that remembers on which line everything stands.
//
//   line 1   {"key": "a",          object, line 1
//   line 2    "figures": [         ├ key      string "a", line 1
//   line 3      {"value": 7}       └ figures  array, line 2
//   line 4   ]}                        └ (no name) object, line 3
//                                          └ value  number 7, line 3
//
// In: bytes, the file's name for messages, limits. Out: the root, or an error with its line.
// Refused: bytes that are not UTF-8, anything RFC 8259 refuses, a field that stands twice in one
// object, control characters in strings (but \n and \t), and input past the limits.
// Cost: one pass, plus a sort of each object's names. The parser itself does not recurse; the
// tree's depth, and so its destructor's, is bounded by max_depth.
#pragma once

#include "base/error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

struct JsonNode {
    enum class Kind { null, boolean, number, string, array, object };

    Kind kind = Kind::null;
    int line = 0;                  // 1-based, where the value begins; for strings, where it stands
    std::string name;              // the field's name; empty in arrays and for the root
    std::string text;              // strings
    double number = 0;             // numbers; booleans are 0 or 1
    std::vector<JsonNode> members; // arrays and objects, in file order
};

struct JsonLimits {
    std::size_t max_bytes;
    std::size_t max_depth; // of arrays and objects inside each other; the root is 1
    std::size_t max_nodes; // values of every kind
};

[[nodiscard]] Result<JsonNode> parse_json(std::string_view bytes, const std::string& file,
                                          const JsonLimits& limits);

} // namespace crossread
