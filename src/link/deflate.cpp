#include "link/deflate.h"

#include "link/deflate_format.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace crossread {
namespace {

using namespace deflate_format;

constexpr std::size_t max_chain = 64; // earlier places that a match is looked for at
constexpr std::size_t hash_slots = 4096;

// A byte (length 0), or so many bytes that stood `distance` before.
struct Item {
    std::uint16_t length = 0;
    std::uint16_t distance = 0; // or the byte
};

std::size_t hash_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return std::uint32_t{static_cast<unsigned char>(text[i])};
    };
    return ((byte(at) << 16 | byte(at + 1) << 8 | byte(at + 2)) * 2654435761u) >> 20;
}

// Greedy, but for one look ahead: a match gives way to a longer one that begins a byte later.
std::vector<Item> find_items(std::string_view text) {
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> head(hash_slots, none);
    std::vector<std::size_t> before(text.size(), none);
    const auto remember = [&](std::size_t at) {
        if (at + shortest_match > text.size()) return;
        const std::size_t slot = hash_at(text, at);
        before[at] = std::exchange(head[slot], at);
    };
    const auto longest_at = [&](std::size_t at) {
        Item best;
        if (at + shortest_match > text.size()) return best;
        const std::size_t limit = std::min(longest_match, text.size() - at);
        std::size_t place = head[hash_at(text, at)];
        for (std::size_t tries = 0; place != none && tries < max_chain; ++tries) {
            if (at - place > farthest_match) break;
            std::size_t length = 0;
            while (length < limit && text[place + length] == text[at + length]) ++length;
            if (length >= shortest_match && length > best.length)
                best = {static_cast<std::uint16_t>(length), static_cast<std::uint16_t>(at - place)};
            place = before[place];
        }
        return best;
    };
    std::vector<Item> out;
    for (std::size_t at = 0; at < text.size();) {
        Item item = longest_at(at);
        remember(at);
        if (item.length > 0 && at + 1 < text.size() && longest_at(at + 1).length > item.length)
            item.length = 0;
        if (item.length == 0) {
            out.push_back({0, static_cast<unsigned char>(text[at])});
            ++at;
            continue;
        }
        for (std::size_t i = 1; i < item.length; ++i) remember(at + i);
        at += item.length;
        out.push_back(item);
    }
    return out;
}

template <typename Bases>
std::size_t place_in(const Bases& bases, std::size_t value) {
    return static_cast<std::size_t>(std::upper_bound(bases.begin(), bases.end(), value) -
                                    bases.begin()) -
           1;
}
std::size_t length_place(const Item& item) { return place_in(length_bases, item.length); }
std::size_t distance_place(const Item& item) { return place_in(distance_bases, item.distance); }

using Lengths = std::vector<std::uint8_t>;

// Huffman's code lengths for these counts, none above `longest`: where one would be, the counts are
// halved and it begins again. Symbols that do not occur have length 0.
Lengths code_lengths(std::vector<std::uint32_t> counts, unsigned longest) {
    const std::size_t size = counts.size();
    while (true) {
        // Nodes: the symbols, then their joints. The two lightest are joined until one is left.
        std::vector<std::uint32_t> weights(counts);
        std::vector<std::size_t> parent(size, 0);
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < size; ++i)
            if (counts[i] > 0) open.push_back(i);
        Lengths out(size, 0);
        if (open.size() == 1) out[open[0]] = 1;
        if (open.size() < 2) return out;
        while (open.size() > 1) {
            // Heaviest first; of equal ones the later node, so that the tree stays flat.
            std::sort(open.begin(), open.end(), [&](std::size_t a, std::size_t b) {
                return weights[a] != weights[b] ? weights[a] > weights[b] : a > b;
            });
            const std::size_t a = open.back();
            open.pop_back();
            const std::size_t b = open.back();
            open.pop_back();
            parent[a] = parent[b] = weights.size();
            open.push_back(weights.size());
            weights.push_back(weights[a] + weights[b]);
            parent.push_back(0);
        }
        unsigned deepest = 0;
        std::vector<unsigned> depth(weights.size(), 0);
        for (std::size_t node = weights.size() - 1; node-- > 0;) { // parents before children
            if (node < size && counts[node] == 0) continue;
            depth[node] = depth[parent[node]] + 1;
            if (node >= size) continue;
            out[node] = static_cast<std::uint8_t>(depth[node]);
            deepest = std::max(deepest, depth[node]);
        }
        if (deepest <= longest) return out;
        for (std::uint32_t& count : counts) count = (count + 1) / 2;
    }
}

// The codes of these lengths, as they are written: the highest bit first, hence turned round.
std::vector<std::uint16_t> make_codes(const Lengths& lengths) {
    std::array<std::uint16_t, longest_code + 2> next{};
    for (const std::uint8_t length : lengths)
        if (length > 0) ++next[length + 1];
    for (unsigned length = 1; length <= longest_code; ++length)
        next[length + 1] = static_cast<std::uint16_t>((next[length] + next[length + 1]) * 2);
    std::vector<std::uint16_t> out(lengths.size());
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        std::uint16_t code = lengths[i] > 0 ? next[lengths[i]]++ : std::uint16_t{0};
        for (unsigned bit = 0; bit < lengths[i]; ++bit, code >>= 1)
            out[i] = static_cast<std::uint16_t>(out[i] << 1 | (code & 1));
    }
    return out;
}

class Bits {
public:
    void put(std::uint32_t value, unsigned count) {
        held_ |= std::uint64_t{value} << bits_;
        for (bits_ += count; bits_ >= 8; bits_ -= 8, held_ >>= 8)
            out_ += static_cast<char>(held_ & 255);
    }
    std::string take() {
        if (bits_ > 0) out_ += static_cast<char>(held_ & 255);
        return std::move(out_);
    }

private:
    std::string out_;
    std::uint64_t held_ = 0;
    unsigned bits_ = 0;
};

void put_items(Bits& bits, const std::vector<Item>& items, const Lengths& literals,
               const Lengths& distances) {
    const auto literal_codes = make_codes(literals);
    const auto distance_codes = make_codes(distances);
    for (const Item& item : items) {
        if (item.length == 0) {
            bits.put(literal_codes[item.distance], literals[item.distance]);
            continue;
        }
        const std::size_t length = length_place(item);
        const std::size_t symbol = end_symbol + 1 + length;
        bits.put(literal_codes[symbol], literals[symbol]);
        bits.put(item.length - length_bases[length], length_bits[length]);
        const std::size_t distance = distance_place(item);
        bits.put(distance_codes[distance], distances[distance]);
        bits.put(item.distance - distance_bases[distance], distance_bits[distance]);
    }
    bits.put(literal_codes[end_symbol], literals[end_symbol]);
}

// The lengths of both codes as symbols of the third: runs of zeros (17, 18) and repeats (16).
struct LengthItem {
    std::uint8_t symbol;
    std::uint8_t extra;
};
std::vector<LengthItem> pack_lengths(const Lengths& lengths) {
    std::vector<LengthItem> out;
    for (std::size_t i = 0; i < lengths.size();) {
        std::size_t run = 1;
        while (i + run < lengths.size() && lengths[i + run] == lengths[i]) ++run;
        if (lengths[i] == 0 && run >= 3) {
            run = std::min<std::size_t>(run, 138);
            if (run <= 10) out.push_back({17, static_cast<std::uint8_t>(run - 3)});
            else out.push_back({18, static_cast<std::uint8_t>(run - 11)});
        } else if (run >= 4) {
            run = std::min<std::size_t>(run, 7);
            out.push_back({lengths[i], 0});
            out.push_back({16, static_cast<std::uint8_t>(run - 4)});
        } else {
            run = 1;
            out.push_back({lengths[i], 0});
        }
        i += run;
    }
    return out;
}

std::string fixed_block(const std::vector<Item>& items) {
    Lengths literals(fixed_symbols);
    for (std::size_t i = 0; i < literals.size(); ++i) literals[i] = fixed_length(i);
    Bits bits;
    bits.put(1, 1); // the last block
    bits.put(1, 2);
    put_items(bits, items, literals, Lengths(distance_symbols, fixed_distance_length));
    return bits.take();
}

std::string dynamic_block(const std::vector<Item>& items) {
    std::vector<std::uint32_t> literal_counts(literal_symbols);
    std::vector<std::uint32_t> distance_counts(distance_symbols);
    literal_counts[end_symbol] = 1;
    for (const Item& item : items) {
        if (item.length == 0) {
            ++literal_counts[item.distance];
        } else {
            ++literal_counts[end_symbol + 1 + length_place(item)];
            ++distance_counts[distance_place(item)];
        }
    }
    Lengths literals = code_lengths(std::move(literal_counts), longest_code);
    Lengths distances = code_lengths(std::move(distance_counts), longest_code);
    while (literals.size() > 257 && literals.back() == 0) literals.pop_back();
    while (distances.size() > 1 && distances.back() == 0) distances.pop_back();
    Lengths both = literals;
    both.insert(both.end(), distances.begin(), distances.end());
    const std::vector<LengthItem> packed = pack_lengths(both);
    std::vector<std::uint32_t> counts(length_symbols);
    for (const LengthItem& item : packed) ++counts[item.symbol];
    const Lengths own = code_lengths(std::move(counts), longest_length_code);
    const auto own_codes = make_codes(own);
    std::size_t shown = length_symbols;
    while (shown > 4 && own[length_order[shown - 1]] == 0) --shown;

    Bits bits;
    bits.put(1, 1); // the last block
    bits.put(2, 2);
    bits.put(static_cast<std::uint32_t>(literals.size() - 257), 5);
    bits.put(static_cast<std::uint32_t>(distances.size() - 1), 5);
    bits.put(static_cast<std::uint32_t>(shown - 4), 4);
    for (std::size_t i = 0; i < shown; ++i) bits.put(own[length_order[i]], 3);
    for (const LengthItem& item : packed) {
        bits.put(own_codes[item.symbol], own[item.symbol]);
        if (item.symbol == 16) bits.put(item.extra, 2);
        else if (item.symbol == 17) bits.put(item.extra, 3);
        else if (item.symbol == 18) bits.put(item.extra, 7);
    }
    put_items(bits, items, literals, distances);
    return bits.take();
}

// Blocks of at most max_deflated bytes, as they are.
std::string stored_blocks(std::string_view text) {
    std::string out;
    do {
        const std::size_t size = std::min(text.size(), max_deflated);
        out += static_cast<char>(size == text.size() ? 1 : 0);
        for (const std::size_t number : {size, ~size}) {
            out += static_cast<char>(number & 255);
            out += static_cast<char>(number >> 8 & 255);
        }
        out += text.substr(0, size);
        text.remove_prefix(size);
    } while (!text.empty());
    return out;
}

} // namespace

std::string deflate(std::string_view text) {
    std::string best = stored_blocks(text);
    if (text.size() > max_deflated) return best;
    const std::vector<Item> items = find_items(text);
    for (std::string block : {fixed_block(items), dynamic_block(items)})
        if (block.size() < best.size()) best = std::move(block);
    return best;
}

} // namespace crossread
