#include "search/query.h"

#include "base/utf8.h"
#include "search/folded_words.h"

#include <algorithm>

namespace crossread {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_word(char c) { return (c >= 'a' && c <= 'z') || is_digit(c); }

// Letters of the scripts that part words with spaces: below U+0800 all that news is written in.
bool is_spaced_word(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? is_ascii_word(text[at]) : byte < 0xE0;
}

// Blanks and what hangs on words: "servers," and "(servers".
bool hangs(char c) {
    return c == ' ' || c == ',' || c == ';' || c == ':' || c == '.' || c == '!' || c == '?' ||
           c == '(' || c == ')' || c == '"' || c == '\'' || c == '-' || c == '[' || c == ']';
}

std::string_view trimmed(std::string_view words) {
    while (!words.empty() && hangs(words.front())) words.remove_prefix(1);
    while (!words.empty() && hangs(words.back())) words.remove_suffix(1);
    return words;
}

void add_words(Query& query, std::string_view words) {
    while (!words.empty() && query.terms.size() < kMostTerms) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::string_view word = trimmed(words.substr(0, end));
        if (!word.empty()) query.terms.push_back({std::string(word), std::nullopt});
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

// Words and numbers of a part that has no quotation marks.
void add_plain(Query& query, std::string_view part) {
    std::size_t done = 0;
    for (const Notation& number : read_notations(part, Groups::spaced)) {
        add_words(query, part.substr(done, number.where.begin - done));
        if (query.terms.size() >= kMostTerms) return;
        query.terms.push_back({std::string(trimmed(slice(part, number.where))), number});
        done = number.where.end;
    }
    add_words(query, part.substr(done));
}

} // namespace

std::string_view cut_to_limit(std::string_view typed) {
    if (typed.size() <= kMostTypedBytes) return typed;
    std::size_t end = kMostTypedBytes;
    if (!is_boundary(typed, end)) end = previous_boundary(typed, end);
    return typed.substr(0, end);
}

Query read_query(std::string_view typed) {
    const std::string folded = fold_words(cut_to_limit(typed)).text;
    Query query;
    std::string_view rest = folded;
    while (!rest.empty()) {
        const std::size_t open = rest.find('"');
        const std::size_t close = open == std::string_view::npos ? open : rest.find('"', open + 1);
        add_plain(query, rest.substr(0, open));
        if (open == std::string_view::npos) break;
        // A quotation mark that is not closed yet quotes to the end.
        const std::string_view phrase = trimmed(
            rest.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
        if (!phrase.empty() && query.terms.size() < kMostTerms)
            query.terms.push_back({std::string(phrase), std::nullopt});
        if (close == std::string_view::npos) break;
        rest.remove_prefix(close + 1);
    }
    return query;
}

std::size_t find_words(std::string_view folded, std::string_view words, std::size_t from) {
    if (words.empty()) return std::string_view::npos;
    const bool anywhere = !is_spaced_word(words, 0);
    for (std::size_t at = folded.find(words, from); at != std::string_view::npos;
         at = folded.find(words, at + 1)) {
        // The byte before belongs to a word when it is one of ASCII, or ends a code point of two.
        const auto before = static_cast<unsigned char>(at > 0 ? folded[at - 1] : ' ');
        const bool inside = before < 0x80 ? is_ascii_word(static_cast<char>(before))
                                          : is_spaced_word(folded, previous_boundary(folded, at));
        if (anywhere || !inside) return at;
    }
    return std::string_view::npos;
}

std::vector<Range> find_hits(const Query& query, std::string_view shown) {
    std::vector<Range> found;
    if (query.empty()) return found;
    const FoldedWords folded = fold_words(shown);
    bool has_number = false;
    for (const Term& term : query.terms) {
        has_number = has_number || term.number;
        if (term.number) continue;
        for (std::size_t at = find_words(folded.text, term.words); at != std::string_view::npos;
             at = find_words(folded.text, term.words, at + term.words.size()))
            found.push_back({static_cast<std::uint32_t>(at),
                             static_cast<std::uint32_t>(at + term.words.size())});
    }
    if (has_number)
        for (const Notation& said : read_notations(folded.text))
            for (const Term& term : query.terms)
                if (term.number && finds(*term.number, said)) found.push_back(said.where);
    std::sort(found.begin(), found.end(), [](Range a, Range b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<Range> out;
    for (const Range& range : found) {
        const Range hit = folded.original(range);
        if (hit.empty() || (!out.empty() && hit.begin < out.back().end)) continue;
        out.push_back(hit);
    }
    return out;
}

} // namespace crossread
