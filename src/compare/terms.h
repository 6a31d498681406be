// What a word means for comparing, as a number: words of one stem or of one sense are one term.
//
//   Terms terms;
//   terms.look_up("wounded").term == terms.look_up("injuries").term      the sense "injure"
//   terms.look_up("servers").term == terms.look_up("Server").term        a stem
//   terms.look_up("the").role     == WordRole::small                     never compared
//
// The senses are the few that newsrooms vary for the sake of style: killed, dead, died, lost their
// lives; wounded, hurt; US, American. They are lists, and meant to stay short: what is not in them is
// compared by its stem, which is cut by rules, without a dictionary.
// Term numbers follow the order in which words were first asked for, so ask in a fixed order.
// Cost: one hash of the word; a word is copied when it is asked for the first time.
#pragma once

#include "compare/senses.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace crossread {

using TermId = std::uint32_t;
inline constexpr TermId no_term = 0;

struct WordInfo {
    TermId exact = no_term; // equal for equal words: capitals, apostrophes, British spelling folded
    TermId term = no_term;  // equal for words of one sense or stem
    WordRole role = WordRole::small;
    bool person = false; // names a kind of person: pilot, tourist
    Fate fate = Fate::none;
};

// What a word is for comparing, whatever else was asked before.
[[nodiscard]] WordRole role_of(std::string_view word);

class Terms {
public:
    Terms();
    [[nodiscard]] WordInfo look_up(std::string_view word);
    [[nodiscard]] TermId term_of(std::string_view word) { return look_up(word).term; }
    // The sense's name or the first word that had this stem.
    [[nodiscard]] std::string_view name(TermId term) const { return names_[term]; }
    [[nodiscard]] std::size_t size() const { return names_.size(); }

private:
    TermId intern(const std::string& key, std::string_view name);
    std::unordered_map<std::string, TermId> ids_;         // looked up, never walked
    std::unordered_map<std::string_view, WordInfo> seen_; // keys lie in copies_
    std::deque<std::string> copies_;
    std::vector<std::string> names_;
};

// How many terms two sorted lists have in common.
[[nodiscard]] std::size_t count_shared(const std::vector<TermId>& a, const std::vector<TermId>& b);

// The word without its ending, in lower case: "injuring" and "injured" give "injur".
[[nodiscard]] std::string stem(std::string_view word);

} // namespace crossread
