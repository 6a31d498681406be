#include "search/search.h"

#include "../story/sample.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace crossread;

namespace {

std::vector<std::string> hits(std::string_view typed, std::string_view shown) {
    std::vector<std::string> out;
    for (const Range& hit : find_hits(read_query(typed), shown))
        out.emplace_back(slice(shown, hit));
    return out;
}

using Words = std::vector<std::string>;

// A story of one claim in many articles, for limits.
Story many(std::size_t count) {
    Story story;
    story.slug = "many";
    for (std::size_t i = 0; i < count; ++i)
        story.articles.push_back(sample::article("n" + std::to_string(i), "Ferries sank."));
    return story;
}

} // namespace

TEST_CASE("words are found where words begin, whatever their case and accents") {
    CHECK(hits("serv", "Servers observe the SERVERS") == Words{"Serv", "SERV"});
    CHECK(hits("zurich", "In Zürich") == Words{"Zürich"});
    CHECK(hits("中国", "在中国的") == Words{"中国"});
    CHECK(hits("москва", "Москва, не Подмосква") == Words{"Москва"});
    CHECK(hits("\"red, blue\" sea", "A red, blue sea; red sea") ==
          Words{"red, blue", "sea", "sea"});
    CHECK(hits("", "anything").empty());
    CHECK(hits("( ) , \"", "anything, (at) \"all\"").empty());
}

TEST_CASE("numbers are found in any notation") {
    CHECK(hits("1.29m", "1,290,000 or 1.29 million, not 1.287 million") ==
          Words{"1,290,000", "1.29 million"});
    CHECK(hits("half", "half, 50% and 50 percent of 50") == Words{"half", "50%", "50 percent"});
    CHECK(hits("$5bn", "US$5 billion, £5 billion") == Words{"US$5 billion"});
}

TEST_CASE("a search gives the claims, the places in text and the sources") {
    const Story story = sample::story();
    const SearchIndex index(story);
    const Results by_number = index.find("2,194");
    CHECK(by_number.figures.first == std::vector<std::size_t>{1});
    CHECK(by_number.places.first == std::vector<FoundPlace>{{0, 0}});
    CHECK(by_number.count() == 2);
    CHECK(index.find("2194").figures.first == by_number.figures.first);

    const Results by_speaker = index.find("yang");
    CHECK(by_speaker.quotes.first == std::vector<std::size_t>{2});
    CHECK(by_speaker.origins.first == std::vector<std::size_t>{1});
    const Results by_source = index.find("the beta");
    CHECK(by_source.sources.first == std::vector<std::size_t>{1});
    const Results by_credit = index.find("cncert servers");
    CHECK(by_credit.figures.count == 2);
}

TEST_CASE("all that is asked for stands in one result") {
    const SearchIndex index(sample::story());
    CHECK(index.find("servers battlefield").figures.count == 0);
    CHECK(index.find("battlefield servers").places.first == std::vector<FoundPlace>{{0, 1}});
    CHECK(index.find("servers zebra").count() == 0);
}

TEST_CASE("claims that are called so come before those that only speak of it") {
    Story story = sample::story();
    story.claims[0].note = "Compare the US part.";
    const Results found = SearchIndex(story).find("us");
    CHECK(found.figures.first == std::vector<std::size_t>{1, 0});
}

TEST_CASE("a number that is not whole yet is looked for as it is typed") {
    const SearchIndex index(sample::story());
    CHECK(index.find("6,7").figures.count == 1);
    CHECK(index.find("6,7").query.terms[0].number == std::nullopt);
    CHECK(index.find("6,747").query.terms[0].number != std::nullopt);
}

TEST_CASE("no more is kept than the limit, and the count is true") {
    CHECK(SearchIndex(many(kMostResults)).find("ferries").places.first.size() == kMostResults);
    const Results found = SearchIndex(many(kMostResults + 1)).find("ferries");
    CHECK(found.places.first.size() == kMostResults);
    CHECK(found.places.count == kMostResults + 1);
}

TEST_CASE("of what is typed, so much is looked at and no more") {
    std::string words;
    for (std::size_t i = 0; i < kMostTerms + 5; ++i) words += "w" + std::string(i % 5, 'x') + " ";
    CHECK(read_query(words).terms.size() == kMostTerms);
    CHECK(read_query(std::string(kMostTypedBytes, 'a')).terms[0].words.size() == kMostTypedBytes);
    CHECK(read_query(std::string(kMostTypedBytes + 1, 'a')).terms[0].words.size() ==
          kMostTypedBytes);
    const std::string accents = std::string(kMostTypedBytes - 1, 'a') + "é";
    CHECK(cut_to_limit(accents).size() == kMostTypedBytes - 1);
}

TEST_CASE("any bytes can be typed") {
    const SearchIndex index(sample::story());
    const std::string shown = "Of 6,747 servers “half” stood in Zürich, 50 % of them.";
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::string typed;
        for (unsigned i = random() % 24; i > 0; --i)
            typed += static_cast<char>(random() % 4 == 0 ? random() % 256
                                                         : "6,7 4hal\"f$%"[random() % 12]);
        const Results found = index.find(typed);
        CHECK(found.count() <= 20);
        std::uint32_t last = 0;
        for (const Range& hit : find_hits(read_query(typed), shown)) {
            CHECK(hit.begin >= last);
            CHECK(hit.end <= shown.size());
            CHECK_FALSE(hit.empty());
            last = hit.end;
        }
    }
}

TEST_CASE("a number is found however it is hedged, and in a range") {
    const std::string_view shown = "about 11,000 sites, 1.29 million hosts, 12% and £4bn";
    for (const std::string_view typed : {"~11,000", "11,000+", ">11,000", "≥ 11000", "over 11,000",
                                         "more than 11 thousand", "at least 11,000", "11.0k"})
        CHECK(hits(typed, shown) == Words{"11,000"});
    CHECK(hits("sites over 11,000", shown) == Words{"11,000", "sites"});
    CHECK(hits("\"over 11,000\"", shown).empty());
    CHECK(hits("1.2-1.3 million", shown) == Words{"1.29 million"});
    CHECK(hits("1.287–1.29m", shown) == Words{"1.29 million"});
    CHECK(hits("between 1 and 2 million", shown) == Words{"1.29 million"});
    CHECK(hits("from 10 to 20%", shown) == Words{"12%"});
    CHECK(hits("£3-5bn", shown) == Words{"£4bn"});
    CHECK(hits("$3-5bn", shown).empty());
    CHECK(hits("5 to 9", shown).empty());
    CHECK(hits("2013-03-14", "12 days after 2013-03-14, in 2013") ==
          Words{"2013", "03", "14", "2013"}); // a date, no range that 12 lies in
    CHECK(read_query("2013-03-14").terms.size() == 3);
    CHECK(hits("0.12", shown) == Words{"12%"});
    CHECK(hits("129万", shown) == Words{"1.29 million"});
    CHECK(hits("١٫٢٩ million", shown) == Words{"1.29 million"});
    CHECK(hits("about", shown) == Words{"about"});
}

TEST_CASE("a dot that groups is tried when nothing is said with a dot that does not") {
    const SearchIndex index(sample::story());
    CHECK(index.find("2.194").figures.first == index.find("2,194").figures.first);
    CHECK(index.find("2.195").count() == 0);
}
