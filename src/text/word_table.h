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

template <typename Value, std::size_t most>
class WordTable {
public:
    struct Entry {
        Word word;
        Value value;
    };

    constexpr WordTable() = default;
    constexpr WordTable(const Entry (&entries)[most]) {
        for (const Entry& entry : entries) add(entry);
    }

    // The value of a word, which is put in when the table has none; the compiler's, as a rule.
    constexpr Value& operator[](const Word& word) {
        std::size_t slot = slot_of(word);
        if (slots_[slot] == 0) slot = add({word, {}});
        return entries_[slots_[slot] - 1u].value;
    }

    [[nodiscard]] constexpr const Value* find(const Word& word) const {
        const std::size_t at = slots_[slot_of(word)];
        return at == 0 ? nullptr : &entries_[at - 1].value;
    }
    // The value when the table has the word in this very spelling, capitals and all.
    [[nodiscard]] constexpr const Value* find_spelled(const Word& word) const {
        const std::size_t at =
            slots_[slot_where(word.key(), [&](const Word& known) { return word == known; })];
        return at == 0 ? nullptr : &entries_[at - 1].value;
    }

    // No pointer is compared here: under the sanitizers g++ 12 calls that no constant.
    [[nodiscard]] constexpr bool has(const Word& word) const { return slots_[slot_of(word)] != 0; }

    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr const Entry* begin() const { return entries_.data(); }
    [[nodiscard]] constexpr const Entry* end() const { return entries_.data() + size_; }
    [[nodiscard]] constexpr Entry* begin() { return entries_.data(); }
    [[nodiscard]] constexpr Entry* end() { return entries_.data() + size_; }

private:
    static constexpr std::size_t slot_count = std::bit_ceil(most * 2 + 1);

    static constexpr std::size_t first_slot(WordKey key) {
        constexpr int shift = 64 - std::countr_zero(slot_count);
        return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15u >> shift);
    }

    // The slot of the word that is `same`, or the empty one where it would stand.
    template <class Same>
    [[nodiscard]] constexpr std::size_t slot_where(WordKey key, Same same) const {
        std::size_t slot = first_slot(key);
        while (slots_[slot] != 0 && !same(entries_[slots_[slot] - 1u].word))
            slot = (slot + 1) % slot_count;
        return slot;
    }
    [[nodiscard]] constexpr std::size_t slot_of(const Word& word) const {
        return slot_where(word.key(), [&](const Word& known) { return word.is(known); });
    }

    constexpr std::size_t add(const Entry& entry) {
        const std::size_t slot = slot_where(entry.word.key(), [](const Word&) { return false; });
        entries_[size_++] = entry;
        slots_[slot] = static_cast<std::uint16_t>(size_);
        return slot;
    }

    std::array<Entry, most> entries_{};
    std::array<std::uint16_t, slot_count> slots_{};
    std::size_t size_ = 0;
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
    [[nodiscard]] constexpr bool has(const Word& word) const { return table_.has(word); }
    [[nodiscard]] constexpr std::size_t size() const { return table_.size(); }
    [[nodiscard]] constexpr auto begin() const { return table_.begin(); } // entries: a word each
    [[nodiscard]] constexpr auto end() const { return table_.end(); }
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
