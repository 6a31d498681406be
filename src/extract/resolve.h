// Names: which full name a mention stands for within its article.
//
//   Yang Jiechi spoke …  Yang denied …  “We oppose it,” he said.  The Center (NCC) …  NCC said …
//   ^---------^ full     ^--^ Yang Jiechi               ^ Yang Jiechi              ^-^ the Center
//
// In: a reading, then mentions in text order. Out: the name to print for each. A surname, with or
// without a title, stands for the first full name of the article that ends (or, for names whose
// family name comes first, begins) with it; an acronym for the body that introduced it in brackets;
// "he", "her", "it" for the subject of the sentence before when that is one spoken of already, or else,
// as "their", for the last party that fits by number, sex and kind; "who" for the phrase before it;
// "the minister" for whom it described (descriptions.h); a report for its maker. What cannot be resolved
// keeps its own words. Sex is known from titles and from the pronouns already resolved, never guessed
// from a name.
// Cost: linear once, then a look-up in a sorted list for each mention.
#pragma once

#include "extract/descriptions.h"
#include "extract/reading.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crossread {

inline constexpr std::size_t remembered_parties = 12; // how far back a pronoun looks

// Whether the phrase names who publishes: an agency, a paper, a station.
[[nodiscard]] bool is_outlet(const Reading& reading, TokenSpan mention);

// Whether a common noun says that the name behind it publishes: "daily", "broadcaster".
[[nodiscard]] bool is_outlet_noun(const Word& word);

class Resolver {
public:
    explicit Resolver(const Reading& reading);

    // Mentions must come in text order for the pronouns to find who was last spoken of.
    [[nodiscard]] std::string name_of(TokenSpan mention);

private:
    enum class Sex { unknown, he, she };
    enum class Kind { person, body, several };
    struct Known {
        std::string name;
        Kind kind;
        Sex sex;
        std::size_t at = 0; // its last mention, as a token
    };

    void learn_names();
    void learn_acronyms();
    [[nodiscard]] std::size_t behind_office(std::size_t first, std::size_t last) const;
    [[nodiscard]] std::size_t behind_trade(std::size_t first, std::size_t office,
                                           std::size_t last) const;
    [[nodiscard]] std::size_t name_end(std::size_t first, std::size_t last) const;
    [[nodiscard]] std::string plain_name(TokenSpan mention, Known& known) const;
    void note_kind(TokenSpan mention, Known& known) const;
    [[nodiscard]] std::optional<std::string> earlier(std::size_t pronoun);
    [[nodiscard]] std::optional<TokenSpan> described(std::size_t pronoun) const;
    [[nodiscard]] Sex sex_of(std::size_t pronoun) const;
    [[nodiscard]] bool is_it(std::size_t pronoun) const;
    [[nodiscard]] Known* fitting(std::size_t pronoun);
    [[nodiscard]] const Known* subject_before_it(std::size_t pronoun, const Known* last) const;
    [[nodiscard]] std::optional<TokenSpan> full_name(std::string_view part) const;

    const Reading& r_;
    Descriptions descriptions_;
    std::vector<std::pair<std::string_view, TokenSpan>>
        by_part_;               // sorted by the surname or acronym
    std::vector<Known> recent_; // the latest last
};

} // namespace crossread
