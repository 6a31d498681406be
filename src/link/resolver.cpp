#include "link/resolver.h"

#include "base/utf8.h"
#include "link/align.h"
#include "link/fold.h"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_map>

namespace crossread {
namespace {

constexpr double outer_share = 0.2; // of a place's rank that the words around the sentence have

// What is stored, as words: the sentences that hold the marked words, and what lies around them.
struct Stored {
    std::string text;                                 // prefix, exact and suffix
    Range exact;                                      // in `text`
    Range outer_before, outer_after;                  // of `text`: outside the sentences
    std::vector<LinkWord> words;                      // of the sentences
    std::size_t exact_first = 0, exact_end = 0;       // in `words`
    bool closed_before = false, closed_after = false; // the sentence is seen to begin, to end there
    std::uint32_t weight = 0;
};

std::uint32_t weight_of(std::span<const LinkWord> words) {
    std::uint32_t sum = 0;
    for (const LinkWord& word : words) sum += word.weight;
    return sum;
}

// Nothing when the marked words hold no word, or too many.
std::optional<Stored> as_words(const Selector& selector) {
    Stored out;
    out.text = selector.prefix + selector.exact + selector.suffix;
    const auto begin = static_cast<std::uint32_t>(selector.prefix.size());
    out.exact = {begin, begin + static_cast<std::uint32_t>(selector.exact.size())};
    std::vector<LinkWord> all = find_link_words(out.text);
    const auto first = std::find_if(all.begin(), all.end(), [&](const LinkWord& word) {
        return word.where.overlaps(out.exact);
    });
    const auto end = std::find_if(
        first, all.end(), [&](const LinkWord& word) { return !word.where.overlaps(out.exact); });
    if (first == end) return std::nullopt;
    auto from = first;
    while (from != all.begin() && std::prev(from)->sentence == first->sentence) --from;
    auto to = end;
    while (to != all.end() && to->sentence == std::prev(end)->sentence) ++to;
    if (static_cast<std::size_t>(to - from) > max_link_words) return std::nullopt;
    out.closed_before = from != all.begin() || begins_text(selector);
    out.closed_after = to != all.end() || ends_text(selector);
    out.exact_first = static_cast<std::size_t>(first - from);
    out.exact_end = static_cast<std::size_t>(end - from);
    out.outer_before = {0, from->where.begin};
    out.outer_after = {std::prev(to)->where.end, static_cast<std::uint32_t>(out.text.size())};
    out.words.assign(from, to);
    out.weight = weight_of(out.words);
    return out;
}

// How many bytes two texts have in common at their ends, and at their beginnings.
std::size_t common_end(std::string_view a, std::string_view b) {
    std::size_t count = 0;
    while (count < a.size() && count < b.size() &&
           a[a.size() - 1 - count] == b[b.size() - 1 - count])
        ++count;
    return count;
}
std::size_t common_beginning(std::string_view a, std::string_view b) {
    std::size_t count = 0;
    while (count < a.size() && count < b.size() && a[count] == b[count]) ++count;
    return count;
}

// A place of the text, compared with what is stored.
struct Place {
    Range where;      // the marked words
    Range sentence;   // all words that were compared
    double score = 0; // of the sentence alone
    double rank = 0;  // with the words around it
    double around = 1;
    bool sound = true;          // nothing differs but typos and articles
    bool mended = false;        // something does differ
    bool marked_differ = false; // within the marked words
};

class Comparer {
public:
    Comparer(const Stored& stored, std::string_view text, const std::vector<LinkWord>& words)
        : stored_(stored), text_(text), words_(words) {}

    std::optional<Place> compare(std::size_t from, std::size_t to) const {
        const std::span<const LinkWord> window(words_.data() + from, to - from);
        const Alignment side = align(stored_.words, window);
        if (side.first == unmatched) return std::nullopt;
        std::size_t first = from + side.first;
        std::size_t end = from + side.end;
        Place out;
        std::uint32_t lost = side.lost;
        look_at_words(side, from, out);
        // A sentence that was seen to begin and end has no words more, before or behind.
        const auto come = [&](const LinkWord& word) {
            lost += word.weight;
            out.mended = true;
            out.sound = out.sound && is_light(word);
        };
        if (stored_.closed_before)
            while (first > 0 && words_[first - 1].sentence == words_[first].sentence)
                come(words_[--first]);
        if (stored_.closed_after)
            while (end < words_.size() && words_[end].sentence == words_[end - 1].sentence)
                come(words_[end++]);
        const std::uint32_t whole = stored_.weight + weight_of({&words_[first], end - first});
        out.score = 1.0 - static_cast<double>(lost) / whole;
        out.sentence = {words_[first].where.begin, words_[end - 1].where.end};
        out.where = marked_range(side, from);
        out.around = around(out.sentence);
        out.rank = (1 - outer_share) * out.score + outer_share * out.around;
        return out;
    }

private:
    void look_at_words(const Alignment& side, std::size_t from, Place& out) const {
        std::size_t expected = side.first;
        for (std::size_t i = 0; i < stored_.words.size(); ++i) {
            const bool marked = i >= stored_.exact_first && i < stored_.exact_end;
            const auto differs = [&](bool sound, bool is_marked) {
                out.mended = true;
                out.sound = out.sound && sound;
                out.marked_differ = out.marked_differ || is_marked;
            };
            const std::size_t partner = side.partner[i];
            if (partner == unmatched) {
                differs(is_light(stored_.words[i]), marked);
                continue;
            }
            for (; expected < partner; ++expected) // between two stored words, marked if both are
                differs(is_light(words_[from + expected]), marked && i > stored_.exact_first);
            if (stored_.words[i].key != words_[from + partner].key) differs(true, marked);
            expected = partner + 1;
        }
    }

    // From behind the word before the marked ones to before the word behind them; where the marked
    // words themselves have partners, from the first to the last of these.
    Range marked_range(const Alignment& side, std::size_t from) const {
        std::size_t first = unmatched;
        std::size_t end = unmatched;
        for (std::size_t i = stored_.exact_first; i < stored_.exact_end; ++i) {
            if (side.partner[i] == unmatched) continue;
            if (first == unmatched) first = side.partner[i];
            end = side.partner[i] + 1;
        }
        if (side.partner[stored_.exact_first] == unmatched)
            for (std::size_t i = 0; i < stored_.exact_first; ++i)
                if (side.partner[i] != unmatched) first = side.partner[i] + 1;
        if (side.partner[stored_.exact_end - 1] == unmatched)
            for (std::size_t i = stored_.words.size(); i > stored_.exact_end; --i)
                if (side.partner[i - 1] != unmatched) end = side.partner[i - 1];
        if (first == unmatched || end == unmatched || first >= end) return {};
        Range out{words_[from + first].where.begin, words_[from + end - 1].where.end};
        take_marks(out);
        return out;
    }

    // Quotation marks and the like are no words; those that were marked are marked again.
    void take_marks(Range& where) const {
        const Range first = stored_.words[stored_.exact_first].where;
        const Range last = stored_.words[stored_.exact_end - 1].where;
        const std::string before =
            first.begin > stored_.exact.begin
                ? fold(slice(stored_.text, {stored_.exact.begin, first.begin}))
                : std::string();
        const std::string after = last.end < stored_.exact.end
                                      ? fold(slice(stored_.text, {last.end, stored_.exact.end}))
                                      : std::string();
        std::size_t begin = where.begin;
        while (begin > 0 && where.begin - begin <= before.size()) {
            const std::size_t step = previous_boundary(text_, begin);
            const std::string marks = fold(text_.substr(step, where.begin - step));
            if (!before.ends_with(marks) || fold(text_.substr(step, begin - step)).empty()) break;
            begin = step;
        }
        std::size_t end = where.end;
        while (end < text_.size() && end - where.end <= after.size() * 4) {
            const std::size_t step = next_boundary(text_, end);
            const std::string marks = fold(text_.substr(where.end, step - where.end));
            if (!after.starts_with(marks) || fold(text_.substr(end, step - end)).empty()) break;
            end = step;
        }
        where = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    double around(Range sentence) const {
        const std::string_view before = slice(stored_.text, stored_.outer_before);
        const std::string_view after = slice(stored_.text, stored_.outer_after);
        if (before.empty() && after.empty()) return 1;
        const std::size_t same = common_end(before, text_.substr(0, sentence.begin)) +
                                 common_beginning(after, text_.substr(sentence.end));
        return static_cast<double>(same) / static_cast<double>(before.size() + after.size());
    }

    const Stored& stored_;
    std::string_view text_;
    const std::vector<LinkWord>& words_;
};

// The places that have most words in common with what is stored, best first. Every word of the
// text that is also a stored one speaks for the place that it would put the first stored word at.
std::vector<Place> best_places(const Stored& stored, std::string_view text,
                               const std::vector<LinkWord>& words) {
    const std::size_t size = stored.words.size();
    const std::size_t slack = 4 + size / 8; // words that may have come or gone on the way
    std::unordered_map<std::string_view, std::vector<std::size_t>> stands;
    for (std::size_t i = 0; i < size; ++i) stands[stored.words[i].key].push_back(i);
    std::vector<std::uint64_t> votes(words.size() + size + slack);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto found = stands.find(words[at].key);
        if (found == stands.end()) continue;
        for (const std::size_t i : found->second) votes[at + size - i] += stored.words[i].weight;
    }
    // votes[d] is now what speaks for d … d + slack.
    std::uint64_t sum = 0;
    for (std::size_t d = 0; d < slack; ++d) sum += votes[d];
    for (std::size_t d = 0; d + slack < votes.size(); ++d) {
        sum += votes[d + slack];
        const std::uint64_t own = votes[d];
        votes[d] = sum;
        sum -= own;
    }
    votes.resize(votes.size() - slack);

    const Comparer comparer(stored, text, words);
    std::vector<Place> out;
    for (std::size_t round = 0; round < max_places && !votes.empty(); ++round) {
        const auto top = std::max_element(votes.begin(), votes.end());
        if (*top == 0) break;
        const auto d = static_cast<std::size_t>(top - votes.begin());
        const std::size_t from = d > size + slack ? d - size - slack : 0;
        const std::size_t to = std::min(words.size(), d + 2 * slack);
        if (from < to)
            if (auto place = comparer.compare(from, to)) {
                const bool known = std::any_of(out.begin(), out.end(), [&](const Place& other) {
                    return other.sentence.overlaps(place->sentence);
                });
                if (!known) out.push_back(*place);
            }
        const std::size_t apart = std::max(slack, size / 2);
        for (std::size_t i = d > apart ? d - apart : 0; i < std::min(votes.size(), d + apart + 1);
             ++i)
            votes[i] = 0;
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Place& a, const Place& b) { return a.rank > b.rank; });
    return out;
}

double lead(const std::vector<Place>& places) {
    return places.size() < 2 ? 1 : places[0].rank - places[1].rank;
}

bool is_known(const Stored& stored, const Place& place) {
    return stored.weight >= least_weight || place.around >= 0.5;
}

} // namespace

Searched::Searched(std::string_view text)
    : text_(text), words_(find_link_words(text)), folded_(fold_with_starts(text)) {}

Resolution locate(std::string_view text, const Selector& selector) {
    return Searched(text).find(selector);
}

Resolution Searched::find(const Selector& selector) const {
    Resolution out = find_exactly(text_, folded_, selector);
    if (selector.exact.empty() || out.outcome != Outcome::gone) return out;
    // 4.
    const auto stored = as_words(selector);
    if (!stored) return out;
    std::vector<Place> places = best_places(*stored, text_, words_);
    if (places.empty()) return out;
    const auto untouched = [](const Place& place) { return !place.mended; };
    const auto first = std::find_if(places.begin(), places.end(), untouched);
    const bool exact_words = first != places.end();
    if (exact_words) { // Among places with the very words, others do not count.
        places.erase(std::remove_if(places.begin(), places.end(),
                                    [&](const Place& place) { return !untouched(place); }),
                     places.end());
    }
    const Place& best = places.front();
    out.score = best.score;
    for (const Place& place : places)
        if (place.sound && best.rank - place.rank < least_margin) ++out.places;
    if (best.sound && best.score >= least_score && is_known(*stored, best) && !best.where.empty()) {
        if (lead(places) < least_margin) return out;
        const std::string_view words = slice(text_, best.where);
        const Wording wording = !best.mended
                                    ? (words == selector.exact ? Wording::same : Wording::typeset)
                                    : Wording::mended;
        if (wording == Wording::mended) {
            const Range sentence{stored->words.front().where.begin, stored->words.back().where.end};
            out.was = best.marked_differ ? selector.exact : slice(stored->text, sentence);
            out.now = best.marked_differ ? words : slice(text_, best.sentence);
        }
        set_found(out, text_, selector, best.where, wording);
        return out;
    }
    if (exact_words || best.rank < changed_score || best.score < changed_score ||
        lead(places) < changed_margin)
        return out;
    out.outcome = Outcome::changed;
    out.places = 1;
    const bool marked = best.marked_differ && !best.where.empty();
    const Range sentence{stored->words.front().where.begin, stored->words.back().where.end};
    out.where = best.where.empty() ? best.sentence : best.where;
    out.was = marked ? selector.exact : slice(stored->text, sentence);
    out.now = slice(text_, marked ? best.where : best.sentence);
    return out;
}

} // namespace crossread
