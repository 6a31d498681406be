// Who a description stands for: what an article says of somebody when it names them.
//
//   Its foreign minister , Yang Jiechi , said …      "minister", "foreign minister"  Yang Jiechi
//   the security firm Mandiant reported …            "firm", "company"               Mandiant
//   Ann Lee , a spokeswoman for the union , …        "spokeswoman", "spokesperson"   Ann Lee
//   the Defence Ministry …                           "ministry"                      Defence Ministry
//
//   The minister denied it.   for(The minister)      Yang Jiechi
//
// In: a reading, then definite descriptions ("the firm", "its minister") in any order. Out: the name
// that was described so last before it. The words before the noun must all be among those that
// described the name, so "the finance minister" is not Yang; one with a phrase behind it ("the
// minister for trade") stands for itself unless the name follows at once.
// Cost: linear once; a look-up in a sorted list and at most `most_namesakes` steps for each mention.
#pragma once

#include "extract/reading.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t most_namesakes = 16; // described by one noun, looked at in turn

class Descriptions {
public:
    explicit Descriptions(const Reading& reading);

    // The name that the mention stands for, or nothing when it is a name or stands for itself.
    [[nodiscard]] std::optional<TokenSpan> name_for(TokenSpan mention) const;

    // The person or body that was described last before a token, for pronouns.
    [[nodiscard]] std::optional<TokenSpan> last_before(std::size_t token, bool is_person) const;

private:
    struct Described {
        std::string_view noun; // folded by synonym: "company" for "firm"
        TokenSpan words;       // what comes before the noun, and the noun
        TokenSpan name;
        bool is_person;
    };

    void learn(TokenSpan name);
    void add(TokenSpan words, TokenSpan name);
    [[nodiscard]] std::optional<TokenSpan> named_at_its_end(TokenSpan phrase) const;

    const Reading& r_;
    std::vector<Described> known_;  // sorted by noun, then by place
    std::vector<TokenSpan> people_; // in text order
    std::vector<TokenSpan> bodies_;
};

} // namespace crossread
