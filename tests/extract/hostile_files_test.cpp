// Whatever the bytes, the engine answers, and the answer keeps what ../fuzz/answer.h asks of it:
// the inputs of tests/data/engine_corpus, and large ones made here.
#include "../fuzz/answer.h"
#include "base/utf8.h"
#include "export/analysis_json.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

using namespace crossread;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t long_line = 2'000'000;  // bytes
constexpr std::size_t many_marks = 200'000;   // quotation marks
constexpr std::size_t many_brackets = 100'000;
constexpr std::size_t many_digits = 100'000;
constexpr std::size_t many_times = 2'000;      // that a phrase is said over

std::string repeated(std::string_view piece, std::size_t times) {
    std::string out;
    out.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

// Analyses `text`, checks the answer and its JSON, and hands the answer back.
Analysis checked(std::string_view text) {
    const Analysis found = analyse(text);
    CHECK(wrong_in(text, found) == "");
    const std::string json = write_analysis("s", {{"a", text, found}});
    CHECK_FALSE(find_invalid_utf8(json).has_value());
    CHECK(nlohmann::json::accept(json));
    return found;
}

} // namespace

TEST_CASE("an answer that breaks a rule is told apart from a sound one") {
    const std::string text = "It cost \xE2\x82\xAC" "5, he said.";
    Analysis found;
    found.figures.resize(1);
    found.figures[0].where = {8, 12};
    CHECK(wrong_in(text, found) == "");
    found.figures[0].where = {9, 12}; // Inside the euro sign.
    CHECK(wrong_in(text, found) == "a figure's range");
    found.figures[0].where = {8, 23}; // The text is 22 bytes long.
    CHECK(wrong_in(text, found) == "a figure's range");
    found.figures[0].where = {8, 8};
    CHECK(wrong_in(text, found) == "a figure's range");
    found.figures[0].where = {8, 12};
    found.figures.push_back(found.figures[0]);
    CHECK(wrong_in(text, found) == "a figure out of order");
    found.figures.pop_back();
    found.figures[0].value = Value{0, HUGE_VAL};
    CHECK(wrong_in(text, found) == "a figure's value");
    found.figures.clear();
    found.quotes.resize(2);
    found.quotes[0].where = {8, 12};
    found.quotes[1].where = {0, 7};
    CHECK(wrong_in(text, found) == "a quote out of order");
    found.quotes.pop_back();
    found.quotes[0].cue = Range{17, 23};
    CHECK(wrong_in(text, found) == "a cue's range");
    found.quotes[0].cue = Range{17, 21};
    found.quotes[0].speaker = Party{"he", {10, 16}};
    CHECK(wrong_in(text, found) == "a speaker's range");
}

TEST_CASE("every input of the corpus gets a sound answer") {
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(CROSSREAD_SOURCE_DIR
                                                    "/tests/data/engine_corpus")) {
        CAPTURE(entry.path().filename().string());
        std::ifstream file(entry.path(), std::ios::binary);
        REQUIRE(file.is_open());
        const std::string text((std::istreambuf_iterator<char>(file)), {});
        const Analysis found = checked(text);
        CHECK(found == analyse(text));
        ++files;
    }
    CHECK(files > 0);
}

TEST_CASE("a text without words has nothing in it") {
    for (const std::string& text :
         {std::string(), repeated(" ", 100), repeated("\n\n", 100), std::string(100, '\0'),
          repeated("\x80", 100), repeated("\xE2\x80", 100), repeated("\xFF", 100)}) {
        CHECK(checked(text) == Analysis{});
    }
}

TEST_CASE("broken bytes and NULs do not hide the sentence beside them") {
    for (const std::string& noise :
         {std::string("\x80"), std::string("\xE2\x80"), std::string("\xF4\x90\x80\x80"),
          std::string("\xED\xA0\x80"), std::string("\xC0\xAF"), std::string(1, '\0')}) {
        const std::string text =
            noise + "\n\nThe city has 250 buses, Ann Lee said.\n\n" + noise;
        const Analysis found = checked(text);
        REQUIRE(found.figures.size() == 1);
        CHECK(found.figures[0].value == Value{250, 250});
        CHECK(found.quotes.size() == 1);
    }
}

TEST_CASE("every single byte changed, cut or put in leaves a sound answer") {
    const std::string text = "\xE2\x80\x9CWe spent \xE2\x82\xAC" "5 million,\xE2\x80\x9D he said.";
    for (std::size_t at = 0; at < text.size(); ++at) {
        CAPTURE(at);
        checked(std::string_view(text).substr(0, at));
        checked(std::string_view(text).substr(at));
        for (const char byte : {'\0', '"', '9', '\x80', '\xE2', '\xFF'}) {
            std::string changed = text;
            changed[at] = byte;
            checked(changed);
            checked(std::string(text).insert(at, 1, byte));
        }
    }
}

TEST_CASE("a line of two megabytes gets an answer") {
    const std::string_view sentence = "Nearly 1.9 million servers were hit, CNCERT said. ";
    const std::size_t times = long_line / sentence.size();
    const Analysis found = checked(repeated(sentence, times));
    CHECK(found.figures.size() == times);
    checked(std::string(long_line, 'a'));
}

TEST_CASE("a great many quotation marks get an answer") {
    for (const std::string_view mark :
         {"\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x98", "\xE2\x80\x9C" "No,\n\n"}) {
        CAPTURE(std::string(mark));
        checked(repeated(mark, many_marks));
    }
}

TEST_CASE("deep brackets get an answer") {
    for (const std::string_view bracket : {"(", "[", ")"}) {
        CAPTURE(std::string(bracket));
        checked(repeated(bracket, many_brackets) + " 5 dogs, Ann said.");
    }
    checked(repeated("(5 ", many_times) + repeated(")", many_times));
}

TEST_CASE("long runs of digits have finite values or none") {
    for (const std::string_view piece : {"9", "0", ",000", ".5", "5-", "5/", "5 "}) {
        CAPTURE(std::string(piece));
        const std::size_t times = many_digits / piece.size();
        checked("The town has 1" + repeated(piece, times) + " dogs, Ann said.");
    }
}

TEST_CASE("one phrase said over and over gets an answer") {
    for (const std::string_view phrase :
         {"million ", "hundred and ", "half a ", "more than ", "between ", "from 5 to ", "per ",
          "percent of ", "5 million-", "$", "Ann, ", "Ann and ", "Ann said that ", "he said, ",
          "according to ", "told ", "who ", "U.S. ", "Mr. ", "A. ", "year-old-", "the ", ", ",
          "5 dogs and ", "square ", "\xE2\x80\x94", "Ann Lee "}) {
        CAPTURE(std::string(phrase));
        checked("Ann said " + repeated(phrase, many_times) + "5 dogs, Ann said.");
    }
}
