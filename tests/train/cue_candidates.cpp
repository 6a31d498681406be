// cue_candidates WEIGHTS FILE…: every candidate cue of plain texts, with its features.
//
//   F FILE
//   C cueBegin cueEnd subjectBegin subjectEnd contentBegin contentEnd standing feature…   (bytes)
//
// A feature is a place, with a w before it when it depends on the very word of the cue.
//
// WEIGHTS holds a threshold and then the weights as decimal numbers, and decides which candidates
// those after them see as found; with "-" the candidates without a doubt are kept. The script
// scripts/train_cues.py calls this.
#include "extract/cue_model.h"
#include "extract/statements.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

using namespace crossread;

void print(const Reading& reading, const Statement& candidate, const CueFeatures& features,
           Standing standing) {
    const Range cue = reading.bytes(candidate.cue);
    const Range subject = candidate.subject ? reading.bytes(*candidate.subject) : Range{};
    const Range content = reading.bytes(candidate.content);
    std::cout << "C " << cue.begin << ' ' << cue.end << ' ' << subject.begin << ' ' << subject.end
              << ' ' << content.begin << ' ' << content.end << ' ' << static_cast<int>(standing);
    for (std::size_t k = 0; k < features.count; ++k) {
        std::cout << (features.of_word[k] ? " w" : " ") << features.hashes[k] % weight_count;
    }
    std::cout << '\n';
}

} // namespace

int main(int count, char** words) {
    if (count < 3) {
        std::cerr << "cue_candidates WEIGHTS|- FILE…\n";
        return 2;
    }
    const bool rules = std::string_view(words[1]) == "-";
    CueWeights weights;
    if (!rules) {
        std::ifstream file(words[1]);
        file >> weights.threshold;
        int weight = 0;
        for (std::size_t k = 0; k < weight_count && file >> weight; ++k) {
            weights.of[k] = static_cast<std::int8_t>(weight);
        }
        if (!file) {
            std::cerr << words[1] << ": not " << weight_count << " weights\n";
            return 1;
        }
    }
    for (int k = 2; k < count; ++k) {
        std::ifstream file(words[k], std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(file)), {});
        const std::vector<Token> tokens = find_tokens(text);
        const std::vector<Sentence> sentences = find_sentences(text, tokens);
        const Reading reading(text, tokens, sentences);
        std::cout << "F " << words[k] << '\n';
        const auto judge = [&](const CueFeatures& features, Statement& candidate) {
            const Standing standing = standing_of(reading, candidate);
            print(reading, candidate, features, standing);
            return rules ? standing != Standing::doubtful
                         : is_cue(standing, score(features, weights), weights);
        };
        (void)find_statements(reading, judge);
    }
    return 0;
}
