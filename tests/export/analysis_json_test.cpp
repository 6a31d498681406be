#include "export/analysis_json.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("an analysis is written with code points and without what is not known") {
    const std::string text = "é: nearly 1.9 million";
    FoundFigure figure;
    figure.where = {4, static_cast<std::uint32_t>(text.size())};
    figure.value = Value{1900000, 1900000};
    figure.unit = "mainframe";
    figure.hedge = {4, 10};
    figure.bound = Bound::about;
    figure.credited = {{"CNCERT", {0, 2}}};
    FoundQuote quote;
    quote.where = {0, 2};
    quote.speaker = Party{"Yang \"Tiger\" Jiechi", {0, 2}};
    quote.cue = Range{2, 3};
    quote.chain = {"Yang"};
    CHECK(write_analysis("s1", {{"a1", text, {{figure}, {quote}}}}) ==
          R"({"id":"s1","articles":[{"id":"a1","figures":[{"id":"a1.f1","start":3,"end":21,)"
          R"("text":"nearly 1.9 million","value":1900000,"kind":"count","unit":"mainframe",)"
          R"("hedge":"nearly","bound":"~","change":"none",)"
          R"("credited":[{"name":"CNCERT","start":0,"end":1}]}],"quotes":[{"id":"a1.q1",)"
          R"("start":0,"end":1,"text":"é","form":"direct","speaker":{"name":)"
          R"("Yang \"Tiger\" Jiechi","start":0,"end":1},"cue":{"start":1,"end":2},)"
          R"("chain":["Yang"]}]}],"measures":[],"quotePairs":[],"origins":[]})");
}

TEST_CASE("ranges, fractions and huge values") {
    const auto written = [](double low, double high) {
        FoundFigure figure;
        figure.where = {0, 1};
        figure.value = Value{low, high};
        const std::string json = write_analysis("s", {{"a1", "5", {{figure}, {}}}});
        const std::size_t begin = json.find("\"5\",") + 4;
        return json.substr(begin, json.find(",\"kind\"") - begin);
    };
    CHECK(written(2, 3) == R"("low":2,"high":3)");
    CHECK(written(0.1, 0.1) == R"("value":0.1)");
    CHECK(written(-73.1, -73.1) == R"("value":-73.1)");
    CHECK(written(1e14, 1e14) == R"("value":100000000000000)");
    CHECK(written(1.0 / 3, 1.0 / 3) == R"("value":0.3333333333333333)");
}

TEST_CASE("offsets hold far into a text of several bytes a letter") {
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "é";
    FoundFigure figure;
    figure.where = {1998, 2000};
    const std::string json = write_analysis("s", {{"a1", text, {{figure}, {}}}});
    CHECK(json.find(R"("start":999,"end":1000,"text":"é")") != std::string::npos);
}

TEST_CASE("bytes that are not UTF-8 do not leave the JSON invalid") {
    FoundFigure figure;
    figure.where = {0, 3};
    const std::string json = write_analysis("s", {{"a1", "\xFF\x01\n", {{figure}, {}}}});
    CHECK(json.find("\"text\":\"\xEF\xBF\xBD\\u0001\\n\"") != std::string::npos);
}

TEST_CASE("an error names the line's id, or null") {
    const std::string id = "7";
    CHECK(write_analysis_error(&id, "why") == R"({"id":"7","error":"why"})");
    CHECK(write_analysis_error(nullptr, "why") == R"({"id":null,"error":"why"})");
}
