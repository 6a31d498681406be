#include "search/query.h"

#include "base/utf8.h"
#include "search/folded_words.h"

#include <algorithm>
#include <array>

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

bool is_hedge(std::string_view word) {
    constexpr std::array<std::string_view, 26> hedges = {
        "about",  "above",   "almost", "approximately", "around", "at",   "below", "ca",
        "circa",  "exactly", "fewer",  "just",          "least",  "less", "more",  "most",
        "nearly", "only",    "over",   "roughly",       "some",   "than", "to",    "under",
        "up",     "well"};
    return std::find(hedges.begin(), hedges.end(), word) != hedges.end();
}

bool is_sign(char c) { return c == '~' || c == '<' || c == '>' || c == '+' || c == '='; }

// Without the words and signs before a number that hedge it.
std::string_view without_hedges(std::string_view words) {
    for (;;) {
        while (!words.empty() && (words.back() == ' ' || is_sign(words.back())))
            words.remove_suffix(1);
        const std::size_t blank = words.rfind(' ');
        const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
        if (words.empty() || !is_hedge(words.substr(begin))) return words;
        words = words.substr(0, begin);
    }
}

// What two numbers have between them and before them when they are the ends of a range; `before` is
// then without its word.
bool makes_range(std::string_view between, std::string_view& before) {
    const std::string_view bare = trimmed(between);
    if (bare.empty()) return between.find('-') != std::string_view::npos;
    const auto ends_with = [&](std::string_view word) {
        const std::string_view words = trimmed(before);
        if (words.size() < word.size() || words.substr(words.size() - word.size()) != word)
            return false;
        before = words.substr(0, words.size() - word.size());
        return true;
    };
    if (bare == "and") return ends_with("between");
    if (bare != "to") return false;
    (void)ends_with("from");
    return true;
}

// Each end takes from the other what it leaves out: "1.2-1.3 million", "10-20%", "£3-5bn".
bool settle_range(Notation& low, Notation& high, std::string_view high_words) {
    const std::size_t digits =
        std::min(high_words.find_first_not_of("0123456789.,"), high_words.size());
    const std::vector<Notation> bare = read_notations(high_words.substr(0, digits));
    if (bare.size() == 1 && bare[0].value > low.value && high.written > bare[0].value)
        low.value = low.written = low.value * (high.written / bare[0].value);
    const auto take = [](Notation& end, Notation::Kind kind) {
        if (end.kind != Notation::Kind::plain || kind == end.kind) return;
        end.kind = kind;
        if (kind == Notation::Kind::share) end.value = end.written / 100;
    };
    take(high, low.kind);
    take(low, high.kind);
    if (low.kind != high.kind) return false;
    return low.value < high.value;
}

// Whether a hyphen and a digit stand at `at`.
bool follows(std::string_view part, std::size_t at) {
    return at + 1 < part.size() && part[at] == '-' && is_digit(part[at + 1]);
}

void add_words(Query& query, std::string_view words) {
    while (!words.empty() && query.terms.size() < kMostTerms) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::string_view word = trimmed(words.substr(0, end));
        const bool signs = std::all_of(word.begin(), word.end(), is_sign);
        if (!signs) query.terms.push_back({std::string(word), std::nullopt, std::nullopt});
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

// Words and numbers of a part that has no quotation marks.
void add_plain(Query& query, std::string_view part) {
    std::size_t done = 0;
    const std::vector<Notation> numbers = read_notations(part, Groups::spaced);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        Notation number = numbers[i];
        std::string_view before = part.substr(done, number.where.begin - done);
        std::optional<Notation> up_to;
        if (i + 1 < numbers.size()) {
            Notation next = numbers[i + 1];
            const Range between{number.where.end, next.where.begin};
            Notation low = number;
            // "2013-03-09" is a date.
            const bool row = follows(part, next.where.end) ||
                             (number.where.begin > 0 && part[number.where.begin - 1] == '-');
            if (!row && makes_range(slice(part, between), before) &&
                settle_range(low, next, slice(part, next.where))) {
                number = low;
                number.where.end = next.where.end;
                up_to = next;
                ++i;
            }
        }
        add_words(query, without_hedges(before));
        if (query.terms.size() >= kMostTerms) return;
        query.terms.push_back({std::string(trimmed(slice(part, number.where))), number, up_to});
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
            query.terms.push_back({std::string(phrase), std::nullopt, std::nullopt});
        if (close == std::string_view::npos) break;
        rest.remove_prefix(close + 1);
    }
    return query;
}

bool is_asked(const Term& term, const Notation& said) {
    if (!term.number) return false;
    if (!term.up_to) return finds(*term.number, said);
    if (term.up_to->kind == Notation::Kind::plain)
        return term.number->written <= said.written && said.written <= term.up_to->written;
    return said.kind == term.up_to->kind && term.number->value <= said.value &&
           said.value <= term.up_to->value;
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
                if (is_asked(term, said)) found.push_back(said.where);
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
