#include "link/address.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace crossread;

namespace {

Address decoded(std::string_view fragment) {
    const Result<Address> result = decode(fragment);
    INFO(fragment);
    REQUIRE_MESSAGE(result, (result ? std::string{} : describe(result.error())));
    return *result;
}

Error refused(std::string_view fragment) {
    const Result<Address> result = decode(fragment);
    INFO(fragment);
    REQUIRE_FALSE(result);
    return result.error();
}

const Address us_servers{"who-hacks-whom", "us-control-servers", "7k2m9q4xh0", "", View::article};

std::string random_from(std::mt19937& random, std::string_view alphabet, std::size_t length) {
    std::string out;
    while (out.size() < length) out += alphabet[random() % alphabet.size()];
    return out;
}

} // namespace

TEST_CASE("an address is written without what is empty or the default") {
    CHECK(encode({}) == "#");
    CHECK(encode({"who-hacks-whom", "", "", "", View::article}) == "#1/who-hacks-whom");
    CHECK(encode({"s", "", "", "", View::sources}) == "#1/s?view=sources");
    CHECK(encode(us_servers) == "#1/who-hacks-whom/us-control-servers~7k2m9q4xh0");
    CHECK(encode({"s", "k", "", "reuters", View::figures}) == "#1/s/k?in=reuters&view=figures");
    CHECK(encode({"s", "", "7k2m9q4xh0", "", View::article}) == "#1/s");
    CHECK(encode({"", "k", "", "a", View::quotes}) == "#");
}

TEST_CASE("home has several spellings") {
    for (const std::string_view home : {"", "#", "/", "#/", "#:~:text=CNCERT"})
        CHECK(decoded(home) == Address{});
}

TEST_CASE("the parts of an address are read, with and without the leading #") {
    CHECK(decoded("#1/who-hacks-whom/us-control-servers~7k2m9q4xh0") == us_servers);
    CHECK(decoded("1/who-hacks-whom/us-control-servers~7k2m9q4xh0") == us_servers);
    CHECK(decoded("#1/s/") == Address{"s", "", "", "", View::article});
    CHECK(decoded("#1/s/k?view=quotes&in=a1") == Address{"s", "k", "", "a1", View::quotes});
    CHECK(decoded("#1/s/k?in=a1&view=quotes") == Address{"s", "k", "", "a1", View::quotes});
    CHECK(decoded("#1/s/k~7K2M9Q4XH0").rev == "7K2M9Q4XH0");
}

TEST_CASE("what this version does not know is ignored where the claim is still found") {
    CHECK(decoded("#1/s/k?zoom=3&in=a1&&x") == Address{"s", "k", "", "a1", View::article});
    CHECK(decoded("#1/s?view=timeline") == Address{"s", "", "", "", View::article});
    CHECK(decoded("#1/s?in=a&in=b").article == "b");
    CHECK(decoded("#1/s?in=").article.empty());
}

TEST_CASE("a search and the place that it found are read and written") {
    Address search;
    search.story = "s";
    search.query = "1.29 m & 50% “x”!";
    CHECK(encode(search) == "#1/s?q=1.29+m+~26+50~25+~E2~80~9Cx~E2~80~9D~21");
    CHECK(decoded(encode(search)) == search);
    CHECK(decoded("#1/s?q=caf%C3%A9+50%25").query == "café 50%");
    CHECK(decoded("#1/s?q=~").query == "~");
    search.article = "a1";
    search.paragraph = 3;
    CHECK(decoded("#1/s?in=a1&q=1.29+m+~26+50~25+%E2%80%9Cx”~21&p=3") == search);
    CHECK(decoded("#1/s?p=" + std::to_string(max_paragraph)).paragraph == max_paragraph);
    CHECK(decoded("#1/s?p=" + std::to_string(max_paragraph + 1)).paragraph == 0);
    CHECK(decoded("#1/s?p=-1").paragraph == 0);
}

TEST_CASE("a second text stands beside a claim only") {
    Address two{"s", "k", "", "a1", View::article};
    two.beside = "b2";
    CHECK(encode(two) == "#1/s/k?in=a1&beside=b2");
    CHECK(decoded("#1/s/k?beside=b2&in=a1") == two);
    CHECK(decoded("#1/s?in=a1&beside=b2").beside.empty());
    CHECK(refused("#1/s/k?beside=B+2").code == ErrorCode::malformed);
    two.key.clear();
    CHECK(encode(two) == "#1/s?in=a1");
}

TEST_CASE("an address that a browser or a chat program has encoded is read") {
    CHECK(decoded("#1/who-hacks-whom/us-control-servers%7E7k2m9q4xh0") == us_servers);
    CHECK(decoded("#1%2Fs%2fk%3Fin%3Da1%26view%3Dfigures") ==
          Address{"s", "k", "", "a1", View::figures});
    CHECK(decoded("%231/s") == Address{"s", "", "", "", View::article});
}

TEST_CASE("a fragment directive behind the address is cut off, whatever it holds") {
    CHECK(decoded("#1/s/k:~:text=2%2C194,100%") == Address{"s", "k", "", "", View::article});
    CHECK(decoded("#1/s/k?in=a1:~:text=!") == Address{"s", "k", "", "a1", View::article});
    CHECK(decoded("#1/s/k:%7E:text=x") == Address{"s", "k", "", "", View::article});
}

TEST_CASE("another version is named") {
    CHECK(refused("#2/s/k").what == "This link is of version 2; this page understands version 1.");
    CHECK(refused("#2/s/k!x").code == ErrorCode::unknown);
    CHECK(refused("#99999999999/s").what ==
          "This link is of a later version; this page understands version 1.");
    CHECK(refused("#11/s").what.find("version 11") != std::string::npos);
}

TEST_CASE("what a link carries is kept, unread, beside a key") {
    const Address carried = decoded("#1/s/k~7k2m9q4xh0?in=a!1Ab-_9");
    CHECK(carried == Address{"s", "k", "7k2m9q4xh0", "a", View::article, "1Ab-_9"});
    CHECK(encode(carried) == "#1/s/k~7k2m9q4xh0?in=a!1Ab-_9");
    CHECK(decoded("#1/s/k!1:~:text=x").payload == "1");
    for (const std::string_view damaged :
         {"#1/s!abc", "#1/s?in=a!abc", "#1/s/k!", "#1/s/k!a!b", "#1/s/k!a?b", "#1/s/k!%3Cb%3E"})
        CHECK(refused(damaged).what.find("carries is damaged") != std::string::npos);
    CHECK(refused("#1/!abc").code == ErrorCode::missing);
    CHECK(refused("#1!abc").code == ErrorCode::missing);
}

TEST_CASE("damaged addresses are refused, each for its reason") {
    CHECK(refused("#top").what.find("begin with #1/") != std::string::npos);
    CHECK(refused("#-1/s").code == ErrorCode::malformed);
    CHECK(refused("#1").code == ErrorCode::missing);
    CHECK(refused("#1/").code == ErrorCode::missing);
    CHECK(refused("#1//k").code == ErrorCode::missing);
    CHECK(refused("#1/Story").what.find("name of the story") != std::string::npos);
    CHECK(refused("#1/s/k/more").what.find("name of the claim") != std::string::npos);
    CHECK(refused("#1/s/~7k2m9q4xh0").what.find("name of the claim") != std::string::npos);
    CHECK(refused("#1/s/k~").what.find("revision") != std::string::npos);
    CHECK(refused("#1/s/k~7k2m9q4xh").what.find("revision") != std::string::npos);
    CHECK(refused("#1/s/k~7k2m9q4xh00").what.find("revision") != std::string::npos);
    CHECK(refused("#1/s/k~7k2m9q4xhu").what.find("revision") != std::string::npos);
    CHECK(refused("#1/s/k?in=<b>").what.find("name of the article") != std::string::npos);
    for (const std::string_view percent : {"#1/s%", "#1/s%4", "#1/s%zz", "#1/s%-1"})
        CHECK(refused(percent).what.find("percent sign") != std::string::npos);
    CHECK(refused("#1/s%00").code == ErrorCode::malformed);
    CHECK(refused("#1/%253F").code == ErrorCode::malformed);
}

TEST_CASE("the limit on length holds to the byte") {
    const std::string start = "#1/";
    const std::string longest = start + std::string(max_address_bytes - start.size(), 'a');
    CHECK(decoded(longest).story.size() == max_address_bytes - start.size());
    CHECK(refused(longest + "a").code == ErrorCode::too_large);
}

TEST_CASE("what is written is read back the same") {
    constexpr std::string_view name = "abcdefghijklmnopqrstuvwxyz0123456789-";
    constexpr std::string_view rev = "0123456789abcdefghjkmnpqrstvwxyz";
    std::mt19937 random(20130310);
    for (int round = 0; round < 20000; ++round) {
        Address address;
        address.story = random_from(random, name, 1 + random() % 40);
        if (random() % 4) address.key = random_from(random, name, 1 + random() % 40);
        if (!address.key.empty() && random() % 2)
            address.rev = random_from(random, rev, rev_length);
        if (random() % 2) address.article = random_from(random, name, 1 + random() % 20);
        if (!address.key.empty() && random() % 3 == 0)
            address.beside = random_from(random, name, 1 + random() % 20);
        address.view = static_cast<View>(random() % 5);
        for (auto left = random() % 3 ? 0 : random() % 9; left > 0; --left)
            address.query += static_cast<char>(random() % 256);
        if (random() % 3 == 0) address.paragraph = random() % (max_paragraph + 1);
        const std::string written = encode(address);
        INFO("round " << round << ": " << written);
        REQUIRE(decoded(written) == address);
        // Any encoder may have been at work on the way.
        std::string encoded = "#";
        constexpr std::string_view hex = "0123456789ABCDEF";
        for (const char c : written.substr(1)) {
            if (random() % 3) {
                encoded += c;
                continue;
            }
            encoded += '%';
            encoded += hex[static_cast<unsigned char>(c) / 16];
            encoded += hex[static_cast<unsigned char>(c) % 16];
        }
        REQUIRE(decoded(encoded) == address);
    }
}

TEST_CASE("no bytes do harm, and every refusal says why") {
    std::mt19937 random(194);
    const std::vector<std::string> parts{"#",
                                         "1",
                                         "/",
                                         "~",
                                         "?",
                                         "&",
                                         "=",
                                         "!",
                                         "%",
                                         "%7e",
                                         "in=",
                                         "view=",
                                         "figures",
                                         "q=",
                                         "p=",
                                         "+",
                                         "12",
                                         ":~:",
                                         "a",
                                         "!1a",
                                         "7k2m9q4xh0",
                                         "\xFF",
                                         std::string(1, '\0'),
                                         "2"};
    int read = 0, refused_count = 0;
    for (int round = 0; round < 50000; ++round) {
        std::string text = round % 2 ? "#1/s" : "";
        for (auto left = random() % 12; left > 0; --left) {
            if (random() % 5 == 0) text += static_cast<char>(random() % 256);
            else text += parts[random() % parts.size()];
        }
        const Result<Address> result = decode(text);
        INFO("round " << round << ": " << text);
        if (result) {
            ++read;
            REQUIRE(decoded(encode(*result)) == *result);
        } else {
            ++refused_count;
            REQUIRE(result.error().what.size() > 20);
            REQUIRE(result.error().what.back() == '.');
        }
    }
    CHECK(read > 1000);
    CHECK(refused_count > 1000);
}
