// The lines that nearly all lines are, an object of strings, read in one pass.
//
//   {"id":"7","text":"“We oppose it,” …"}     id, text
//   {"id":"7","articles":[…]}                 nothing: a member is no string
//   {"id":"7","text":"\ud83d"}                nothing: half a pair of surrogates
//
// It never says that a line is wrong: what it does not take, wrong or only unusual, is left to the
// parser of all JSON, which takes several times as long. What it takes, it reads as that one does.
// In: bytes. Out: the members in the order of the line, escapes undone. Cost: linear; a string is
// copied once, eight bytes at a time where it is ASCII.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t most_flat_members = 16;

struct FlatMember {
    std::string name;
    std::string text;
    [[nodiscard]] bool operator==(const FlatMember&) const = default;
};

[[nodiscard]] std::optional<std::vector<FlatMember>> read_flat_json(std::string_view bytes);

} // namespace crossread
