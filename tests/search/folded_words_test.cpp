#include "search/folded_words.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace crossread;

namespace {

std::string folded(std::string_view text) { return fold_words(text).text; }

// What holds for any bytes: the way back never leaves the text and never turns.
void check_way_back(std::string_view text) {
    const FoldedWords words = fold_words(text);
    REQUIRE(words.starts.size() == words.text.size() + 1);
    CHECK(words.starts.back() == text.size());
    for (std::size_t i = 0; i + 1 < words.starts.size(); ++i) {
        CHECK(words.starts[i] <= words.starts[i + 1]);
        CHECK(words.starts[i] < text.size());
    }
}

} // namespace

TEST_CASE("case, accents, ligatures and full width make no difference") {
    CHECK(folded("Café ZÜRICH") == "cafe zurich");
    CHECK(folded("Cafe\xCC\x81") == "cafe");
    CHECK(folded("Straße, Œuvre, Ærø, Þing, Łódź") == "strasse, oeuvre, aero, thing, lodz");
    CHECK(folded("Hà Nội, Lǚ") == "ha noi, lu");
    CHECK(folded("Ｎｅｗｓ ５０％") == "news 50%");
    CHECK(folded("ΟΔΟΣ Άγιος") == folded("οδος αγιος"));
    CHECK(folded("МОСКВА Ёлка") == folded("москва елка"));
    CHECK(folded("中国 × 5") == "中国 × 5");
}

TEST_CASE("quotation marks, dashes, blanks and invisible signs are typesetting") {
    CHECK(folded("“a” ‘b’ – c\n\n d\xC2\xA0 e") == "\"a\" 'b' - c d e");
    CHECK(folded("co\xC2\xADop\xE2\x80\x8B") == "coop");
    CHECK(folded("1\xE2\x80\xAF"
                 "290\xC2\xA0"
                 "000 and 5 000") == "1290000 and 5 000");
}

TEST_CASE("a folded range leads back to what it stands for") {
    const std::string text = "An É and a Straße.";
    const FoldedWords words = fold_words(text);
    const auto at = static_cast<std::uint32_t>(words.text.find("strasse"));
    CHECK(slice(text, words.original({at, at + 7})) == "Straße");
    const auto e = static_cast<std::uint32_t>(words.text.find(" e ") + 1);
    CHECK(slice(text, words.original({e, e + 1})) == "É");
}

TEST_CASE("any bytes are folded, and the way back holds") {
    check_way_back("");
    check_way_back("\xFF\xC3");
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        std::string bytes;
        for (unsigned i = random() % 40; i > 0; --i)
            bytes += static_cast<char>(random() % 3 == 0 ? random() % 256 : ' ' + random() % 60);
        check_way_back(bytes);
    }
}
