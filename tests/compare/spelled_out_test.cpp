#include "compare/spelled_out.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// "NRA: Northern River Authority", one a line.
std::string spelled_out(const std::string& text) {
    std::string out;
    for (const SpelledOut& one : find_spelled_out(text, find_tokens(text))) {
        out += one.acronym + ":";
        for (const Range word : one.words) out += " " + std::string(slice(text, word));
        out += "\n";
    }
    return out;
}

// So many words before the acronym that they spell out: "Mill of of … Xylem (MX) fell."
std::string spelled_in(std::size_t words) {
    std::string out = "Mill ";
    for (std::size_t i = 2; i < words; ++i) out += "of ";
    return out + "Xylem (MX) fell.";
}

} // namespace

TEST_CASE("letters in brackets begin the words before them") {
    // The words stand as they are met, going back.
    CHECK(spelled_out("The Northern River Authority (NRA) said so.") ==
          "NRA: Authority River Northern\n");
    CHECK(spelled_out("The Bureau of Northern Rivers (B.N.R.) said so.") ==
          "BNR: Rivers Northern Bureau\n");
    CHECK(spelled_out("The northern river authority (NRA) said so.").empty());
    CHECK(spelled_out("The Northern River Club (NRA) said so.").empty());
    CHECK(spelled_out("It fell. Northern River, Authority (NRA)").empty());
}

TEST_CASE("a description follows its acronym, and its last word says little") {
    CHECK(spelled_out("NRA, the northern river rescue team, said so.") ==
          "NRA: northern river rescue\n");
    CHECK(spelled_out("NRA, the northern river team, said so.").empty()); // too few to know it by
    CHECK(spelled_out("NRA, the northern river rescue team said so.").empty());
}

TEST_CASE("what spells an acronym out stands near it") {
    CHECK(spelled_out(spelled_in(max_spelled_out)) == "MX: Xylem Mill\n");
    CHECK(spelled_out(spelled_in(max_spelled_out + 1)).empty());
}

TEST_CASE("acronyms at the ends of a text") {
    CHECK(spelled_out("NRA").empty());
    CHECK(spelled_out("(NRA)").empty());
    CHECK(spelled_out("NRA, the").empty());
    CHECK(spelled_out("").empty());
}
