// Finds words and numbers in a whole story: its claims, quotes, sources and the text itself.
//
//   SearchIndex index(story);
//   Results found = index.find("1.29m US");
//   found.figures      claims of figures      found.places     paragraphs of articles
//   found.quotes       utterances             found.sources    articles; found.origins
//
// Everything that a person asked for stands in one claim, paragraph or source (query.h says what
// matches what). A claim is found by all that is said of it: label, verdict, values, evidence,
// speaker, credits, notes. Claims whose own label or values match come first; the rest keeps the
// story's order. Each list holds at most kMostResults, its count is true.
//
// The index is the folded text and its numbers, read once: find() looks through all of it, in time
// linear in the story; some milliseconds for one of a thousand claims.
#pragma once

#include "search/query.h"
#include "story/story.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

inline constexpr std::size_t kMostResults = 100; // of each kind

struct FoundPlace {
    std::size_t article = 0;
    std::size_t paragraph = 0; // index into Article::paragraphs
    [[nodiscard]] bool operator==(const FoundPlace&) const = default;
};

template <typename Result>
struct Found {
    std::vector<Result> first; // at most kMostResults
    std::size_t count = 0;     // of all
};

struct Results {
    Query query;                // as it was matched: a number that nothing says is a word in it
    Found<std::size_t> figures; // indices into Story::claims
    Found<std::size_t> quotes;
    Found<FoundPlace> places;
    Found<std::size_t> sources; // indices into Story::articles
    Found<std::size_t> origins; // indices into Story::origins
    [[nodiscard]] std::size_t count() const {
        return figures.count + quotes.count + places.count + sources.count + origins.count;
    }
};

class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(const Story& story);

    [[nodiscard]] Results find(std::string_view typed) const;
    [[nodiscard]] bool empty() const { return entries_.empty(); }

private:
    enum class Kind : std::uint8_t { figure, quote, place, source, origin };
    struct Entry {
        Kind kind;
        std::size_t index;     // claim, article or origin
        std::size_t paragraph; // of a place
        std::size_t head;      // bytes of `text` that name it: matches there come first
        std::string text;      // folded
        std::vector<Notation> numbers;
    };
    void add(Kind kind, std::size_t index, std::size_t paragraph, std::string_view head,
             std::string_view rest);
    [[nodiscard]] bool says(const Term& term) const;

    std::vector<Entry> entries_;
};

} // namespace crossread
