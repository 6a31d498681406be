// A made story of any size: articles on one fire, from templates, for timing the comparison.
//
// Every article is put together from a dozen sentences, each in one of several wordings, in an order
// of its own; some figures vary (a toll that grows, an estimate that is rounded, a slip in a digit), and
// a few stand in one article only. A multiplicative generator with a fixed start draws everything, so
// that the same size gives the same story everywhere.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace crossread::bench {

class Draw {
public:
    std::size_t below(std::size_t n) {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::size_t>((state_ >> 33) % n);
    }

private:
    std::uint64_t state_ = 20130310;
};

struct MadeArticle {
    std::string text, source, date;
};

inline std::string digits_in_threes(std::size_t value) {
    std::string out = std::to_string(value);
    for (std::size_t at = out.size(); at > 3; at -= 3) out.insert(at - 3, 1, ',');
    return out;
}

inline MadeArticle make_article(Draw& draw, std::size_t number) {
    using Text = std::string;
    const auto pick = [&draw](std::initializer_list<Text> wordings) {
        return *(wordings.begin() + static_cast<std::ptrdiff_t>(draw.below(wordings.size())));
    };
    const std::size_t day = draw.below(4);
    const Text dead = std::to_string(11 + day + draw.below(2));
    const Text hurt = std::to_string(40 + 5 * draw.below(3));
    const Text workers = digits_in_threes(draw.below(20) == 0 ? 2314 : 2341);
    const Text tons = pick({"1,280 tons", "nearly 1,300 tons", "about 1,300 tons", "1,280 tonnes"});
    const Text cost = pick({"$48.6 million", "more than $48 million", "about $50 million"});
    const Text only = std::to_string(100 + draw.below(900));
    std::vector<Text> sentences{
        pick({"At least " + dead +
                  " people were killed when a warehouse in the harbour of Marl burned.",
              "A fire in a warehouse of Marl harbour killed " + dead + " people.",
              dead + " people died in the harbour fire, the fire brigade said."}),
        pick({"Another " + hurt + " were injured, six of them seriously.",
              hurt + " people were taken to hospital, according to the fire brigade.",
              "More than " + hurt + " suffered injuries, the mayor of Marl said."}),
        pick({"The company employs " + workers + " workers in the town.",
              workers + " people work for the company in Marl, its spokeswoman Ida Brandt said.",
              "Of the " + workers + " employees of the company, few were on the site."}),
        pick({tons + " of fertiliser were stored in the building, Brandt said.",
              "The hall held " + tons + " of fertiliser, the company said.",
              "Some of the " + tons + " of fertiliser that lay there did not burn."}),
        pick({"The insurers put the damage at " + cost + ".",
              "Damage of " + cost + " was caused, the insurers estimate."}),
        pick({"Brandt, 47, said: \"We did not know of the danger, and we will answer every "
              "question.\"",
              "\"We did not know of the danger,\" said Ida Brandt, 47, who speaks for the company.",
              "The spokeswoman said that the company \"will answer every question.\""}),
        pick({"Three fire engines arrived within 12 minutes.",
              "It took 12 minutes until the first of three fire engines came.",
              "The first engines arrived after 12 minutes."}),
        pick({"In 1987 a fire in the same street killed two people.",
              "Two people died in a fire in that street in 1987."}),
        pick({"The harbour handles 34 percent of the region's grain.",
              "34 percent of the grain of the region passes through the harbour."}),
        "Our reporter spoke to " + only + " neighbours of street " + std::to_string(number) + ".",
        pick({"Schools within 3 kilometres stayed closed.",
              "All schools up to 3 kilometres away were closed."}),
        pick({"The state will pay 2.5 million euros ($2.9 million) at once.",
              "At once 2.5 million euros are to be paid by the state."}),
    };
    MadeArticle out;
    while (!sentences.empty()) {
        const std::size_t next = draw.below(sentences.size());
        out.text += sentences[next];
        out.text += draw.below(3) == 0 ? "\n\n" : " ";
        sentences.erase(sentences.begin() + static_cast<std::ptrdiff_t>(next));
    }
    out.source = "Paper " + std::to_string(number);
    out.date = "2021-05-0" + std::to_string(1 + day);
    return out;
}

inline std::vector<MadeArticle> make_story(std::size_t articles) {
    Draw draw;
    std::vector<MadeArticle> out;
    for (std::size_t i = 0; i < articles; ++i) out.push_back(make_article(draw, i));
    return out;
}

} // namespace crossread::bench
