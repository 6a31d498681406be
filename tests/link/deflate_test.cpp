#include "link/deflate.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace crossread;

namespace {

constexpr std::size_t limit = 100'000;

std::string from_hex(std::string_view hex) {
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string out;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        out += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    return out;
}

const std::string sentence = "Divers counted 2,194 mooring rings along the western quay; divers "
                             "counted 2,196 mooring rings along the eastern quay. ";

// Texts of many kinds: prose, one letter, no repetition, long repetition, all bytes.
std::vector<std::string> texts() {
    std::vector<std::string> out{"", "a", "ab", "aaa", sentence, sentence + sentence + sentence,
                                 std::string(1000, 'x'), std::string(40'000, 'y')};
    std::mt19937 random(1951);
    std::string noise, few, far;
    for (int i = 0; i < 5000; ++i) noise += static_cast<char>(random());
    for (int i = 0; i < 5000; ++i) few += static_cast<char>('a' + random() % 3);
    for (int i = 0; i < 33'000; ++i) far += static_cast<char>(' ' + random() % 90);
    out.push_back(noise);
    out.push_back(few);
    out.push_back(far.substr(0, 300) + far + far.substr(0, 300)); // a match beyond the window
    // Counts like Fibonacci's make the deepest tree: its codes must be cut to 15 bits.
    std::string deep;
    for (std::size_t i = 0, a = 1, b = 1; i < 20; ++i, b += std::exchange(a, b))
        deep += std::string(a, static_cast<char>('A' + i)) + (i % 2 ? "\x01" : "\x02");
    std::shuffle(deep.begin(), deep.end(), random);
    out.push_back(deep);
    return out;
}

} // namespace

TEST_CASE("streams that zlib wrote are read: dynamic, fixed and stored") {
    CHECK(inflate(from_hex("05c151aa83400c05d0addc05c803a514a4bfddc8e05c6240134c321677ffcef9eacd"
                           "486c3eacd8b14cf3fac2e91e6a825093443bdc04b5133f66310cd768cf075d6f4662"
                           "f361c58e659ad7374ef75013849a24dae126a89d60cb6218aed19e3f7cf56624361f"
                           "56ec58a6797de1740f3541a849a21d6e82da891fb318866bb4e783ae3723b1f9b062"
                           "c732cdeb1ba77ba809424d12ed7013d44eb065310cd768cf1fbe7a33129b0f2b762c"
                           "d3bcbe70ba879a20d424d10e3741edc48f590cc335daf341d79b91d87c58b16399e6"
                           "f58dd33dd404a1268976b8096a27d8b218866bb4e70fff"), limit) == sentence + sentence + sentence);
    CHECK(inflate(from_hex("73c92c4b2d2a5648ce2fcd2b494d5130d231b43451c8cdcf2fcacc4b570011c50a89"
                           "39f940764946aa42796a71496a519e42616962a5b5420aa656339c5a5313115af514"
                           "5c4690ad00"), limit) == sentence + sentence + sentence);
    CHECK(inflate(from_hex("010500faff6c616d7073"), limit) == "lamps");
}

TEST_CASE("what is written is read back, and is seldom longer than the text") {
    for (const std::string& text : texts()) {
        const std::string bytes = deflate(text);
        REQUIRE(inflate(bytes, limit) == text);
        CHECK(bytes.size() <= text.size() + 5);
    }
    CHECK(deflate(sentence + sentence).size() < sentence.size());
    const std::string longest(max_deflated, 'a');
    CHECK(inflate(deflate(longest), max_deflated) == longest);
    CHECK(inflate(deflate(longest + "b"), max_deflated + 1) == longest + "b");
}

TEST_CASE("random texts come back") {
    std::mt19937 random(8);
    const std::string pieces[] = {"lamp ", "wick ", "the harbour ", "2,194", "ž", "\t", "\n", "quay"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (auto left = random() % 60; left > 0; --left) {
            if (random() % 4 == 0) text += static_cast<char>(random());
            else text += pieces[random() % 8];
        }
        REQUIRE(inflate(deflate(text), limit) == text);
    }
}

TEST_CASE("the limit holds to the byte, whatever the few bytes would become") {
    for (const std::string& text : texts()) {
        const std::string bytes = deflate(text);
        CHECK(inflate(bytes, text.size()) == text);
        if (!text.empty()) CHECK_FALSE(inflate(bytes, text.size() - 1));
    }
    std::string bomb = deflate(std::string(max_deflated, 'a'));
    CHECK(bomb.size() < 200);
    CHECK_FALSE(inflate(bomb, 1000));
}

TEST_CASE("a stream that is cut, or goes on, is refused") {
    for (const std::string& text : texts()) {
        const std::string bytes = deflate(text);
        if (bytes.size() > 2000) continue;
        for (std::size_t cut = 0; cut < bytes.size(); ++cut)
            REQUIRE_FALSE(inflate(bytes.substr(0, cut), limit));
        CHECK_FALSE(inflate(bytes + '\0', limit));
    }
}

TEST_CASE("damaged streams are refused for what is wrong with them") {
    CHECK_FALSE(inflate("\x07", limit));                             // a block of the fourth kind
    CHECK_FALSE(inflate(from_hex("0105000000") + "lamps", limit));   // a length that does not check
    CHECK_FALSE(inflate(from_hex("0106fff9ff") + "lamps", limit));   // … that is not there
    CHECK_FALSE(inflate(from_hex("030200"), limit));                 // to before the beginning
    CHECK_FALSE(inflate(from_hex("fd1f"), limit));                   // more codes than there are
}

TEST_CASE("any bytes give something within the limit, or nothing") {
    std::mt19937 random(77);
    int read = 0;
    for (int round = 0; round < 30000; ++round) {
        std::string bytes = round % 2 ? deflate(sentence.substr(0, random() % 80)) : std::string();
        if (round % 2 == 0) for (auto left = random() % 40; left > 0; --left) bytes += static_cast<char>(random());
        else bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto text = inflate(bytes, 300);
        if (!text) continue;
        ++read;
        REQUIRE(text->size() <= 300);
    }
    CHECK(read > 100);
}
