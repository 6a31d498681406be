#include "extract/figures.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <cstdio>
#include <iterator>
#include <string>
#include <vector>

using namespace crossread;

namespace {

std::vector<FoundFigure> find(const std::string& text) {
    return find_figures(text, find_tokens(text));
}

std::string sign(Bound bound) {
    switch (bound) {
    case Bound::exact:
        return "=";
    case Bound::about:
        return "~";
    case Bound::more:
        return ">";
    case Bound::at_least:
        return ">=";
    case Bound::less:
        return "<";
    case Bound::at_most:
        break;
    }
    return "<=";
}

// "=2194 server | ~1900000 computer": all figures of a text that have a value.
std::string all(const std::string& text) {
    std::string out;
    for (const FoundFigure& figure : find(text)) {
        if (!figure.value) continue;
        if (!out.empty()) out += " | ";
        char digits[64];
        std::snprintf(digits, sizeof digits, "%.15g", figure.value->low);
        out += sign(figure.bound) + digits;
        if (figure.value->high != figure.value->low) {
            std::snprintf(digits, sizeof digits, "..%.15g", figure.value->high);
            out += digits;
        }
        out += " " + figure.unit;
        if (figure.change == Change::up) out += " up";
        if (figure.change == Change::down) out += " down";
    }
    return out;
}

// "date 9/11 | identifier Route 66": what has digits and no value.
std::string listed(const std::string& text) {
    std::string out;
    for (const FoundFigure& figure : find(text)) {
        if (figure.value) continue;
        if (!out.empty()) out += " | ";
        switch (figure.kind) {
        case FigureKind::date:
            out += "date ";
            break;
        case FigureKind::time:
            out += "time ";
            break;
        case FigureKind::ordinal:
            out += "ordinal ";
            break;
        case FigureKind::score:
            out += "score ";
            break;
        case FigureKind::identifier:
            out += "identifier ";
            break;
        default:
            out += "? ";
        }
        out += slice(text, figure.where);
    }
    return out;
}

} // namespace

TEST_CASE("a figure is marked with its hedge and its multiplier, and knows what it counts") {
    const std::string text = "They control nearly 1.9 million computers in China.";
    const auto figures = find(text);
    REQUIRE(figures.size() == 1);
    CHECK(slice(text, figures[0].where) == "nearly 1.9 million");
    CHECK(figures[0].value == Value{1900000, 1900000});
    CHECK(figures[0].unit == "computer");
    CHECK(slice(text, figures[0].hedge) == "nearly");
    CHECK(figures[0].kind == FigureKind::count);
    CHECK(explained(figures[0], text) ==
          "a number that counts \"computer\"; bounded by \"nearly\"");
}

TEST_CASE("counts, parts of them and what they are of") {
    CHECK(all("The 2,194 control servers ran 39 of the 85 websites.") ==
          "=2194 control server | =39 website | =85 website");
    CHECK(all("It bought 40 million of the 2.5 billion crowns.") ==
          "=40000000 crown | =2500000000 crown");
    CHECK(all("Two of Lee’s deputies left.") == "=2 Lee deputy");
    CHECK(all("They made eight million 250ml bottles.") == "=8000000 bottle | =250 millilitre");
    CHECK(all("The town sold 31 flats by auction and 12 by lot.") == "=31 flat | =12 flat");
    CHECK(all("A two-car tram and a 12-member board met.") == "=2 car | =12 member");
    const auto share = find("Some 96 percent of phishing sites moved; 73.1 percent stayed.");
    REQUIRE(share.size() == 2);
    CHECK(share[0].of == "phishing sites");
    CHECK(share[1].of == "phishing sites");
    CHECK(all("More than half of the condos are sold.") == ">0.5 % condo");
}

TEST_CASE("what is counted may be said elsewhere") {
    CHECK(all("Two ships sank and three others were damaged.") == "=2 ship | =3 ship");
    CHECK(all("The storm hurt 22 others.") == "=22 people");
    CHECK(all("Of 40 riders, four of whom fell, none gave up.") == "=40 rider | =4 rider");
    CHECK(all("A party of nine and a father of six came.") == "=9 people | =6 child");
    CHECK(all("Over 70 had been taken to hospitals.") == ">70 people");
    CHECK(all("Trade was 9.8 billion shares, compared with an average of 10.9 billion.") ==
          "=9800000000 share | =10900000000 share");
    CHECK(all("They lost five of their last six games.") == "=5 game | =6 game");
    CHECK(all("She scored on 22 of 31 throws.") == "=22 throw | =31 throw");
    CHECK(all("Wrecks rose from 12 boats to 20, speed from 30 mph top to 45.") ==
          "=12..20 boat | =30..45 mile per hour");
    CHECK(all("They moved from 12 towns to 20 banks.") == "=12 town | =20 bank");
    CHECK(all("The plot is 40 by 60 feet.") == "=40 foot | =60 foot");
    CHECK(all("They led by 51 to 36 percent.") == "=51 percentage | =36 percentage");
    CHECK(all("Two- and three-member boards, and 10- and 30-year bonds.") ==
          "=2 member | =3 member | =10 year | =30 year");
    CHECK(all("Two- and three-bedroom flats, some three-legged.") == "");
    CHECK(all("There were 3.2 deaths per 100,000 people.") == "=3.2 death per 100,000 people");
    CHECK(all("It shows 60 frames per second.") == "=60 frame per second");
    CHECK(all("Of the 143 cases, 56 were new.") == "=143 case | =56 case");
    CHECK(all("Oats lost 3-1/2 cents, and a two-and-a-half-year loan ran out.") ==
          "=3.5 cent down | =2.5 year");
    CHECK(all("She has a 3.9 average; it fell by the factor of ten.") ==
          "=3.9 average | =10 count");
    CHECK(all("The 2016 plans cost less than 2000 jobs.") == "<2000 job");
    CHECK(all("The town turns 300.") == "=300 year of age");
}

TEST_CASE("a share is of what stands behind, plural or not") {
    const auto figures = find("It has 30 percent of the fleet, half of the trade and 4% of ships.");
    REQUIRE(figures.size() == 3);
    CHECK(figures[0].of == "fleet");
    CHECK(figures[1].of == "trade");
    CHECK(figures[1].unit == "% trade");
    CHECK(figures[2].of == "ships");
    const auto rest = find("It has 30 percent of the fleet, on a turnout of 71 percent.");
    REQUIRE(rest.size() == 2);
    CHECK(rest[1].of == "");
}

TEST_CASE("up and down, with the second amount that says the same") {
    CHECK(all("The index fell 75 points, or 1.2%, to 6,175.") ==
          "=75 point down | =1.2 percentage down | =6175 point");
    CHECK(all("Sales rose by a third of a percent, and prices rose 4% to $84.") ==
          "=0.333333333333333 percentage up | =4 percentage up | =84 dollar");
    CHECK(all("Ether is down 29 percent and tron is down 24.") ==
          "=29 percentage down | =24 percentage down");
    CHECK(all("Sales rose 5% in France and 7% in Spain.") == "=5 percentage up | =7 percentage up");
    CHECK(all("It shed over $12 million to $90 million.") ==
          ">12000000 dollar down | =90000000 dollar");
    CHECK(all("We lost 4,000 people there.") == "=4000 people");
    CHECK(all("It costs $7 million over 4 years.") == "=7000000 dollar | =4 year");
}

TEST_CASE("money, conversions and rates") {
    CHECK(all("It cost more than $300 billion (£200 billion).") ==
          ">300000000000 dollar | >200000000000 pound sterling");
    CHECK(all("They ask C$9 (US$6.70) per share.") == "=9 canadian dollar per share | =6.7 dollar");
    CHECK(all("It sells at $14.95 a month or £73-a-week.") ==
          "=14.95 dollar per month | =73 pound sterling per week");
    CHECK(all("A $1.5 billion-a-year trade and a $2 million-plus prize.") ==
          "=1500000000 dollar per year | =2000000 dollar");
    CHECK(all("It made 1.5 billion euros a year earlier.") == "=1500000000 euro");
}

TEST_CASE("people who were hurt, and ages") {
    CHECK(all("The blast killed five, wounding another 40.") == "=5 people | =40 people");
    CHECK(all("A quake left at least 70 dead.") == ">=70 people");
    CHECK(all("Jane Doe, 42, of Ohio, and a 23-year-old man met.") ==
          "=42 year of age | =23 year of age");
    CHECK(all("Jane Doe, 62\nShe came.") == "=62 year of age");
    CHECK(all("He will be 35 in May.") == "=35 year of age");
}

TEST_CASE("what counts nothing has no value") {
    for (const char* text :
         {"In 2012 and since March 2013 it grew.", "On Aug. 14, 2013, and 11 February they met.",
          "It opens at 9:35 p.m. or 11am.", "Unit 61398 is in Section 12, Row 8.",
          "The S&P 500 and Flight 370 and iPhone 14’s maker.", "Call 0207 782 4368 or 555-1234.",
          "It was built on 2019-09-01 after 9/11.", "Photo 3 of 30\nPhoto 4/8 The quay",
          "She came third in the 61st race of the 1990s.", "No one knows; the two met one day.",
          "See #12 and No. 4 trains.", "Parking Zones 3 and 4 are ready.",
          "He won in the first half.", "The vote was 5-to-4.", "Its id is 694353809384951809.",
          "The crew left at 7.45 for a fire.", "The trend of '16 is over."}) {
        CAPTURE(text);
        CHECK(all(text) == "");
    }
}

TEST_CASE("what counts nothing is listed as what it is") {
    CHECK(listed("In 2012 and since March 2013 it grew.") == "date 2012 | date March 2013");
    CHECK(listed("On Aug. 14, 2013, and 11 February they met.") ==
          "date Aug. 14, 2013 | date 11 February");
    CHECK(listed("They left after 9/11, in haste. Photo 4/8 The quay.") ==
          "date 9/11 | identifier 4/8");
    CHECK(listed("After 9/11 and on 2019-09-01, as in the mid-1990s and '16.") ==
          "date 9/11 | date 2019-09-01 | date mid-1990s | date 16");
    CHECK(listed("It opens at 9:35 p.m. or 11am, 24/7.") ==
          "time 9:35 p.m. | time 11am | identifier 24/7");
    CHECK(listed("The EB-5 visa and Route 66 and page 12, flown by an F-35.") ==
          "identifier EB-5 | identifier Route 66 | identifier page 12 | identifier F-35");
    CHECK(listed("See #12 and No. 4 trains; read Judges 5:23; call 0208 555 0199.") ==
          "identifier #12 | identifier No. 4 | identifier 5:23 | identifier 0208 555 0199");
    CHECK(listed("She won the 61st race 5-to-4.") == "ordinal 61st | score 5-to-4");
}

TEST_CASE("one counts, but picking one out does not") {
    CHECK(all("One proposal asks for more.") == "=1 proposal");
    const auto picked = find("It is one of the largest dams.");
    REQUIRE(picked.size() == 1);
    CHECK(picked[0].kind == FigureKind::identifier);
}

TEST_CASE("a score is a score") {
    const auto figures = find("At 3-1 down they gave up.");
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].kind == FigureKind::score);
    CHECK(figures[0].value == Value{3, 1});
}

TEST_CASE("figures are in order, apart, and inside any bytes") {
    const std::string pieces[] = {"5 ",       "of ", "the ",  "$",     "-",        "\xFF",
                                  "million ", "a ",  "half ", "one ",  "in ",      "%",
                                  "from ",    "to ", "\n",    "May ",  "between ", "and ",
                                  "1,2",      ":",   "'s ",   "dogs ", "\xC2\xA3", "."};
    std::uint32_t seed = 20130310;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = 0; i < 30; ++i) {
            seed = seed * 1664525u + 1013904223u;
            text += pieces[(seed >> 16) % std::size(pieces)];
        }
        CAPTURE(text);
        std::uint32_t last = 0;
        std::string rest = text;
        for (const FoundFigure& figure : find(text)) {
            CHECK(figure.where.begin >= last);
            CHECK(figure.where.end > figure.where.begin);
            CHECK(figure.where.end <= text.size());
            last = figure.where.end;
            rest.replace(figure.where.begin, figure.where.size(), figure.where.size(), ' ');
        }
        CHECK(rest.find_first_of("0123456789") == std::string::npos);
    }
}

TEST_CASE("a number with decimals before a word of size is exact") {
    CHECK(all("It earned $4.02 billion and 1.13 million euros.") ==
          "=4020000000 dollar | =1130000 euro");
}

TEST_CASE("quarters of a year are told from quarters of a thing") {
    CHECK(all("Sales shrank two quarters ago.") == "=2 quarter");
    CHECK(all("Over the last three quarters orders fell.") == "=3 quarter");
}

TEST_CASE("how far something went may be a part") {
    CHECK(all("Output fell by a quarter.") == "=0.25 % - down");
    CHECK(find("Traffic was down by half.")[0].change == Change::down);
    CHECK(all("The house stood by a quarter.") == "");
}

TEST_CASE("half of them are those that were counted before") {
    CHECK(all("The hall held 90 dancers. Half of them wore masks.") ==
          "=90 dancer | =0.5 % dancer");
}

TEST_CASE("a toll counts people") {
    CHECK(all("The Red Crescent put the toll at 51.") == "=51 people");
    CHECK(all("The death toll in the port rose to 112.") == "=112 people");
    CHECK(all("The toll for lorries was cut. The bridge stood at 112.") == "=112 -");
}

TEST_CASE("how sure a count is stands before what it counts") {
    CHECK(all("About 900 (700 to 1,200) seals live there.") == "~900 seal | =700..1200 seal");
}

TEST_CASE("points behind a hyphen, and money of more countries") {
    CHECK(all("A 25-basis-point cut is likely.") == "=25 basis point");
    CHECK(all("It costs 300 million shillings or 1.2 trillion reais.") ==
          "=300000000 shilling | =1200000000000 brazilian real");
}

TEST_CASE("over says during what time, behind a step") {
    CHECK(all("They want a 9 percent rise over two years.") == "=9 percentage | =2 year");
    CHECK(all("The trial took over two years.") == ">2 year");
}

TEST_CASE("a block of a street and days between two dates are no counts") {
    CHECK(all("It burnt in the 1200 block of Elm Street.") == "");
    CHECK(all("It asked them between 3 and 6 May.") == "");
}

TEST_CASE("what bounds a number is kept as the words that stand there") {
    const auto hedge = [](const std::string& text) {
        const auto figures = find(text);
        return figures.empty() ? "no figure" : std::string(slice(text, figures[0].hedge));
    };
    CHECK(hedge("A yard of 20+ boats.") == "+");
    CHECK(hedge("A 40-plus mile trail.") == "plus");
    CHECK(hedge("It has Roughly 40 boats.") == "Roughly");
    CHECK(hedge("It has 40 boats.") == "");
}

TEST_CASE("maybe so many") { CHECK(all("There were maybe 150 people.") == "~150 people"); }

TEST_CASE("a number that something went to counts it") {
    CHECK(all("Arrests rose to 312. Shares rose to 312.") == "=312 arrest | =312 -");
    CHECK(all("In Kent thefts dropped to fewer than 600 from 920.") == "<600 theft | =920 theft");
}

TEST_CASE("of these, behind a share, are those that it is a share of") {
    const auto found =
        find("It has 90 ponds. Some 70 percent of pupils passed; of these, 40 percent left.");
    REQUIRE(found.size() == 3);
    CHECK(found[2].of == "pupils");
}

TEST_CASE("half a percent may be lost") {
    CHECK(all("Gold lost half a percent.") == "=0.5 percentage down");
}

TEST_CASE("the number of something counts it") {
    CHECK(all("The number of visitors to the fort fell to 18,500.") == "=18500 visitor");
    CHECK(all("The number of such raids fell by 300.") == "=300 raid down");
    CHECK(all("Officers put the number of dead at between 30 and 40.") == "=30..40 people");
    CHECK(all("A number of boats left. The tide rose to 112.") == "=112 -");
}

TEST_CASE("when something was counted is not what was counted") {
    CHECK(all("The fort drew 41,000 last year, city data show.") == "=41000 -");
}

TEST_CASE("how the counted fared is said before what they are") {
    CHECK(all("They found 12 trapped miners and 30 missing files.") ==
          "=12 trapped miner | =30 missing file");
    CHECK(all("There were 40 missing.") == "=40 people");
}

TEST_CASE("ages may be spelled out") {
    CHECK(all("Children under five fell ill.") == "<5 year of age");
}

TEST_CASE("a share may be said again as a number") {
    CHECK(all("One in ten children – some 3.4 million – lives there.") ==
          "=0.1 % child | ~3400000 child");
    CHECK(all("A quarter of the mills, or 40, closed.") == "=0.25 % mill | =40 mill");
}

TEST_CASE("a mark that closes a quotation is no foot") {
    CHECK(all("He said 'we sold 400' and left.") == "=400 -");
    CHECK(all("The door is 6' tall.") == "=6 foot");
}

TEST_CASE("who expected a number is not counted") {
    CHECK(all("It built 90 boats, short of the 120 analysts had expected.") == "=90 boat | =120 -");
    CHECK(all("The 40 analysts expected growth.") == "=40 analyst");
}

TEST_CASE("of which so many are a part of what was counted") {
    CHECK(all("Some 40 votes were cast, of which 7 were void.") == "~40 vote | =7 vote");
}

TEST_CASE("who is in hospital is somebody") {
    CHECK(all("Three were in critical condition.") == "=3 people");
}

TEST_CASE("what a number was up from is measured alike") {
    CHECK(all("It took 94 days, up from 61.") == "=94 day | =61 day");
}

TEST_CASE("the noun is said once") {
    CHECK(all("It opened 56 stores and closed 31.") == "=56 store | =31 store");
    CHECK(all("Nearly 60 whales stranded; only 11 were saved.") == "~60 whale | =11 whale");
    CHECK(all("It cancelled 180 flights and a further 90 were late.") ==
          "=180 flight | =90 flight");
    CHECK(all("It passed by 28 votes to 19.") == "=28 vote | =19 vote");
}

TEST_CASE("an amount without a sign is the money of its sentence") {
    CHECK(all("Profit was 84 million euros as sales rose 6% to 1.1 billion.") ==
          "=84000000 euro | =6 percentage up | =1100000000 euro");
    CHECK(all("It sold 84 million euros of bonds in a land of 5 million.").find("5000000 euro") ==
          std::string::npos);
}

TEST_CASE("pounds that are paid are money") {
    CHECK(all("The league fined the club 50,000 pounds.") == "=50000 pound sterling");
    CHECK(all("A seat costs about 12 pounds.") == "~12 pound sterling");
    CHECK(all("The calf weighed 90 pounds.") == "=90 pound-mass");
    CHECK(all("They paid for 90 pounds of flour.") == "=90 pound-mass");
}

TEST_CASE("what is planned, what is more and what was before are measured alike") {
    CHECK(all("Receipts rose to 38 billion pesos, short of the 40 billion that was planned.") ==
          "=38000000000 peso | =40000000000 peso");
    CHECK(all("It ordered 35 trams worth $4 million, with options for 15 more.") ==
          "=35 tram | =4000000 dollar | =15 tram");
    CHECK(all("It costs 310 rials, compared with 280 a month ago.") == "=310 rial | =280 rial");
}

TEST_CASE("places, shortfalls and numbers of somebody go on with what was counted") {
    CHECK(all("The storm killed nine people in Tabora and three in Lindi.") ==
          "=9 people | =3 people");
    CHECK(all("The party won 112 seats, 14 fewer than before.") == "=112 seat | =14 seat");
    CHECK(all("Passenger numbers fell 62 percent to 1.9 million.") ==
          "=62 percentage down | =1900000 passenger");
    CHECK(all("Nine people met in Tabora and three left.") == "=9 people");
}
