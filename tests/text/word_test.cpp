#include "text/word.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace crossread;

namespace {

// Words over a few bytes that differ by capitals, by the bit that folding sets, and by length.
std::vector<std::string> small_words() {
    const std::string_view bytes = "aAzZ@[`{\xC1\xE1";
    std::vector<std::string> out{""};
    for (std::size_t i = 0; out[i].size() < 3; ++i)
        for (const char byte : bytes) out.push_back(out[i] + byte);
    return out;
}

} // namespace

TEST_CASE("words are the same when their letters are, whatever their capitals") {
    const std::vector<std::string> words = small_words();
    for (const std::string& a : words) {
        for (const std::string& b : words) {
            std::string folded = b;
            std::transform(b.begin(), b.end(), folded.begin(), fold);
            const Word word = std::string_view(a);
            REQUIRE(word.is(std::string_view(folded)) == same_word(a, folded));
            REQUIRE((word == Word(std::string_view(b))) == (a == b));
        }
    }
}

TEST_CASE("a word inside a text has the key that it has alone") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (std::size_t i = random() % 40; i > 0; --i)
            text += static_cast<char>("aBz@Z-'\xC3"[random() % 8]);
        const std::size_t at = random() % (text.size() + 1);
        const std::size_t size = random() % (text.size() - at + 1);
        CAPTURE(text);
        REQUIRE(word_key(text, at, size) == word_key(std::string_view(text).substr(at, size)));
    }
}

TEST_CASE("long words are compared letter by letter, and by every letter") {
    constexpr Word government("government");
    CHECK(Word("Government").is(government));
    CHECK(Word("GOVERNMENT") == Word("GOVERNMENT"));
    CHECK_FALSE(Word("Government") == government);
    std::string word(40, 'q');
    const std::string same = word;
    for (std::size_t i = 0; i < word.size(); ++i) {
        word[i] = 'r';
        CHECK_FALSE(Word(std::string_view(word)).is(std::string_view(same)));
        word[i] = 'Q';
        CHECK(Word(std::string_view(word)).is(std::string_view(same)));
        word[i] = 'q';
    }
}

TEST_CASE("the beginning of a word is a word") {
    for (const std::string_view text : {"denied", "announced", "characterised"}) {
        const Word word = text;
        for (std::size_t count = 0; count <= text.size(); ++count) {
            CHECK(word.first(count) == text.substr(0, count));
            CHECK(word.first(count).key() == word_key(text.substr(0, count)));
            CHECK(word.without_last(count) == text.substr(0, text.size() - count));
        }
    }
    CHECK(Word("Denied").ends_in("ed"));
    CHECK_FALSE(Word("ed").ends_in("ed"));
}
