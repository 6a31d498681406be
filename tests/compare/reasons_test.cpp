#include "compare/reasons.h"

#include "compared.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

Verdict verdict(const std::string& a, const std::string& b, bool same_credit = false,
                const std::string& day_a = "", const std::string& day_b = "") {
    Set set({a, b});
    REQUIRE(set.settings.size() >= 2);
    set.texts.articles[0].date = day_a;
    set.texts.articles[1].date = day_b;
    const Setting& x = set.settings.front();
    const Setting& y = set.settings.back();
    return judge({&x, &set.texts.articles[0]}, {&y, &set.texts.articles[1]},
                 likeness(x, set.words[0], y, set.words[1]), same_credit);
}

void expect(const Verdict& found, Relation relation, Reason reason) {
    CHECK(found.relation == relation);
    CHECK(found.reason == reason);
    CHECK_FALSE(found.why.empty());
}

} // namespace

TEST_CASE("relations and reasons in the order in which they are tested") {
    expect(verdict("13 people died.", "The flood killed 13 people."), Relation::same, Reason::none);
    expect(verdict("2,194 houses fell.", "2,196 houses fell."), Relation::differs,
           Reason::transcription);
    expect(verdict("More than 50 farms burned.", "51 farms burned."), Relation::compatible,
           Reason::hedge);
    expect(verdict("1.287 million trees fell.", "1.29 million trees fell."), Relation::compatible,
           Reason::rounding);
    expect(verdict("It is 230 feet tall.", "It is 70 metres tall."), Relation::compatible,
           Reason::conversion);
    expect(verdict("25 people were injured.", "27 people were injured."), Relation::differs,
           Reason::update);
    expect(verdict("25 people were injured.", "25 people were taken to hospital."),
           Relation::compatible, Reason::measure);
    expect(verdict("About 312 farms burned in 2011, down from 2010.", "3,120 farms burned."),
           Relation::differs, Reason::magnitude);
    expect(verdict("The road is 17 miles long.", "The road is 21 miles long."), Relation::differs,
           Reason::unexplained);
}

TEST_CASE("bounds that exclude each other, and open claims far from each other") {
    expect(verdict("85 sites were hacked.", "More than 85 sites were hacked."), Relation::differs,
           Reason::hedge);
    CHECK(verdict("Up to 400 farms burned.", "Up to 40,000 farms burned.").relation ==
          Relation::differs);
    expect(verdict("Nearly 1.9 million trees fell.", "More than 1.29 million trees fell."),
           Relation::compatible, Reason::scope);
}

TEST_CASE("a later count of what is counted again and again is an update") {
    expect(verdict("312 farms burned.", "459 farms burned.", false, "2019-05-01", "2019-05-03"),
           Relation::differs, Reason::update);
    expect(verdict("312 farms burned.", "459 farms burned."), Relation::differs,
           Reason::unexplained);
}

TEST_CASE("an update says which is the later one") {
    const Verdict found =
        verdict("312 farms burned.", "459 farms burned.", false, "2019-05-03", "2019-05-01");
    CHECK(found.reason == Reason::update);
    CHECK(found.why.find("459 on 2019-05-01, 312 on 2019-05-03") != std::string::npos);
}

TEST_CASE("dates that are one as far as both are known make no update") {
    const auto reason = [](const std::string& day_a, const std::string& day_b) {
        return verdict("312 farms burned.", "459 farms burned.", false, day_a, day_b).reason;
    };
    CHECK(reason("2019-05", "2019-05-03") == Reason::unexplained);
    CHECK(reason("2019-05-03T00:00:00", "2019-05-03T14:30:00") == Reason::unexplained);
    CHECK(reason("", "2019-05-03") == Reason::unexplained);
    CHECK(reason("2019-05-03T09:30:00", "2019-05-03T14:30:00") == Reason::update);
    CHECK(reason("2019-04", "2019-05-03") == Reason::update);
}

TEST_CASE("what is never counted again is not updated") {
    expect(verdict("The road is 17 miles long.", "The road is 21 miles long.", false, "2019-05-01",
                   "2019-05-03"),
           Relation::differs, Reason::unexplained);
}

TEST_CASE("the verdict does not depend on which side comes first") {
    const Verdict one = verdict("More than 50 farms burned.", "51 farms burned.");
    const Verdict other = verdict("51 farms burned.", "More than 50 farms burned.");
    CHECK(one.relation == other.relation);
    CHECK(one.reason == other.reason);
    CHECK(one.why == other.why);
}

TEST_CASE("a bound does not part what only a conversion rounded") {
    expect(verdict("12 inches of snow fell.", "As much as 30 centimetres of snow fell."),
           Relation::compatible, Reason::conversion);
    const Verdict apart =
        verdict("The road is 12.5 miles long.", "The road is 21 kilometres long.");
    CHECK(apart.relation == Relation::differs);
    CHECK(apart.why.find("one is the other converted") == std::string::npos);
}

TEST_CASE("the larger unit is meant to half of one") {
    expect(verdict("The strike lasted 22 days.", "The strike lasted three weeks."),
           Relation::compatible, Reason::conversion);
    CHECK(verdict("The strike lasted 31 days.", "The strike lasted three weeks.").relation ==
          Relation::differs);
}

TEST_CASE("a large crowd under two names is one crowd") {
    expect(verdict("The march had 43,538 volunteers.", "The march had about 43,500 participants."),
           Relation::compatible, Reason::hedge);
    expect(verdict("The march had 30 volunteers.", "The march had about 30 teachers."),
           Relation::compatible, Reason::measure);
}

TEST_CASE("what is said of shares and ranges can be taken at its word") {
    CHECK(verdict("34 percent of farms burned.", "34.5 percent of farms burned.")
              .why.find("differs by 0.5 percentage points") != std::string::npos);
    const Verdict range = verdict("62 to 65 farms burned.", "62 farms burned.");
    CHECK(range.relation == Relation::compatible);
    CHECK(range.why.find("differ") == std::string::npos);
}

TEST_CASE("open claims that are all but equal are one, rounded, and no later count") {
    expect(verdict("At least $1,203 was paid.", "At least $1,205 was paid.", false, "2021-03-01",
                   "2021-03-04"),
           Relation::compatible, Reason::rounding);
}

TEST_CASE("of one day an update gives the hours, and without dates it is only perhaps one") {
    const std::string a = "50 people were injured.", b = "81 people were injured.";
    CHECK(verdict(a, b, false, "2017-02-08T07:40", "2017-02-08T18:00:00Z")
              .why.find("50 at 07:40, 81 at 18:00") != std::string::npos);
    CHECK(verdict(a, b).why.find("perhaps a later count") != std::string::npos);
    CHECK(verdict(a, b, false, "2017-02-08", "2017-02-08").why.find(" on 2017") ==
          std::string::npos);
}
