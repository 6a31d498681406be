// Our deflate against zlib, which is the oracle: each reads what the other writes, and both refuse
// the same damaged streams. zlib is not a part of the page, so this is native only.
#include "link/deflate.h"

#include <doctest/doctest.h>

#include <zlib.h>

#include <optional>
#include <random>
#include <string>

using namespace crossread;

namespace {

constexpr std::size_t limit = 200'000;

std::string zlib_deflate(const std::string& text, int level, int strategy) {
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, level, Z_DEFLATED, -MAX_WBITS, 9, strategy) == Z_OK);
    std::string out(deflateBound(&stream, text.size()) + 16, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    REQUIRE(::deflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::optional<std::string> zlib_inflate(const std::string& bytes) {
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
    std::string out(limit, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = ::inflate(&stream, Z_FINISH);
    const bool whole = result == Z_STREAM_END && stream.avail_in == 0;
    out.resize(stream.total_out);
    inflateEnd(&stream);
    if (!whole) return std::nullopt;
    return out;
}

std::string some_text(std::mt19937& random) {
    const std::string pieces[] = {"lamp ", "wick ", "the harbour ", "2,194 ", "ž", "quay; ", "e", "\t"};
    std::string out;
    for (auto left = random() % 400; left > 0; --left) {
        if (random() % 6 == 0) out += static_cast<char>(random());
        else out += pieces[random() % 8];
    }
    return out;
}

} // namespace

TEST_CASE("zlib reads what we write, and we read what it writes") {
    std::mt19937 random(42);
    for (int round = 0; round < 1500; ++round) {
        const std::string text = some_text(random);
        REQUIRE(zlib_inflate(deflate(text)) == text);
        const int strategies[] = {Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED};
        REQUIRE(inflate(zlib_deflate(text, static_cast<int>(random() % 10), strategies[random() % 5]),
                        limit) == text);
    }
}

TEST_CASE("our streams are nearly as short as zlib's") {
    std::mt19937 random(43);
    std::size_t ours = 0;
    std::size_t theirs = 0;
    for (int round = 0; round < 300; ++round) {
        const std::string text = some_text(random);
        ours += deflate(text).size();
        theirs += zlib_deflate(text, 9, Z_DEFAULT_STRATEGY).size();
    }
    MESSAGE(ours, " bytes, zlib ", theirs);
    CHECK(ours * 100 <= theirs * 102);
}

TEST_CASE("damaged streams are refused by both, or read alike") {
    std::mt19937 random(44);
    int read = 0;
    int refused = 0;
    for (int round = 0; round < 40000; ++round) {
        std::string bytes;
        if (round % 3 == 0) {
            for (auto left = 1 + random() % 60; left > 0; --left) bytes += static_cast<char>(random());
            bytes[0] = static_cast<char>((bytes[0] & 0xF8) | (random() % 2 ? 5 : 3));
        } else {
            bytes = zlib_deflate(some_text(random).substr(0, 200), 9, Z_DEFAULT_STRATEGY);
            for (auto left = 1 + random() % 3; left > 0; --left)
                bytes[random() % bytes.size()] ^= static_cast<char>(1 << random() % 8);
        }
        const auto ours = inflate(bytes, limit);
        REQUIRE(ours == zlib_inflate(bytes));
        ++(ours ? read : refused);
    }
    CHECK(read > 1000);
    CHECK(refused > 1000);
}
