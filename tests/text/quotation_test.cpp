#include "text/quotation.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// What stands between the marks, outer and inner, separated by bars; ~ marks one that never closed.
std::string marked(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    std::string out;
    for (const Quoted& q : find_quoted(text, tokens)) {
        if (!out.empty()) out += "|";
        out += std::string(q.depth > 0 ? ">" : "") + std::string(slice(text, inside(q, tokens))) +
               (q.closed ? "" : "~");
    }
    return out;
}

} // namespace

TEST_CASE("every kind of mark is paired") {
    CHECK(marked("“We’re here,” she said. “Good.”") == "We’re here,|Good.");
    CHECK(marked("\"Yes,\" he said. \"No.\"") == "Yes,|No.");
    CHECK(marked("He said «oui» twice.") == "oui");
    CHECK(marked("calls for 'rules and cooperation' now") == "rules and cooperation");
    CHECK(marked("a ‘smear campaign’ it is") == "smear campaign");
    CHECK(marked("''We won,'' he said.") == "We won,");
}

TEST_CASE("apostrophes are told from quotes by their neighbours") {
    CHECK(marked("China's army and the states' rights don't matter").empty());
    CHECK(marked("the '90s weren't bad").empty());
    CHECK(marked("the People's ‘new’ plan of the '90s") == "new");
}

TEST_CASE("a quote inside a quote has depth 1") {
    CHECK(marked("“They call it ‘the end’ here,” she said.") ==
          "They call it ‘the end’ here,|>the end");
}

TEST_CASE("an odd mark costs its own paragraph at most") {
    CHECK(marked("“This never closes.\n\nHe said “yes” to it.") == "This never closes.~|yes");
    CHECK(marked("A 6\" pipe.\n\nShe said \"no\" to it.") == "no");
    CHECK(marked("“Lost “found” again.") == "Lost~|found");
    CHECK(marked("the wrong “mark,“ he said, “here”") == "mark,|here");
}

TEST_CASE("a paragraph that opens a quote continues in the next") {
    const std::string text = "“One goes on.\n\n“Two ends here,” he said.";
    const std::vector<Quoted> found = find_quoted(text, find_tokens(text));
    REQUIRE(found.size() == 2);
    CHECK(found[0].goes_on);
    CHECK_FALSE(found[0].closed);
    CHECK_FALSE(found[1].goes_on);
    const std::string odd = "“One goes on.\n\nTwo does not.";
    REQUIRE(find_quoted(odd, find_tokens(odd)).size() == 1);
    CHECK_FALSE(find_quoted(odd, find_tokens(odd))[0].goes_on);
}

TEST_CASE("a stretch between single marks has a limit") {
    for (const std::size_t words : {longest_single - 1, longest_single}) {
        std::string text = "'a";
        for (std::size_t i = 1; i < words; ++i) text += " b";
        text += "' c";
        CHECK(marked(text).empty() == (words == longest_single));
    }
}

TEST_CASE("marks alone, in any number, are no stretches and no trouble") {
    CHECK(marked("\"\"").empty());
    CHECK(marked("“").empty());
    const std::string many(20000, '"');
    CHECK(find_quoted(many, find_tokens(many)).size() <= many.size());
}
