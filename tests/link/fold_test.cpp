#include "link/fold.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace crossread;

TEST_CASE("quotation marks, dashes and spaces become plain ones") {
    CHECK(fold("He  said: “Don’t — not yet.”") == "He said: \"Don't - not yet.\"");
    CHECK(fold("«Nein», „doch“, ‚so‘, ‹hier›") == "\"Nein\", \"doch\", 'so', 'hier'");
    CHECK(fold("1\xC2\xA0" "000\xE2\x80\xAF" "km, 5\xE2\x80\x93" "10\xE2\x80\x91" "fold") ==
          "1 000 km, 5-10-fold");
    CHECK(fold(" \n a\r\n\tb \xE3\x80\x80 ") == "a b");
    CHECK(fold("co\xC2\xADoperate\xE2\x80\x8B d\xEF\xBB\xBF") == "cooperate d");
    CHECK(fold("wait…") == "wait...");
    CHECK(fold("").empty());
    CHECK(fold(" \xE2\x80\x8B ").empty());
}

TEST_CASE("digits, signs, units and letters are untouched") {
    for (const std::string kept : {"−5 °C", "5′ 3″", "2,194.5", "+0.4 %", "10 m²", "Ä", "½", "抽样", "€"})
        CHECK(fold(kept) == kept);
    CHECK(fold("−5") != fold("-5"));
}

TEST_CASE("bytes that are not UTF-8 stay") { CHECK(fold("a\xFF\xE2\x80") == "a\xFF\xE2\x80"); }

TEST_CASE("every byte of the folded text leads back to where it came from") {
    const std::string text = "  “A…”  b\xC2\xAD" "c – d ";
    const Folded folded = fold_with_starts(text);
    CHECK(folded.text == fold(text));
    REQUIRE(folded.starts.size() == folded.text.size() + 1);
    const auto back = [&](const std::string& wanted) {
        const std::size_t at = folded.text.find(wanted);
        REQUIRE(at != std::string::npos);
        return std::string(slice(text, folded.original(at, at + wanted.size())));
    };
    CHECK(back("\"A...\"") == "“A…”");
    CHECK(back("bc") == "b\xC2\xAD" "c");
    CHECK(back("d") == "d");
}

TEST_CASE("folding twice changes nothing more, and the places never go back") {
    const std::vector<std::string> parts{" ",  "a", "“", "’", "–", "\xC2\xA0", "\xE2\x80\x8B", "…",
                                         "\n", "9", "%", "Ä", "\xFF", "\xE2\x80", "\xF0\x9F\x98\x80"};
    std::mt19937 random(17);
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (auto left = random() % 20; left > 0; --left) text += parts[random() % parts.size()];
        INFO("round ", round, ": ", text);
        const Folded once = fold_with_starts(text);
        REQUIRE(fold(once.text) == once.text);
        REQUIRE(once.text == fold(text));
        for (std::size_t i = 1; i < once.starts.size(); ++i)
            REQUIRE(once.starts[i - 1] <= once.starts[i]);
        REQUIRE(once.starts.back() <= text.size());
    }
}
