// Fixed words to values: the finders' word lists, built when the program is compiled.
//
//   constexpr WordTable<int, 3> tens{{{"ten", 10}, {"twenty", 20}, {"thirty", 30}}};
//   tens.find("Twenty")     points at 20
//   tens.find("twentieth")  nullptr
//
// Keys are lower case ASCII (other bytes are compared as they are); look-ups fold ASCII capitals.
// Cost: one multiplication and, as a rule, one comparison; nothing is allocated. Of two entries for
// one word the first is found.
#pragma once

#include "text/word.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crossread {

template <typename Value, std::size_t count>
class WordTable {
public:
    struct Entry {
        Word word;
        Value value;
    };

    constexpr WordTable(const Entry (&entries)[count]) {
        for (std::size_t i = 0; i < count; ++i) {
            entries_[i] = entries[i];
            std::size_t slot = first_slot(entries[i].word.key());
            while (slots_[slot] != 0) slot = (slot + 1) % slot_count;
            slots_[slot] = static_cast<std::uint16_t>(i + 1);
        }
    }

    [[nodiscard]] constexpr const Value* find(const Word& word) const {
        return find_where(word, [&](const Word& known) { return word.is(known); });
    }
    // The entry in the word's very spelling, capitals and all.
    [[nodiscard]] constexpr const Value* find_spelled(const Word& word) const {
        return find_where(word, [&](const Word& known) { return word == known; });
    }

private:
    template <class Same>
    [[nodiscard]] constexpr const Value* find_where(const Word& word, Same same) const {
        std::size_t slot = first_slot(word.key());
        for (; slots_[slot] != 0; slot = (slot + 1) % slot_count) {
            const Entry& entry = entries_[slots_[slot] - 1u];
            if (same(entry.word)) return &entry.value;
        }
        return nullptr;
    }

    static constexpr std::size_t slot_count = std::bit_ceil(count * 3 + 1);

    static constexpr std::size_t first_slot(WordKey key) {
        constexpr int shift = 64 - std::countr_zero(slot_count);
        return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15u >> shift);
    }

    std::array<Entry, count> entries_{};
    std::array<std::uint16_t, slot_count> slots_{};
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
    constexpr explicit WordSet(const Word (&words)[count]) : table_(entries(words)) {}
    [[nodiscard]] constexpr bool has(const Word& word) const {
        return table_.find(word) != nullptr;
    }
    [[nodiscard]] constexpr bool has_spelled(const Word& word) const {
        return table_.find_spelled(word) != nullptr;
    }

private:
    using Table = WordTable<char, count>;
    struct Entries {
        typename Table::Entry list[count];
    };
    static constexpr Table entries(const Word (&words)[count]) {
        Entries out{};
        for (std::size_t i = 0; i < count; ++i) out.list[i] = {words[i], 1};
        return Table(out.list);
    }
    Table table_;
};

} // namespace crossread
