// Bodies and persons under all the names that articles give them.
//
//   a1  CNCERT                                                      one body: an acronym that
//   a2  National Computer Emergency Team (NCET)                     its article spells out,
//   a3  the National Computer Emergency Team of China               most telling words in common,
//   a3  the team                                                    the last word, in one article
//   a4  NCET, the national computer emergency team,                 what describes the acronym
//   a4  a spokeswoman for NCET · a2  an NCET spokesman               who speaks for a body is the body
//   a1, a2  the civil protection agency                             one, as are the police of a story
//   a2  Foreign Minister Yang Jiechi · a3  Yang                     a full name and its end
//
// In: names, each with the article it stands in. Out: for each the number of its body; bodies are
// numbered by their first name. Two names are joined when one of the rules above says so; a surname
// only when one person in all the articles bears it. Of bodies only those
// are known that a story has one of, its police, army or organisers: what the world knows ("China's
// internet watchdog") stays apart.
// Cost: linear in the names and the words of the articles; an index of words proposes who may be one.
#pragma once

#include "compare/settings.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t max_names_a_word = 32; // of one word, that are set against each other

struct NamedAt {
    std::string_view name;
    std::uint32_t article = 0;
};

// bodies[i] is the number of the body of names[i]. The articles must have what they spell out.
[[nodiscard]] std::vector<std::uint32_t> find_bodies(std::span<const SourceArticle> articles,
                                                     const std::vector<NamedAt>& names,
                                                     Terms& terms);

} // namespace crossread
