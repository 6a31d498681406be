#include "extract/statements.h"

#include "stated.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

TEST_CASE("the content stands behind the cue") {
    CHECK(stated("Officials said that costs fell.") == "Officials > that costs fell");
    CHECK(stated("He told reporters on Monday that costs fell.") == "He > that costs fell");
    CHECK(stated("The mayor denied the charge.") == "The mayor > the charge");
    CHECK(stated("She called for a vote.") == "She > a vote");
    CHECK(stated("They vowed to stay.") == "They > to stay");
}

TEST_CASE("or before it") {
    CHECK(stated("Costs fell last year, officials said.") == "Costs fell last year < officials");
    CHECK(stated("Costs fell last year, according to the ministry.") ==
          "Costs fell last year < the ministry");
    CHECK(stated("According to the ministry, costs fell.") == "the ministry > costs fell");
    CHECK(stated("Additionally, reports The Times, costs fell.") == "The Times > costs fell");
}

TEST_CASE("a clause with its attribution inside is one content") {
    CHECK(stated("Costs, he said, were falling fast.") == "Costs, he said, were falling fast < he");
}

TEST_CASE("verbs that share a subject have it") {
    CHECK(stated("The mayor denied the charge and called it a lie.") ==
          "The mayor > the charge | The mayor > it a lie");
    CHECK(stated("The mayor left early, saying that costs fell.") == "The mayor > that costs fell");
}

TEST_CASE("a content ends before another speaker's clause") {
    CHECK(stated("The mayor said costs fell, but officials denied it.") ==
          "The mayor > costs fell | officials > it");
}

TEST_CASE("what only looks like a cue makes no statement") {
    CHECK(stated("The claims were dropped.").empty());
    CHECK(stated("He was told.").empty());
    CHECK(stated("A report was seen by the mayor.").empty());
    CHECK(stated("To say so is hard.").empty());
    CHECK(stated("He wrote “she said no” there.") == "He > “she said no” there");
}

TEST_CASE("a transcript's paragraph is its speaker's") {
    CHECK(stated("LEE: Costs fell. They rose again.") == "LEE > Costs fell. They rose again.");
    CHECK(stated("Monday: Costs fell again.").empty());
}

TEST_CASE("a sentence longer than the limit is read in parts") {
    for (const std::size_t words : {longest_sentence - 1, longest_sentence}) {
        std::string text = "He said";
        for (std::size_t i = 2; i < words; ++i) text += " b";
        text += " end";
        const bool whole = stated(text).find("end") != std::string::npos;
        CHECK(whole == (words < longest_sentence));
    }
}

TEST_CASE("a verb that goes on to another hands over what that one does") {
    CHECK(stated("Ministers are continuing to deny the charge.") == "Ministers > the charge");
}

TEST_CASE("who is asked stands between the cue and the quote before it") {
    CHECK(stated("“Did you see it?” Ann Lee asked the mayor.") == "“Did you see it?” < Ann Lee");
}

TEST_CASE("an opening with a quote leaves the content behind the cue") {
    CHECK(stated("Although he was “a cousin of the bride,” he said they had never met.") ==
          "he > they had never met");
}

TEST_CASE("a new paragraph begins anew, whatever the one before ended with") {
    CHECK(stated("“We will go,” Ann Lee said. “Now.”\n\nThe mayor replied.") ==
          "“We will go,” < Ann Lee");
}

TEST_CASE("twice the text asks about twice as often, whatever the text") {
    const auto asked = [](std::string_view piece, std::size_t times) {
        std::string text;
        for (std::size_t i = 0; i < times; ++i) text += piece;
        const std::vector<Token> tokens = find_tokens(text);
        const std::vector<Sentence> sentences = find_sentences(text, tokens);
        const Reading reading(text, tokens, sentences);
        std::size_t count = 0;
        Judge judge;
        // A cue whose content nothing ends costs the most; one in so many keeps the test short.
        judge.is_cue = [&](const CueFeatures&, Statement&) { return ++count % 16 == 0; };
        judge.ends_here = [&](const Statement&, std::size_t, const CueFeatures&) {
            ++count;
            return false;
        };
        (void)find_statements(reading, judge);
        return count;
    };
    for (const char* piece : {"he said that ", "he said, ", "The board said so. ",
                              "it said in it, who said ", "“No,” he said, ", "the “board” said ",
                              "a report (said ", "said said ", "He told her that\n\n"}) {
        CAPTURE(std::string(piece));
        const std::size_t times = 2 * longest_sentence; // more than one piece of a sentence
        const std::size_t once = asked(piece, times);
        CHECK(once > 0);
        CHECK(asked(piece, 2 * times) <= 2 * once + once / 4);
    }
}

TEST_CASE("whoever is told stands behind the cue, and the content before it") {
    CHECK(stated("Costs fell by 40 percent last year, the mayor told the Courier.") ==
          "Costs fell by 40 percent last year < the mayor");
    CHECK(stated("Costs fell, and the mayor told the council to act.") == "the mayor > to act");
}

TEST_CASE("an attribution with its own where and when inside a clause") {
    CHECK(stated("Those clerks, Hale explained later at the hearing, were paid twice.") ==
          "Those clerks, Hale explained later at the hearing, were paid twice < Hale");
    CHECK(stated("The jet cost a fortune and, records show, has not flown since.") ==
          "records > has not flown since");
}

TEST_CASE("a list behind a colon, of paragraphs that open with one mark") {
    const std::string list = "• Mills closed.\n\n• Boats left.";
    CHECK(stated("Hale argued that:\n\n" + list + "\n\nThe mayor rose.") ==
          "Hale > that:\n\n" + list);
    CHECK(stated("Hale argued that:\n\nMills closed.\n\nBoats left.") == "Hale > that:");
}

TEST_CASE("whoever sorts things answers for the shares") {
    CHECK(stated("The board rated 30 percent of the dams as poor.") ==
          "The board > 30 percent of the dams as poor");
}

TEST_CASE("the subject of a clause stands behind its “after”") {
    CHECK(stated("The gap has grown after leaked papers show he lost $40 million.") ==
          "leaked papers > he lost $40 million");
}

TEST_CASE("what a poll shows stands behind it, whatever stands between") {
    CHECK(stated("A Courier poll, done with Field Labs (D) and Hale & Co. (R), shows Lee ahead.") ==
          "A Courier poll > Lee ahead");
}

TEST_CASE("a place with its state stands inside what is criticised") {
    CHECK(stated("The mayor criticised Salem, Ore., harbour clerk Dan Hale for selling a boat.") ==
          "The mayor > Salem, Ore., harbour clerk Dan Hale for selling a boat");
}

TEST_CASE("who holds something inside what is said stands behind the cue") {
    CHECK(stated("A survey found 58 percent of nurses back the plan.") ==
          "A survey > 58 percent of nurses back the plan | 58 percent of nurses > the plan");
    CHECK(stated("The guild says members oppose the plan.") ==
          "The guild > members oppose the plan | members > the plan");
    CHECK(stated("She hopes members say “yes, at last” today.").find("members >") ==
          std::string::npos);
    CHECK(stated("A study released last month found that costs fell.") ==
          "A study > that costs fell");
}

TEST_CASE("nobody says nothing") {
    CHECK(stated("Nobody has claimed responsibility for that fire.").empty());
    CHECK(stated("None of it is sure. No one has offered a plan for the harbour.").empty());
}
