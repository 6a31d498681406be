#include "extract/cue_model.h"

#include "extract/statements.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace crossread;

namespace {

// The standing of the candidate whose cue is `word`.
std::string standing(const std::string& text, const std::string& word) {
    const std::vector<Token> tokens = find_tokens(text);
    const std::vector<Sentence> sentences = find_sentences(text, tokens);
    const Reading reading(text, tokens, sentences);
    std::string out = "no candidate";
    Judge judge;
    judge.is_cue = [&](const CueFeatures& features, Statement& candidate) {
        CHECK(features.count > 0);
        CHECK(features.count < most_features);
        if (slice(text, reading.bytes(candidate.cue)) == word) {
            constexpr const char* names[] = {"clear", "plain", "doubtful"};
            out = names[static_cast<int>(standing_of(reading, candidate))];
        }
        return true;
    };
    judge.ends_here = [](const Statement&, std::size_t, const CueFeatures&) { return false; };
    (void)find_statements(reading, judge);
    return out;
}

} // namespace

TEST_CASE("how well a candidate stands without being weighed") {
    CHECK(standing("The mayor said that costs fell.", "said") == "clear");
    CHECK(standing("“Costs fell,” the mayor said.", "said") == "clear");
    CHECK(standing("According to the mayor, costs fell.", "According to") == "clear");
    CHECK(standing("The mayor denied the charge.", "denied") == "plain");
    CHECK(standing("The mayor released a list of names.", "released") == "doubtful");
    CHECK(standing("His refusal to answer them was noted.", "refusal") == "doubtful");
    CHECK(standing("The town is proud of its harbour.", "proud") == "doubtful");
    CHECK(standing("They read the reports in the town.", "reports") == "no candidate");
}

TEST_CASE("a clear candidate is a cue, a plain one needs less than a doubtful one") {
    CueWeights weights;
    weights.threshold = 5;
    CHECK(is_cue(Standing::clear, -1000, weights));
    CHECK(is_cue(Standing::doubtful, 5, weights));
    CHECK_FALSE(is_cue(Standing::doubtful, 4, weights));
    CHECK(is_cue(Standing::plain, 5 - rules_advance, weights));
    CHECK_FALSE(is_cue(Standing::plain, 4 - rules_advance, weights));
}

TEST_CASE("a score is the sum of the weights at the features' places") {
    CueWeights weights;
    weights.of[7] = 3;
    weights.of[9] = -2;
    CueFeatures features;
    features.add(7, false);
    features.add(9, true);
    features.add(static_cast<std::uint32_t>(weight_count) + 7, false); // shares the place of 7
    CHECK(score(features, weights) == 4);
}

TEST_CASE("features past the limit are left out") {
    CueFeatures features;
    for (std::uint32_t k = 0; k < most_features + 1; ++k) features.add(k, false);
    CHECK(features.count == most_features);
}

TEST_CASE("packed weights leave two characters out") {
    constexpr CueWeights weights = unpacked("#P>@[]~", 1);
    CHECK(weights.threshold == 1);
    CHECK(weights.of[0] == -largest_weight);
    CHECK(weights.of[1] == -1);
    CHECK(weights.of[3] == weights.of[2] + 1); // "?" is left out between them
    CHECK(weights.of[5] == weights.of[4] + 1); // and the backslash here
    CHECK(weights.of[7] == 0);
}

TEST_CASE("the weights that were learned are of use") {
    const CueWeights& weights = trained_weights();
    const auto used = std::count_if(weights.of.begin(), weights.of.end(),
                                    [](std::int8_t weight) { return weight != 0; });
    CHECK(used > 1000);
    CHECK(std::all_of(weights.of.begin(), weights.of.end(), [](std::int8_t weight) {
        return weight >= -largest_weight && weight <= largest_weight;
    }));
}
