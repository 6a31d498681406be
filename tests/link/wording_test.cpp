#include "link/wording.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace crossread;

namespace {

// "the|Marlow:N|did|not:-|lose|3:#": keys with the mark of their kind.
std::string told(std::string_view text) {
    std::string out;
    for (const LinkWord& word : find_link_words(text)) {
        if (!out.empty()) out += '|';
        out += word.key;
        switch (word.kind) {
        case LinkWord::Kind::plain: break;
        case LinkWord::Kind::number: out += ":#"; break;
        case LinkWord::Kind::unit: out += ":u"; break;
        case LinkWord::Kind::negation: out += ":-"; break;
        case LinkWord::Kind::name: out += ":N"; break;
        }
    }
    return out;
}

bool mends(const std::string& a, const std::string& b) {
    return can_be_mended(find_link_words(a).at(0), find_link_words(b).at(0));
}

} // namespace

TEST_CASE("words, with what hangs on them") {
    CHECK(told("It did not carry 1.9 million crates, Marlow said.") ==
          "it:N|did|not:-|carry|1.9:#|million:#|crates|marlow:N|said");
    CHECK(told("They didn’t, couldn't, and never will without help.") ==
          "they:N|didn't:-|couldn't:-|and|never:-|will|without:-|help");
    CHECK(told("about twenty-five percent, or one-third; the second half") ==
          "about|twenty-five:#|percent:u|or|one-third:#|the|second:#|half:#");
    CHECK(told("$300 and 5%, −5 °C, 10–12 km, 9:30, 3/4, 5′ and ½") ==
          "$:u|300:#|and|5:#|%:u|-:u|5:#|°:u|c:N|10:#|-:u|12:#|km|9:#|::u|30:#|3:#|/:u|4:#|5:#|′:u|"
          "and|½:u");
    CHECK(told("“Lamps” – (and) ‘wicks’ … they said; so") == "lamps:N|and|wicks|they|said|so");
    CHECK(told("The US told us") == "the:N|US:N|told|us");
    CHECK(told("non-profit").ends_with(":-"));
    CHECK(told("").empty());
}

TEST_CASE("what hangs on a word is in its weight") {
    const auto words = find_link_words("not an extraordinarily 9");
    CHECK(words[0].weight > words[1].weight);
    CHECK(words[3].weight > words[1].weight);
    CHECK(words[2].weight == 12);
}

TEST_CASE("sentences are numbered") {
    const auto words = find_link_words("One came. Two went.\n\nThree stayed.");
    CHECK(words.front().sentence == 0);
    CHECK(words[2].sentence == 1);
    CHECK(words.back().sentence == 2);
}

TEST_CASE("slips are counted") {
    CHECK(slips("", "") == 0);
    CHECK(slips("lamp", "lamp") == 0);
    CHECK(slips("lamp", "") == 4);
    CHECK(slips("lamp", "lmap") == 1);
    CHECK(slips("lamp", "lump") == 1);
    CHECK(slips("lamp", "lamps") == 1);
    CHECK(slips("harbour", "hrabor") == 2);
    CHECK(slips("abcd", "badc") == 2);
}

TEST_CASE("a typo of a plain word can be mended, another word cannot") {
    CHECK(mends("harbuor", "harbour"));
    CHECK(mends("seperate", "separate"));
    CHECK(mends("recieved", "received"));
    CHECK(mends("teh", "the"));
    CHECK(mends("accomodationn", "accommodation"));
    CHECK_FALSE(mends("million", "billion"));
    CHECK_FALSE(mends("now", "not"));
    CHECK_FALSE(mends("lamp", "lump"));       // too short for another letter
    CHECK_FALSE(mends("wharf", "dwarf"));     // another first letter
    CHECK_FALSE(mends("crate", "crates"));    // a plural
    CHECK_FALSE(mends("inspect", "inspector"));
    CHECK_FALSE(mends("repaired", "replaced"));
    CHECK_FALSE(mends("Marlow", "Marlaw"));   // a name
    CHECK_FALSE(mends("2,194", "2,196"));
    CHECK_FALSE(mends("metres", "meters"));   // a unit
    CHECK_FALSE(mends("čtyřicet", "čtyřidet"));
    const std::string longest(longest_mended, 'a');
    CHECK(mends(longest + "", "ab" + longest.substr(2)));
    CHECK_FALSE(mends(longest + "a", "ab" + longest.substr(1)));
}
