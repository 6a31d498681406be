#include "extract/quotes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace crossread;

namespace {

std::vector<FoundQuote> quotes_of(const std::string& text) {
    const std::vector<Token> tokens = find_tokens(text);
    return find_quotes(text, tokens, find_sentences(text, tokens));
}

// "speaker: words", with (s) for a scare quote, (p) for a partial and (i) for an indirect one.
std::string told(const std::string& text) {
    std::string out;
    for (const FoundQuote& quote : quotes_of(text)) {
        if (!out.empty()) out += " | ";
        out += quote.speaker ? quote.speaker->name : "-";
        out += quote.form == QuoteForm::partial    ? " (p): "
               : quote.form == QuoteForm::indirect ? " (i): "
               : quote.form == QuoteForm::scare    ? " (s): "
                                                   : ": ";
        out += std::string(slice(text, quote.where));
    }
    return out;
}

} // namespace

TEST_CASE("the speaker stands behind, before or inside the quote") {
    CHECK(told("“We will not go there,” Ann Lee said.") == "Ann Lee: We will not go there,");
    CHECK(told("“We will not go there,” said Ann Lee, the mayor.") ==
          "Ann Lee: We will not go there,");
    CHECK(told("Ann Lee said: “We will not go there.”") == "Ann Lee: We will not go there.");
}

TEST_CASE("a quote that its cue parts is given whole, with the cue, and string by string") {
    CHECK(told("“We will,” Ann Lee said, “not go there.”") ==
          "Ann Lee (i): We will,” Ann Lee said, “not go there. | Ann Lee: We will, | Ann Lee: not "
          "go there.");
    const std::vector<FoundQuote> found =
        quotes_of("\"We will,\" said the ministry. \"We must go there.\"");
    REQUIRE(found.size() == 3);
    CHECK(found[0].rule == parted_rule);
    CHECK(found[0].cue.has_value());
    CHECK_FALSE(found[1].cue.has_value());
    CHECK_FALSE(found[2].cue.has_value());
    CHECK(found[2].speaker->name == "the ministry");
}

TEST_CASE("names are resolved within the article") {
    CHECK(
        told(
            "Yang Jiechi spoke on Monday. Yang denied that costs fell. “It is wrong to say so,” he "
            "said.") == "Yang Jiechi (i): that costs fell | Yang Jiechi: It is wrong to say so,");
    CHECK(
        told("The National Crash Center (NCC) warned that costs fell. NCC said that rents rose.") ==
        "National Crash Center (i): that costs fell | National Crash Center (i): that "
        "rents rose");
    CHECK(
        told("The ministry said that costs fell. Ann Lee said that rents rose. It added that wages "
             "rose.") == "The ministry (i): that costs fell | Ann Lee (i): that rents rose | The "
                         "ministry (i): that wages rose");
}

TEST_CASE("a statement with quoted words gives a clause and a string, and its cue once") {
    const std::vector<FoundQuote> found =
        quotes_of("The ministry called the claims of the report a “smear campaign.”");
    REQUIRE(found.size() == 2);
    CHECK(found[0].form == QuoteForm::indirect);
    CHECK(found[0].cue.has_value());
    CHECK_FALSE(found[1].cue.has_value());
    REQUIRE(found[1].speaker);
    CHECK(found[1].speaker->name == "The ministry");
    CHECK(found[1].chain == std::vector<std::string>{"The ministry"});
}

TEST_CASE("a quote with no cue has the speaker of the running context") {
    CHECK(told("“We will not go there,” Ann Lee said.\n\nThen it rained. “It was not a good day "
               "for us.”")
              .find("Ann Lee: It was not") != std::string::npos);
    CHECK(told("“One goes on for long.\n\n“Two ends here,” Ann Lee said.").find("Two ends here,") !=
          std::string::npos);
}

TEST_CASE("words in marks that nobody is given are scare quotes") {
    CHECK(told("“Cloud” computers.") == "- (s): Cloud");
}

TEST_CASE("an odd mark does not cost the rest") {
    CHECK(told("A 6\" pipe broke.\n\n\"We must go there now,\" Ann Lee said.") ==
          "Ann Lee: We must go there now,");
}

TEST_CASE("any bytes have an answer, with ranges inside the text and in order") {
    for (const std::string& text :
         {std::string(), std::string("said"), std::string("\xff\xfe“\0said", 9),
          std::string(3000, '"'), std::string("according to"), std::string("as it put it, by"),
          std::string("“said ‘said “said")}) {
        std::uint32_t last = 0;
        for (const FoundQuote& quote : quotes_of(text)) {
            CHECK(quote.where.begin <= quote.where.end);
            CHECK(quote.where.end <= text.size());
            CHECK(quote.where.begin >= last);
            last = quote.where.begin;
        }
    }
}

TEST_CASE("twice the text gives twice the quotes") {
    const std::string one = "“We will not go there,” Ann Lee said. The ministry denied it.\n\n";
    std::string many;
    for (int i = 0; i < 50; ++i) many += one;
    CHECK(quotes_of(many).size() == 50 * quotes_of(one).size());
}

TEST_CASE("a chain runs from the speaker to the relay, and has an end") {
    const std::vector<FoundQuote> found =
        quotes_of("The ministry said that costs fell, Xinhua reported.");
    REQUIRE(found.size() == 2);
    CHECK(found[0].chain == std::vector<std::string>{"Xinhua"});
    CHECK(found[1].chain == std::vector<std::string>{"The ministry", "Xinhua"});
    for (const FoundQuote& quote :
         quotes_of("A said that B said that C said that D said that E said that F left.")) {
        CHECK(quote.chain.size() <= longest_chain);
    }
}

TEST_CASE("words that grow in the article's own sentence are a part, however many") {
    CHECK(told("Ann Lee traced “a most surprising share of all the raids” to one house.")
              .ends_with("Ann Lee (p): a most surprising share of all the raids"));
    CHECK(told("Ann Lee said: “it is a most surprising share.”") ==
          "Ann Lee: it is a most surprising share.");
}

TEST_CASE(
    "the words of a statement inside another's are the inner speaker's, relayed by the outer") {
    const std::vector<FoundQuote> found = quotes_of(
        "The minister, Ann Lee, has called for “rules and cooperation,” The Herald reported.");
    REQUIRE(!found.empty());
    CHECK(found.back().chain == std::vector<std::string>{"Ann Lee", "Herald"});
}

TEST_CASE("what is counted says nothing") {
    const std::string text = "The bureau said no. By noon 6,747 mills had used “engines to run "
                             "their own pumps and a good many others.”";
    for (const FoundQuote& quote : quotes_of(text))
        CHECK((!quote.speaker || quote.speaker->name.find("6,747") == std::string::npos));
}

TEST_CASE("a pronoun before a string without a cue stands for who was spoken of before it") {
    const std::string text =
        "Port officials said no. They seem slow to turn the bay “into a road.” "
        "The firm Acme later claimed that it was one.";
    CHECK(told(text).find("Port officials (p): into a road.") != std::string::npos);
}

TEST_CASE("a name stands without its office and without where it is from") {
    CHECK(told("“It is late,” Chief Executive Ann Lee told reporters.") == "Ann Lee: It is late,");
    CHECK(told("“It is late,” said Deputy Chief Constable Ann Lee.") == "Ann Lee: It is late,");
    CHECK(told("“It is late,” Economist Ann Lee from Westbank said.") == "Ann Lee: It is late,");
    CHECK(told("“It is late,” Prime Minister Ann said.") == "Ann: It is late,");
    CHECK(told("“It is late,” a clerk who asked not to be named told AFP. Others left.") ==
          "a clerk: It is late,");
}

TEST_CASE("a place before the first words is no speaker") {
    CHECK(told("NEW DELHI: The harbour is shut for good.\n\nIt will be filled.").empty());
    CHECK(told("ROSSI: We shut the harbour for good.\n\nLEE: It is late now.") ==
          "ROSSI (i): We shut the harbour for good. | LEE (i): It is late now.");
}

TEST_CASE("what a thing is called is nobody's statement") {
    CHECK(told("The thieves used a part of a tool called Lark to open it.").empty());
}

TEST_CASE("what is termed something is quoted") {
    CHECK(told("The union termed the offer “a cruel joke”.") == "The union (p): a cruel joke");
}

TEST_CASE("in a transcript who says it stands before the colon") {
    CHECK(told("Ann Rossi spoke on air.\n\nROSSI: We expect that it will rain.\n\nLEE: Why is "
               "that?") == "Ann Rossi (i): We expect that it will rain. | LEE (i): Why is that?");
}

TEST_CASE("words that a colon leads in are not those of whoever speaks next") {
    CHECK(told("Ann Lee added: “Every day counts here.” Moss disagreed with that.") ==
          "Ann Lee: Every day counts here.");
    CHECK(told("Ann Lee said, “Every day counts here.” Moss said the opposite.") ==
          "Ann Lee: Every day counts here. | Moss (i): the opposite");
}

TEST_CASE("whoever claims to have done something is told nothing") {
    CHECK(told("Rebels claimed to have sunk 45 boats.") ==
          "Rebels (i): to have sunk 45 boats");
}

TEST_CASE("by what means somebody was told is no speaker") {
    CHECK(told("“We lost it all there,” the clerk told Acme by phone.") ==
          "the clerk: We lost it all there,");
}

TEST_CASE("a long description leaves the whole name") {
    CHECK(told("The boat sank, the old river trade agency’s spokesman Ivo Luca Moss said.") ==
          "Ivo Luca Moss (i): The boat sank");
}

TEST_CASE("two counts, each by who spoke of it") {
    CHECK(told("Police said 300 had come; organisers spoke of 'more than 2,000'.") ==
          "Police (i): 300 had come | organisers (p): more than 2,000");
}

TEST_CASE("who estimates, reports or claims so many people says so") {
    CHECK(told("The agency estimates about 40 boats sank.") == "The agency (i): about 40 boats sank");
    CHECK(told("The group reports 4,000 cases.") == "The group (i): 4,000 cases");
    CHECK(told("Organisers claimed 9,000 people marched; police said 4,000.") ==
          "Organisers (i): 9,000 people marched | police (i): 4,000");
    CHECK(told("The storm claimed 40 lives.").empty());
}

TEST_CASE("what a named hearer is told begins behind the name") {
    CHECK(told("A clerk told Orbis the list held 81 names.") ==
          "A clerk (i): the list held 81 names");
}

TEST_CASE("what somebody published shows is theirs") {
    CHECK(told("Figures published by the Coastal Bureau in May show that rents rose.") ==
          "Coastal Bureau (i): that rents rose");
    CHECK(told("Moss told parliament the plan was dead.") == "Moss (i): the plan was dead");
}
