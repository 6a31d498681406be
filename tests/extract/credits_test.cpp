#include "extract/credits.h"

#include "extract/figures.h"
#include "extract/quotes.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

// The chain that answers for `number`, joined by " via ".
std::string credit(const std::string& text, const std::string& number) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const std::vector<FoundQuote> quotes = find_quotes(text, tokens, sentences);
    const auto begin = static_cast<std::uint32_t>(text.find(number));
    std::vector<FoundFigure> figures(1);
    figures[0].where = {begin, begin + static_cast<std::uint32_t>(number.size())};
    credit_figures(text, tokens, sentences, quotes, figures);
    std::string out;
    for (const Party& party : figures[0].credited) out += (out.empty() ? "" : " via ") + party.name;
    return out;
}

} // namespace

TEST_CASE("a figure is credited to whoever's words hold it") {
    CHECK(credit("Officials said that 2,194 servers stand there.", "2,194") == "Officials");
    CHECK(credit("Some 85 sites fell, according to the ministry.", "85") == "the ministry");
    CHECK(credit("“We saw 40 of them,” Ann Lee said.", "40") == "Ann Lee");
}

TEST_CASE("the article's own figures have no credit") {
    CHECK(credit("Some 85 sites fell. Officials said that all is well.", "85").empty());
    CHECK(credit("The firm plans to buy 40 sites.", "40").empty());
}

TEST_CASE("what stands between the halves of a parted quote is not theirs") {
    CHECK(credit("“We saw it then,” said Ann Lee, 52, of Paris. “It fell soon.”", "52").empty());
}

TEST_CASE("the innermost speaker is the origin, the outer ones relay") {
    CHECK(credit("The ministry said that 2,194 servers stand there, Xinhua reported.", "2,194") ==
          "The ministry via Xinhua");
}

TEST_CASE("the outlet that was told relays") {
    CHECK(credit("An official told Reuters that 40 sites fell.", "40") ==
          "An official via Reuters");
    CHECK(credit("“We saw 40 sites fall,” Ann Lee told the Xinhua News Agency.", "40") ==
          "Ann Lee via the Xinhua News Agency");
    CHECK(credit("An official told reporters that 40 sites fell.", "40") == "An official");
}

TEST_CASE("whoever promises a figure answers for it, whoever plans a deed does not") {
    CHECK(credit("The firm promised to hire 400 people.", "400") == "The firm");
    CHECK(credit("The firm plans to hire 400 people.", "400").empty());
}

TEST_CASE("whoever counted answers for the count") {
    CHECK(credit("It is a place where 90 of the servers Acme tracked in May stand.", "90") ==
          "Acme");
}

TEST_CASE("beside quoted words that go on without a cue stand the same speaker's figures") {
    CHECK(
        credit(
            "The ministry said that costs fell. Of 85 towns, the “raids on 39 in the far north of "
            "the land” were the worst.",
            "85") == "The ministry");
    CHECK(credit("The ministry said that costs fell. Of 85 towns, 39 are in the north.", "85")
              .empty());
}

TEST_CASE("what somebody puts a figure at is theirs, what it is compared with nobody's") {
    CHECK(credit("The union puts the number at 700.", "700") == "The union");
    CHECK(credit("Sales rose by 9 percent, compared with 4 percent a year ago.", "4").empty());
}

TEST_CASE("whose trade it is to count answers for the count") {
    CHECK(credit("The WHO recorded 40 deaths.", "40") == "WHO");
    CHECK(credit("The agency counted more than 40 wolves.", "40") == "The agency");
    CHECK(credit("The town recorded 40 deaths.", "40").empty());
    CHECK(credit("The US recorded 40 storms.", "40").empty());
}

TEST_CASE("figures of somebody, by way of somebody") {
    CHECK(credit("Some 85 sites fell, by figures of the Treasury that Reuters published.", "85") ==
          "Treasury via Reuters");
    CHECK(credit("Some 85 sites fell, according to the Treasury, quoted by Reuters.", "85") ==
          "Treasury via Reuters");
    CHECK(credit("The Treasury said that 85 sites fell. By this count, 40 are left.", "40") ==
          "Treasury");
}

TEST_CASE("a clause behind the cue goes on with what was said") {
    CHECK(credit("Some 85 mills shut, the ministry said in June, and 40 shops closed.", "40") ==
          "the ministry");
    CHECK(credit("Some 85 mills shut, according to the ministry, and 40 shops were closed.",
                 "40") == "the ministry");
    CHECK(credit("Some 85 mills shut, the ministry said, and Ann Lee claimed that 40 did.", "40") ==
          "Ann Lee");
}

TEST_CASE("who is cited is the origin, who cites relays") {
    CHECK(credit("The fire burnt 112 barns, Xinhua reported, citing police.", "112") ==
          "police via Xinhua");
    CHECK(credit("Of the data, 40 ships were old, according to data of the Harbour Board published "
                 "by the newspaper Dala.",
                 "40") == "Harbour Board via Dala");
}

TEST_CASE("the outlet that somebody spoke to relays") {
    CHECK(credit("A miner who spoke with the channel Eins-tv said that 112 men were below.",
                 "112") == "A miner who spoke with the channel Eins-tv via Eins-tv");
}

TEST_CASE("a share of those who were asked answers for no figure") {
    const std::string text = "Sixty percent of those asked said that 9 towns were clean.";
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    std::vector<FoundFigure> figures = find_figures(text, tokens);
    credit_figures(text, tokens, sentences, find_quotes(text, tokens, sentences), figures);
    REQUIRE(figures.size() == 2);
    CHECK(figures[1].credited.empty());
}

TEST_CASE("an age beside a name is the article's own aside, but not in quotes") {
    const std::string text =
        "Dan Hale, 51, who runs the mill, sold 30 carts, the Courier reported.";
    CHECK(credit(text, "51").empty());
    CHECK(credit(text, "30") == "Courier");
    CHECK(credit("“I met Dan Hale, 51, at the mill,” Ann Lee said.", "51") == "Ann Lee");
    CHECK(credit("The Courier reported that mills, 51, were sold.", "51") == "Courier");
}

TEST_CASE("a figure whose bound stands outside the content is inside it") {
    CHECK(credit("The ministry deemed about 260 ferries unsafe.", "about 260") == "The ministry");
}

TEST_CASE("two counts of one crowd are each their own counter's") {
    const std::string claimed = "Police put the crowd at 4,000, while organisers claimed 9,000.";
    CHECK(credit(claimed, "4,000") == "Police");
    CHECK(credit(claimed, "9,000") == "organisers");
    const std::string by_both =
        "About 4,000 people came, according to the police, or 9,000, according to the union.";
    CHECK(credit(by_both, "About 4,000") == "the police");
    CHECK(credit(by_both, "9,000") == "the union");
    const std::string clauses = "Rents fell by 5 percent, according to the mayor, and wages rose by "
                                "3 percent, according to the union.";
    CHECK(credit(clauses, "5 percent") == "the mayor");
    CHECK(credit(clauses, "3 percent") == "the union");
    // An opening phrase is no count: what stands behind it is said as well.
    CHECK(credit("Since May, according to the mayor, rents have risen by 4 percent.", "4 percent") ==
          "the mayor");
}

TEST_CASE("whoever denies a number or cannot confirm it does not answer for it") {
    CHECK(credit("The army denied that 40 boats sank.", "40").empty());
    CHECK(credit("Moss denied stealing 40 boats.", "40").empty());
    CHECK(credit("Officials could not confirm that 40 boats sank.", "40").empty());
    CHECK(credit("Officials confirmed that 40 boats sank.", "40") == "Officials");
}
