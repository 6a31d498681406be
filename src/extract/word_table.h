// Fixed words to values: the finders' word lists, built when the program is compiled.
//
//   constexpr WordTable<int, 3> tens{{{"ten", 10}, {"twenty", 20}, {"thirty", 30}}};
//   tens.find("Twenty")     points at 20
//   tens.find("twentieth")  nullptr
//
// Keys are lower case ASCII (other bytes are compared as they are); look-ups fold ASCII capitals.
// Cost: one hash of the word and, as a rule, one comparison; nothing is allocated.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread {

[[nodiscard]] constexpr char fold(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Whether `word`, its capitals folded, is `folded`.
[[nodiscard]] constexpr bool same_word(std::string_view word, std::string_view folded) {
    if (word.size() != folded.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (fold(word[i]) != folded[i]) return false;
    return true;
}

template <typename Value, std::size_t count>
class WordTable {
public:
    struct Entry {
        std::string_view word;
        Value value;
    };

    constexpr WordTable(const Entry (&entries)[count]) {
        for (std::size_t i = 0; i < count; ++i) {
            entries_[i] = entries[i];
            if (entries[i].word.size() > longest_) longest_ = entries[i].word.size();
            std::size_t slot = hash(entries[i].word) % slot_count;
            while (slots_[slot] != 0) slot = (slot + 1) % slot_count;
            slots_[slot] = static_cast<std::uint16_t>(i + 1);
        }
    }

    [[nodiscard]] constexpr const Value* find(std::string_view word) const {
        if (word.empty() || word.size() > longest_) return nullptr;
        std::size_t slot = hash(word) % slot_count;
        for (; slots_[slot] != 0; slot = (slot + 1) % slot_count) {
            const Entry& entry = entries_[slots_[slot] - 1u];
            if (same_word(word, entry.word)) return &entry.value;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t slots_for(std::size_t entries) {
        std::size_t slots = 4;
        while (slots < entries * 3) slots *= 2;
        return slots;
    }
    static constexpr std::size_t slot_count = slots_for(count);

    static constexpr std::uint32_t hash(std::string_view word) {
        std::uint32_t h = 2166136261u; // FNV-1a
        for (const char c : word) h = (h ^ static_cast<unsigned char>(fold(c))) * 16777619u;
        return h ^ (h >> 15);
    }

    std::array<Entry, count> entries_{};
    std::array<std::uint16_t, slot_count> slots_{};
    std::size_t longest_ = 0;
};

template <typename Value, std::size_t count>
constexpr WordTable<Value, count>
make_table(const typename WordTable<Value, count>::Entry (&entries)[count]) {
    return WordTable<Value, count>(entries);
}

// Words without values.
template <std::size_t count>
class WordSet {
public:
    constexpr explicit WordSet(const std::string_view (&words)[count]) : table_(entries(words)) {}
    [[nodiscard]] constexpr bool has(std::string_view word) const {
        return table_.find(word) != nullptr;
    }

private:
    using Table = WordTable<char, count>;
    struct Entries {
        typename Table::Entry list[count];
    };
    static constexpr Table entries(const std::string_view (&words)[count]) {
        Entries out{};
        for (std::size_t i = 0; i < count; ++i) out.list[i] = {words[i], 1};
        return Table(out.list);
    }
    Table table_;
};

} // namespace crossread
