#include "text/direction.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// One digit a code point: its level.
std::string levels(const std::string& text) {
    const std::vector<std::uint8_t> all =
        levels_of(text, {0, static_cast<std::uint32_t>(text.size())}, runs_leftward(text));
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            out += static_cast<char>('0' + all[i]);
    return out;
}

} // namespace

TEST_CASE("a text's own way is that of its first letter") {
    CHECK_FALSE(runs_leftward("Floods"));
    CHECK(runs_leftward("السيول"));
    CHECK(runs_leftward("“שיטפון” in the delta"));
    CHECK(runs_leftward("12,400 איש"));
    CHECK_FALSE(runs_leftward("The paper السيول"));
    CHECK_FALSE(runs_leftward("12,400"));
    CHECK_FALSE(runs_leftward(""));
    CHECK(has_leftward("The paper السيول"));
    CHECK_FALSE(has_leftward("洪水 12,400 — naïve Ξένος день"));
}

TEST_CASE("numbers and foreign words run to the right inside words that do not") {
    CHECK(levels("אב 12,400 גד") == "111222222111");
    CHECK(levels("אב CNN גד") == "111222111");
    CHECK(levels("ab אב cd") == "00011000");
    CHECK(levels("ab אב, גד cd") == "000111111000");
    // After Arabic letters digits are Arabic ones, whose signs stay outside.
    CHECK(levels("نحو 85%") == "1111221");
    CHECK(levels("כ-85%") == "11222");
    CHECK(levels("نحو ١٢٫٥") == "11112222");
}

TEST_CASE("what stands between two sides is on the text's own, and brackets hold together") {
    CHECK(levels("אב ab") == "11122");
    CHECK(levels("אב (CNN)") == "11112221");
    CHECK(levels("ab (אב)") == "0000110");
    CHECK(levels("אב!") == "111");
    CHECK(levels("ab אב!") == "000110");
    // A sentence of ours that begins with a foreign name runs our way.
    CHECK(levels_of("א, b", {0, 5}, false) == std::vector<std::uint8_t>{1, 1, 0, 0, 0});
    CHECK(levels("אבֿג") == "1111"); // an accent goes with its letter
}

TEST_CASE("words of one line stand in the order in which they are read") {
    using Order = std::vector<std::size_t>;
    CHECK(seen_order({0, 0, 0}) == Order{0, 1, 2});
    CHECK(seen_order({1, 1, 1}) == Order{2, 1, 0});
    CHECK(seen_order({0, 1, 1, 0}) == Order{0, 2, 1, 3});
    CHECK(seen_order({1, 2, 2, 1}) == Order{3, 1, 2, 0});
    CHECK(seen_order({}) == Order{});
}

TEST_CASE("any bytes have levels") {
    CHECK(levels_of("\xFF\xD7\x90\xC0", {0, 4}, true).size() == 4);
    std::string deep(4000, '(');
    deep += "א" + std::string(4000, ')');
    CHECK(levels_of(deep, {0, static_cast<std::uint32_t>(deep.size())}, true).size() ==
          deep.size());
}
