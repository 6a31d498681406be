#include "compare/candidates.h"

#include "compare/likeness.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace crossread {
namespace {

constexpr unsigned bucket_bits = 10;

// One line of the index. Sorting the lines puts those of one key together, by value.
struct Posting {
    std::uint64_t key = 0;
    double value = 0;
    std::uint32_t setting = 0;
    std::uint32_t article = 0;
    [[nodiscard]] bool operator<(const Posting& other) const {
        if (key != other.key) return key < other.key;
        if (value != other.value) return value < other.value;
        return setting < other.setting;
    }
};

enum class KeyKind : std::uint64_t { value, rounded, noun, word };

std::uint64_t key_of(const Setting& setting, KeyKind kind, std::uint64_t what) {
    std::uint64_t key = 1469598103934665603u; // FNV-1a, word by word
    for (const std::uint64_t part : {static_cast<std::uint64_t>(setting.quantity.dimension),
                                     static_cast<std::uint64_t>(kind), what})
        key = (key ^ part) * 1099511628211u;
    return key ^ (key >> 29);
}

std::uint64_t bits_of(double value) {
    std::uint64_t bits = 0;
    value += 0.0; // -0 and 0 are one value
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

void post(const Setting& setting, std::uint32_t index, std::vector<Posting>& out) {
    const auto add = [&](KeyKind kind, std::uint64_t what) {
        out.push_back({key_of(setting, kind, what), setting.value, index, setting.mention.article});
    };
    // To four digits, so that what was converted from another unit meets too.
    const double magnitude =
        setting.value == 0 ? 0 : std::floor(std::log10(std::fabs(setting.value)));
    const double step = std::pow(10.0, magnitude - 3);
    const double rounded = setting.value == 0 ? 0 : std::round(setting.value / step);
    add(KeyKind::value, bits_of(rounded) ^ bits_of(magnitude) * 31);
    // To two digits, so that "about 43,500" meets 43,538 where no word is shared.
    const double coarse = setting.value == 0 ? 0 : std::round(setting.value / (step * 100));
    if (magnitude >= 2) add(KeyKind::rounded, bits_of(coarse) ^ bits_of(magnitude) * 31);
    // Measured quantities meet by their dimension: a weight may share no word with the other.
    if (setting.quantity.dimension != Dimension::count) add(KeyKind::noun, 0);
    else if (setting.head != no_term || setting.anybody)
        add(KeyKind::noun, setting.anybody ? 0 : setting.head);
    std::vector<ContextTerm> telling = setting.context;
    const auto heavier = [](const ContextTerm& a, const ContextTerm& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
    };
    const std::size_t count = std::min(telling.size(), telling_words);
    std::partial_sort(telling.begin(), telling.begin() + static_cast<std::ptrdiff_t>(count),
                      telling.end(), heavier);
    for (std::size_t i = 0; i < count; ++i) add(KeyKind::word, telling[i].term);
}

// Sorts by key, in buckets of the key's first bits: each fits the processor's cache, whatever the
// number of all.
void sort_postings(std::vector<Posting>& postings) {
    const auto bucket_of = [](const Posting& posting) { return posting.key >> (64 - bucket_bits); };
    std::vector<std::size_t> begins((std::size_t{1} << bucket_bits) + 1, 0);
    for (const Posting& posting : postings) ++begins[bucket_of(posting) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::size_t> next(begins.begin(), begins.end() - 1);
    std::vector<Posting> out(postings.size());
    for (const Posting& posting : postings) out[next[bucket_of(posting)]++] = posting;
    for (std::size_t b = 0; b + 1 < begins.size(); ++b)
        std::sort(out.begin() + static_cast<std::ptrdiff_t>(begins[b]),
                  out.begin() + static_cast<std::ptrdiff_t>(begins[b + 1]));
    postings = std::move(out);
}

// The pairs in order, each once: the partners of each first one are few, so they are sorted alone.
std::vector<IndexPair> each_once(const std::vector<IndexPair>& pairs, std::size_t settings) {
    std::vector<std::size_t> begins(settings + 1, 0);
    for (const IndexPair& pair : pairs) ++begins[pair.first + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::size_t> next(begins.begin(), begins.end() - 1);
    std::vector<std::uint32_t> partners(pairs.size());
    for (const IndexPair& pair : pairs) partners[next[pair.first]++] = pair.second;
    std::vector<IndexPair> out;
    for (std::size_t first = 0; first < settings; ++first) {
        const auto begin = partners.begin() + static_cast<std::ptrdiff_t>(begins[first]);
        const auto end = partners.begin() + static_cast<std::ptrdiff_t>(begins[first + 1]);
        std::sort(begin, end);
        const auto last = std::unique(begin, end);
        for (auto at = begin; at != last; ++at)
            out.emplace_back(static_cast<std::uint32_t>(first), *at);
    }
    return out;
}

} // namespace

std::vector<IndexPair> find_candidates(const std::vector<Setting>& settings) {
    std::vector<Posting> postings;
    postings.reserve(settings.size() * (telling_words + 3));
    for (std::size_t i = 0; i < settings.size(); ++i)
        post(settings[i], static_cast<std::uint32_t>(i), postings);
    sort_postings(postings);
    std::vector<IndexPair> out;
    for_each_meeting(postings, [&](const Posting& one, const Posting& other) {
        if (one.article == other.article) return;
        out.push_back(std::minmax(one.setting, other.setting));
    });
    return each_once(out, settings.size());
}

} // namespace crossread
