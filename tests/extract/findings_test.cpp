#include "extract/findings.h"

#include "extract/statements.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// "subject > content", or "content < subject", of every statement of the text.
std::string read(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    std::string out;
    for (const Statement& s : find_statements(reading)) {
        const std::string subject(slice(text, reading.bytes(*s.subject)));
        const std::string content(slice(text, reading.bytes(s.content)));
        if (!out.empty()) out += " | ";
        out += s.before ? content + " < " + subject : subject + " > " + content;
    }
    return out;
}

} // namespace

TEST_CASE("a share is from the poll behind it") {
    CHECK(read("Lee leads by 9 points in a Courier poll.") ==
          "Lee leads by 9 points < a Courier poll");
    CHECK(read("Lee led Hale by 9 points in the 40-town survey.") ==
          "Lee led Hale by 9 points < the 40-town survey");
    CHECK(read("Lee is well behind in the Courier average of river polls by 9 points.") ==
          "Lee is well behind in the Courier average of river polls by 9 points < "
          "the Courier average of river polls");
    CHECK(read("Lee won 40 votes in the survey.").empty());
}

TEST_CASE("a poll does not find how far it may err") {
    CHECK(read("The poll has Lee ahead by 9 points.") == "The poll > Lee ahead by 9 points");
    CHECK(read("The poll has a sampling error of 3 points.").empty());
}

TEST_CASE("whose forecast it is answers for its numbers") {
    CHECK(read("The bank cut its forecast for the valley by 0.2 points to 1.9 percent.") ==
          "The bank > for the valley by 0.2 points to 1.9 percent");
    CHECK(read("It put up its forecast by 0.2 points.") == "It > by 0.2 points");
    CHECK(read("Lower prices took the bank's forecast of growth to 3 percent.") ==
          "the bank > of growth to 3 percent");
    CHECK(read("The bank lost its forecast.").empty());
}

TEST_CASE("who speaks of a number gives it") {
    CHECK(read("The board counted 40 boats; the crews spoke of 90.").find("the crews > 90") !=
          std::string::npos);
    CHECK(read("The crews spoke of their boats.").empty());
}

TEST_CASE("who puts a number at something may stand behind it") {
    CHECK(read("The cost, estimated at 9 million euros by the union, rose.") ==
          "the union > at 9 million euros");
    CHECK(read("The toll was put at 45 by the army.") == "the army > at 45");
    CHECK(read("The cost, estimated at 9 million euros, rose.").empty());
    CHECK(read("Analysts estimated at least 40 boats had left.") ==
          "Analysts > at least 40 boats had left");
}
