#include "link/base64url.h"

#include <doctest/doctest.h>

#include <random>
#include <set>
#include <string>

using namespace crossread;

// The examples of RFC 4648, section 10, without their padding.
TEST_CASE("the standard's own examples") {
    const std::pair<std::string, std::string> examples[] = {
        {"", ""},         {"f", "Zg"},          {"fo", "Zm8"},        {"foo", "Zm9v"},
        {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}, {"\xFB\xFF", "-_8"}};
    for (const auto& [bytes, text] : examples) {
        CHECK(to_base64url(bytes) == text);
        CHECK(from_base64url(text) == bytes);
    }
}

TEST_CASE("what is no such text is refused") {
    for (const char* wrong : {"Z", "Zm9vY", "Zg==", "Zh", "Zm9", "Zm+v", "Zm/v", "Zm 9", "Zm9v\n", "Ž"})
        CHECK_FALSE(from_base64url(wrong));
}

TEST_CASE("every run of bytes comes back, and no two are written alike") {
    std::mt19937 random(64);
    std::set<std::string> seen;
    for (int a = 0; a < 256; ++a)
        for (const std::string& tail : {std::string(), std::string(1, '\0'), std::string(2, '\0')}) {
            const std::string bytes = std::string(1, static_cast<char>(a)) + tail;
            CHECK(seen.insert(to_base64url(bytes)).second);
            CHECK(from_base64url(to_base64url(bytes)) == bytes);
        }
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 60, '\0');
        for (char& c : bytes) c = static_cast<char>(random());
        REQUIRE(from_base64url(to_base64url(bytes)) == bytes);
    }
}
