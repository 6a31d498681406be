// What the engine finds in one article, as plain values; ranges are bytes into the article's text.
//
//   analyse("… CNCERT said 2,194 of these servers stand in the US, Xinhua reported.")
//     figures[0]  value 2194, bound =, unit server, scope {"in the US"}, credited {CNCERT, Xinhua}
//     quotes[0]   indirect, speaker CNCERT, cue "said", chain {CNCERT, Xinhua}
//
// Pure: no I/O, no clock, no locale; the same bytes in give the same values out, in the page and on
// the command line. The command's JSON (code points instead of bytes) is written in export/.
#pragma once

#include "base/range.h"
#include "story/story.h"
#include "text/tokens.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

enum class FigureKind : std::uint8_t {
    count, money, percent, duration, distance, area, volume, mass, speed, temperature, age, rate,
    score, date, time, ordinal, identifier, other
};

enum class Change : std::uint8_t { none, up, down };

// Somebody who answers for words or for a figure, as named at one place.
struct Party {
    std::string name; // resolved within the article: "he" is "Yang Jiechi"
    Range where;      // the mention nearest the cue
    [[nodiscard]] bool operator==(const Party&) const = default;
};

struct FoundFigure {
    Range where;                // hedge, number, multiplier, unit: "nearly 1.9 million"
    Range hedge;                // the bounding words; may be empty
    Range period;               // "in 2012"; may be empty
    std::vector<Range> scope;   // "in the US": where
    std::optional<Value> value; // a single value has low == high
    FigureKind kind = FigureKind::count;
    Bound bound = Bound::exact;
    Change change = Change::none;
    std::optional<Range> part_of; // the figure that counts the whole: "of these", "of the 85"
    std::string unit; // normalised, singular: "mainframe", "percentage", "dollar", "-" for none
    std::string of;   // what a share is a share of; may be empty
    std::vector<Party> credited; // origin first, relay last
    std::string_view rule;       // what decided it, a literal; `*` stands for the unit
    [[nodiscard]] bool operator==(const FoundFigure&) const = default;
};

struct FoundQuote {
    Range where; // inside the quotation marks; the clause when indirect
    QuoteForm form = QuoteForm::direct;
    std::optional<Party> speaker;
    std::optional<Range> cue;
    std::vector<std::string> chain; // speaker first, relay last
    std::string_view rule;          // what decided it, a literal
    [[nodiscard]] bool operator==(const FoundQuote&) const = default;
};

struct Analysis {
    std::vector<FoundFigure> figures; // in text order
    std::vector<FoundQuote> quotes;
    [[nodiscard]] bool operator==(const Analysis&) const = default;
};

[[nodiscard]] Analysis analyse(std::string_view text);
[[nodiscard]] Analysis analyse(std::string_view text, const std::vector<Token>& tokens); // its own

} // namespace crossread
