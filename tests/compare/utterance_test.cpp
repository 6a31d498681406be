#include "compare/utterance.h"

#include "compared.h"

#include <doctest/doctest.h>

using namespace crossread;

namespace {

struct Two {
    Set set;
    std::vector<Utterance> all;

    Two(const std::string& a, const std::string& b) : set({a, b}) {
        for (std::uint32_t i = 0; i < 2; ++i) {
            const std::vector<std::vector<TermId>> speakers(set.texts.analyses[i].quotes.size());
            read_utterances(set.texts.articles[i], i, set.words[i], speakers, all);
        }
    }
    bool turned(std::size_t shorter, std::size_t longer) const {
        const auto a = all[shorter].mention.article, b = all[longer].mention.article;
        return turns(all[shorter], set.texts.articles[a], set.words[a], all[longer],
                     set.texts.articles[b], set.words[b]);
    }
};

} // namespace

TEST_CASE("words in order and the longest run") {
    const Two two("\"We will not pay whatever they send us,\" said Ida Brandt.",
                  "\"We will pay whatever they send,\" said Ida Brandt.");
    REQUIRE(two.all.size() == 2);
    CHECK(words_in_order(two.all[1], two.all[0]) == 6);
    CHECK(longest_run(two.all[1], two.all[0]) == 4);
    CHECK(longest_run(two.all[0], two.all[1]) == 4);
}

TEST_CASE("a negation or condition that is gone turns, another word does not") {
    const std::string says = ",\" said Ida Brandt.";
    const Two gone("\"We will not pay whatever they send us" + says,
                   "\"We will pay whatever they send us" + says);
    CHECK(gone.turned(1, 0));
    CHECK(gone.turned(0, 1));
    const Two before("\"We never said we will pay for it" + says, "\"we will pay for it" + says);
    CHECK(before.turned(1, 0));
    const Two other("\"We will gladly pay whatever they send us" + says,
                    "\"We will pay whatever they send us" + says);
    CHECK_FALSE(other.turned(1, 0));
    const Two apart("\"It is not easy. We will pay whatever they send" + says,
                    "\"We will pay whatever they send" + says);
    CHECK_FALSE(apart.turned(1, 0));
}

TEST_CASE("a condition that is gone turns, before its clause and behind it") {
    const std::string says = ",\" said Ida Brandt.";
    const Two behind("\"This plan does not cost a job if the price of steel stays low" + says,
                     "\"This plan does not cost a job" + says);
    CHECK(behind.turned(1, 0));
    const Two ahead("\"If the water is clean, we will open the beach for everyone" + says,
                    "\"We will open the beach for everyone" + says);
    CHECK(ahead.turned(1, 0));
    const Two told("\"If the water is clean, we will open the beach for everyone" + says,
                   "Unless it is dirty, \"we will open the beach for everyone" + says);
    CHECK_FALSE(told.turned(1, 0));
    const Two whether("\"We will open the beach for everyone and see if they come" + says,
                      "\"We will open the beach for everyone" + says);
    CHECK_FALSE(whether.turned(1, 0));
    const Two other("\"We will open the beach for everyone. If it rains, take a coat" + says,
                    "\"We will open the beach for everyone" + says);
    CHECK_FALSE(other.turned(1, 0));
}

TEST_CASE("a very long quote is compared by its beginning") {
    std::string words;
    for (std::size_t i = 0; i < max_quote_words + 100; ++i) words += " word" + std::to_string(i);
    const Two two("\"Listen" + words + ",\" said Ida Brandt.",
                  "\"Listen" + words + ",\" said Ida Brandt.");
    for (const Utterance& one : two.all) CHECK(one.words.size() <= max_quote_words);
}
