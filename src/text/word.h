// A word with a number of its own, so that a comparison of words is one of numbers.
//
//   Word      say     Say     government            “
//   key()     'yas'   'yas'   a hash, first byte 0  the three bytes of the mark
//             ^ the letters, folded, eight to a machine word
//
//   word.is("say")     capitals folded: one comparison of numbers
//   word == "Say"      in this very spelling
//
// Up to eight bytes the key is the word: equal keys are equal words but for capitals. Longer words
// have a hash, and words with equal hashes are compared letter by letter. Capitals are folded in
// ASCII only; other bytes stay as they are. The key of a literal is worked out by the compiler.
// Cost: a view and its number. The text that it views must outlive it.
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

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

// Eight bytes of a text as one number, and questions about all of them at once. They are inlined
// whatever the compiler thinks of their size, so that the keys of literals are folded (literal_key).
namespace bytes8 {

inline constexpr std::size_t size = 8;
inline constexpr std::uint64_t each = 0x0101010101010101u;
inline constexpr std::uint64_t high_bits = 0x80 * each;
inline constexpr std::uint64_t case_bits = 0x20 * each; // 'a' is 'A' with this bit

// The high bit of every byte that lies between two ASCII letters, ends included.
[[nodiscard, gnu::always_inline]] constexpr std::uint64_t between(std::uint64_t bytes, char low,
                                                                   char high) {
    const std::uint64_t seven = bytes & ~high_bits;
    const std::uint64_t from = seven + (0x80u - static_cast<unsigned char>(low)) * each;
    const std::uint64_t past = seven + (0x7Fu - static_cast<unsigned char>(high)) * each;
    return from & ~past & ~bytes & high_bits;
}

[[nodiscard, gnu::always_inline]] constexpr std::uint64_t folded(std::uint64_t bytes) {
    return bytes | (between(bytes, 'A', 'Z') >> 2);
}

// The high bit of every byte that is no ASCII letter.
[[nodiscard]] constexpr std::uint64_t no_letters(std::uint64_t bytes) {
    return ~between(bytes | case_bits, 'a', 'z') & high_bits;
}

// The first `count` bytes, the rest zero.
[[nodiscard]] constexpr std::uint64_t first(std::uint64_t bytes, std::size_t count) {
    return count >= size ? bytes : bytes & ((std::uint64_t{1} << (8 * count)) - 1);
}

// One number of the bytes at `from`, the first the lowest.
template <typename Number>
[[nodiscard, gnu::always_inline]] constexpr Number load_as(const char* from) {
    Number number = 0;
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
        for (std::size_t i = sizeof(Number); i > 0; --i)
            number = static_cast<Number>(std::uint64_t{number} << 8 |
                                         static_cast<unsigned char>(from[i - 1]));
    } else {
        std::memcpy(&number, from, sizeof(Number));
    }
    return number;
}

// Eight bytes that are known to be there.
[[nodiscard, gnu::always_inline]] constexpr std::uint64_t load(const char* from) {
    return load_as<std::uint64_t>(from);
}

// At most eight bytes. Two numbers that overlap hold any count between their sizes.
[[nodiscard, gnu::always_inline]] constexpr std::uint64_t load(const char* from,
                                                                  std::size_t count) {
    const auto two = [&]<typename Half>(Half low) -> std::uint64_t {
        const std::size_t rest = count - sizeof(Half);
        return low | std::uint64_t{load_as<Half>(from + rest)} << (8 * rest);
    };
    if (count >= 4) return two(load_as<std::uint32_t>(from));
    if (count >= 2) return two(load_as<std::uint16_t>(from));
    return count == 0 ? 0 : load_as<std::uint8_t>(from);
}

} // namespace bytes8

using WordKey = std::uint64_t;

// The key of a word of more than eight bytes: a hash whose first byte is zero, which no word of
// eight bytes or fewer begins with (the tokens of a NUL aside).
[[nodiscard, gnu::always_inline]] constexpr WordKey long_word_key(std::string_view word) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;
    const auto mix = [](std::uint64_t hash, std::uint64_t bytes) {
        hash = (hash ^ bytes8::folded(bytes)) * odd;
        return hash ^ (hash >> 29);
    };
    std::uint64_t hash = word.size();
    for (std::size_t at = 0; at + bytes8::size < word.size(); at += bytes8::size)
        hash = mix(hash, bytes8::load(word.data() + at));
    return mix(hash, bytes8::load(word.data() + word.size() - bytes8::size)) << 8;
}

[[nodiscard]] constexpr WordKey word_key(std::string_view word) {
    if (word.size() > bytes8::size) return long_word_key(word);
    return bytes8::folded(bytes8::load(word.data(), word.size()));
}

// The same for the word at `at` of a text, which mostly has eight bytes left to read at once.
[[nodiscard]] inline WordKey word_key(std::string_view text, std::size_t at, std::size_t size) {
    if (size > bytes8::size || text.size() - at < bytes8::size)
        return word_key(text.substr(at, size));
    return bytes8::first(bytes8::folded(bytes8::load(text.data() + at)), size);
}

// The key of a literal.
template <std::size_t count>
[[nodiscard, gnu::always_inline]] constexpr WordKey literal_key(const char (&literal)[count]) {
    if constexpr (count - 1 > bytes8::size) return long_word_key({literal, count - 1});
    else return bytes8::folded(bytes8::load(literal, count - 1));
}

#ifdef __clang__ // clang 14 breaks on consteval constructors; inlined, this one is folded as well.
#define CROSSREAD_LITERAL [[gnu::always_inline]] constexpr
#else
#define CROSSREAD_LITERAL consteval
#endif

class Word : public std::string_view {
public:
    constexpr Word() = default;
    template <std::convertible_to<std::string_view> Text>
    requires(!std::is_array_v<Text>) constexpr Word(const Text& word)
        : std::string_view(word), key_(word_key(*this)) {}
    constexpr Word(std::string_view word, WordKey key) : std::string_view(word), key_(key) {}
    template <std::size_t count>
    CROSSREAD_LITERAL Word(const char (&literal)[count])
        : std::string_view(literal, count - 1), key_(literal_key(literal)) {}

    [[nodiscard]] constexpr WordKey key() const { return key_; }
    // Its first letters, and it without its last ones.
    [[nodiscard]] constexpr Word first(std::size_t count) const {
        const std::string_view letters = substr(0, count);
        return size() > bytes8::size ? Word(letters) : Word(letters, bytes8::first(key_, count));
    }
    [[nodiscard]] constexpr Word without_last(std::size_t count) const {
        return first(size() - count);
    }
    // Whether it ends so, capitals folded, with something before the ending.
    [[nodiscard]] constexpr bool ends_in(const Word& folded) const {
        const std::size_t count = folded.size();
        return size() > count && word_key({data() + size() - count, count}) == folded.key_;
    }
    // Whether the word, its capitals folded, is `folded`.
    [[nodiscard]] constexpr bool is(const Word& folded) const {
        return key_ == folded.key_ && (folded.size() <= bytes8::size || same_word(*this, folded));
    }

    [[nodiscard]] friend constexpr bool operator==(const Word& a, const Word& b) {
        return a.key_ == b.key_ && std::string_view(a) == std::string_view(b);
    }
    template <std::same_as<std::string_view> View> // A literal becomes a Word instead.
    [[nodiscard]] friend constexpr bool operator==(const Word& a, const View& b) {
        return std::string_view(a) == b;
    }

private:
    WordKey key_ = 0;
};

#undef CROSSREAD_LITERAL

} // namespace crossread
