// Every limit of the engine's reading, at the limit and one past it: what is past it is not followed,
// and the article is read all the same. The limits of numbers and of nouns stand with their own tests.
#include "extract/analysis.h"
#include "extract/credits.h"
#include "extract/descriptions.h"
#include "extract/noun_reach.h"
#include "extract/parties.h"
#include "extract/quotes.h"
#include "extract/resolve.h"
#include "extract/scopes.h"
#include "extract/sentence_view.h"
#include "extract/wholes.h"

#include <doctest/doctest.h>

#include <string>

using namespace crossread;

namespace {

std::string words(std::string_view word, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += std::string(i > 0 ? " " : "") += word;
    return out;
}

struct Read {
    std::string text;
    std::vector<Token> tokens = find_tokens(text);
    std::vector<Sentence> sentences = find_sentences(text, tokens);
    Reading reading{text, tokens, sentences};

    std::size_t at(std::string_view word) const {
        std::size_t i = 0;
        while (i < reading.size() && reading.word(i) != word) ++i;
        return i;
    }
};

std::size_t party_size(std::size_t length) {
    const Read read{words("oak", length) + " said no."};
    const auto party = subject_before(read.reading, read.at("said"), 0);
    return party ? party->size() : 0;
}

std::size_t party_size_after(std::size_t length) {
    const Read read{"“No,” said " + words("oak", length) + "."};
    const auto party = subject_after(read.reading, read.at("said") + 1, read.reading.size());
    return party ? party->size() : 0;
}

// "Ann Lee, …, said": an aside of so many tokens.
bool steps_over(std::size_t aside) {
    const Read read{"Ann Lee, " + words("of", aside) + ", said no."};
    return subject_before(read.reading, read.at("said"), 0) == TokenSpan{0, 2};
}

const FoundFigure* figure(const Analysis& found, std::string_view text, std::string_view number) {
    for (const FoundFigure& f : found.figures)
        if (slice(text, f.where).find(number) != std::string_view::npos) return &f;
    return nullptr;
}

} // namespace

TEST_CASE("the longest party") {
    CHECK(party_size(longest_party) == longest_party);
    CHECK(party_size(longest_party + 1) == longest_party);
    CHECK(party_size_after(longest_party) == longest_party);
    CHECK(party_size_after(longest_party + 1) == longest_party);
}

TEST_CASE("the longest aside, with the comma that opens it") {
    CHECK(steps_over(longest_aside - 1));
    CHECK_FALSE(steps_over(longest_aside));
}

TEST_CASE("the longest tail of a cue") {
    // "as … puts it": the verb stands within it.
    const auto credited = [](std::size_t party) {
        const std::string text = "Or, as " + words("oak", party) + " puts it, some 85 mills shut.";
        const Analysis found = analyse(text);
        return !figure(found, text, "85")->credited.empty();
    };
    CHECK(credited(longest_tail - 2));
    CHECK_FALSE(credited(longest_tail - 1));
}

TEST_CASE("the longest dateline") {
    const auto begins = [](std::size_t places) {
        const Read read{"OSLO, " + words("Bergen", places) + " (AP) — Rents fell."};
        const SentenceView view(read.reading, {0, read.reading.size()}, read.reading.size());
        return view.after_dateline(0) == read.at("Rents");
    };
    CHECK(begins(longest_dateline - 6));
    CHECK_FALSE(begins(longest_dateline - 5));
}

TEST_CASE("the longest stretch between the halves of a quote") {
    const auto parted = [](std::size_t between) {
        const std::string text =
            "“We will,” Ann Lee said " + words("here", between) + ", “not go there.”";
        for (const FoundQuote& quote : analyse(text).quotes)
            if (quote.rule == parted_rule) return true;
        return false;
    };
    CHECK(parted(longest_parting - 2)); // and two marks
    CHECK_FALSE(parted(longest_parting - 1));
}

TEST_CASE("the deepest chain") {
    const std::string text = "The ministry said that the bank said that the union said that the "
                             "port said that the mayor "
                             "said that some 85 mills shut.";
    const Analysis found = analyse(text);
    REQUIRE(figure(found, text, "85") != nullptr);
    CHECK(figure(found, text, "85")->credited.size() == deepest_chain);
    CHECK(figure(found, text, "85")->credited.front().name == "the mayor");
    for (const FoundQuote& quote : found.quotes) CHECK(quote.chain.size() <= longest_chain);
}

TEST_CASE("the longest description") {
    const auto named = [](std::size_t length) {
        const Read read{"The " + words("old", length - 1) + " firm Acme rose. The firm fell."};
        Resolver resolver(read.reading);
        const std::size_t last = read.reading.size() - 4;
        return resolver.name_of({last, last + 2});
    };
    CHECK(named(longest_description) == "Acme");
    CHECK(named(longest_description + 1) == "Acme"); // its last words describe as well
}

TEST_CASE("the longest place") {
    const auto scope = [](std::size_t length) {
        const std::string text = "There are 85 mills in " + words("Grand", length) + " today.";
        const Analysis found = analyse(text);
        const auto& places = found.figures.front().scope;
        return places.size() == 1 ? std::string(slice(text, places[0])) : "none, or several";
    };
    // The preposition is one of the tokens.
    const std::string longest = "in " + words("Grand", max_place_tokens - 1);
    CHECK(scope(max_place_tokens - 1) == longest);
    CHECK(scope(max_place_tokens) == longest);
}

TEST_CASE("the longest lead of a part, and the most wholes looked at") {
    const auto unit = [](std::size_t between) {
        const std::string text = "Of the ferries built " + words("there", between) + ", 40 sank.";
        const Analysis found = analyse(text);
        return figure(found, text, "40")->unit;
    };
    CHECK(unit(longest_lead - 6) == "ferry");
    CHECK(unit(longest_lead + 6) == "-");

    const auto whole = [](std::size_t later) {
        std::string text = "There are 9,000 ferries.";
        for (std::size_t i = 0; i < later; ++i) text += " There are 20 mills.";
        text += " Of these, 4,000 sank.";
        return figure(analyse(text), text, "4,000")->unit;
    };
    CHECK(whole(most_wholes - 1) == "ferry");
    CHECK(whole(most_wholes) == "-");
}
