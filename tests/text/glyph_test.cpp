#include "text/glyph.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// A letter a glyph: L and l letters, d digits, _ blanks, n line ends, m marks.
std::string kinds(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Glyph glyph = glyph_at(text, at);
        out += glyph.kind == Glyph::Kind::letter    ? (glyph.upper ? 'L' : 'l')
               : glyph.kind == Glyph::Kind::digit   ? 'd'
               : glyph.kind == Glyph::Kind::blank   ? '_'
               : glyph.kind == Glyph::Kind::newline ? 'n'
                                                    : 'm';
        at += glyph.size;
    }
    return out;
}

} // namespace

TEST_CASE("the example of the header is seen as drawn") {
    CHECK(kinds("Ét 2%–\n") == "Ll_dmmn");
    CHECK(glyph_at("É", 0).size == 2);
    CHECK(glyph_at("–", 0).size == 3);
}

TEST_CASE("letters past ASCII are told by their blocks") {
    CHECK(kinds("ßŠΩжЖ漢あ") == "lLLlLll");
    CHECK(kinds("ŁłŃńŹźŸĹŮů") == "LlLlLlLLLl"); // pairs that begin at odd numbers
    CHECK(kinds("×÷…“™😀、") == "mmmmmmm");
    CHECK(kinds("ªº") == "ll");
}

TEST_CASE("blanks and line ends of Unicode") {
    CHECK(kinds("\u00A0\u2009\u3000\uFEFF") == "____");
    CHECK(kinds("\u2028\u2029\u0085") == "nnn");
}

TEST_CASE("a broken byte is a mark of one byte") {
    CHECK(kinds("a\xFF\xC3") == "lmm");
    CHECK(glyph_at("\xC3", 0).size == 1);
}

TEST_CASE("letters are counted across eight bytes and up to the end") {
    CHECK(count_letters("", 0) == 0);
    CHECK(count_letters("abcdefgh", 0) == 8);
    CHECK(count_letters("abcdefghi", 0) == 9);
    CHECK(count_letters("abcdefgh-i", 0) == 8);
    CHECK(count_letters("abcdefghijklmnopq r", 1) == 16);
    CHECK(count_letters("é", 0) == 0);
}

TEST_CASE("past the end stands nothing") {
    CHECK_FALSE(is_digit_at("1", 1));
    CHECK_FALSE(is_letter_at("a", 1));
    CHECK(apostrophe_at("a", 1) == 0);
    CHECK(apostrophe_at("a’", 1) == 3);
    CHECK(apostrophe_at("a'", 1) == 1);
}
