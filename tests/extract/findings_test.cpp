#include "extract/findings.h"

#include "stated.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("a share is from the poll behind it") {
    CHECK(stated("Lee leads by 9 points in a Courier poll.") ==
          "Lee leads by 9 points < a Courier poll");
    CHECK(stated("Lee led Hale by 9 points in the 40-town survey.") ==
          "Lee led Hale by 9 points < the 40-town survey");
    CHECK(stated("Lee is well behind in the Courier average of river polls by 9 points.") ==
          "Lee is well behind in the Courier average of river polls by 9 points < "
          "the Courier average of river polls");
    CHECK(stated("Lee won 40 votes in the survey.").empty());
}

TEST_CASE("a poll does not find how far it may err") {
    CHECK(stated("The poll has Lee ahead by 9 points.") == "The poll > Lee ahead by 9 points");
    CHECK(stated("The poll has a sampling error of 3 points.").empty());
}

TEST_CASE("whose forecast it is answers for its numbers") {
    CHECK(stated("The bank cut its forecast for the valley by 0.2 points to 1.9 percent.") ==
          "The bank > for the valley by 0.2 points to 1.9 percent");
    CHECK(stated("It put up its forecast by 0.2 points.") == "It > by 0.2 points");
    CHECK(stated("Lower prices took the bank's forecast of growth to 3 percent.") ==
          "the bank > of growth to 3 percent");
    CHECK(stated("The bank lost its forecast.").empty());
}

TEST_CASE("who speaks of a number gives it") {
    CHECK(stated("The board counted 40 boats; the crews spoke of 90.").find("the crews > 90") !=
          std::string::npos);
    CHECK(stated("The crews spoke of their boats.").empty());
}

TEST_CASE("who puts a number at something may stand behind it") {
    CHECK(stated("The cost, estimated at 9 million euros by the union, rose.") ==
          "the union > at 9 million euros");
    CHECK(stated("The toll was put at 45 by the army.") == "the army > at 45");
    CHECK(stated("The cost, estimated at 9 million euros, rose.").empty());
    CHECK(stated("Analysts estimated at least 40 boats had left.") ==
          "Analysts > at least 40 boats had left");
}
