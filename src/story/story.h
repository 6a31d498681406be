// A story: several articles on one event, and the claims that they make, as plain values.
//
//   Story "Who hacks whom?"
//     articles   infosecurity   xinhua   reuters                (text + paragraphs)
//     claims     us-control-servers                             (one row of the grid)
//                  figures  infosecurity "2,194"   reuters "2,196 control servers"
//                  relation differs, reason transcription, note, by, checked
//                yang-battlefield                               (one utterance)
//                  quotes   infosecurity "We oppose …"   sino-us "We are against …"
//
// A claim is either a measure (figures) or an utterance (quotes); never both.
// Values only: no I/O, no JSON, no behaviour beyond look-ups. Ranges are bytes into Article::text.
#pragma once

#include "base/range.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

// Between figures, and of a claim as a whole (shown as = ≈ ≠ · –).
enum class Relation { same, compatible, differs, only_here, not_compared };

// Why two figures are apart, in the order in which the reasons are tested.
enum class Reason {
    none, measure, scope, period, origin, unit, conversion, magnitude, hedge, rounding,
    aggregation, update, transcription, unexplained
};

// What the words around a value allow: = ~ > >= < <=
enum class Bound { exact, about, more, at_least, less, at_most };

enum class QuoteForm { direct, partial, indirect, scare };

// Between two versions of one utterance.
enum class QuoteRelation { same, cut, altered, translation, paraphrase };

enum class ArticleKind { digest, full };

// What a figure says in numbers. A single value has low == high.
struct Value {
    double low = 0;
    double high = 0;
    [[nodiscard]] bool operator==(const Value&) const = default;
};

struct Article {
    std::string id;         // "infosecurity": stable, used in addresses
    std::string publisher;  // "Infosecurity Magazine"
    std::string short_name; // "Infosecurity": column heads, at most 16 code points
    std::string title;      // headline as published
    std::string author;     // may be empty
    std::string date;       // ISO 8601, as exact as known: "2013-03" or "2013-03-10"
    std::string url;        // the original; empty when no address is known
    std::string language;   // BCP 47
    ArticleKind kind = ArticleKind::full;
    std::string via;        // whom the article says it follows, in words; may be empty
    std::string text;       // UTF-8, paragraphs joined by one blank line
    std::vector<Range> paragraphs;

    [[nodiscard]] bool operator==(const Article&) const = default;
};

// One figure as one article states it.
struct Figure {
    std::size_t article = 0;           // index into Story::articles
    Range where;                       // the marked words
    std::optional<Value> value;        // absent for words without a number ("the largest point of origin")
    Bound bound = Bound::exact;
    std::string hedge;                 // the bounding words: "nearly", "more than"
    std::string shown;                 // the value as a table cell prints it: "1.9 million", "96 %"
    std::string noun;                  // the counted noun in this article's words: "mainframes"
    std::vector<std::string> credited; // origin first, relay last: CNCERT, Xinhua
    std::string remark;                // what is peculiar to this source: "called “servers”"

    [[nodiscard]] bool operator==(const Figure&) const = default;
};

// One utterance as one article gives it.
struct Quote {
    std::size_t article = 0;
    Range where;                    // inside the quotation marks; the clause when indirect
    QuoteForm form = QuoteForm::direct;
    std::vector<std::string> chain; // speaker first, relay last
    QuoteRelation relation = QuoteRelation::same; // to the fullest version: the claim's first quote
    std::string remark;

    [[nodiscard]] bool operator==(const Quote&) const = default;
};

// What a claim said when its revision was another one.
struct Earlier {
    std::string rev;
    std::string answer;
    [[nodiscard]] bool operator==(const Earlier&) const = default;
};

// A key that no claim has any more, and why.
struct Retired {
    std::string key;
    std::string why;
    [[nodiscard]] bool operator==(const Retired&) const = default;
};

struct Claim {
    std::string key;   // "us-control-servers": stable, never reused
    std::vector<std::string> aliases; // keys that it had before; an address may still say them
    std::string rev;   // of what it rests on (link/rev.h); empty when nobody set it
    std::string label; // a noun phrase: "Servers in the US that control computers in China"
    std::string brief; // the label under its parent in the grid: "of these, in the US"; may be empty
    std::string parent;// key of the measure that this one is a part of; may be empty
    std::string unit;  // "server", "percentage", "dollar"; empty for utterances
    std::string scope; // where, or which part; in words
    std::string period;// in words: "January and February 2013"
    std::string speaker;      // utterances: "Yang Jiechi"
    std::string speaker_role; // "China's foreign minister"
    Relation relation = Relation::not_compared;
    Reason reason = Reason::none;
    std::string answer; // the verdict in one line: "2,194 or 2,196: differs by 2 (0.09 %)"
    std::string why;    // one or two plain sentences under it
    std::string note;   // the editor's note, in full; may be empty
    std::string by;     // who confirmed the relation
    std::string checked;// what it was checked against; may be empty
    std::vector<Figure> figures; // story order of articles
    std::vector<Quote> quotes;   // fullest version first
    std::vector<Earlier> earlier; // of link/key_record.h, oldest first, without the one of now

    [[nodiscard]] bool operator==(const Claim&) const = default;
    [[nodiscard]] bool is_quote() const { return figures.empty(); }
};

// A body or person that claims rest on, with the names it goes by in the articles.
struct Origin {
    std::string name;               // "CNCERT": as credited in Figure::credited and Quote::chain
    std::string about;              // "China's national computer emergency team"
    std::vector<std::string> names; // the names the articles use for it
    [[nodiscard]] bool operator==(const Origin&) const = default;
};

struct Story {
    std::string slug;    // "who-hacks-whom": lower case, used in addresses
    std::string title;
    std::string summary; // two or three sentences
    std::string date;    // ISO 8601
    std::string editor;  // who made the editor's part
    std::vector<Article> articles;
    std::vector<Claim> claims;
    std::vector<Origin> origins;
    std::vector<Retired> retired; // of link/key_record.h, each name that such a key had

    [[nodiscard]] bool operator==(const Story&) const = default;
};

inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

// Index of the claim or article of that name, or npos; a claim goes by its aliases too.
// Linear: a story has at most thousands.
[[nodiscard]] inline std::size_t find_claim(const Story& story, std::string_view key) {
    for (std::size_t i = 0; i < story.claims.size(); ++i) {
        if (story.claims[i].key == key) return i;
        for (const std::string& alias : story.claims[i].aliases)
            if (alias == key) return i;
    }
    return npos;
}
[[nodiscard]] inline std::size_t find_article(const Story& story, std::string_view id) {
    for (std::size_t i = 0; i < story.articles.size(); ++i)
        if (story.articles[i].id == id) return i;
    return npos;
}

} // namespace crossread
