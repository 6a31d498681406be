// Where an editor says otherwise than what marked the articles, or marks what it did not.
//
//   claim servers, article alpha: noun
//       marked  server abroad
//       editor  servers
//
// In: a story as read_editor gave it, and what marked its articles then. Out: the differences in the
// order of the story, and how many fields the two have alike. Nothing is judged: either may be wrong.
// Cost: marks of the article times the story's figures and quotes.
#pragma once

#include "story/marks.h"
#include "story/story.h"

#include <cstddef>
#include <string>
#include <vector>

namespace crossread {

struct Correction {
    std::string claim;   // its key
    std::string article; // its id
    std::string field;   // "mark", "words", "value", "bound", "hedge", …, as in story.json
    std::string marked;  // empty for the field "mark": nothing is marked there
    std::string editor;

    [[nodiscard]] bool operator==(const Correction&) const = default;
};

struct EditorsShare {
    std::size_t alike = 0; // fields in which the editor and the marks say the same
    std::vector<Correction> corrections;
};

[[nodiscard]] EditorsShare find_corrections(const Story&, FindMarks find);

} // namespace crossread
